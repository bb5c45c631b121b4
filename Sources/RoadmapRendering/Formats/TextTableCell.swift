/// A cell of a table in text, measured.
enum TextTableCell {
  case text(TextLine)
  case bar(ReportBar)
  case empty

  /// Makes the cell's text safe and measures it.
  init(_ cell: ReportCell) {
    switch cell {
    case .text(let text): self = .text(TextLine(TerminalText.safe(text)))
    case .bar(let bar): self = .bar(bar)
    case .empty: self = .empty
    }
  }

  /// The columns that the cell would like to take.
  var width: Int {
    switch self {
    case .text(let line): line.width
    case .bar: BarText.columns
    case .empty: 0
    }
  }

  /// The cell on one line, which may be wider than `width` and is to be wrapped then.
  func line(width: Int) -> TextLine {
    switch self {
    case .text(let line): line
    case .bar(let bar): TextLine(BarText.draw(bar, columns: width))
    case .empty: TextLine()
    }
  }
}

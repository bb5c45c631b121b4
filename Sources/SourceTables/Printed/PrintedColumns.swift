/// The printed lines of pages on which no lines are drawn, as text whose columns are told by spaces.
struct PrintedColumns {
  /// The lines, an empty one where a gap stands between two.
  private(set) var lines: [String] = []

  /// A table has titles and two rows at least, each of them in three columns.
  private static let fewestLines = 3
  private static let fewestColumns = 3
  /// How much wider than a letter a gap between columns is.
  private static let gap = 1.6
  /// No line is set out wider, in letters.
  private static let widest = 1_000.0
  /// How much of a line's height a gap between rows is.
  private static let rowGap = 0.6

  /// Sets out the words of pages; nil where hardly any of their lines is in columns.
  init?(_ pages: [PrintedPage]) {
    var inColumns = 0
    for page in pages {
      let printed = PrintedLines(page.words).lines
      let unit = PrintedColumns.unit(of: page.words)
      let left = printed.map(\.box.left).min() ?? 0
      var last: PrintedBox?
      for line in printed {
        if let last, line.box.top - last.bottom > line.box.height * Self.rowGap { lines.append("") }
        let (text, columns) = PrintedColumns.text(of: line, unit: unit, from: left)
        if columns >= Self.fewestColumns { inColumns += 1 }
        lines.append(text)
        last = line.box
      }
    }
    guard inColumns >= Self.fewestLines else { return nil }
  }

  /// How wide a letter is taken for, in points: so narrow that words need no more room than they have.
  private static func unit(of words: [PrintedWord]) -> Double {
    let widths = words.filter { $0.text.count > 3 }.map(\.averageLetter).sorted()
    return max(widths.isEmpty ? 6 : widths[widths.count / 20], 1)
  }

  private static func text(
    of line: PrintedLines.Line, unit: Double, from left: Double
  ) -> (text: String, columns: Int) {
    var text = ""
    var columns = 1
    var end: Double?
    for word in line.words {
      let place = Int(min(widest, max(0, (word.box.left - left) / unit)))
      if let last = end, word.box.left - last <= unit * gap {
        text += " "
      } else {
        if end != nil { columns += 1 }
        text += String(repeating: " ", count: max(end == nil ? 0 : 2, place - text.count))
      }
      text += word.text
      end = word.box.right
    }
    return (text, columns)
  }
}

import SourceTables

/// A table while it is read.
struct TableReading {
  /// Whether a row stands in the document that people see.
  enum RowState {
    case live
    case hidden
    case deleted
  }

  private(set) var rows: [SourceRow] = []
  /// What all cells hold, in their order.
  private(set) var contents: [CellContent] = []
  var row: [SourceCell] = []
  private var rowContents: [CellContent] = []
  var rowState = RowState.live
  var hiddenTexts: [String] = []
  var content = CellContent()
  var span = 1
  var merge = SourceCell.Merge.none

  mutating func beginRow() {
    row = []
    rowContents = []
    rowState = .live
    hiddenTexts = []
    beginCell()
  }

  mutating func beginCell() {
    content = CellContent()
    span = 1
    merge = .none
  }

  mutating func endCell() {
    row.append(SourceCell(merge == .none ? content.text : "", merge: merge, span: span))
    row += repeatElement(
      SourceCell("", merge: merge == .above ? .above : .left), count: span - 1)
    rowContents.append(content)
  }

  /// Adds the row, as often as it stands there one below the other.
  mutating func endRow(repeated count: Int = 1) {
    guard rowState == .live else { return }
    rows += repeatElement(SourceRow(row), count: count)
    contents += rowContents
  }
}

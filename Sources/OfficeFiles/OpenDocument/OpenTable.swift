import SourceTables

/// What a table of an OpenDocument file says of its rows and columns while it is read (9.1).
struct OpenTable {
  /// The columns that are hidden, counted from 0.
  private(set) var hiddenColumns: [ClosedRange<Int>] = []
  private var columnCount = 0
  /// How often the open row stands there.
  var rowRepetition = 1
  /// How often the open cell stands there.
  var cellRepetition = 1
  /// Empty cells that count only where one with text follows.
  private(set) var emptyCount = 0
  /// What the open cell of a workbook holds beside its text.
  var value = OpenCellValue()
  /// How many rows the open cell covers, itself included.
  var rowSpan = 1
  /// Whether the open row holds text, or the place of a text that was deleted.
  var hasText = false
  var hasDeletion = false
  /// How far lists were counted before the open row, which may turn out to be deleted.
  private(set) var listsBefore = OpenLists()
  private var rowNumber = 0
  /// The row up to which a cell from above covers a column, exclusive.
  private var coveredUpTo: [Int: Int] = [:]
  /// How many columns of the open row its last cell has covered already.
  private var coveredCount = 0

  mutating func addColumns(_ count: Int, isHidden: Bool) {
    // Behind the last column that a table may have, none is looked at.
    let end = min(columnCount.addingReportingOverflow(count).partialValue, Int(Int32.max))
    if isHidden, columnCount < end { hiddenColumns.append(columnCount...end - 1) }
    columnCount = max(columnCount, end)
  }

  mutating func beginRow(_ lists: OpenLists) {
    listsBefore = lists
    emptyCount = 0
    coveredCount = 0
    hasText = false
    hasDeletion = false
  }

  mutating func endRow() { rowNumber += 1 }

  /// Adds cells without text behind a row.
  mutating func addEmpty(_ count: Int) {
    emptyCount = min(emptyCount, Int(Int32.max)) + count
  }

  /// The empty cells before one that is to be added.
  mutating func takeEmpty() -> Int {
    defer { emptyCount = 0 }
    return emptyCount
  }

  /// Tells that a cell was added whose first column, counted from 0, and columns are these.
  mutating func added(column: Int, span: Int) {
    coveredCount = span - 1
    guard rowSpan > 1 else { return }
    let end = min(rowSpan, Int(Int32.max)) + rowNumber
    for covered in column..<column + span { coveredUpTo[covered] = end }
  }

  /// Of some covered cells that follow, those that no cell of this row has covered already.
  mutating func uncounted(_ count: Int) -> Int {
    let counted = min(count, coveredCount)
    coveredCount -= counted
    return count - counted
  }

  /// What covers a column of the open row.
  func merge(inColumn column: Int) -> SourceCell.Merge {
    (coveredUpTo[column] ?? 0) > rowNumber ? .above : .left
  }
}

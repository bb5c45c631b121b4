import SourceTables

/// The cells of a sheet with what is hidden of it.
struct SheetCells {
  /// A row.
  struct Row {
    /// Its number, from 1.
    let number: Int
    /// Whether it is hidden, by hand or by a filter.
    let isHidden: Bool
    var cells: [SourceCell] = []
  }

  var rows: [Row]
  /// The columns that are hidden, counted from 0.
  var hiddenColumns: [ClosedRange<Int>]

  init(_ rows: [Row], _ hiddenColumns: [ClosedRange<Int>]) {
    self.rows = rows
    self.hiddenColumns = hiddenColumns
  }
}

/// The rows that people see on a sheet, and what they do not see.
struct SeenCells {
  private(set) var rows: [SourceRow] = []
  /// The texts of hidden rows and columns, each on one line.
  private(set) var hidden: [String] = []

  init(_ cells: SheetCells) {
    var columns: [Int: [String]] = [:]
    for row in cells.rows {
      if row.isHidden {
        let texts = row.cells.map(\.text).filter { !$0.isEmpty }
        if !texts.isEmpty { hidden.append(Whitespace.collapsed(texts.joined(separator: " | "))) }
        continue
      }
      guard !cells.hiddenColumns.isEmpty else {
        rows.append(SourceRow(row.cells))
        continue
      }
      var seen: [SourceCell] = []
      for (column, cell) in row.cells.enumerated() {
        if !cells.hiddenColumns.contains(where: { $0.contains(column) }) {
          seen.append(cell)
        } else if !cell.text.isEmpty {
          columns[column, default: []].append(cell.text)
        }
      }
      rows.append(SourceRow(seen))
    }
    for (_, texts) in columns.sorted(by: { $0.key < $1.key }) {
      hidden.append(Whitespace.collapsed(texts.joined(separator: " | ")))
    }
  }
}

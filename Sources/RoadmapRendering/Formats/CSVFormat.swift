import Letters
import RoadmapCore

/// A table as comma-separated values (RFC 4180): a header line, then a line a row, each ended by CRLF.
package enum CSVFormat {
  /// Writes a table; bars become whole percents.
  ///
  /// - Parameters:
  ///   - table: the table; its titles are always written.
  ///   - excel: whether to write what Excel opens by double click in a Russian system: semicolons
  ///     between fields, a byte order mark, decimal commas, and numbers that are names kept as texts.
  /// - Returns: the whole file.
  package static func render(_ table: ReportTable, excel: Bool = false) -> String {
    let separator = excel ? ";" : ","
    var output = excel ? String(Character(.byteOrderMark)) : ""
    for (index, column) in table.columns.enumerated() {
      if index > 0 { output += separator }
      output += CSVField.text(column.title)
    }
    output += "\r\n"
    for row in table.rows {
      for index in table.columns.indices {
        if index > 0 { output += separator }
        if index < row.cells.count {
          output += field(row.cells[index], excel ? table.columns[index].content : .words)
        }
      }
      output += "\r\n"
    }
    return output
  }

  private static func field(_ cell: ReportCell, _ content: ReportColumn.Content) -> String {
    switch cell {
    case .text(let text):
      switch content {
      case .words: CSVField.text(text.plain)
      case .identifier: CSVField.excelText(text.plain)
      case .number: text.plain.replacing(".", with: ",")
      }
    case .bar(let bar): WholePercent.of(bar.done, bar.total).map { String($0) } ?? ""
    case .empty: ""
    }
  }
}

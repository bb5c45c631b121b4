import Letters
import SourceTables

/// Columns that are called by the numbers of their months: «IX, X, XI», «9, 10, 11».
enum MonthNumbers {
  /// Four Roman numbers side by side are quarters.
  private static let fewestRoman = 5
  /// Numbers in digits that do not go on from December may be of anything.
  private static let fewestDigits = 9
  /// Below a title of the whole table stand those of several columns, and then the months.
  private static let lastHeaderRow = 3

  /// The table with the names of months above its columns; nil where none is called by a number.
  static func named(_ table: SourceTable) -> SourceTable? {
    for (index, row) in table.rows.prefix(lastHeaderRow).enumerated() {
      let months = months(in: row)
      guard !months.isEmpty else { continue }
      var named = table
      let isRussian = table.rows.prefix(lastHeaderRow).contains { row in
        row.cells.contains { cell in cell.text.contains { $0.isLetter && !$0.isASCII } }
      }
      for (column, month) in months {
        named.rows[index].cells[column].text =
          MonthName(month).nominative[isRussian ? .russian : .english]
      }
      return named
    }
    return nil
  }

  /// The columns from the second on whose titles are the numbers of months, each the next one.
  private static func months(in row: SourceRow) -> [(column: Int, month: Int)] {
    var months: [(column: Int, month: Int)] = []
    var areDigits = false
    for (column, cell) in row.cells.enumerated().dropFirst() {
      let digits = OutsideNumber.whole(cell.text, in: 1...31)
      guard let month = digits ?? RomanNumber.value(cell.text) else {
        if months.count >= fewestRoman { break }
        months = []
        continue
      }
      // Numbers up to 31 are days.
      guard month <= 12 else { return [] }
      if let last = months.last, month != last.month % 12 + 1 { months = [] }
      months.append((column, month))
      areDigits = digits != nil
    }
    let goesOnFromDecember = months.contains { $0.month == 1 } && months.first?.month != 1
    let fewest = areDigits && !goesOnFromDecember ? fewestDigits : fewestRoman
    return months.count >= fewest ? months : []
  }
}

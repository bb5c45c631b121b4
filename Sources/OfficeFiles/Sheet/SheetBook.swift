/// A workbook as plain values, to be written as an Excel file.
package struct SheetBook: Sendable {
  /// The title, for the file's properties.
  package var title: String
  /// The language of the text, as BCP 47 has it: `ru-RU`, `en-GB`.
  package var language: String
  /// The sheets from left to right; a file has one at least.
  package var sheets: [Sheet]

  /// Makes a workbook.
  package init(title: String, language: String, sheets: [Sheet]) {
    self.title = title
    self.language = language
    self.sheets = sheets
  }
}

/// A table on a sheet of its own: the titles of its columns stay in view and can be filtered by.
package struct Sheet: Sendable {
  /// A column.
  package struct Column: Sendable {
    /// Its title.
    package var title: String
    /// How many digits of the ordinary font fit into its width.
    package var width: Int

    /// Makes a column.
    package init(_ title: String, width: Int) {
      self.title = title
      self.width = width
    }
  }

  /// What its tab is called; what a tab cannot be called is mended.
  package var name: String
  /// The columns from left to right.
  package var columns: [Column]
  /// The rows from top to bottom, a cell for each column.
  package var rows: [[SheetCell]]

  /// Makes a sheet.
  package init(name: String, columns: [Column], rows: [[SheetCell]]) {
    self.name = name
    self.columns = columns
    self.rows = rows
  }
}

/// What stands in a cell.
package enum SheetCell: Hashable, Sendable {
  /// Words; they are never run as a formula.
  case text(String)
  /// A day, by how many days it lies after 1970-01-01.
  case date(dayNumber: Int)
  /// A number; one that is not finite is left out.
  case number(Double)
  /// Nothing.
  case empty
}

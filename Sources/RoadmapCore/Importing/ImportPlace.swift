/// A place in the document that is imported; everything is counted from 1.
package struct ImportPlace: Hashable, Sendable {
  /// The table, counted through the document; nil for the text around tables.
  package var table: Int?
  /// The row of the table, its header included.
  package var row: Int?
  /// The column of the table.
  package var column: Int?
  /// What stands there, shortened.
  package var text: String

  init(table: Int? = nil, row: Int? = nil, column: Int? = nil, text: String) {
    self.table = table
    self.row = row
    self.column = column
    let line = ImportText.line(text)
    // Counting what a reader takes for one character is slow, and scalars are never fewer.
    self.text =
      line.unicodeScalars.count > 90 && line.count > 90 ? String(line.prefix(89)) + "…" : line
  }
}

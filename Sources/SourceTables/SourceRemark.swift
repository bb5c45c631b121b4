/// Something of a document that is no live text of it: left out, or kept beside the text.
package struct SourceRemark: Hashable, Sendable {
  /// Why it does not stand in the text.
  package enum Kind: Hashable, Sendable {
    /// The text is struck through.
    case struckOut
    /// The text, the row, the column or the sheet is hidden.
    case hidden
    /// It is a footnote or an endnote.
    case footnote
    /// A hyphen at the end of a line, which may belong to the word that it stands in.
    case hyphen
    /// The end of a printed line, by which this may be one word or two; it is told as it was read.
    case cutWord
    /// It is a page without words, a picture of paper; the text is its number.
    case picture
  }

  /// Why it does not stand in the text.
  package let kind: Kind
  /// What it says, cells and lines joined by spaces.
  package var text: String
  /// The table, counted from 1 through the document; nil outside of tables.
  package var table: Int?
  /// The row of that table, counted from 1: the one that it stands in, or stood before.
  package var row: Int?
  /// The column of that table, counted from 1; nil for a whole row.
  package var column: Int?

  /// Makes a remark.
  package init(
    _ kind: Kind, _ text: String, table: Int? = nil, row: Int? = nil, column: Int? = nil
  ) {
    self.kind = kind
    self.text = text
    self.table = table
    self.row = row
    self.column = column
  }

  /// The remark in a document that has some tables before it.
  func behind(tables count: Int) -> SourceRemark {
    var remark = self
    remark.table = table.map { $0 + count }
    return remark
  }
}

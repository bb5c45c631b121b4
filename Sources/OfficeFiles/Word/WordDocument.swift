/// A text document as plain values, to be written as a Word file.
package struct WordDocument: Sendable {
  /// The title, for the file's properties.
  package var title: String
  /// The language of the text, as BCP 47 has it: `ru-RU`, `en-GB`.
  package var language: String
  /// Whether the long side of the sheet lies at the bottom.
  package var isLandscape = false
  /// The parts from top to bottom.
  package var blocks: [WordBlock]

  /// Makes a document.
  package init(title: String, language: String, blocks: [WordBlock] = []) {
    self.title = title
    self.language = language
    self.blocks = blocks
  }
}

/// One part of a document.
package enum WordBlock: Sendable {
  /// A heading: level 1 is the document's title, 2 and 3 are parts.
  case heading(level: Int, String)
  /// A line under the title, in the middle.
  case subtitle(String)
  /// Running text.
  case paragraph([WordRun])
  /// An entry of a list, with a dash before it.
  case item([WordRun])
  /// A table.
  case table(WordTable)
  /// Lines in the top right corner of a sheet, such as the note that a document is approved.
  case stamp([String])
  /// What follows begins on a new page.
  case pageBreak
  /// Lines for the signature, the name and the date, with the position before them and a caption under
  /// each; they stay together on a page.
  case signature(position: String, name: String, captions: [String])
}

/// A stretch of text of one look.
package struct WordRun: Hashable, Sendable {
  /// The words; line breaks in them stay.
  package var text: String
  /// Whether it is bold.
  package var isBold = false
  /// The colour as six hexadecimal digits, or nil for the ordinary one.
  package var color: String?

  /// Makes a stretch of text.
  package init(_ text: String, isBold: Bool = false, color: String? = nil) {
    self.text = text
    self.isBold = isBold
    self.color = color
  }
}

/// Rows of cells under columns; the first row is repeated on every page that the table runs over.
package struct WordTable: Sendable {
  /// A column.
  package struct Column: Sendable {
    /// Its title.
    package var title: String
    /// Its share of the width of the page.
    package var weight: Int
    /// Whether its cells keep to the right side.
    package var isTrailing: Bool

    /// Makes a column.
    package init(_ title: String, weight: Int, isTrailing: Bool = false) {
      self.title = title
      self.weight = weight
      self.isTrailing = isTrailing
    }
  }

  /// What stands in a cell.
  package enum Cell: Sendable {
    /// Text.
    case text([WordRun])
    /// A bar, filled from 0 to 1, with a text beside it.
    case bar(Double)
    /// A cell filled with a colour, six hexadecimal digits, with a sign in the middle.
    case filled(String, sign: String)
    /// A row's title that runs over all columns; further cells of its row are not shown.
    case banner(String)
  }

  /// The columns from left to right.
  package var columns: [Column]
  /// How many rows there are.
  package let rowCount: Int
  /// The row of an index, from 0, top to bottom: a long table is laid out row by row.
  package let row: @Sendable (Int) -> [Cell]
  /// Whether the titles of the columns and the lines between cells are shown.
  package var isPlain = false

  /// Makes a table.
  package init(columns: [Column], rows: [[Cell]], isPlain: Bool = false) {
    self.init(columns: columns, rowCount: rows.count, isPlain: isPlain) { rows[$0] }
  }

  /// Makes a table of which each row is laid out when its turn comes.
  package init(
    columns: [Column], rowCount: Int, isPlain: Bool = false,
    row: @escaping @Sendable (Int) -> [Cell]
  ) {
    self.columns = columns
    self.rowCount = rowCount
    self.row = row
    self.isPlain = isPlain
  }
}

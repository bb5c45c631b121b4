/// A document as plain paragraphs and tables, whatever file it came from.
package struct SourceDocument: Hashable, Sendable {
  /// The parts, from top to bottom.
  package var blocks: [SourceBlock] = []
  /// What the reader left out, or kept beside the text.
  package var remarks: [SourceRemark] = []
  /// What the file calls itself beside its text: the title of a page, the name of a sheet.
  package var name: String?

  /// Makes a document.
  package init(blocks: [SourceBlock] = []) {
    self.blocks = blocks
  }

  /// Adds the rows of a sheet; those with one value alone before and behind the table are paragraphs.
  ///
  /// The first sheet with a table gives the document its name; where several have one, their names are
  /// headings above them.
  package mutating func append(sheet rows: [SourceRow], named sheetName: String? = nil) {
    let start = blocks.count
    appendRows(of: rows)
    guard let sheetName, blocks[start...].contains(where: \.isTable) else { return }
    guard let first = firstSheet else {
      name = sheetName
      firstSheet = start
      return
    }
    addHeading(sheetName, at: start)
    if let name, !isFirstNamed { addHeading(name, at: first) }
    isFirstNamed = true
  }

  /// Where the first sheet with a table begins, and whether its name stands above it.
  private var firstSheet: Int?
  private var isFirstNamed = false
  /// Above the names of sheets stand headings of the text itself, if any.
  private static let sheetLevel = 2

  /// Adds the name of a sheet, but for one that a program gave it: «Лист2», «Sheet2».
  private mutating func addHeading(_ name: String, at index: Int) {
    let word = name.prefix { $0.isLetter }
    let rest = Whitespace.trimmed(name.dropFirst(word.count))
    guard
      !["лист", "sheet", "таблица", "table"].contains(word.lowercased())
        || !(rest.isEmpty || OutsideNumber.isWhole(rest))
    else { return }
    blocks.insert(contentsOf: [.heading(name, level: Self.sheetLevel), .paragraph("")], at: index)
  }

  private mutating func appendRows(of rows: [SourceRow]) {
    let filled = rows.map { row in row.cells.count { !$0.text.isEmpty } }
    let most = filled.max() ?? 0
    guard most > 1 else {
      for row in rows { append(paragraphOf: row) }
      return
    }
    let first = filled.firstIndex { $0 >= min(3, most) } ?? 0
    let last = filled.lastIndex { $0 > 1 } ?? rows.count - 1
    for row in rows[..<first] { append(paragraphOf: row) }
    let inner = (first...last).filter { filled[$0] > 0 }.map { index in
      var row = rows[index]
      row.followsGap = row.followsGap || index > 0 && filled[index - 1] == 0
      return row
    }
    blocks.append(.table(SourceTable(rows: inner)))
    for row in rows[(last + 1)...] { append(paragraphOf: row) }
  }

  private mutating func append(paragraphOf row: SourceRow) {
    let texts = row.cells.map(\.text).filter { !$0.isEmpty }
    blocks.append(.paragraph(texts.joined(separator: "\t")))
  }
}

/// One part of a document.
package enum SourceBlock: Hashable, Sendable {
  /// A line or paragraph of running text; an empty one is a gap.
  case paragraph(String)
  /// A heading; one of level 1 stands above those of level 2.
  case heading(String, level: Int)
  /// What stands before an entry with a sign within another entry; before others stands a dash.
  package static let nestedMark = "◦ "
  /// The level of a paragraph that is set in bold, below those of all that are headings by name.
  package static let boldLevel = 10
  /// A table.
  case table(SourceTable)

  /// The words of a paragraph or a heading; nil for a table.
  package var text: String? {
    switch self {
    case .paragraph(let text), .heading(let text, level: _): text
    case .table: nil
    }
  }

  /// The level of a heading; nil for any other.
  package var level: Int? {
    if case .heading(_, level: let level) = self { level } else { nil }
  }

  /// Whether it is a table.
  package var isTable: Bool { text == nil }
}

/// Rows of cells; a row may have fewer cells than the table has columns.
package struct SourceTable: Hashable, Sendable {
  /// The rows, from top to bottom, the header's included.
  package var rows: [SourceRow]

  /// Makes a table.
  package init(rows: [SourceRow]) {
    self.rows = rows
  }

  /// How many columns there are.
  package var columnCount: Int { rows.map(\.cells.count).max() ?? 0 }
}

/// A row of a table.
package struct SourceRow: Hashable, Sendable {
  /// The cells, from left to right.
  package var cells: [SourceCell]
  /// Whether a gap or a new page stands before the row.
  package var followsGap: Bool

  /// Makes a row.
  package init(_ cells: [SourceCell], followsGap: Bool = false) {
    self.cells = cells
    self.followsGap = followsGap
  }

  /// The cell of a column, counted from 0; an empty one where the row is shorter.
  package subscript(column: Int) -> SourceCell {
    cells.indices.contains(column) ? cells[column] : SourceCell("")
  }
}

/// A cell of a table.
package struct SourceCell: Hashable, Sendable {
  /// How a cell hangs together with its neighbours.
  package enum Merge: Hashable, Sendable {
    /// It stands for itself.
    case none
    /// It is covered by the cell to the left.
    case left
    /// It is covered by the cell above.
    case above
  }

  /// The text, line breaks between paragraphs; empty where another cell covers this one.
  package var text: String
  /// What covers it.
  package var merge: Merge
  /// How many columns it covers, itself included.
  package var span: Int

  /// Makes a cell.
  package init(_ text: String, merge: Merge = .none, span: Int = 1) {
    self.text = text
    self.merge = merge
    self.span = span
  }
}

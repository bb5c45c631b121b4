/// What stands in a cell while it is read: lines and tables, from top to bottom.
package struct CellContent: Sendable {
  private var blocks: [SourceBlock] = []

  /// Makes an empty cell.
  package init() {}

  /// Adds a line.
  package mutating func append(line: String) { blocks.append(.paragraph(line)) }

  /// Adds what a table inside of the cell turned out to be.
  package mutating func append(_ blocks: [SourceBlock]) { self.blocks += blocks }

  /// The text of the cell; a table in it becomes a line a row.
  package var text: String {
    let lines = blocks.flatMap { block -> [String] in
      switch block {
      case .paragraph(let text), .heading(let text, level: _): [text]
      case .table(let table):
        table.rows.map { row in
          row.cells.map(\.text).filter { !$0.isEmpty }.joined(separator: " ")
        }
      }
    }
    return Whitespace.trimmed(lines.joined(separator: "\n"))
  }

  fileprivate var tables: [SourceTable] {
    blocks.compactMap { block in
      if case .table(let table) = block { return table }
      return nil
    }
  }

  /// What a table is: itself, or, where it only lays out a page, the blocks that its cells hold.
  ///
  /// A table lays out a page where the tables inside of it, which are large enough for a plan, have more
  /// cells than it has itself.
  package static func blocks(
    of table: SourceTable, contents: [CellContent]
  ) -> [SourceBlock] {
    let inner = contents.flatMap(\.tables).filter(\.isLarge).reduce(0) { $0 + $1.filledCount }
    guard inner > table.filledCount else { return [.table(table)] }
    return contents.flatMap(\.blocks)
  }
}

extension SourceTable {
  /// Whether it has titles, rows, and columns for what, when and who.
  fileprivate var isLarge: Bool { rows.count >= 2 && columnCount >= 3 }

  /// How many cells have text.
  fileprivate var filledCount: Int {
    rows.reduce(0) { $0 + $1.cells.count { !$0.text.isEmpty } }
  }
}

import SourceTables

/// What became of every cell of a document's tables that has text.
///
/// A cell is placed where all of its words came out in the lines of the plan that its row made; it is a
/// title where its row says only what the columns are; what is neither is left over. Tables that hold no
/// plan are read line by line with the text around, which is kept whole.
struct CellLedger {
  /// A row of a table, both counted from 1.
  struct Row: Hashable {
    let table: Int
    let row: Int

    init(_ row: PlanRow) {
      table = row.table
      self.row = row.row
    }

    init?(_ place: ImportPlace) {
      guard let table = place.table, let row = place.row else { return nil }
      self.table = table
      self.row = row
    }
  }

  /// What became of the cells.
  private(set) var count = CellCount()
  /// The cells that came out nowhere.
  private(set) var leftOver: [(place: ImportPlace, text: String)] = []
  /// What is asked about them.
  private(set) var doubts: [ImportDoubt] = []

  private var words: OutputWords

  /// Goes through the rows of the tables that hold a plan, a group or indicators.
  init(_ tables: TableFinder, _ rows: PlanItems, _ draft: DraftRoadmap) {
    words = OutputWords(draft, joined: rows.joined)
    let kept = Set(rows.rowsLeftOver.map { Row($0) })
    for table in tables.tables where table.kind != .other {
      for row in table.rows { add(row, table, isKept: kept.contains(Row(row))) }
    }
    count.titles = tables.titleCells
  }

  private mutating func add(_ row: PlanRow, _ table: PlanTable, isKept: Bool) {
    for column in row.filledColumns {
      let cell = row.text(column)
      if isKept {
        count.leftOver += 1
      } else if words.contain(cell, of: Row(row), table, column) {
        count.placed += 1
      } else {
        count.leftOver += 1
        leftOver.append((row.place(column), ImportText.line(cell)))
        let isParty = table.kind == .plan && table.roles[column] == .responsible
        doubts.append(
          ImportDoubt(
            place: row.place(column), question: isParty ? .partyLeftOver : .cellLeftOver))
      }
    }
  }
}

/// How many cells with text became what.
package struct CellCount: Hashable, Sendable {
  /// They stand in the roadmap.
  package var placed = 0
  /// They say what the columns are.
  package var titles = 0
  /// They are kept in `x-import`.
  package var leftOver = 0
}

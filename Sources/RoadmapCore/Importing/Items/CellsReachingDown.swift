import SourceTables

/// Rows under a time or a party that stands once before what is done: «Сентябрь», and nothing in the
/// cells below it.
struct CellsReachingDown {
  private(set) var rows: [PlanRow]
  private(set) var doubts: [ImportDoubt] = []

  /// Lets the times and parties of a table reach down to the rows that have none, up to the next stage.
  ///
  /// Behind what is done an empty cell says that there is none.
  init(_ table: PlanTable, _ rows: [PlanRow]) {
    self.rows = rows
    let titles = table.roles.indices.filter { table.roles[$0].isTitle }
    guard let work = titles.last else { return }
    // Of the column that rows begin with, each cell may hold for those below.
    let first = table.roles.indices.first { table.roles[$0] != .number }
    // Where the first title stands alone, before anything could reach down to it, all that do are stages.
    let alone = rows.indices.filter { row in
      rows[row].filledColumns.filter { table.roles[$0] != .number } == [work]
    }
    let stages = alone.first == 0 ? Set(alone) : []
    for role in [ColumnRole.deadline, .responsible] {
      guard let column = table.column(role), column < work,
        column == first || ColumnGuess.groups(column, of: rows, by: work)
      else { continue }
      reachDown(column, from: titles, work, stages)
    }
  }

  private mutating func reachDown(
    _ column: Int, from titles: [Int], _ work: Int, _ stages: Set<Int>
  ) {
    var last: PlanRow?
    var isTold = false
    for (index, row) in rows.enumerated() {
      let beginsStage = titles.dropLast().contains { !row.text($0).isEmpty }
      if beginsStage || stages.contains(index)
        || row.filledColumns.count < 2 && row.cells.contains(where: { $0.span > 1 })
      {
        last = nil
      }
      if !row.text(column).isEmpty {
        last = row
      } else if let last, !row.text(work).isEmpty, row.cells.indices.contains(column),
        row.cells[column].merge == .none
      {
        if !isTold { doubts.append(ImportDoubt(place: last.place(column), question: .reachesDown)) }
        isTold = true
        rows[index].cells[column].merge = .above
      }
    }
  }
}

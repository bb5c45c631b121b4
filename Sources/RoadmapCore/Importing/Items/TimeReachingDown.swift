import SourceTables

/// Rows under a time that stands once before what is done: «Сентябрь», and nothing in the cells below it.
struct TimeReachingDown {
  private(set) var rows: [PlanRow] = []
  private(set) var doubts: [ImportDoubt] = []

  /// Lets the times of a table reach down to the rows that have none, up to the next stage.
  ///
  /// Behind what is done an empty cell says that there is no deadline.
  init(_ table: PlanTable, _ rows: [PlanRow]) {
    self.rows = rows
    let titles = table.roles.indices.filter { table.roles[$0].isTitle }
    guard let time = table.column(.deadline), let work = titles.last, time < work,
      ColumnGuess.groups(time, of: rows, by: work)
    else { return }
    var last: PlanRow?
    for (index, row) in rows.enumerated() {
      let beginsStage = titles.dropLast().contains { !row.text($0).isEmpty }
      if row.filledColumns.count < 2 && row.cells.indices.contains(work)
        && row.cells[work].span > 1 || beginsStage
      {
        last = nil
      }
      if !row.text(time).isEmpty {
        last = row
      } else if let last, !row.text(work).isEmpty, row.cells.indices.contains(time),
        row.cells[time].merge == .none
      {
        if doubts.isEmpty {
          doubts.append(ImportDoubt(place: last.place(time), question: .timeReachesDown))
        }
        self.rows[index].cells[time].merge = .above
      }
    }
  }
}

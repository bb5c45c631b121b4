import SourceTables

/// A plan by months and directions of work: what is done stands where a month and a direction meet.
enum TimeGrid {
  /// A month or two is a deadline; three side by side are columns.
  private static let fewestTimes = 3
  /// How many cells under months must say what is done: some only hold a day or a sign.
  private static let workShare = 0.6
  /// In characters; a sign or an abbreviation is shorter.
  private static let shortestWork = 5

  /// The table with a row for each activity; nil where it is none of these.
  static func unfolded(_ table: PlanTable) -> PlanTable? {
    guard table.isTitled else { return nil }
    let roles = table.titles.map { HeaderWords.role(of: $0) }
    return byDirections(table, roles) ?? byTimes(table, roles)
  }

  /// A row a month, and a column for the work with each sort of people: «Работа с родителями».
  private static func byDirections(_ table: PlanTable, _ roles: [ColumnRole?]) -> PlanTable? {
    let directions = table.titles.indices.filter { isDirection(table.titles[$0]) }
    guard directions.count > 1, let time = roles.firstIndex(where: { $0?.isTime == true }) else {
      return nil
    }
    var grid = table
    grid.titles = ["Направление", "Мероприятие", "Срок"]
    grid.rows = directions.flatMap { direction in
      var when = ""
      return table.rows.flatMap { row in
        if !row.text(time).isEmpty { when = row.text(time) }
        return works(in: row.text(direction)).map { work in
          var line = row
          line.cells = [table.titles[direction], work, when].map { SourceCell($0) }
          return line
        }
      }
    }
    return grid
  }

  private static func isDirection(_ title: String) -> Bool {
    let words = ImportText.words(title)
    return words.count > 2 && words[0] == "работа" && ["с", "со", "по", "в"].contains(words[1])
  }

  /// A column a month, or one for each week of the month that begins the row, in which stands what is done;
  /// nil where the cells under them only mark them.
  private static func byTimes(_ table: PlanTable, _ roles: [ColumnRole?]) -> PlanTable? {
    let weeks = table.titles.indices.filter { HeaderWords.isWeek(table.titles[$0]) }
    let month = weeks.count >= fewestTimes ? columnOfMonths(table) : nil
    let times =
      month != nil
      ? weeks : roles.indices.filter { roles[$0] == nil && HeaderWords.isTime(table.titles[$0]) }
    // Half-years are two.
    let areMany = times.count >= fewestTimes
    guard areMany || times.count > 1 && !roles.contains(where: { $0?.isTime == true }),
      areMany || !roles.contains(.activity)
    else { return nil }
    let others = roles.indices.filter { !times.contains($0) && $0 != month }
    let stage = others.first { roles[$0] != .number && roles[$0] != .responsible }
    let cells = table.rows.flatMap { row in times.map { row.text($0) } }.filter { !$0.isEmpty }
    guard Double(cells.count(where: isWork)) > Double(cells.count) * workShare else {
      return nil
    }
    var grid = table
    grid.titles =
      others.map { $0 == stage && roles[$0] != .stage ? "Направление" : table.titles[$0] }
      + ["Мероприятие", "Срок"]
    var begun = ""
    grid.rows = table.rows.flatMap { row in
      if let month, !row.text(month).isEmpty { begun = row.text(month) }
      return times.flatMap { time in
        works(in: row.text(time)).map { work in
          let title = table.titles[time]
          var line = row
          line.cells =
            others.map { SourceCell(row.text($0)) }
            + [SourceCell(work), SourceCell(month == nil ? title : RowTime.week(title, of: begun))]
          return line
        }
      }
    }
    return grid
  }

  /// The column whose cells name nothing but months; nil where none does.
  private static func columnOfMonths(_ table: PlanTable) -> Int? {
    table.titles.indices.first { column in
      let texts = table.rows.map { $0.text(column) }.filter { !$0.isEmpty }
      return !texts.isEmpty && texts.allSatisfy { MonthName.names($0.prefix { $0 != " " }) }
    }
  }

  private static func isWork(_ text: String) -> Bool {
    text.count >= shortestWork && text.unicodeScalars.contains(where: ImportText.isLetter)
      && !DeadlineLook.looksLike(text) && !PartyWords.looksLikeParties(text)
  }

  /// Lines that begin with a capital letter or a mark are works of their own.
  private static func works(in cell: String) -> [String] {
    var works: [String] = []
    for line in cell.split(separator: "\n").map(String.init) {
      if ImportText.startsSmall(line), PartMark(line) == nil, let last = works.popLast() {
        works.append(last + " " + line)
      } else {
        works.append(line)
      }
    }
    return works
  }
}

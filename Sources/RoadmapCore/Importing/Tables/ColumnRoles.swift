import SourceTables

/// What the columns of a table hold, by their titles and by their cells together.
struct ColumnRoles {
  /// The role of each column.
  private(set) var roles: [ColumnRole] = []
  private(set) var doubts: [ImportDoubt] = []

  /// How many cells of a column without words make it one of figures, whatever its title says: some
  /// rows of a column of money say «не требуется», some of one of activities are numbers by mistake.
  private static let figureShare = 0.5
  /// How many rows must have a stage of their own for the stages to be what is done.
  private static let ownStageShare = 0.9
  /// Two months side by side may be a start and an end.
  private static let fewestTimes = 3

  let table: PlanTable
  /// What somebody says that columns hold.
  let said: [Int: ColumnRole]

  init(_ table: PlanTable, _ said: [Int: ColumnRole] = [:]) {
    self.table = table
    self.said = said
    guard table.isTitled else {
      guess()
      return
    }
    if said.isEmpty, let found = IndicatorColumns.roles(of: table) {
      roles = found
      return
    }
    var open = table.titles.map { HeaderWords.role(of: $0) }
    takeTimes(&open)
    takeParties(&open)
    let figures = open.indices.filter { isFigures($0) }
    for column in figures where open[column]?.isTitle == true {
      // «Шаг» above 1, 2, 3.
      open[column] = !open.contains(.number) && counts(column) ? .number : ColumnRole?.none
    }
    takeCodes(&open)
    takeSaid(&open)
    takeDurations(&open)
    takeParts(&open)
    takeYears(&open)
    settleDoubles(&open)
    takeEnds(&open)
    takeGroups(&open)
    takeNames(&open)
    takeStages(&open)
    takeWork(&open)
    takePersons(&open)
    let before = open
    let untitled = open.indices.filter { table.titles[$0].isEmpty }
    ColumnGuess.fill(&open, table.rows, figures: Set(figures), untitled: Set(untitled))
    for column in open.indices
    where said[column] == nil && (before[column] == nil || holdsGroups(column, open)) {
      ask(column, open[column])
    }
    roles = open.map { $0 ?? .other }
    for column in roles.indices where roles[column] == .note && said[column] == nil {
      askOfMarks(column)
    }
  }

  /// Whether a column that becomes notes stands before what is done and holds for several rows of it, as one
  /// of stages does: «Фактор риска».
  private func holdsGroups(_ column: Int, _ roles: [ColumnRole?]) -> Bool {
    guard roles[column] == .other, let work = roles.firstIndex(of: .activity), column < work
    else { return false }
    return ColumnGuess.groups(column, of: table.rows, by: work)
  }

  /// What is done by now is marked by commands, and not read from a document.
  private mutating func askOfMarks(_ column: Int) {
    guard HeaderWords.isOfMarks(table.titles[column]),
      table.rows.contains(where: { !$0.text(column).isEmpty })
    else { return }
    let question = ImportDoubt.Question.marksKeptAsNotes(ImportText.line(table.titles[column]))
    doubts.append(ImportDoubt(place: place(column), question: question))
  }

  private func place(_ column: Int) -> ImportPlace {
    ImportPlace(
      table: table.rows.first?.table, column: column + 1, text: table.titles[column])
  }

  private mutating func guess() {
    let count = table.titles.count
    guard let guessed = ColumnGuess.roles(of: table.rows, columnCount: count) else {
      roles = Array(repeating: .other, count: count)
      return
    }
    var open = guessed.map { Optional($0) }
    takeSaid(&open)
    roles = open.map { $0 ?? .other }
    for column in roles.indices where said[column] == nil { ask(column, roles[column]) }
  }

  /// What is said of a column holds, and no other column has the same role by its looks.
  private func takeSaid(_ open: inout [ColumnRole?]) {
    guard !said.isEmpty else { return }
    let taken = Set(said.values)
    for column in open.indices where said[column] == nil {
      if let role = open[column], taken.contains(role) { open[column] = ColumnRole?.none }
    }
    for (column, role) in said where open.indices.contains(column) { open[column] = role }
  }

  /// A role that no title named is asked about.
  mutating func ask(_ column: Int, _ role: ColumnRole?) {
    if let meaning = role?.meaning {
      doubts.append(ImportDoubt(place: place(column), question: .columnGuessed(meaning)))
    } else if table.isTitled, table.rows.contains(where: { !$0.text(column).isEmpty }) {
      let question = ImportDoubt.Question.columnKeptAsNotes(ImportText.line(table.titles[column]))
      doubts.append(ImportDoubt(place: place(column), question: question))
    }
  }

  // MARK: - Titles

  /// A column a month: where three stand side by side, their marks say when.
  private mutating func takeTimes(_ open: inout [ColumnRole?]) {
    let times = open.indices.filter {
      open[$0] == nil && HeaderWords.isTime(table.titles[$0])
    }
    let years = open.indices.filter { isYearOfMarks($0, open[$0]) }
    let areMarked = times.count == 2 && times.allSatisfy(holdsMarks)
    // «I полугодие» and «II полугодие» below «Сроки», each with the time in it.
    let areHalves =
      times.count == 2 && !open.contains { $0?.isTime == true } && times.allSatisfy(holdsTimes)
    guard times.count >= Self.fewestTimes || areMarked || areHalves || years.count > 1 else {
      return
    }
    for column in times + years { open[column] = .timeOfMarks }
    if !areHalves, let first = (times + years).first {
      doubts.append(ImportDoubt(place: place(first), question: .deadlinesFromTitles))
    }
    // «Сроки» over the months has no cells of its own.
    for column in open.indices
    where open[column] == .deadline && table.rows.allSatisfy({ $0.text(column).isEmpty }) {
      open[column] = .other
    }
  }

  /// Whether a column is one of a year in which signs or days stand, and not the values of an indicator.
  private func isYearOfMarks(_ column: Int, _ role: ColumnRole?) -> Bool {
    guard case .year = role else { return false }
    let texts = texts(of: column)
    return holdsMarks(column)
      || !texts.isEmpty && texts.allSatisfy { DeadlineLook.isAlone($0) && !ImportText.isFigure($0) }
  }

  /// A column a party: where two stand side by side, their marks say who takes part.
  private func takeParties(_ open: inout [ColumnRole?]) {
    let parties = open.indices.filter {
      (open[$0] == nil || open[$0] == .responsible) && holdsMarks($0)
        && PartyWords.looksLikeParties(table.titles[$0])
    }
    guard parties.count > 1 else { return }
    for column in parties { open[column] = .partyOfMarks }
  }

  /// Whether only times stand in a column, and signs for the whole time of its title.
  private func holdsTimes(_ column: Int) -> Bool {
    let texts = texts(of: column)
    return texts.contains { CellMark($0) == nil && DeadlineLook.looksLike($0) }
      && texts.allSatisfy { CellMark($0) != nil || DeadlineLook.looksLike($0) }
  }

  /// Whether only signs stand in a column, and not dashes alone.
  private func holdsMarks(_ column: Int) -> Bool {
    let marks = texts(of: column).map { CellMark($0) }
    return marks.contains(.yes) && !marks.contains(nil)
  }

  func texts(of column: Int) -> [String] {
    table.rows.map { $0.text(column) }.filter { !$0.isEmpty }
  }

  /// One column only for each of the roles that a row has once.
  private func settleDoubles(_ open: inout [ColumnRole?]) {
    for role in [ColumnRole.number, .deadline, .activity, .stage, .substage, .content] {
      let columns = open.indices.filter { open[$0] == role }
      guard columns.count > 1, let first = columns.first else { continue }
      // «Неделя» beside «Дата».
      let isTold = role != .deadline || tells(first) * 2 >= texts(of: first).count
      let kept = isTold ? first : columns.first { tells($0) > tells(first) } ?? first
      for column in columns where column != kept {
        switch role {
        case .activity where !open.contains(.content): open[column] = .content
        case .stage where !open.contains(.substage): open[column] = .substage
        default: open[column] = ColumnRole?.none
        }
      }
    }
    // «Содержание» alone is what is done.
    if !open.contains(.activity), let column = open.firstIndex(of: .content) {
      open[column] = .activity
    }
  }

  /// Whether numbers of days or weeks stand in a column.
  private func isPart(_ column: Int) -> Bool {
    RowTime.isPartOfMonth(table.titles[column]) && !texts(of: column).isEmpty
      && texts(of: column).allSatisfy { OutsideNumber.isWhole($0) }
  }

  /// How many cells of a column are understood as deadlines.
  private func tells(_ column: Int) -> Int {
    texts(of: column).count(where: DeadlineLook.looksLike)
  }

  /// How long a work takes says when only where nothing else does.
  private func takeDurations(_ open: inout [ColumnRole?]) {
    let durations = open.indices.filter { open[$0] == .deadline && isDuration($0) }
    let others = open.indices.filter { open[$0]?.isTime == true && !durations.contains($0) }
    guard !others.isEmpty else { return }
    for column in durations { open[column] = .other }
  }

  /// «Число» or «Неделя» beside a column of months: its numbers are those of their days or weeks; and so
  /// are the words of another column that says when.
  private func takeParts(_ open: inout [ColumnRole?]) {
    let months = open.indices.first { column in
      open[column] == .deadline && !texts(of: column).isEmpty
        && texts(of: column).allSatisfy { MonthName.names($0.prefix { $0 != " " }) }
    }
    guard let months else {
      // Below a heading that is a month.
      if !open.contains(where: { $0?.isTime == true }),
        let column = open.indices.first(where: { isPart($0) })
      {
        open[column] = .deadline
      }
      return
    }
    for column in open.indices where column != months && !texts(of: column).isEmpty {
      let days = texts(of: column).count(where: RowTime.namesDay)
      if isPart(column) || open[column] == .deadline && days * 2 < texts(of: column).count {
        open[column] = .partOfMonth
      }
    }
  }

  /// «Год» beside a time is its year, and alone the time itself.
  private func takeYears(_ open: inout [ColumnRole?]) {
    for column in open.indices where open[column] == nil && said[column] == nil {
      let words = ImportText.words(table.titles[column])
      guard words.count < 4, words.contains("год") || words.contains("year"),
        !texts(of: column).isEmpty, texts(of: column).allSatisfy(PlanYears.isWhole)
      else { continue }
      open[column] = open.contains { $0?.isTime == true } ? .yearOfTime : .deadline
    }
  }

  private func isDuration(_ column: Int) -> Bool {
    let words = ImportText.words(table.titles[column])
    if words.first.map({ ImportText.hasStem($0, ["длительн", "продолжит", "duration"]) }) ?? false {
      return true
    }
    // «Срок, дней».
    return isFigures(column)
      && words.dropFirst().contains { ["дней", "дн", "часов", "days", "hours"].contains($0) }
  }

  /// A start without an end, or an end without a start, is the deadline, the start with a question; «Срок
  /// исполнения», where it is the only one, ends what has a start.
  private mutating func takeEnds(_ open: inout [ColumnRole?]) {
    let named = table.titles.indices.filter { HeaderWords.role(of: table.titles[$0]) == .deadline }
    if open.contains(.starts), !open.contains(.ends), named.count == 1,
      let due = open.firstIndex(of: .deadline)
    {
      open[due] = .ends
    }
    let hasBoth = open.contains(.starts) && open.contains(.ends)
    for column in open.indices where open[column] == .starts || open[column] == .ends {
      if open.contains(.deadline) {
        open[column] = .other
      } else if !hasBoth {
        if open[column] == .starts, said[column] == nil {
          let question = ImportDoubt.Question.startAlone(ImportText.line(table.titles[column]))
          doubts.append(ImportDoubt(place: place(column), question: question))
        }
        open[column] = .deadline
      }
    }
  }

  /// «Направления деятельности» as the only words of every row is what is done.
  private func takeStages(_ open: inout [ColumnRole?]) {
    guard !open.contains(where: { $0 == .activity || $0 == .content || $0 == .focus }),
      !open.contains(.substage), let column = open.firstIndex(of: .stage)
    else { return }
    let isStage = ImportText.words(table.titles[column]).contains { $0.hasPrefix("этап") }
    // A row with one text alone is a section's.
    let rows = table.rows.filter { $0.filledColumns.count > 1 }
    let texts = rows.map { $0.text(column) }.filter { !$0.isEmpty }
    guard !rows.isEmpty, !isStage || rows.count < table.rows.count,
      Double(Set(texts).count) >= Double(rows.count) * Self.ownStageShare
    else { return }
    open[column] = .activity
  }

  /// «Задача» beside several activities is their stage.
  private func takeGroups(_ open: inout [ColumnRole?]) {
    guard let work = open.firstIndex(of: .activity) else { return }
    for column in open.indices[..<work]
    where ([.focus, .goal].contains(open[column]) || isNamedPriority(column))
      && ColumnGuess.groups(column, of: table.rows, by: work)
    {
      guard let role = ColumnGuess.freeStage(in: open) else { return }
      open[column] = role
    }
  }

  private static let priorities: Set = [
    "high", "medium", "low", "critical", "urgent", "normal", "must", "should", "could", "priority",
  ]

  /// Whether priorities have names, as “Recruitment”, and are not high or low.
  private func isNamedPriority(_ column: Int) -> Bool {
    ImportText.words(table.titles[column]).first?.hasPrefix("priorit") == true
      && texts(of: column).contains { text in
        ImportText.words(text).contains { $0.count > 2 && !Self.priorities.contains($0) }
      }
  }

  /// Where no title names what is done, the task does, or the result as in passports of projects:
  /// «Наименование результата»; else the cells say which column does, whatever it is called.
  private func takeWork(_ open: inout [ColumnRole?]) {
    guard open.contains(where: { $0?.isTime == true || $0 == .responsible }) else { return }
    // «Задача» beside «Направление» is what is done.
    let stages: [ColumnRole?] = [.stage, .activity, .content, .substage].filter(open.contains)
    if stages == [.stage], let task = open.firstIndex(of: .focus),
      ImportText.hasStem(
        ImportText.words(table.titles[task]).first ?? "", ["задач", "recommendation"])
    {
      open[task] = .activity
    }
    guard !open.contains(where: { $0?.isTitle == true }) else { return }
    // «Deliverable» as the first of all columns is what is done, too.
    let first = open.firstIndex { $0 != .number }
    let column =
      open.firstIndex(of: .focus)
      ?? open.indices.first {
        open[$0] == .keyResult
          && ($0 == first
            || ImportText.words(table.titles[$0]).first.map { $0.hasPrefix("наименован") } ?? false)
      }
    if let column {
      open[column] = .activity
    } else {
      for column in open.indices where open[column] == .other { open[column] = ColumnRole?.none }
    }
  }

  // MARK: - Cells

  /// Whether the cells of a column are numbers, each of which is the next one or begins anew.
  private func counts(_ column: Int) -> Bool {
    let numbers = texts(of: column).map { OutsideNumber.whole($0, in: 1...999) ?? 0 }
    return zip([0] + numbers, numbers).allSatisfy { $1 == $0 + 1 || $1 == 1 }
  }

  /// Whether most cells of a column are numbers, sums, classes or dashes.
  private func isFigures(_ column: Int) -> Bool {
    var filled = 0
    var figures = 0
    for row in table.rows.prefix(200) where row.filledColumns.count > 1 {
      let text = row.text(column)
      guard !text.isEmpty else { continue }
      filled += 1
      if ImportText.isFigure(text) { figures += 1 }
    }
    // One row alone may be called «=1+2».
    return filled > 1 && Double(figures) > Double(filled) * Self.figureShare
  }
}

/// What a table is there for, by the titles and the cells of its columns and by what stands before it.
enum TableKind {
  /// Columns that a list for signing, for sending out, or of risks has, and a plan has not.
  private static let foreignTitles = [
    "подпис", "роспис", "экземпляр", "экз", "рассылк", "изменени", "риск", "вероятност",
  ]
  /// What stands above such tables.
  private static let foreignCaptions = [
    "ознакомлен", "согласования", "рассылки", "рассылка", "регистрации", "рисков", "риски",
    "паспорт", "содержание", "оглавление",
  ]

  static func of(_ table: PlanTable) -> PlanTable.Kind {
    let roles = table.roles
    if listsPersons(table) || isHead(table) { return .other }
    let hasTime = roles.contains(where: \.isTime) || isHeadedByTimes(table)
    let hasResponsible = roles.contains {
      [.responsible, .deadlineAndResponsible, .partyOfMarks].contains($0)
    }
    let hasWork = roles.contains { $0.isTitle }
    let isYear = { (role: ColumnRole) in
      if case .year = role { return true }
      return false
    }
    if isForeign(table, hasWork: hasTime && hasWork, isWhole: hasTime && hasResponsible && hasWork)
    {
      return .other
    }
    if !hasTime, roles.contains(where: isYear) { return .indicators }
    // «Срок» may stand beside goals, too.
    if roles.contains(.indicators), roles.contains(.goal) || roles.contains(where: isYear),
      !hasWork, !hasResponsible
    {
      return .indicators
    }
    if !hasTime, roles.contains(.person), !isRoster(table),
      roles.contains(.position) || roles.contains(.duties) || roles.contains(.responsible)
    {
      return .workingGroup
    }
    if hasWork, hasTime || hasResponsible { return .plan }
    return .other
  }

  /// Whether rows only say by labels what stands around a plan: «Организация: | МАДОУ № 5».
  static func isHead(_ table: PlanTable) -> Bool {
    if !table.isTitled, table.rows.contains(where: LabelledCells.areLabelled),
      table.rows.allSatisfy(LabelledCells.mayStandAbove)
    {
      return true
    }
    let rows = table.rows.prefix(sample).map(\.texts)
    return table.titles.count <= mostOfPassport
      && LabelledCells.isPassport((table.isTitled ? [table.titles] : []) + rows)
  }

  /// In columns: a number, a label and what it says; cells that are joined are several.
  private static let mostOfPassport = 6
  /// More rows say no more than these.
  private static let sample = 100

  /// Whether a table says who belongs to whom, and nothing that is done: «Наставник | Наставляемый |
  /// Предмет», whose titles name no work, and whose cells would be persons, or have no time.
  private static func listsPersons(_ table: PlanTable) -> Bool {
    let titles = table.titles.map { HeaderWords.role(of: $0) }
    guard !titles.contains(.activity), !titles.contains(.content), !titles.contains(.focus),
      table.roles.contains(where: \.isTitle)
    else { return false }
    let persons = table.roles.indices.filter { column in
      let texts = table.rows.prefix(sample).map { $0.text(column) }.filter { !$0.isEmpty }
      return !texts.isEmpty && texts.count(where: PersonName.fill) * 2 >= texts.count
    }
    if persons.contains(where: { table.roles[$0].isTitle }) { return true }
    let hasTime = table.roles.contains(where: \.isTime)
    let areTitledSo = persons.allSatisfy { column in
      let title = table.isTitled ? table.titles[column] : table.rows.first?.text(column) ?? ""
      return HeaderWords.role(of: title) == nil && !PersonName.fill(title)
        && PartyWords.looksLikeParties(title)
    }
    if persons.count > 1, !hasTime || areTitledSo { return true }
    return table.isTitled && !hasTime && !isHeadedByTimes(table)
      && !titles.contains { $0?.isTitle == true || $0 == .responsible || $0 == .keyResult }
  }

  /// Whether a table lists pairs, or those who learn, and no group that works on the plan.
  private static func isRoster(_ table: PlanTable) -> Bool {
    if table.columns(.person).count > 1 { return true }
    let isLearner = { (text: String) in
      ImportText.words(text).contains { ImportText.hasStem($0, learners) || classes.contains($0) }
    }
    if table.titles.contains(where: isLearner) || table.caption.last.map(isLearner) ?? false {
      return true
    }
    let positions = table.columns(.position).flatMap { column in
      table.rows.prefix(sample).map { $0.text(column) }.filter { !$0.isEmpty }
    }
    return !positions.isEmpty && positions.count(where: isLearner) * 2 >= positions.count
  }

  private static let learners = [
    "ученик", "учениц", "обучающ", "учащ", "студент", "наставляем", "староста", "mentee", "pupil",
    "student",
  ]
  private static let classes: Set<String> = ["класс", "класса", "классов", "пары", "пар", "pairs"]

  /// Whether the line above a table says when all in it is due, or the rows with one text alone when what
  /// is below them is: «Сентябрь», «1 четверть».
  private static func isHeadedByTimes(_ table: PlanTable) -> Bool {
    if table.isBelowTime { return true }
    let alone = table.rows.prefix(sample).filter { $0.filledColumns.count == 1 }
      .flatMap { row in row.filledColumns.map { row.text($0) } }
    return !alone.isEmpty && alone.allSatisfy(DeadlineLook.looksLike)
  }

  /// Whether titles or the caption name a table of another sort.
  ///
  /// A plan with all its columns may have one for signatures, but none that begins with risks.
  private static func isForeign(_ table: PlanTable, hasWork: Bool, isWhole: Bool) -> Bool {
    let titles = table.titles.map { ImportText.words($0) }
    if titles.contains(where: { ImportText.hasStem($0.first ?? "", ["риск", "вероятност"]) }) {
      return true
    }
    guard !isWhole else { return false }
    // «Отметка о выполнении, подпись» stands beside what is done too.
    if titles.contains(where: { words in
      words.prefix(hasWork ? 1 : words.count).contains { ImportText.hasStem($0, foreignTitles) }
    }) {
      return true
    }
    let caption = ImportText.words(table.caption.last ?? "")
    return caption.count <= 8 && caption.contains { ImportText.hasStem($0, foreignCaptions) }
  }
}

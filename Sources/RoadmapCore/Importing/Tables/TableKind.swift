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
    let hasTime = roles.contains(where: \.isTime)
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
    if !hasTime, roles.contains(.indicators), roles.contains(.goal), !roles.contains(.activity) {
      return .indicators
    }
    if !hasTime, roles.contains(.person),
      roles.contains(.position) || roles.contains(.duties) || roles.contains(.responsible)
    {
      return .workingGroup
    }
    if hasWork, hasTime || hasResponsible { return .plan }
    return .other
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

import RoadmapCore
import RoadmapRendering

extension Command {
  /// `calendar`: the school's own terms, holidays and named weeks.
  static let calendar = Command(
    name: "calendar",
    russianName: "календарь",
    synonyms: ["terms", "holidays", "четверти", "каникулы", "полугодия"],
    group: .changing,
    summary: LocalizedText(
      en: "the school's own terms, half-years, holidays and named weeks",
      ru: "календарь школы: четверти, полугодия, каникулы, недели с названием"),
    note: LocalizedText(
      en: """
        Without operands it shows the calendar. A name and its days write them; “Term 1”, \
        “autumn holidays” and so on find their list by the name. Deadlines that use the name then \
        have dates. The key "calendar" may also be the path of a file that several roadmaps share; \
        such a file is changed by hand.
        """,
      ru: """
        Без слов показывает календарь. Название и дни записывают их; «I четверть», «осенние \
        каникулы» и так далее сами находят свой список. После этого у сроков с таким названием \
        есть даты. Ключ "calendar" может быть и путём к файлу, общему для нескольких карт; такой \
        файл правят вручную.
        """),
    operands: Operands(
      placeholder: Placeholder.title,
      help: LocalizedText(
        en: "what the school calls it, then its days: 2023-09-01..2023-10-27 or words",
        ru: "название, затем его дни: 2023-09-01..2023-10-27 или словами"),
      count: 0...2, sequence: LocalizedText(en: "[NAME [DAYS]]", ru: "[НАЗВАНИЕ [ДНИ]]"),
      complaints: [
        LocalizedText(en: "the name is missing", ru: "не указано название"),
        LocalizedText(en: "its days are missing", ru: "не указаны дни"),
      ], endInText: true, endInDeadline: true, beginBeforeText: true),
    ownOptions: .options(.usualCalendar, .checkedCalendar, .takeOutName, .dryRun),
    readsRoadmap: true,
    formats: OutputFormat.everyday,
    examples: [
      Example(
        arguments: LocalizedText(
          en: "calendar \"Term 1\" 2023-09-01..2023-10-27",
          ru: "календарь \"I четверть\" \"с 1 сентября по 27 октября\""),
        meaning: LocalizedText(
          en: "deadlines that say “Term 1” have dates", ru: "у сроков «I четверть» есть даты")),
      Example(
        arguments: LocalizedText(en: "calendar --usual", ru: "календарь --usual"),
        meaning: LocalizedText(
          en: "the usual terms and holidays, to be looked at",
          ru: "обычные четверти и каникулы; их надо сверить")),
    ],
    run: { (invocation) throws(CommandError) in
      guard let change = try invocation.calendarChange() else {
        return try invocation.report(on: []) { roadmap in
          CalendarReport(of: roadmap, on: invocation.today)
        }
      }
      return try invocation.change { (_) throws(CommandError) in
        [.calendar(CalendarRequest(change))]
      }
    })
}

extension Invocation {
  /// What the words ask for; nil where the calendar is only to be shown.
  fileprivate func calendarChange() throws(CommandError) -> CalendarRequest.Change? {
    let name = operands.first
    if self[.usualCalendar], self[.checkedCalendar] {
      throw .fault(.conflicting(.usualCalendar, .checkedCalendar), of: command)
    }
    for (option, change) in [
      (Option<Bool>.usualCalendar, CalendarRequest.Change.usual), (.checkedCalendar, .checked),
    ] where self[option] {
      guard name == nil else {
        throw .fault(.conflictingOptions(option.declaration.spelling, name ?? ""), of: command)
      }
      return change
    }
    guard let name else {
      if self[.takeOutName] { throw .fault(.missingOperand(of: command, given: 0), of: command) }
      return nil
    }
    if self[.takeOutName] { return .remove(name: name) }
    guard operands.count == 2 else {
      throw .fault(.missingOperand(of: command, given: 1), of: command)
    }
    return .set(name: name, days: operands[1])
  }
}

import RoadmapCore

/// What is said of a roadmap that was made, and what to do next.
struct MakingWording {
  /// The file that it goes into, or nil where it is only shown.
  let file: String?
  let language: Language

  /// What a roadmap of the standard model still needs.
  func steps(after roadmap: NewRoadmap, namesOrganization: Bool) -> [String] {
    let period = DateWording(language).span(roadmap.period)
    var steps = [
      LocalizedText(
        en: "In team, put the people beside the roles, and take out or add activities.",
        ru: "Впишите в team людей рядом с ролями, уберите лишние мероприятия, добавьте свои."),
      LocalizedText(
        en: "Look at the goals of coverage: they are the standard ones.",
        ru: "Проверьте цели по охвату: они типовые."),
    ]
    if roadmap.schoolCalendar?.isUsual == true {
      steps.append(
        LocalizedText(
          en: "Compare the terms and holidays with your school's: they are the usual ones"
            + " (roadmap calendar, then roadmap calendar --checked).",
          ru: "Сверьте четверти и каникулы с графиком своей школы: они обычные"
            + " (roadmap calendar, затем roadmap calendar --checked)."))
    }
    if !namesOrganization {
      steps.insert(
        LocalizedText(
          en: "Write the organisation's name into organization.",
          ru: "Впишите название организации в organization."), at: 0)
    }
    let title = LocalizedText(
      en: "a roadmap of the standard model for \(period)\(place(en: "in", ru: "в")[.english]).",
      ru: "дорожная карта по типовой модели, \(period)\(place(en: "in", ru: "в")[.russian]).")
    return [title[language]] + numbered(steps.map { $0[language] }) + commands
  }

  /// What became of last year's roadmap, and what only people can decide.
  func lines(on year: SettledYear) -> [String] {
    let next = year.next
    let period = DateWording(language).span(next.period)
    let count = year.open.count
    let activities = year.roadmap?.workItems.count ?? 0
    let title = LocalizedText(
      en: """
        the next year, \(period)\(place(en: "in", ru: "в")[.english]): activities \
        \(activities), deadlines moved \(next.movedDeadlines), questions \(count).
        """,
      ru: """
        следующий год, \(period)\(place(en: "in", ru: "в")[.russian]): мероприятий \
        \(activities), сроков сдвинуто \(next.movedDeadlines), вопросов \(count).
        """)
    let numbers = year.roadmap.map(TypedNumbers.init)
    let questions = year.open.flatMap { question in
      ["- " + question.message[language]] + command(settling: question, numbers)
    }
    let asksAboutUndone = year.open.contains { if case .undone = $0 { true } else { false } }
    return [title[language]] + questions + (asksAboutUndone ? [undone[language]] : []) + commands
  }

  /// The command that settles a question, once the roadmap is written.
  private func command(
    settling question: NextYearQuestion, _ numbers: TypedNumbers?
  ) -> [String] {
    guard let file else { return [] }
    func typed(_ id: String) -> String { numbers?.item(id) ?? id }
    func line(_ command: Command, _ words: String) -> [String] {
      ["  roadmap \(command.name(in: language)) \(words)\(FileSelection.option(for: file))"]
    }
    func option(_ declaration: OptionDeclaration, _ value: String) -> String {
      "\(declaration.spelling) \"\(value)\""
    }
    switch question {
    case .undone(let id, _, _), .cancelled(let id, _): return line(.remove, typed(id))
    case .yearInTitle(let id, _, let moved):
      return line(
        .edit,
        "\(typed(id)) \(OptionDeclaration.of(.newTitle).spelling) \(ShellWord.quoted(moved))")
    case .deadlineNotUnderstood(let id, _), .deadlineUnclear(let id, _), .leapDay(let id, _):
      return line(.reschedule, "\(typed(id)) \"\(language.text(en: "DEADLINE", ru: "СРОК"))\"")
    case .goalRepeated(let target, _, _, let key):
      let value = language.text(en: "VALUE", ru: "ЗНАЧЕНИЕ")
      let goal = TargetAction.goal.name[language]
      return line(.target, "\(goal) \(ShellWord.quoted(target)) \(key) \(value)")
    case .approvalLeftOut:
      return line(
        .edit,
        [
          option(.of(.approvedBy), language.text(en: "WHO", ru: "КТО")),
          option(.of(.approvedOn), language.text(en: "DATE", ru: "ДАТА")),
          option(.of(.approvedOrder), language.text(en: "ORDER", ru: "ПРИКАЗ")),
        ].joined(separator: " "))
    case .calendarLeftOut: return line(.calendar, OptionDeclaration.of(.usualCalendar).spelling)
    case .nothingRecorded: return []
    }
  }

  private var undone: LocalizedText {
    LocalizedText(
      en: "All of it is in the new year. --carry-undone notes in the file what was not done.",
      ru: "Всё это есть в новом году. С --carry-undone невыполненное будет отмечено в файле.")
  }

  private func place(en: String, ru: String) -> LocalizedText {
    guard let file else { return LocalizedText(en: "", ru: "") }
    return LocalizedText(en: ", \(en) “\(file)”", ru: ", \(ru) «\(file)»")
  }

  private func numbered(_ steps: [String]) -> [String] {
    steps.enumerated().map { "\($0.offset + 1). \($0.element)" }
  }

  /// Command lines to go on with.
  private var commands: [String] {
    guard let file else { return [] }
    let named = file == FileSelection.standardName ? "" : " \(ShellWord.quoted(file))"
    return ["roadmap validate\(named)", "roadmap status\(named)"]
  }
}

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
  func lines(on next: NextYear) -> [String] {
    let period = DateWording(language).span(next.period)
    let count = next.questions.count
    let title = LocalizedText(
      en: """
        the next year, \(period)\(place(en: "in", ru: "в")[.english]): activities \
        \(next.activityCount), deadlines moved \(next.movedDeadlines), questions \(count).
        """,
      ru: """
        следующий год, \(period)\(place(en: "in", ru: "в")[.russian]): мероприятий \
        \(next.activityCount), сроков сдвинуто \(next.movedDeadlines), вопросов \(count).
        """)
    return [title[language]] + next.questions.map { "- " + $0.message[language] }
      + (next.asksAboutUndone ? [undone[language]] : []) + commands
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

extension NextYear {
  /// Whether one of the questions is about what was not done.
  fileprivate var asksAboutUndone: Bool {
    questions.contains { if case .undone = $0 { true } else { false } }
  }
}

import RoadmapCore
import RoadmapRendering
import SourceTables

/// The words in which is asked what goes on into the next year.
struct NextYearWording: Sendable {
  /// What becomes of an activity.
  enum Need: Sendable {
    case keep
    /// It goes on, with a note that it was not done.
    case note
    case remove
    case quit
  }

  /// What becomes of a title that says a year.
  enum Title: Sendable {
    case move
    case other
    case keep
    case quit
  }

  let language: Language

  init(_ language: Language) {
    self.language = language
  }

  /// What there is, and that nothing is written yet.
  func opening(_ next: NextYear, _ questions: Int) -> String {
    let period = DateWording(language).span(next.period)
    return language.text(
      en:
        "The next year, \(period): \(PluralForm.count(next.activityCount, "activity", "activities")),"
        + " \(PluralForm.count(questions, "question", "questions")). Nothing is written"
        + " before the end.",
      ru: "Следующий год, \(period):"
        + " \(PluralForm.count(next.activityCount, "мероприятие", "мероприятия", "мероприятий")),"
        + " \(PluralForm.count(questions, "вопрос", "вопроса", "вопросов")). До конца"
        + " ничего не записывается.")
  }

  /// One question with its place in the walk.
  func page(_ message: String, number: Int, of count: Int) -> ReportDocument {
    ReportDocument([
      .heading(
        level: 2,
        StyledText(language.text(en: "\(number) of \(count)", ru: "\(number) из \(count)"))),
      .paragraph(StyledText(message, .warning)),
    ])
  }

  private static let keep = LocalizedText(en: "[k]eep", ru: "[о]ставить")
  private static let quit = LocalizedText(en: "[q]uit asking", ru: "[з]акончить вопросы")

  /// What may become of an activity that was not done or cancelled.
  let needChoices: [(Need, label: LocalizedText)] = [
    (.keep, keep),
    (.note, LocalizedText(en: "keep with a [n]ote", ru: "оставить с [п]ометкой")),
    (.remove, LocalizedText(en: "[r]emove", ru: "[у]брать")),
    (.quit, quit),
  ]

  /// What may become of a title.
  let titleChoices: [(Title, label: LocalizedText)] = [
    (.move, LocalizedText(en: "[y]es, as shown", ru: "[д]а, так")),
    (.other, LocalizedText(en: "[o]therwise", ru: "[и]наче")),
    (.keep, keep),
    (.quit, quit),
  ]

  /// A title with its years moved.
  func suggestion(_ title: String) -> String {
    language.text(
      en: "With the year moved: \(language.quoted(title)).",
      ru: "Со сдвинутым годом: \(language.quoted(title)).")
  }

  var title: String { line(en: "The title", ru: "Название") }
  var deadline: String { line(en: "The deadline, in words", ru: "Срок словами") }
  var goal: String { line(en: "The goal", ru: "Цель") }
  var badNumber: String { language.text(en: "  A number, please.", ru: "  Нужно число.") }

  private func line(en english: String, ru russian: String) -> String {
    language.text(
      en: "  \(english) (Enter: leave it) > ", ru: "  \(russian) (Enter — оставить) > ")
  }

  var approvedBy: String {
    language.text(
      en: "  Who approves it (Enter: not known yet) > ",
      ru: "  Кто утверждает (Enter — пока неизвестно) > ")
  }
  var approvedOn: String {
    language.text(
      en: "  On which day (Enter: not known yet) > ",
      ru: "  Когда утверждена (Enter — пока неизвестно) > ")
  }
  var order: String {
    language.text(
      en: "  By which order (Enter: not known yet) > ",
      ru: "  Каким приказом (Enter — пока неизвестно) > ")
  }
  var badDay: String {
    language.text(
      en: "  A day with its year, please, such as 2024-08-30.",
      ru: "  Нужен день с годом, например 30.08.2024.")
  }

  // MARK: - Persons

  var whoLeft: String {
    language.text(
      en: "Has anybody of the team left? Who takes over stands in the place of who left.",
      ru: "Кто-нибудь из команды ушёл? Вместо ушедшего встанет тот, кто принял дела.")
  }

  /// The persons, by the numbers that may be typed.
  func list(_ persons: [String]) -> ReportDocument {
    ReportDocument([
      .items(persons.enumerated().map { StyledText("\($0.offset + 1) — \($0.element)") })
    ])
  }

  var left: String {
    language.text(
      en: "  Who left, by number, such as 1, 3 (Enter: nobody) > ",
      ru: "  Кто ушёл — номера, например 1, 3 (Enter — никто) > ")
  }

  func heir(of name: String) -> String {
    language.text(
      en: "  \(name): who takes over (Enter: leave it) > ",
      ru: "  \(name): кто принял дела (Enter — оставить) > ")
  }

  /// The persons whose numbers were typed, in the order of the team.
  func named(_ text: String, among persons: [String]) throws(Complaint) -> [String] {
    var places: Set<Int> = []
    for word in text.split(whereSeparator: { $0 == "," || $0 == ";" || $0.isWhitespace }) {
      guard let number = OutsideNumber.whole(String(word), in: 1...Int.max),
        persons.indices.contains(number - 1)
      else {
        throw Complaint(
          language.text(
            en: "  Numbers from 1 to \(persons.count), please.",
            ru: "  Нужны номера от 1 до \(persons.count)."))
      }
      places.insert(number - 1)
    }
    return places.sorted().map { persons[$0] }
  }

  /// That the keys ended before the questions did.
  func brokenOff(_ answers: Int) -> String {
    language.text(
      en:
        "Broken off; answered: \(answers). Write the roadmap with these answers, or write nothing?",
      ru: "Вопросы прерваны; ответов: \(answers). Записать карту с этими ответами или не записывать"
        + " ничего?")
  }
}

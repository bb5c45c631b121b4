import RoadmapCore
import RoadmapRendering

/// The words in which a school is asked for its calendar.
struct CalendarQuestionWording: Sendable {
  private let language: Language
  private let dates: DateWording

  init(_ language: Language) {
    self.language = language
    dates = DateWording(language)
  }

  /// What is asked and why, before the days that most schools have.
  var opening: String {
    language.text(
      en: "The school's calendar gives dates to deadlines such as “Term 1” or “by the end of the"
        + " school year”. The usual one:",
      ru: "Календарь школы даёт даты срокам вроде «I четверть» или «до конца учебного года»."
        + " Обычный такой:")
  }

  /// The times of a calendar.
  func days(of calendar: SchoolCalendar) -> ReportDocument {
    ReportDocument([
      .items(calendar.all.map { StyledText("\($0.name): \(dates.span($0.days))") })
    ])
  }

  /// How days are typed.
  var howTo: String {
    language.text(
      en: "Days as “1 September – 27 October”; Enter takes what is shown,"
        + " - leaves the time out.\n",
      ru: "Дни — «1 сентября – 27 октября»; Enter — как показано,"
        + " «-» — такого нет.\n")
  }

  /// One time with the days that it usually has.
  func question(_ part: SchoolCalendar.Part) -> String {
    "  \(part.name) (\(dates.span(part.days))) > "
  }

  /// What else the school has.
  var more: String {
    language.text(
      en: "  More, as “Mentoring week: 20–26 November” (Enter: that is all) > ",
      ru: "  Ещё, например «неделя наставничества: 20–26 ноября» (Enter — всё) > ")
  }

  /// Nobody went on answering.
  var nothing: String {
    language.text(en: "nothing was written.", ru: "ничего не записано.")
  }

  var needsColon: String {
    language.text(
      en: "  The name, a colon, the days, please.", ru: "  Нужно: название, двоеточие, дни.")
  }

  func notUnderstood(_ problem: DeadlineProblem) -> String { "  " + problem.message[language] }

  func outside(_ days: DateSpan, _ period: DateSpan) -> String {
    language.text(
      en: "  \(dates.span(days)) lies outside the roadmap: \(dates.span(period).ended)",
      ru: "  \(dates.span(days)) — вне карты: \(dates.span(period).ended)")
  }

  func overlap(_ before: SchoolCalendar.Part) -> String {
    language.text(
      en: "  “\(before.name)” ends only then: \(dates.span(before.days).ended)",
      ru: "  Пересекается: \(before.name) — \(dates.span(before.days).ended)")
  }
}

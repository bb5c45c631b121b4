extension ReadingMessage {
  static let calendarIsListsOrPath = LocalizedText(
    en: "expected an object with “terms”, “halfYears”, “holidays”, “named”, or the path of a file",
    ru: "здесь нужен объект с «terms», «halfYears», «holidays», «named» или путь к файлу")

  static func calendarPartBackwards(_ name: String) -> LocalizedText {
    LocalizedText(
      en: "“\(name)” ends before it begins", ru: "«\(name)» кончается раньше, чем начинается")
  }

  static func calendarUnreadable(
    _ path: String, _ problem: SharedCalendars.Problem
  ) -> LocalizedText {
    switch problem {
    case .notFound:
      LocalizedText(
        en: "there is no calendar “\(path)”; the path is read relative to this roadmap",
        ru: "календаря «\(path)» нет; путь считается от папки этой карты")
    case .leadsOutside:
      LocalizedText(
        en: "“\(path)” is not read: a calendar is named by a relative path without links",
        ru: "«\(path)» не читается: календарь указывают относительным путём, без ссылок")
    case .unreadable:
      LocalizedText(
        en: "the calendar “\(path)” cannot be read from here",
        ru: "календарь «\(path)» отсюда прочитать нельзя")
    }
  }

  static func calendarFaulty(
    _ path: String, line: Int, _ message: LocalizedText
  ) -> LocalizedText {
    LocalizedText(
      en: "calendar “\(path)”, line \(line): \(message[.english])",
      ru: "календарь «\(path)», строка \(line): \(message[.russian])")
  }
}

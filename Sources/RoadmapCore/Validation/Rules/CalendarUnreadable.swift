extension RuleID {
  /// `calendar-unreadable`.
  package static let calendarUnreadable = RuleID("calendar-unreadable", .error)
}

extension ValidationRule {
  static let calendarUnreadable = ValidationRule(
    .calendarUnreadable,
    summary: LocalizedText(
      en: "the file of the school's calendar cannot be used",
      ru: "файл календаря школы нельзя использовать"),
    reason: LocalizedText(
      en: "Deadlines such as “Term 1” have no dates without it.",
      ru: "Без него у сроков вроде «I четверть» нет дат."),
    failing: .members(
      """
      "calendar": "../calendar.json",
      "activities": []
      """),
    passing: .members(
      """
      "calendar": { "terms": [] },
      "activities": []
      """),
    check: .whileReading)
}

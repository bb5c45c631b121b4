extension RuleID {
  /// `calendar-usual`.
  package static let calendarUsual = RuleID("calendar-usual", .info)
}

extension ValidationRule {
  static let calendarUsual = ValidationRule(
    .calendarUsual,
    summary: LocalizedText(
      en: "a calendar of usual days that nobody has compared with the school's",
      ru: "календарь обычный, с графиком школы его не сверили"),
    reason: LocalizedText(
      en: """
        Every school sets its terms and holidays itself; deadlines that name them may be days off.
        """,
      ru: """
        Четверти и каникулы каждая школа назначает сама; сроки, где они названы, могут разойтись \
        на несколько дней.
        """),
    failing: .members(
      """
      "calendar": {
        "usual": true,
        "terms": [{ "name": "I четверть", "start": "2023-09-01", "end": "2023-10-27" }]
      },
      "activities": []
      """),
    passing: .members(
      """
      "calendar": {
        "terms": [{ "name": "I четверть", "start": "2023-09-01", "end": "2023-10-27" }]
      },
      "activities": []
      """),
    check: .roadmap { context, list in
      guard let calendar = context.roadmap.calendar, calendar.isUsual else { return }
      list.report(
        .calendarUsual, at: context.usualCalendarRange,
        LocalizedText(
          en: "the terms and holidays are the usual ones and not yet compared with the school's",
          ru: "четверти и каникулы здесь обычные, с графиком школы их ещё не сверили"),
        help: LocalizedText(
          en: "compare them (roadmap calendar), then: roadmap calendar --checked",
          ru: "сверьте их (roadmap calendar), затем: roadmap calendar --checked"))
    })
}

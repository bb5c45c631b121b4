extension RuleID {
  /// `calendar-outside-period`.
  package static let calendarOutsidePeriod = RuleID("calendar-outside-period", .warning)
}

extension ValidationRule {
  static let calendarOutsidePeriod = ValidationRule(
    .calendarOutsidePeriod,
    summary: LocalizedText(
      en: "a school's calendar that has nothing in the roadmap's school years",
      ru: "в календаре школы нет ничего за учебные годы этой карты"),
    reason: LocalizedText(
      en: "The calendar is that of another year, so its names give no dates here.",
      ru: "Это календарь другого года: здесь его названия ни одной даты не дадут."),
    failing: .members(
      """
      "calendar": {
        "terms": [{ "name": "I четверть", "start": "2021-09-01", "end": "2021-10-29" }]
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
    needsPeriod: true,
    check: .roadmap { context, list in
      guard let calendar = context.roadmap.calendar else { return }
      let period = context.roadmap.period
      for kind in SchoolCalendar.List.allCases {
        let parts = calendar.parts[kind] ?? []
        // A calendar of several years may reach beyond the roadmap, but not past it altogether.
        guard !parts.isEmpty, !parts.contains(where: { $0.days.overlaps(period) }) else { continue }
        list.report(
          .calendarOutsidePeriod, at: context.calendarRange(of: 0, in: kind),
          LocalizedText(
            en: "“\(parts[0].name)” and what follows lie outside the period"
              + " \(DateWording(.english).span(period))",
            ru: "«\(parts[0].name)» и всё, что дальше, — вне периода карты:"
              + " \(DateWording(.russian).span(period))"))
      }
    })
}

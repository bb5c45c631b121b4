extension RuleID {
  /// `calendar-order`.
  package static let calendarOrder = RuleID("calendar-order", .error)
}

extension ValidationRule {
  static let calendarOrder = ValidationRule(
    .calendarOrder,
    summary: LocalizedText(
      en: "times of the school's calendar that overlap or stand out of order",
      ru: "четверти или каникулы в календаре школы пересекаются или стоят не по порядку"),
    reason: LocalizedText(
      en: "A day belongs to one term; a slip in a date moves every deadline that names the term.",
      ru: """
        День относится к одной четверти; из-за описки в дате сдвинутся все сроки, где она названа.
        """),
    failing: .members(
      """
      "calendar": {
        "terms": [
          { "name": "I четверть", "start": "2023-09-01", "end": "2023-11-27" },
          { "name": "II четверть", "start": "2023-11-06", "end": "2023-12-29" }
        ]
      },
      "activities": []
      """),
    passing: .members(
      """
      "calendar": {
        "terms": [
          { "name": "I четверть", "start": "2023-09-01", "end": "2023-10-27" },
          { "name": "II четверть", "start": "2023-11-06", "end": "2023-12-29" }
        ]
      },
      "activities": []
      """),
    check: .roadmap { context, list in
      guard let calendar = context.roadmap.calendar else { return }
      for kind in SchoolCalendar.List.allCases where kind != .named {
        let parts = calendar.parts[kind] ?? []
        for (index, (part, next)) in zip(parts, parts.dropFirst()).enumerated()
        where next.days.start <= part.days.end {
          let isBefore = next.days.end < part.days.start
          list.report(
            .calendarOrder, at: context.calendarRange(of: index + 1, in: kind),
            isBefore
              ? LocalizedText(
                en: "“\(next.name)” stands behind “\(part.name)” and comes before it",
                ru: "«\(next.name)» стоит после «\(part.name)», а начинается раньше")
              : LocalizedText(
                en: "“\(next.name)” begins on \(DateWording(.english).day(next.days.start)),"
                  + " before “\(part.name)” ends on \(DateWording(.english).day(part.days.end))",
                ru: "«\(next.name)» начинается \(DateWording(.russian).day(next.days.start)),"
                  + " а «\(part.name)» кончается \(DateWording(.russian).day(part.days.end))"))
        }
      }
      // A trimester may have holidays in it, a quarter ends where they begin.
      let quarters = (calendar.parts[.terms] ?? []).filter { NumberedPart($0)?.unit == .term }
      for (index, holidays) in (calendar.parts[.holidays] ?? []).enumerated() {
        guard let quarter = quarters.first(where: { $0.days.overlaps(holidays.days) }) else {
          continue
        }
        list.report(
          .calendarOrder, at: context.calendarRange(of: index, in: .holidays),
          LocalizedText(
            en: "“\(holidays.name)” and “\(quarter.name)” have days in common",
            ru: "«\(holidays.name)» и «\(quarter.name)» пересекаются"))
      }
    })
}

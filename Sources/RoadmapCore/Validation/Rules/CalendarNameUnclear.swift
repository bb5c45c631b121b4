extension RuleID {
  /// `calendar-name-unclear`.
  package static let calendarNameUnclear = RuleID("calendar-name-unclear", .warning)
}

extension ValidationRule {
  static let calendarNameUnclear = ValidationRule(
    .calendarNameUnclear,
    summary: LocalizedText(
      en: "a term or half-year whose name does not say which one it is",
      ru: "по названию не видно, какая это четверть или полугодие"),
    reason: LocalizedText(
      en: "Deadlines find a term by its number and kind: “Term 1”, «2-й триместр».",
      ru: "Сроки находят четверть по номеру и слову: «I четверть», «2 триместр»."),
    failing: .members(
      """
      "calendar": {
        "halfYears": [{ "name": "Осень", "start": "2023-09-01", "end": "2023-12-29" }]
      },
      "activities": []
      """),
    passing: .members(
      """
      "calendar": {
        "halfYears": [{ "name": "I полугодие", "start": "2023-09-01", "end": "2023-12-29" }]
      },
      "activities": []
      """),
    check: .roadmap { context, list in
      guard let calendar = context.roadmap.calendar else { return }
      for kind in [SchoolCalendar.List.halfYears, .terms] {
        for (index, part) in (calendar.parts[kind] ?? []).enumerated()
        where NumberedPart(part)?.fits(kind) != true {
          // "Autumn term" is found by its words.
          if kind == .terms, NumberedPart(part) == nil, part.name.contains("erm") { continue }
          let example = kind == .terms ? "I четверть" : "I полугодие"
          list.report(
            .calendarNameUnclear, at: context.calendarRange(of: index, in: kind),
            LocalizedText(
              en: "“\(part.name)” does not say which of the \(kind.rawValue) it is",
              ru: "по названию «\(part.name)» не понять, что это за период"),
            help: LocalizedText(
              en: "write a name such as “\(example)”", ru: "назовите, например, «\(example)»"))
        }
      }
    })
}

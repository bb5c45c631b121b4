import SourceJSON

extension RuleID {
  /// `measurement-missing`.
  package static let measurementMissing = RuleID("measurement-missing", .info)
}

extension ValidationRule {
  static let measurementMissing = ValidationRule(
    .measurementMissing,
    summary: LocalizedText(
      en: "nothing was measured for a goal whose time is over",
      ru: "срок цели прошёл, а замера нет"),
    reason: LocalizedText(
      en: "Whether the goal was reached cannot be said, and the yearly report has a gap.",
      ru: "Нельзя сказать, достигнута ли цель: в годовом отчёте будет пробел."),
    failing: .members(
      """
      "activities": [],
      "targets": [{ "id": "students", "title": "Охват", "atLeast": { "2023": 50 } }]
      """),
    passing: .members(
      """
      "activities": [],
      "targets": [
        {
          "id": "students", "title": "Охват", "atLeast": { "2023": 50 },
          "measurements": [{ "on": "2023-12-20", "value": 52 }]
        }
      ]
      """),
    check: .target { target, context, list in
      let period = context.roadmap.period
      let missing = target.goals.filter { goal in
        goal.window.end < context.today && goal.window.overlaps(period)
          && !target.measurements.contains { goal.window.contains($0.on) }
      }
      guard let first = missing.first else { return }
      let range =
        context.goalMember(first, of: target).map { context.document.range(of: $0.key) }
        ?? context.range(of: "id", in: target.node)
      let years = missing.map(\.key).joined(separator: ", ")
      list.report(
        .measurementMissing, at: range,
        years.isEmpty
          ? LocalizedText(
            en: "nothing was measured, and the period is over",
            ru: "период закончился, а замера нет")
          : LocalizedText(
            en: "nothing was measured in \(years)", ru: "нет замера за \(years)"),
        help: LocalizedText(
          en: "add it: roadmap measure \(target.id) VALUE",
          ru: "добавьте его: roadmap measure \(target.id) ЗНАЧЕНИЕ"))
    })
}

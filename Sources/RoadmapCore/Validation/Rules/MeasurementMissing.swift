import SourceJSON

extension RuleID {
  /// `measurement-missing`.
  public static let measurementMissing = RuleID("measurement-missing", .info)
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
    needsPeriod: true,
    check: .roadmap { context, list in
      var missing: [(target: Target, years: String, range: Range<Int>)] = []
      for target in context.targets {
        let goals = context.goalsWithoutMeasurement(of: target)
        guard let first = goals.first else { continue }
        let range =
          context.goalMember(first, of: target).map { context.document.range(of: $0.key) }
          ?? context.range(of: TargetField.id, in: target.node)
        missing.append((target, goals.map(\.key).joined(separator: ", "), range))
      }
      // Where nothing is measured at all, one word says it.
      if missing.count > 1, context.targets.allSatisfy(\.measurements.isEmpty) {
        let count = missing.count
        list.report(
          .measurementMissing, at: missing[0].range,
          LocalizedText(
            en: "nothing was measured for any of the \(count) targets whose time is over",
            ru: "ни одного замера: срок прошёл у"
              + " \(PluralForm.count(count, "показателя", "показателей", "показателей"))"),
          help: help(missing[0].target))
        return
      }
      for (target, years, range) in missing {
        list.report(
          .measurementMissing, at: range,
          years.isEmpty
            ? LocalizedText(
              en: "nothing was measured, and the period is over",
              ru: "период закончился, а замера нет")
            : LocalizedText(
              en: "nothing was measured in \(years)", ru: "нет замера за \(years)"),
          help: help(target))
      }
    })

  private static func help(_ target: Target) -> LocalizedText {
    LocalizedText(
      en: "add it: roadmap measure \(target.id) VALUE",
      ru: "добавьте: roadmap measure \(target.id) ЗНАЧЕНИЕ")
  }
}

extension ValidationContext {
  fileprivate func goalsWithoutMeasurement(of target: Target) -> [Goal] {
    target.goals.filter { goal in
      target.measure == nil && goal.window.end < today && goal.window.overlaps(roadmap.period)
        && !target.measurements.contains { goal.window.contains($0.on) }
    }
  }
}

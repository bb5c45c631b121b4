import SourceJSON

extension RuleID {
  /// `target-falls`.
  public static let targetFalls = RuleID("target-falls", .warning)
}

extension ValidationRule {
  static let targetFalls = ValidationRule(
    .targetFalls,
    summary: LocalizedText(
      en: "a goal that asks for less than the year before",
      ru: "цель ниже, чем годом раньше"),
    reason: LocalizedText(
      en: "Coverage is meant to grow; a lower goal is usually a slip, or two years changed places.",
      ru: "Охват должен расти; цель ниже прошлогодней — обычно описка или перепутанные годы."),
    failing: .members(
      """
      "activities": [],
      "targets": [
        {
          "id": "students", "title": "Охват", "atLeast": { "2024-05-31": 50, "2024-08-31": 30 }
        }
      ]
      """),
    passing: .members(
      """
      "activities": [],
      "targets": [
        {
          "id": "students", "title": "Охват", "atLeast": { "2024-05-31": 30, "2024-08-31": 50 }
        }
      ]
      """),
    check: .target { target, context, list in
      for (earlier, goal) in zip(target.goals, target.goals.dropFirst()) {
        let isEasier =
          target.bound == .atLeast ? goal.value < earlier.value : goal.value > earlier.value
        guard isEasier, let member = context.goalMember(goal, of: target) else { continue }
        let english = NumberWording(.english)
        let russian = NumberWording(.russian)
        list.report(
          .targetFalls, at: context.document.range(of: member.value),
          LocalizedText(
            en: "the goal of \(goal.key) is \(english.value(goal.value, unit: target.unit)), that"
              + " of \(earlier.key) was \(english.value(earlier.value, unit: target.unit))",
            ru: "цель на \(goal.key) — \(russian.value(goal.value, unit: target.unit)), а на"
              + " \(earlier.key) была \(russian.value(earlier.value, unit: target.unit))"))
      }
    })
}

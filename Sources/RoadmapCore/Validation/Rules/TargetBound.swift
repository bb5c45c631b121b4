extension RuleID {
  /// `target-bound`.
  public static let targetBound = RuleID("target-bound", .error)
}

extension ValidationRule {
  static let targetBound = ValidationRule(
    .targetBound,
    summary: LocalizedText(
      en: "a target needs exactly one of atLeast and atMost, with years that exist",
      ru: "у показателя нет цели, их две или цель задана не на год"),
    reason: LocalizedText(
      en: "Nobody could say whether the target is met.",
      ru: "Иначе нельзя сказать, достигнут ли показатель."),
    failing: .members(
      """
      "activities": [],
      "targets": [{ "id": "students", "title": "Охват" }]
      """),
    passing: .members(
      """
      "activities": [],
      "targets": [{ "id": "students", "title": "Охват", "atLeast": 50 }]
      """),
    check: .whileReading)
}

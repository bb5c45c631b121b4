extension RuleID {
  /// `target-range`.
  public static let targetRange = RuleID("target-range", .error)
}

extension ValidationRule {
  static let targetRange = ValidationRule(
    .targetRange,
    summary: LocalizedText(en: "a percentage outside 0…100", ru: "процент меньше 0 или больше 100"),
    reason: LocalizedText(
      en: "More than all cannot be covered: a digit too many, or the unit is not percent.",
      ru: "Больше 100 % охвата не бывает: это лишняя цифра, или считают не в процентах."),
    failing: .members(
      """
      "activities": [],
      "targets": [{ "id": "students", "title": "Охват", "unit": "%", "atLeast": 500 }]
      """),
    passing: .members(
      """
      "activities": [],
      "targets": [{ "id": "students", "title": "Охват", "unit": "%", "atLeast": 50 }]
      """),
    check: .whileReading)
}

extension RuleID {
  /// `duplicate-target`.
  public static let duplicateTarget = RuleID("duplicate-target", .error)
}

extension ValidationRule {
  static let duplicateTarget = ValidationRule(
    .duplicateTarget,
    summary: LocalizedText(en: "a target stands twice", ru: "показатель записан дважды"),
    reason: LocalizedText(
      en: "A measurement could not say which of the two it belongs to.",
      ru: "Нельзя понять, к какому из двух относится замер."),
    failing: .members(
      """
      "activities": [],
      "targets": [
        { "id": "students", "title": "Охват", "atLeast": 50 },
        { "id": "students", "title": "Охват классов", "atLeast": 60 }
      ]
      """),
    passing: .members(
      """
      "activities": [],
      "targets": [
        { "id": "students", "title": "Охват", "atLeast": 50 },
        { "id": "classes", "title": "Охват классов", "atLeast": 60 }
      ]
      """),
    check: .whileReading)
}

extension RuleID {
  /// `period-backwards`.
  public static let periodBackwards = RuleID("period-backwards", .error)
}

extension ValidationRule {
  static let periodBackwards = ValidationRule(
    .periodBackwards,
    summary: LocalizedText(
      en: "the period ends before it begins",
      ru: "период кончается раньше, чем начинается"),
    reason: LocalizedText(
      en: "No deadline could be placed in it.",
      ru: "В такой период не попадает ни один срок."),
    failing: .file(
      """
      {
        "format": 1,
        "title": "Дорожная карта наставничества",
        "organization": "Школа № 1",
        "period": { "start": "2024-09-01", "end": "2024-08-31" },
        "activities": []
      }

      """),
    passing: .soundFile,
    check: .whileReading)
}

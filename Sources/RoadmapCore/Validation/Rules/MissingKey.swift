extension RuleID {
  /// `missing-key`.
  public static let missingKey = RuleID("missing-key", .error)
}

extension ValidationRule {
  static let missingKey = ValidationRule(
    .missingKey,
    summary: LocalizedText(en: "a key that is required is missing", ru: "нет обязательного ключа"),
    reason: LocalizedText(
      en: "Without a title, a period or an id the roadmap cannot be used.",
      ru: "Без названия, периода или номера с картой нельзя работать."),
    failing: .members(
      """
      "activities": [{ "title": "Опрос", "deadline": "май", "responsible": ["Куратор"] }]
      """),
    passing: .members(
      """
      "activities": [
        { "id": "1", "title": "Опрос", "deadline": "май", "responsible": ["Куратор"] }
      ]
      """),
    check: .whileReading)
}

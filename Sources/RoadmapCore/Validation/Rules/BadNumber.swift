extension RuleID {
  /// `bad-number`.
  public static let badNumber = RuleID("bad-number", .error)
}

extension ValidationRule {
  static let badNumber = ValidationRule(
    .badNumber,
    summary: LocalizedText(en: "a number that cannot be right", ru: "невозможное число"),
    reason: LocalizedText(
      en: "A percentage over 100, a count that is not whole, a share of nobody.",
      ru: "Процент больше 100, дробное количество, доля от нуля человек."),
    failing: .members(
      """
      "activities": [
        { "id": "1", "title": "Опрос", "deadline": "май", "responsible": ["Куратор"],
          "progress": [{ "on": "2024-01-15", "state": "progress", "percent": 140 }] }
      ]
      """),
    passing: .members(
      """
      "activities": [
        { "id": "1", "title": "Опрос", "deadline": "май", "responsible": ["Куратор"],
          "progress": [{ "on": "2024-01-15", "state": "progress", "percent": 40 }] }
      ]
      """),
    check: .whileReading)
}

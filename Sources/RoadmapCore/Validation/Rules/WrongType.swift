extension RuleID {
  /// `wrong-type`.
  public static let wrongType = RuleID("wrong-type", .error)
}

extension ValidationRule {
  static let wrongType = ValidationRule(
    .wrongType,
    summary: LocalizedText(en: "a value of the wrong sort", ru: "значение не того вида"),
    reason: LocalizedText(
      en: "A list is expected and a text found, or the other way round.",
      ru: "Ожидается список, а записан текст, или наоборот."),
    failing: .members(
      """
      "activities": [
        { "id": "1", "title": "Опрос", "deadline": "май", "responsible": "Куратор" }
      ]
      """),
    passing: .members(
      """
      "activities": [
        { "id": "1", "title": "Опрос", "deadline": "май", "responsible": ["Куратор"] }
      ]
      """),
    check: .whileReading)
}

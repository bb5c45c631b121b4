extension RuleID {
  /// `empty-text`.
  public static let emptyText = RuleID("empty-text", .error)
}

extension ValidationRule {
  static let emptyText = ValidationRule(
    .emptyText,
    summary: LocalizedText(en: "a text with nothing in it", ru: "пустой текст"),
    reason: LocalizedText(
      en: "What is not known is left out: an empty text looks as if somebody had filled it in.",
      ru: "Что неизвестно, то не записывают: пустой текст выглядит так, будто поле заполнено."),
    failing: .members(
      """
      "activities": [
        { "id": "1", "title": "Опрос", "deadline": "май", "responsible": ["Куратор"], "notes": "" }
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

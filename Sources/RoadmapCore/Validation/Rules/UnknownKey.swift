extension RuleID {
  /// `unknown-key`.
  public static let unknownKey = RuleID("unknown-key", .warning)
}

extension ValidationRule {
  static let unknownKey = ValidationRule(
    .unknownKey,
    summary: LocalizedText(
      en: "a key that the format does not know", ru: "ключ, которого нет в формате"),
    reason: LocalizedText(
      en: """
        A mistyped key is skipped, and what stands under it does not count. Keys of your own begin \
        with x-.
        """,
      ru: """
        Ключ с опечаткой пропускается, и всё, что под ним, не учитывается. Свои ключи начинайте с \
        x-.
        """),
    failing: .members(
      """
      "activities": [
        { "id": "1", "title": "Опрос", "deadline": "май", "responsible": ["Куратор"], "docs": ["приказ"] }
      ]
      """),
    passing: .members(
      """
      "activities": [
        { "id": "1", "title": "Опрос", "deadline": "май", "responsible": ["Куратор"], "x-docs": ["приказ"] }
      ]
      """),
    check: .whileReading)
}

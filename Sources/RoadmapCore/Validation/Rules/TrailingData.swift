extension RuleID {
  /// `trailing-data`.
  public static let trailingData = RuleID("trailing-data", .error)
}

extension ValidationRule {
  static let trailingData = ValidationRule(
    .trailingData,
    summary: LocalizedText(
      en: "something stands behind the end of the roadmap",
      ru: "после конца карты есть лишний текст"),
    reason: LocalizedText(
      en: "A closing bracket too many ends the file early, and what follows is lost.",
      ru:
        "Из-за лишней закрывающей скобки карта кончается раньше времени, и всё, что за ней, пропадает."
    ),
    failing: .file(
      """
      {
        "format": 1,
        "title": "Дорожная карта наставничества",
        "organization": "Школа № 1",
        "period": { "start": "2023-09-01", "end": "2024-08-31" },
        "activities": []
      }
      }

      """),
    passing: .soundFile,
    check: .whileReading)
}

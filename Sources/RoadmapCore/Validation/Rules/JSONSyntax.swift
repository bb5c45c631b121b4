extension RuleID {
  /// `json-syntax`.
  public static let jsonSyntax = RuleID("json-syntax", .error)
}

extension ValidationRule {
  static let jsonSyntax = ValidationRule(
    .jsonSyntax,
    summary: LocalizedText(
      en: "the file is not JSON as RFC 8259 defines it",
      ru: "файл записан не по правилам JSON (RFC 8259)"),
    reason: LocalizedText(
      en: """
        One comma too few and no program can read the roadmap. All such places are shown at once.
        """,
      ru: """
        Не хватает одной запятой — и карту не прочитает ни одна программа. Показаны сразу все \
        такие места.
        """),
    failing: .file(
      """
      {
        "format": 1,
        "title": "Дорожная карта наставничества",
        "organization": "Школа № 1"
        "period": { "start": "2023-09-01", "end": "2024-08-31" },
        "activities": []
      }

      """),
    passing: .soundFile,
    check: .whileReading)
}

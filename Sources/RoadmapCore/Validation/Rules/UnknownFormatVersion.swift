extension RuleID {
  /// `unknown-format-version`.
  public static let unknownFormatVersion = RuleID("unknown-format-version", .error)
}

extension ValidationRule {
  static let unknownFormatVersion = ValidationRule(
    .unknownFormatVersion,
    summary: LocalizedText(en: "a file of a newer format", ru: "файл более нового формата"),
    reason: LocalizedText(
      en: """
        A newer file may mean things that this program does not know; reading it would lose them.
        """,
      ru: "В новом файле может быть то, чего эта программа не знает и потеряла бы при чтении."),
    failing: .file(
      """
      {
        "format": 2,
        "title": "Дорожная карта наставничества",
        "organization": "Школа № 1",
        "period": { "start": "2023-09-01", "end": "2024-08-31" },
        "activities": []
      }

      """),
    passing: .soundFile,
    check: .whileReading)
}

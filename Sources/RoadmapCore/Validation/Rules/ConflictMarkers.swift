extension RuleID {
  /// `conflict-markers`.
  public static let conflictMarkers = RuleID("conflict-markers", .error)
}

extension ValidationRule {
  static let conflictMarkers = ValidationRule(
    .conflictMarkers,
    summary: LocalizedText(
      en: "lines that git leaves behind after a conflict",
      ru: "строки, оставшиеся после конфликта в git"),
    reason: LocalizedText(
      en: """
        Two people changed the same lines, and nobody has chosen yet: both versions stand in the \
        file.
        """,
      ru: "Двое изменили одни и те же строки, и никто ещё не выбрал: в файле стоят обе версии."),
    failing: .file(
      """
      {
        "format": 1,
      <<<<<<< ours
        "title": "Дорожная карта наставничества",
      =======
      >>>>>>> theirs
        "organization": "Школа № 1",
        "period": { "start": "2023-09-01", "end": "2024-08-31" },
        "activities": []
      }

      """),
    passing: .soundFile,
    check: .whileReading)
}

extension RuleID {
  /// `unreadable-file`.
  public static let unreadableFile = RuleID("unreadable-file", .error)
}

extension ValidationRule {
  static let unreadableFile = ValidationRule(
    .unreadableFile,
    summary: LocalizedText(en: "the file cannot be read", ru: "файл не удалось прочитать"),
    reason: LocalizedText(
      en: """
        It is not there, or the rights do not suffice; the other files are checked all the same.
        """,
      ru: "Его нет, или не хватает прав; остальные файлы всё равно проверяются."),
    failing: .file(""),
    passing: .soundFile,
    check: .whileReading)
}

extension RuleID {
  static let invalidUTF8 = RuleID("invalid-utf8", .error)
}

extension ValidationRule {
  static let invalidUTF8 = ValidationRule(
    .invalidUTF8,
    summary: LocalizedText(en: "bytes that are not UTF-8", ru: "файл не в кодировке UTF-8"),
    reason: LocalizedText(
      en: """
        The file was saved in an old encoding such as Windows-1251; its Russian letters cannot be \
        read.
        """,
      ru: """
        Файл сохранён в старой кодировке, например Windows-1251: русские буквы в нём не прочитать.
        """),
    failing: .file(
      bytes: Array("{ \"title\": \"".utf8) + [0xCA, 0xE0, 0xF0, 0xF2, 0xE0] + Array("\" }".utf8)),
    passing: .file(
      """
      {
        "format": 1,
        "title": "Дорожная карта наставничества",
        "organization": "Школа № 1",
        "period": { "start": "2023-09-01", "end": "2024-08-31" },
        "activities": []
      }

      """),
    check: .whileReading)
}

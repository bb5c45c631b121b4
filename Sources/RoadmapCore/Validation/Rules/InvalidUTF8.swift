extension RuleID {
  /// `invalid-utf8`.
  public static let invalidUTF8 = RuleID("invalid-utf8", .error)
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
    failing: .file(bytes: bytes(ofTitle: [0xCA, 0xE0, 0xF0, 0xF2, 0xE0])),
    passing: .file(bytes: bytes(ofTitle: Array("Карта".utf8))),
    check: .whileReading)

  /// A roadmap whose title has these bytes; in Windows-1251, «Карта» is CA E0 F0 F2 E0.
  private static func bytes(ofTitle title: [UInt8]) -> [UInt8] {
    let end = """
      ",
        "organization": "Школа № 1",
        "period": { "start": "2023-09-01", "end": "2024-08-31" },
        "activities": []
      }

      """
    return Array("{\n  \"format\": 1,\n  \"title\": \"".utf8) + title + Array(end.utf8)
  }
}

extension RuleID {
  /// `bad-date`.
  public static let badDate = RuleID("bad-date", .error)
}

extension ValidationRule {
  static let badDate = ValidationRule(
    .badDate,
    summary: LocalizedText(
      en: "a day that does not exist, or is not written as YYYY-MM-DD",
      ru: "несуществующий день или дата не в виде ГГГГ-ММ-ДД"),
    reason: LocalizedText(
      en: "There is no 31 June; a guess in its place could be a day off, or a month.",
      ru: "31 июня не бывает, а какой день имелся в виду, программа не угадывает."),
    failing: .members(
      """
      "approval": { "by": "Директор", "date": "2023-06-31" },
      "activities": []
      """),
    passing: .members(
      """
      "approval": { "by": "Директор", "date": "2023-06-30" },
      "activities": []
      """),
    check: .whileReading)
}

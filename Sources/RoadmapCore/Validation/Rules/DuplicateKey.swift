extension RuleID {
  /// `duplicate-key`.
  public static let duplicateKey = RuleID("duplicate-key", .error)
}

extension ValidationRule {
  static let duplicateKey = ValidationRule(
    .duplicateKey,
    summary: LocalizedText(
      en: "a key stands twice in one object", ru: "ключ записан в объекте дважды"),
    reason: LocalizedText(
      en: "Programs take one of the two values and drop the other without a word.",
      ru: "Программа возьмёт одно из двух значений, а другое молча потеряет."),
    failing: .members(
      """
      "purpose": "Поддержать молодых педагогов",
      "purpose": "Передать опыт",
      "activities": []
      """),
    passing: .members(
      """
      "purpose": "Поддержать молодых педагогов",
      "activities": []
      """),
    check: .whileReading)
}

extension RuleID {
  /// `nesting-too-deep`.
  public static let nestingTooDeep = RuleID("nesting-too-deep", .error)
}

extension ValidationRule {
  static let nestingTooDeep = ValidationRule(
    .nestingTooDeep,
    summary: LocalizedText(
      en: "brackets in brackets, deeper than any roadmap needs",
      ru: "скобки вложены глубже, чем бывает в дорожной карте"),
    reason: LocalizedText(
      en: "Such a file is damaged, or made to crash programs.",
      ru: "Такой файл испорчен или сделан нарочно, чтобы программы падали."),
    failing: .members(
      "\"x-list\": \(String(repeating: "[", count: 600) + String(repeating: "]", count: 600)),\n\"activities\": []"
    ),
    passing: .members(
      """
      "x-list": [[[]]],
      "activities": []
      """),
    check: .whileReading)
}

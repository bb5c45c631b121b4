extension RuleID {
  /// `unbalanced-quotes`.
  public static let unbalancedQuotes = RuleID("unbalanced-quotes", .warning)
}

extension ValidationRule {
  static let unbalancedQuotes = ValidationRule(
    .unbalancedQuotes,
    summary: LocalizedText(
      en: "an angle quote « » without its other half", ru: "кавычка-«ёлочка» без пары"),
    reason: LocalizedText(
      en: "One cannot tell where the name of a document or a school begins and ends.",
      ru: "Непонятно, где начинается и где кончается название документа или школы."),
    failing: .members(
      """
      "basis": ["приказ «О положении об институте наставничества"],
      "activities": []
      """),
    passing: .members(
      """
      "basis": ["приказ «О положении об институте наставничества»"],
      "activities": []
      """),
    check: .text(.quotes) { text, _, list in
      guard let index = oddQuote(text.scalars) else { return }
      let isOpening = text.scalars[index] == "«"
      list.report(
        .unbalancedQuotes, at: text.bytes(of: index..<index + 1),
        isOpening
          ? LocalizedText(en: "this « is never closed", ru: "кавычка « не закрыта")
          : LocalizedText(
            en: "this » closes nothing", ru: "перед кавычкой » нет открывающей «"))
    })

  /// The first quote without its other half, or nil.
  ///
  /// Of nested quotes, Russian documents often close the outer one only: «Школа «Радуга».
  private static func oddQuote(_ scalars: [Unicode.Scalar]) -> Int? {
    var open: [Int] = []
    var lastClosed = -1
    for (index, scalar) in scalars.enumerated() {
      if scalar == "«" {
        open.append(index)
      } else if scalar == "»" {
        guard open.popLast() != nil else { return index }
        lastClosed = index
      }
    }
    return open.last.flatMap { $0 > lastClosed ? $0 : nil }
  }
}

extension RuleID {
  /// `deadline-ambiguous`.
  public static let deadlineAmbiguous = RuleID("deadline-ambiguous", .warning)
}

extension ValidationRule {
  static let deadlineAmbiguous = ValidationRule(
    .deadlineAmbiguous,
    summary: LocalizedText(
      en: "words that can be read in two ways", ru: "слова, которые можно понять двояко"),
    reason: LocalizedText(
      en: "«Декабрь май» may be two months, or all the time between them.",
      ru: "«Декабрь май» — это два месяца или всё время между ними?"),
    failing: .members(
      """
      "activities": [
        { "id": "1", "title": "Мониторинг", "deadline": "Декабрь май", "responsible": ["Куратор"] }
      ]
      """),
    passing: .members(
      """
      "activities": [
        { "id": "1", "title": "Мониторинг", "deadline": "Декабрь, май", "responsible": ["Куратор"] }
      ]
      """),
    needsPeriod: true,
    check: .item { line, context, list in
      for doubt in line.item.deadline?.reading?.doubts ?? [] {
        guard doubt.isSecondReading else { continue }
        let text = line.item.deadline?.text ?? ""
        list.report(
          .deadlineAmbiguous, at: context.deadlineRange(of: line.item),
          LocalizedText(
            en: "“\(text)” can be read in two ways", ru: "«\(text)» можно понять двояко"),
          help: doubt.question)
      }
    })
}

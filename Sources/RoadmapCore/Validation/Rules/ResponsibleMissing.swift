extension RuleID {
  /// `responsible-missing`.
  public static let responsibleMissing = RuleID("responsible-missing", .warning)
}

extension ValidationRule {
  static let responsibleMissing = ValidationRule(
    .responsibleMissing,
    summary: LocalizedText(
      en: "nobody is named as responsible, neither here nor above",
      ru: "ответственный не указан ни здесь, ни выше"),
    reason: LocalizedText(
      en: "What nobody answers for is not done, and nobody is reminded of it.",
      ru: "За что никто не отвечает, то не будет сделано, и напомнить об этом некому."),
    failing: .members(
      """
      "activities": [{ "id": "1", "title": "Опрос", "deadline": "май" }]
      """),
    passing: .members(
      """
      "activities": [
        { "id": "1", "title": "Опрос", "deadline": "май", "responsible": ["Куратор"] }
      ]
      """),
    check: .siblings { group, context, list in
      MissingPart.report(.responsibleMissing, in: group, context, &list) { line in
        line.hasNobodyResponsible && context.value(ItemField.responsible, of: line.item.node) == nil
          && !context.misspells(ItemField.responsible, in: line)
      } message: { numbers in
        LocalizedText(
          en: "nobody is named as responsible for \(numbers)",
          ru: "не назначен ответственный: \(numbers)")
      }
    })
}

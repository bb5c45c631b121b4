extension RuleID {
  /// `deadline-missing`.
  public static let deadlineMissing = RuleID("deadline-missing", .warning)
}

extension ValidationRule {
  static let deadlineMissing = ValidationRule(
    .deadlineMissing,
    summary: LocalizedText(
      en: "no deadline, neither here nor above", ru: "срок не указан ни здесь, ни выше"),
    reason: LocalizedText(
      en: "Without a deadline it is never due and never overdue: it is simply forgotten.",
      ru: "Мероприятие без срока никогда не будет просрочено, и о нём просто забудут."),
    failing: .members(
      """
      "activities": [{ "id": "1", "title": "Опрос", "responsible": ["Куратор"] }]
      """),
    passing: .members(
      """
      "activities": [
        { "id": "1", "title": "Опрос", "deadline": "до 28 мая 2024", "responsible": ["Куратор"] }
      ]
      """),
    check: .siblings { group, context, list in
      MissingPart.report(.deadlineMissing, in: group, context, &list) { line in
        line.deadline == nil && context.value(ItemField.deadline, of: line.item.node) == nil
          && !(line.isStage && ValidationRule.holdsNothing(line.item))
          && !context.misspells(ItemField.deadline, in: line)
      } message: { numbers in
        LocalizedText(en: "\(numbers): no deadline is set", ru: "не указан срок: \(numbers)")
      }
    })
}

extension RuleID {
  /// `deadline-event-unknown`.
  public static let deadlineEventUnknown = RuleID("deadline-event-unknown", .error)
}

extension ValidationRule {
  static let deadlineEventUnknown = ValidationRule(
    .deadlineEventUnknown,
    summary: LocalizedText(
      en: "“after” names an item that there is not",
      ru: "в «after» назван пункт, которого нет"),
    reason: LocalizedText(
      en: "The deadline waits for something that will never be done.",
      ru: "Срок ждёт того, что никогда не будет сделано."),
    failing: .members(
      """
      "activities": [
        { "id": "1", "title": "Приказ", "deadline": "октябрь", "responsible": ["Директор"] },
        {
          "id": "2", "title": "Пары", "responsible": ["Куратор"],
          "deadline": { "text": "в течение месяца после приказа", "after": "11", "within": "P1M" }
        }
      ]
      """),
    passing: .members(
      """
      "activities": [
        { "id": "1", "title": "Приказ", "deadline": "октябрь", "responsible": ["Директор"] },
        {
          "id": "2", "title": "Пары", "responsible": ["Куратор"],
          "deadline": { "text": "в течение месяца после приказа", "after": "1", "within": "P1M" }
        }
      ]
      """),
    check: .roadmap { context, list in
      let waiting = context.outline.waiting.map { context.plan[$0] }
      guard !waiting.isEmpty else { return }
      let ids = Set(context.plan.map(\.item.id))
      for line in waiting {
        guard let after = line.item.deadline?.rule?.after, !ids.contains(after) else { continue }
        let near = waiting.count <= 100 ? context.roadmap.ids(near: after, limit: 1).first : nil
        list.report(
          .deadlineEventUnknown, at: context.eventRange(of: line.item),
          LocalizedText(en: "there is no item “\(after)”", ru: "пункта «\(after)» нет"),
          help: near.map {
            LocalizedText(en: "did you mean “\($0)”?", ru: "возможно, вы имели в виду «\($0)»?")
          })
      }
    })
}

extension ValidationContext {
  /// Where an item's deadline names the item that it waits for.
  func eventRange(of item: Item) -> Range<Int> {
    value(ItemField.deadline, of: item.node).map { range(of: DeadlineField.after, in: $0) }
      ?? firstByte(of: item.node)
  }
}

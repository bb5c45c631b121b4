extension RuleID {
  /// `deadline-event-undated`.
  public static let deadlineEventUndated = RuleID("deadline-event-undated", .warning)
}

extension ValidationRule {
  static let deadlineEventUndated = ValidationRule(
    .deadlineEventUndated,
    summary: LocalizedText(
      en: "a deadline that waits for an event which nothing dates",
      ru: "срок привязан к событию, у которого нет даты"),
    reason: LocalizedText(
      en: """
        “After the order is issued” has no date until the program knows which activity that order \
        is; until then it is never due.
        """,
      ru: """
        У срока «после издания приказа» нет даты, пока программа не знает, какое мероприятие — этот \
        приказ; до тех пор он никогда не наступит.
        """),
    failing: .members(
      """
      "activities": [
        {
          "id": "1", "title": "Награды", "deadline": "По итогам 2023 года",
          "responsible": ["Директор"]
        }
      ]
      """),
    passing: .members(
      """
      "activities": [
        {
          "id": "1", "title": "Награды", "responsible": ["Директор"],
          "deadline": { "text": "По итогам 2023 года", "due": "2024-01-31" }
        }
      ]
      """),
    needsPeriod: true,
    check: .item { line, context, list in
      guard let deadline = line.item.deadline, deadline.rule == nil,
        deadline.reading?.kind == .afterEvent
      else { return }
      let quoted = "“\(deadline.text)”"
      list.report(
        .deadlineEventUndated, at: context.deadlineRange(of: line.item),
        LocalizedText(
          en: "\(quoted) has no date: it does not say which activity it waits for",
          ru: "у срока «\(deadline.text)» нет даты: не указано, какого мероприятия он ждёт"),
        help: LocalizedText(
          en: "write { \"text\": \"…\", \"after\": \"ID\", \"within\": \"P1M\" }"
            + " or { \"text\": \"…\", \"due\": \"2024-01-31\" }",
          ru: "напишите { \"text\": \"…\", \"after\": \"НОМЕР\", \"within\": \"P1M\" }"
            + " или { \"text\": \"…\", \"due\": \"2024-01-31\" }"))
    })
}

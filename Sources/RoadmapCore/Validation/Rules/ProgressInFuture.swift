extension RuleID {
  /// `progress-in-future`.
  public static let progressInFuture = RuleID("progress-in-future", .warning)
}

extension ValidationRule {
  static let progressInFuture = ValidationRule(
    .progressInFuture,
    summary: LocalizedText(
      en: "an entry of a day that is still to come",
      ru: "запись с датой, которая ещё не наступила"),
    reason: LocalizedText(
      en: "It cannot have happened yet, and it does not count until that day.",
      ru: "Этого ещё не могло случиться, и до того дня запись не учитывается."),
    failing: .members(
      """
      "activities": [
        {
          "id": "1", "title": "Опрос", "deadline": "октябрь", "responsible": ["Куратор"],
          "progress": [{ "on": "2042-10-20", "state": "started" }]
        }
      ]
      """),
    passing: .members(
      """
      "activities": [
        {
          "id": "1", "title": "Опрос", "deadline": "октябрь", "responsible": ["Куратор"],
          "progress": [{ "on": "2023-10-20", "state": "started" }]
        }
      ]
      """),
    check: .item { line, context, list in
      for entry in line.item.progress where entry.on.isInFuture(on: context.today) {
        list.report(
          .progressInFuture, at: context.range(of: EntryField.on, in: entry.node),
          LocalizedText(
            en: "\(DateWording(.english).day(entry.on)) is still to come",
            ru: "\(DateWording(.russian).day(entry.on)) ещё не наступило"))
      }
    })
}

extension RuleID {
  /// `evidence-missing`.
  public static let evidenceMissing = RuleID("evidence-missing", .info)
}

extension ValidationRule {
  static let evidenceMissing = ValidationRule(
    .evidenceMissing,
    summary: LocalizedText(
      en: "done, but nothing proves it", ru: "отмечено выполненным, но ничем не подтверждено"),
    reason: LocalizedText(
      en: "An inspection asks for the order, the protocol or the link.",
      ru: "Проверяющий спросит приказ, протокол или ссылку."),
    failing: .members(
      """
      "activities": [
        {
          "id": "1", "title": "Опрос", "deadline": "октябрь", "responsible": ["Куратор"],
          "progress": [{ "on": "2023-10-20", "state": "done" }]
        }
      ]
      """),
    passing: .members(
      """
      "activities": [
        {
          "id": "1", "title": "Опрос", "deadline": "октябрь", "responsible": ["Куратор"],
          "progress": [
            { "on": "2023-10-20", "state": "done", "evidence": ["протокол № 4 от 20.10.2023"] }
          ]
        }
      ]
      """),
    check: .item { line, context, list in
      for entry in line.item.progress where entry.state == .done && entry.lacksEvidence {
        list.report(
          .evidenceMissing, at: context.range(of: EntryField.state, in: entry.node),
          LocalizedText(
            en: "done without evidence", ru: "выполнение ничем не подтверждено"),
          help: LocalizedText(
            en: "add it: roadmap amend \(line.item.id) --entry \(entry.on) --evidence "
              + "\"Order No. 1\"",
            ru: "добавьте: roadmap amend \(line.item.id) --entry \(entry.on) --evidence "
              + "\"Приказ № 1\""))
      }
    })
}

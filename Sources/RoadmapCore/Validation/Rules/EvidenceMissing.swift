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
      let done = line.item.progress.filter { $0.state == .done }
      guard done.contains(where: \.lacksEvidence) else { return }
      let marks = Dictionary(done.map { ($0.on, 1) }, uniquingKeysWith: +)
      for entry in done where entry.lacksEvidence {
        // Of several marks of one day only the due date says which is meant.
        let due = entry.occurrence.map { " --for \($0)" } ?? ""
        let told = marks[entry.on] ?? 0 > 1 ? due : ""
        list.report(
          .evidenceMissing, at: context.range(of: EntryField.state, in: entry.node),
          LocalizedText(
            en: "done without evidence", ru: "выполнение ничем не подтверждено"),
          help: LocalizedText(
            en: "add it: roadmap amend \(line.item.id) --entry \(entry.on)\(told) "
              + "--evidence \"Order No. 1\"",
            ru: "добавьте: roadmap amend \(line.item.id) --entry \(entry.on)\(told) "
              + "--evidence \"Приказ № 1\""))
      }
    })
}

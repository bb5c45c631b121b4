extension RuleID {
  /// `empty-stage`.
  public static let emptyStage = RuleID("empty-stage", .warning)
}

extension ValidationRule {
  static let emptyStage = ValidationRule(
    .emptyStage,
    summary: LocalizedText(
      en: "a stage in which nothing is to be done", ru: "этап, в котором ничего не запланировано"),
    reason: LocalizedText(
      en: "An empty stage has no progress: its activities were lost or stand elsewhere.",
      ru: "Пустой этап нельзя выполнить: его мероприятия потеряны или стоят в другом месте."),
    failing: .members(
      """
      "stages": [{ "id": "1", "title": "Подготовка", "responsible": ["Куратор"] }]
      """),
    passing: .members(
      """
      "stages": [
        {
          "id": "1", "title": "Подготовка", "responsible": ["Куратор"],
          "activities": [{ "id": "1.1", "title": "Приказ", "deadline": "октябрь" }]
        }
      ]
      """),
    check: .item { line, context, list in
      guard line.isStage, !line.hasParts, !line.item.id.isEmpty, holdsNothing(line.item)
      else { return }
      list.report(
        .emptyStage, at: context.range(of: ItemField.title, in: line.item.node),
        LocalizedText(
          en: "nothing is to be done in stage \(line.item.id)",
          ru: "на этапе \(line.item.id) ничего не запланировано"),
        help: LocalizedText(
          en: "add “activities”, or a “deadline” where the stage is carried out as a whole",
          ru: "добавьте мероприятия («activities») или срок («deadline»), если этап выполняют"
            + " целиком"))
    })

  /// A stage that is carried out as a whole has a deadline, tasks, documents or a history.
  static func holdsNothing(_ stage: Item) -> Bool {
    stage.deadline == nil && stage.focus.isEmpty && stage.documents.isEmpty
      && stage.targets.isEmpty && stage.progress.isEmpty
  }
}

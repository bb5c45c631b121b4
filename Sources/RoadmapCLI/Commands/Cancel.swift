import RoadmapCore

extension Command {
  /// `cancel`: will not be done.
  static let cancel = Command(
    name: "cancel",
    russianName: "отменено",
    synonyms: ["drop", "skip", "delete", "снять", "удалить", "отменить", "отмена"],
    group: .changing,
    summary: LocalizedText(
      en: "mark activities that will not be done", ru: "отметить: выполняться не будет"),
    operands: .idsOrStage,
    ownOptions: .occurrenceSets + .marks,
    readsRoadmap: true,
    examples: [
      Example(
        arguments: LocalizedText(
          en: "cancel 3.2 --note \"the council was dissolved\"",
          ru: "отменено 3.2 --note \"совет расформирован\""),
        meaning: LocalizedText(en: "with the reason", ru: "с указанием причины")),
      Example(
        arguments: LocalizedText(en: "cancel 2.1 --rest", ru: "отменено 2.1 --rest"),
        meaning: LocalizedText(
          en: "none of its remaining dates", ru: "все оставшиеся сроки пункта")),
    ],
    run: { (invocation) throws(CommandError) in
      try invocation.markSets(.cancelled)
    })
}

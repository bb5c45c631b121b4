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
    operands: .ids,
    ownOptions: [Option<CalendarDate?>.occurrence.declaration] + .marks,
    readsRoadmap: true,
    examples: [
      Example(
        arguments: LocalizedText(
          en: "cancel 3.2 --note \"the council was dissolved\"",
          ru: "отменено 3.2 --note \"совет расформирован\""),
        meaning: LocalizedText(en: "with the reason", ru: "с указанием причины"))
    ],
    run: { (invocation) throws(CommandError) in
      try invocation.mark(.cancelled, ids: invocation.operands, for: invocation[.occurrence])
    })
}

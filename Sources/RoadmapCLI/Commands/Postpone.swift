import RoadmapCore

extension Command {
  /// `postpone`: a new due date.
  static let postpone = Command(
    name: "postpone",
    group: .changing,
    summary: LocalizedText(
      en: "move a due date; the planned one stays on record",
      ru: "перенести срок; плановый остаётся в истории"),
    operands: .ids,
    ownOptions: [
      Option<CalendarDate?>.until.declaration, Option<CalendarDate?>.occurrence.declaration,
    ] + .marks,
    readsRoadmap: true,
    examples: [
      Example(
        arguments: LocalizedText(
          en: "postpone 4.4.1 --until 2024-03-15 --note quarantine",
          ru: "postpone 4.4.1 --until 15.03.2024 --note карантин"),
        meaning: LocalizedText(en: "due on 15 March now", ru: "теперь срок 15 марта"))
    ],
    run: { (invocation) throws(CommandError) in
      guard let until = invocation[.until] else {
        let option = Option<CalendarDate?>.until.declaration
        throw .usage(UsageError(.missingOption(option), of: invocation.command))
      }
      return try invocation.mark(
        .postponed(until: until), ids: invocation.operands, for: invocation[.occurrence])
    })
}

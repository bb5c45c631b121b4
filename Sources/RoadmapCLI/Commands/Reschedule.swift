import RoadmapCore

extension Command {
  /// `reschedule`: another deadline.
  static let reschedule = Command(
    name: "reschedule",
    russianName: "срок",
    synonyms: ["deadline", "due", "date", "дата", "сроки"],
    group: .changing,
    summary: LocalizedText(
      en: "give an item another deadline; the plan itself changes",
      ru: "записать пункту другой срок: меняется сам план"),
    operands: Operands(
      placeholder: Placeholder.id,
      help: LocalizedText(
        en: "the number of an item, then the deadline as a document says it, in quotes",
        ru: "номер пункта, затем срок, как его пишут в документе, в кавычках"),
      count: 2...2, sequence: LocalizedText(en: "ID \"PHRASE\"", ru: "НОМЕР \"СРОК\""),
      complaints: [
        .missingID, LocalizedText(en: "the deadline is missing", ru: "не указан срок"),
      ], endInText: true, endInDeadline: true),
    ownOptions: .options(.force) + .amendments,
    readsRoadmap: true,
    examples: [
      Example(
        arguments: LocalizedText(
          en: "reschedule 4.4.1 \"yearly by 28 May\"",
          ru: "срок 4.4.1 \"Ежегодно до 28 мая\""),
        meaning: LocalizedText(
          en: "and how the phrase is understood", ru: "и как программа поняла эти слова"))
    ],
    run: { (invocation) throws(CommandError) in
      let request = RescheduleRequest(
        id: invocation.operands.first ?? "", deadline: invocation.operands.last ?? "",
        isForced: invocation[.force])
      return try invocation.amend { (_) throws(CommandError) in [.reschedule(request)] }
    })
}

import RoadmapCore

extension Command {
  /// `done`: marks as done.
  static let done = Command(
    name: "done",
    russianName: "готово",
    synonyms: [
      "finish", "complete", "mark", "close", "сделано", "выполнено", "закрыть", "выполнить",
      "отметить", "завершить", "проведено", "исполнено",
    ],
    group: .changing,
    summary: LocalizedText(en: "mark activities as done", ru: "отметить: выполнено"),
    operands: .idsOrStage,
    ownOptions: .options(.evidence) + .occurrenceSets + .marks,
    readsRoadmap: true,
    examples: [
      Example(
        arguments: LocalizedText(
          en: "done 4.4.1 --evidence \"Order No. 15\"",
          ru: "готово 4.4.1 --evidence \"Приказ № 15\""),
        meaning: LocalizedText(
          en: "done today, with what proves it", ru: "выполнено сегодня, с подтверждением")),
      Example(
        arguments: LocalizedText(
          en: "done 1.1 1.2 --on 2024-02-26", ru: "готово 1.1 1.2 --on 26.02.2024"),
        meaning: LocalizedText(
          en: "two activities, done on Monday", ru: "два мероприятия, выполнены в понедельник")),
      Example(
        arguments: LocalizedText(
          en: "done 2.1 --up-to 2024-03-31", ru: "готово 2.1 --up-to 31.03.2024"),
        meaning: LocalizedText(
          en: "every due date up to the end of March", ru: "все сроки по конец марта")),
    ],
    run: { (invocation) throws(CommandError) in
      try invocation.markSets(.done(evidence: invocation[.evidence]))
    })
}

import RoadmapCore

extension Command {
  /// `reopen`: open again.
  static let reopen = Command(
    name: "reopen",
    russianName: "возобновить",
    synonyms: ["restore", "uncancel", "вернуть", "заново"],
    group: .changing,
    summary: LocalizedText(
      en: "open again what was done or cancelled",
      ru: "вернуть в работу выполненное или отменённое"),
    operands: .ids,
    ownOptions: .options(.occurrence) + .marks,
    readsRoadmap: true,
    examples: [
      Example(
        arguments: LocalizedText(
          en: "reopen 4.4.1 --note \"order not signed\"",
          ru: "возобновить 4.4.1 --note \"приказ не подписан\""),
        meaning: LocalizedText(
          en: "what was closed last is open again", ru: "последнее закрытое снова открыто"))
    ],
    run: { (invocation) throws(CommandError) in
      try invocation.mark(.reopened, ids: invocation.operands, for: invocation[.occurrence])
    })
}

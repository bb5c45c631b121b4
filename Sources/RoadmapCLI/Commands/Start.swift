import RoadmapCore

extension Command {
  /// `start`: marks as begun.
  static let start = Command(
    name: "start",
    russianName: "начато",
    synonyms: ["begin", "started", "старт", "в-работе", "приступить", "начать"],
    group: .changing,
    summary: LocalizedText(en: "mark activities as begun", ru: "отметить: начато"),
    operands: .ids,
    ownOptions: .marks,
    readsRoadmap: true,
    examples: [
      Example(
        arguments: LocalizedText(en: "start 2.3", ru: "начато 2.3"),
        meaning: LocalizedText(en: "work has begun today", ru: "работа началась сегодня"))
    ],
    run: { (invocation) throws(CommandError) in
      try invocation.mark(.started(percent: nil), ids: invocation.operands)
    })
}

import RoadmapCore
import RoadmapRendering

extension Command {
  /// `upcoming`: what falls due soon.
  static let upcoming = Command(
    name: "upcoming",
    russianName: "ближайшее",
    synonyms: [
      "soon", "next", "due", "agenda", "todo", "скоро", "предстоит", "ближайшие", "дальше",
    ],
    group: .reading,
    summary: LocalizedText(
      en: "what falls due soon, nearest first", ru: "ближайшие сроки, по порядку дат"),
    operands: .files,
    ownOptions: .options(.days, .who),
    readsRoadmap: true,
    formats: OutputFormat.everyday,
    examples: [
      Example(
        arguments: LocalizedText(en: "upcoming --days 30", ru: "ближайшее --days 30"),
        meaning: LocalizedText(
          en: "everything due within 30 days", ru: "всё со сроком в ближайшие 30 дней"))
    ],
    run: { (invocation) throws(CommandError) in
      try invocation.dueReport(.upcoming(days: invocation[.days]))
    })
}

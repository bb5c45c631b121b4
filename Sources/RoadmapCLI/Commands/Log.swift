import RoadmapCore
import RoadmapRendering

extension Command {
  /// `log`: what happened.
  static let log = Command(
    name: "log",
    russianName: "журнал",
    synonyms: ["history", "journal", "история", "хронология"],
    group: .reading,
    summary: LocalizedText(
      en: "what happened: marks and measurements, newest last",
      ru: "что произошло: отметки и измерения, новые внизу"),
    operands: .files,
    ownOptions: .options(.since),
    readsRoadmap: true,
    formats: OutputFormat.everyday,
    examples: [
      Example(
        arguments: LocalizedText(en: "log --since 2024-02-01", ru: "журнал --since 01.02.2024"),
        meaning: LocalizedText(en: "everything since 1 February", ru: "всё с 1 февраля"))
    ],
    run: { (invocation) throws(CommandError) in
      try invocation.report(
        on: invocation.operands,
        { roadmap in
          LogReport(of: roadmap, on: invocation.today, since: invocation[.since])
        })
    })
}

import RoadmapCore
import RoadmapRendering

extension Command {
  /// `coverage`: every target against its goals.
  static let coverage = Command(
    name: "coverage",
    russianName: "показатели",
    synonyms: ["indicators", "targets", "goals", "metrics", "охват", "цели", "индикаторы"],
    group: .reading,
    summary: LocalizedText(
      en: "every indicator by year: goal, actual, verdict",
      ru: "показатели по годам: цель, факт, итог"),
    note: Coverage.Verdict.lineRule,
    operands: .files,
    ownOptions: .options(.year, .failOn),
    readsRoadmap: true,
    formats: OutputFormat.everyday,
    examples: [
      Example(
        arguments: LocalizedText(en: "coverage --year 2023", ru: "показатели --year 2023"),
        meaning: LocalizedText(
          en: "the goals of 2023", ru: "показатели за 2023 год"))
    ],
    run: { (invocation) throws(CommandError) in
      let alarms = Set(invocation[.failOn])
      return try invocation.report(
        on: invocation.operands,
        isAlarming: { (report: CoverageReport) in
          report.targets.joined().contains { alarms.sound(for: $0, on: invocation.today) }
        },
        { roadmap in
          CoverageReport(of: roadmap, on: invocation.today, year: invocation[.year])
        })
    })
}

import RoadmapCore
import RoadmapRendering

extension Command {
  /// `status`: the weekly screen.
  static let status = Command(
    name: "status",
    russianName: "статус",
    synonyms: ["state", "today", "where", "состояние", "экран", "карта"],
    group: .reading,
    summary: LocalizedText(
      en: "where the roadmap stands: overdue, due soon, progress, coverage",
      ru: "как идут дела: просроченное, ближайшие сроки, выполнение, показатели"),
    operands: .files,
    ownOptions: [Option<Int>.soon.declaration, Option<[Alarm]>.failOn.declaration],
    readsRoadmap: true,
    formats: OutputFormat.everyday,
    examples: [
      Example(
        arguments: LocalizedText(en: "status", ru: "статус"),
        meaning: LocalizedText(en: "the weekly screen", ru: "еженедельный экран")),
      Example(
        arguments: LocalizedText(
          en: "status --as-of 2023-12-31 school.json", ru: "статус --as-of 31.12.2023 school.json"),
        meaning: LocalizedText(
          en: "as it stood on 31 December", ru: "как было на 31 декабря")),
    ],
    run: { (invocation) throws(CommandError) in
      let alarms = Set(invocation[.failOn])
      return try invocation.report(
        on: invocation.operands,
        isAlarming: { (report: StatusReport) in
          alarms.contains(.overdue) && !report.overdue.isEmpty
            || report.coverage.contains { alarms.sound(for: $0, on: invocation.today) }
        },
        { roadmap in
          StatusReport(of: roadmap, on: invocation.today, soonDays: invocation[.soon])
        })
    })
}

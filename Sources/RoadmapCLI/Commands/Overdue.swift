import RoadmapCore
import RoadmapRendering

extension Command {
  /// `overdue`: what should have been done.
  static let overdue = Command(
    name: "overdue",
    russianName: "просрочено",
    synonyms: ["late", "delayed", "просрочка", "просроченное", "опоздания", "долги"],
    group: .reading,
    summary: LocalizedText(
      en: "what is overdue, worst first", ru: "что просрочено, сначала самое давнее"),
    operands: .files,
    ownOptions: .options(.who, .failOn),
    readsRoadmap: true,
    formats: OutputFormat.everyday,
    examples: [
      Example(
        arguments: LocalizedText(en: "overdue", ru: "просрочено"),
        meaning: LocalizedText(
          en: "everything whose due date has passed", ru: "всё, у чего срок прошёл")),
      Example(
        arguments: LocalizedText(
          en: "overdue --fail-on overdue", ru: "просрочено --fail-on overdue"),
        meaning: LocalizedText(
          en: "exit code 1 if there is any, for scripts",
          ru: "код завершения 1, если такое есть (для скриптов)")),
    ],
    run: { (invocation) throws(CommandError) in
      let alarms = Set(invocation[.failOn])
      return try invocation.dueReport(
        .overdue, isAlarming: { alarms.contains(.overdue) && !$0.lines.isEmpty })
    })
}

import RoadmapCore
import RoadmapRendering

extension Command {
  /// `list`: any cut of the plan.
  static let list = Command(
    name: "list",
    russianName: "список",
    synonyms: [
      "ls", "all", "find", "search", "activities", "plan", "stages", "мероприятия", "план", "все",
      "найти", "искать", "поиск", "этапы",
    ],
    group: .reading,
    summary: LocalizedText(
      en: "the activities, all or those that pass every filter",
      ru: "мероприятия: все или только подходящие под условия"),
    operands: .files,
    ownOptions: .filters,
    readsRoadmap: true,
    formats: OutputFormat.everyday,
    examples: [
      Example(
        arguments: LocalizedText(
          en: "list --who curator --status overdue,due-soon",
          ru: "список --who куратор --status просрочено,скоро-срок"),
        meaning: LocalizedText(
          en: "what the curator has to do now", ru: "что сейчас должен сделать куратор")),
      Example(
        arguments: LocalizedText(
          en: "list --stage 2 --format csv -o stage-2.csv",
          ru: "список --stage 2 --format csv -o этап-2.csv"),
        meaning: LocalizedText(
          en: "stage 2 as a table for a spreadsheet", ru: "этап 2 таблицей для Excel")),
    ],
    run: { (invocation) throws(CommandError) in
      let wanted = try invocation.activityFilter()
      let sections = try RoadmapSections(invocation.operands, for: invocation)
      try sections.require(wanted, for: invocation.command)
      return try invocation.report(
        of: sections,
        { roadmap in ListReport(of: roadmap, on: invocation.today, wanted) })
    })
}

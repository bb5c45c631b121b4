import RoadmapCore
import RoadmapRendering

extension Command {
  /// `who`: the workload of each responsible party.
  static let who = Command(
    name: "who",
    russianName: "кто",
    synonyms: ["workload", "people", "responsible", "нагрузка", "ответственные", "люди"],
    group: .reading,
    summary: LocalizedText(
      en: "who is responsible for how much, and what is late",
      ru: "кто за что отвечает и что у кого просрочено"),
    operands: Operands(
      placeholder: LocalizedText(en: "NAME", ru: "ИМЯ"),
      help: LocalizedText(
        en: "only parties whose name or position holds this",
        ru: "только те, в чьём имени или должности это есть"),
      count: 0...1, endInText: true),
    readsRoadmap: true,
    formats: OutputFormat.everyday,
    examples: [
      Example(
        arguments: LocalizedText(en: "who", ru: "кто"),
        meaning: LocalizedText(en: "everybody's workload", ru: "нагрузка всех")),
      Example(
        arguments: LocalizedText(en: "who curator", ru: "кто куратор"),
        meaning: LocalizedText(
          en: "the curator's workload and activities",
          ru: "нагрузка куратора и его мероприятия")),
    ],
    run: { (invocation) throws(CommandError) in
      let sections = try RoadmapSections(for: invocation)
      try sections.requireParty(invocation.operands.first, for: invocation.command)
      return try invocation.report(
        of: sections,
        { roadmap in
          WhoReport(of: roadmap, on: invocation.today, name: invocation.operands.first)
        })
    })
}

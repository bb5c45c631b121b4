import RoadmapCore
import RoadmapRendering

extension Command {
  /// `show`: one item whole.
  static let show = Command(
    name: "show",
    russianName: "показать",
    synonyms: ["view", "info", "open", "cat", "покажи", "карточка", "пункт", "подробно"],
    group: .reading,
    summary: LocalizedText(
      en: "one stage or activity whole: deadline, responsible, history",
      ru: "один этап или мероприятие целиком: срок, ответственные, история"),
    operands: Operands(
      placeholder: Placeholder.id,
      help: LocalizedText(
        en: "the number of a stage, sub-stage or activity",
        ru: "номер этапа, подэтапа или мероприятия"),
      count: 1...1, complaints: [.missingID]),
    readsRoadmap: true,
    formats: OutputFormat.everyday,
    examples: [
      Example(
        arguments: LocalizedText(en: "show 1.2.3", ru: "показать 1.2.3"),
        meaning: LocalizedText(
          en: "all about activity 1.2.3", ru: "всё о мероприятии 1.2.3"))
    ],
    run: { (invocation) throws(CommandError) in
      let typed = invocation.operands.first ?? ""
      let sections = try RoadmapSections(for: invocation)
      try sections.requireOne(for: invocation.command)
      return try invocation.report(
        of: sections,
        { (roadmap) throws(CommandError) in
          let id: String
          do throws(ItemQuestion) {
            id = try roadmap.item(typed: typed).id
          } catch {
            throw .fault(.item(error), of: invocation.command)
          }
          guard let report = ItemReport(of: roadmap, id: id, on: invocation.today) else {
            throw .fault(.item(.unknown(UnknownItem(typed))), of: invocation.command)
          }
          return report
        })
    })
}

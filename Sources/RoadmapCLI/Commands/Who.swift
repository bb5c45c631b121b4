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
      placeholder: Placeholder.name,
      help: LocalizedText(
        en: "only parties whose name or position holds this",
        ru: "только те, в чьём имени или должности это есть"),
      count: 0...Int.max),
    ownOptions: .options(.month, .sheetFrom, .sheetTo, .eachPerson),
    readsRoadmap: true,
    formats: OutputFormat.everyday + [.html, .docx],
    examples: [
      Example(
        arguments: LocalizedText(en: "who", ru: "кто"),
        meaning: LocalizedText(en: "everybody's workload", ru: "нагрузка всех")),
      Example(
        arguments: LocalizedText(en: "who curator", ru: "кто куратор"),
        meaning: LocalizedText(
          en: "the curator's sheet: overdue, due this month, going on",
          ru: "лист куратора: просрочено, сроки этого месяца, в работе")),
      Example(
        arguments: LocalizedText(
          en: "who Petrova --month 2023-11 -o petrova.docx",
          ru: "кто Петрова --month 11.2023 -o петрова.docx"),
        meaning: LocalizedText(
          en: "her sheet for November, to print", ru: "её лист на ноябрь для печати")),
      Example(
        arguments: LocalizedText(en: "who --each -o sheets", ru: "кто --each -o листы"),
        meaning: LocalizedText(
          en: "a sheet for everybody, each in a file", ru: "лист каждому, по файлу на человека")),
    ],
    run: { (invocation) throws(CommandError) in try SheetRequest(invocation).outcome() })
}

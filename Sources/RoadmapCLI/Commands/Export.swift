import RoadmapCore
import RoadmapRendering

extension Command {
  /// `export`: the plan for calendars, spreadsheets, documents and programs.
  static let export = Command(
    name: "export",
    russianName: "выгрузить",
    synonyms: ["save", "convert", "print", "экспорт", "выгрузка", "сохранить", "печать"],
    group: .reading,
    summary: LocalizedText(
      en: "the plan as a calendar, a table, a document or a chart",
      ru: "план календарём, таблицей, документом или диаграммой"),
    operands: .files,
    ownOptions: .options(.exportFormat, .todos, .remind, .remindAt, .excel, .anonymous, .rowTable)
      + .filters,
    readsRoadmap: true,
    ownFormats: ExportFormat.written,
    examples: [
      Example(
        arguments: LocalizedText(
          en: "export --who psychologist --remind 7d -o plan.ics",
          ru: "выгрузить --who психолог --remind 7d -o план.ics"),
        meaning: LocalizedText(
          en: "the psychologist's deadlines for a calendar, with reminders",
          ru: "сроки психолога для календаря, с напоминаниями")),
      Example(
        arguments: LocalizedText(
          en: "export --format docx -o roadmap.docx", ru: "выгрузить --format docx -o карта.docx"),
        meaning: LocalizedText(
          en: "the table to print and sign; import reads it back, without history and targets",
          ru:
            "таблица на печать и подпись; roadmap import прочтёт её обратно, без отметок и показателей"
        )),
    ],
    run: { (invocation) throws(CommandError) in
      try ExportRequest(invocation).outcome(for: invocation)
    })
}

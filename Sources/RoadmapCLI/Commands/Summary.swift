import RoadmapCore
import RoadmapRendering

extension Command {
  /// `summary`: many roadmaps on one page.
  static let summary = Command(
    name: "summary",
    russianName: "сводка",
    synonyms: ["dashboard", "region", "regions", "регион", "районы", "школы"],
    group: .reading,
    summary: LocalizedText(
      en: "many roadmaps on one page: districts, schools, the worst first",
      ru: "сводка по многим картам: районы, школы, сначала худшие"),
    operands: .files,
    ownOptions: .options(.groupedBy, .sort, .top, .comparedTo, .conditions, .excel) + .filters,
    readsRoadmap: true,
    formats: OutputFormat.everyday + [.html, .docx, .xlsx],
    examples: [
      Example(
        arguments: LocalizedText(
          en: "summary region --format html -o region.html",
          ru: "сводка регион --format html -o сводка.html"),
        meaning: LocalizedText(
          en: "a page with all schools of a folder, by district",
          ru: "страница обо всех школах папки, по районам")),
      Example(
        arguments: LocalizedText(
          en: "summary region --sort percent --top 20 --compared-to 2024-02-01",
          ru: "сводка регион --sort доля --top 20 --compared-to 01.02.2024"),
        meaning: LocalizedText(
          en: "the twenty schools that have done least, and what changed",
          ru: "двадцать школ, сделавших меньше всех, и что изменилось")),
    ],
    run: { (invocation) throws(CommandError) in try SummaryRun(invocation).outcome() })
}

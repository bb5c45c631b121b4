import RoadmapCore
import RoadmapRendering

extension Command {
  /// `report`: what was planned and done in a year, for the founder and the region.
  static let report = Command(
    name: "report",
    russianName: "отчёт",
    synonyms: ["yearly", "annual", "годовой", "итоги"],
    group: .reading,
    summary: LocalizedText(
      en: "the report on a year: done, late, coverage, workload; to print and sign",
      ru: "годовой отчёт: выполнение, опоздания, показатели, нагрузка; на печать и подпись"),
    operands: .files,
    ownOptions: .options(
      .reportYear, .reportFrom, .reportTo, .anonymous, .excel, .previous, .onlySummary, .who),
    readsRoadmap: true,
    formats: OutputFormat.everyday + [.html, .docx],
    examples: [
      Example(
        arguments: LocalizedText(
          en: "report --year 2023/24 --format html -o report.html",
          ru: "отчёт --year 2023/24 --format html -o отчёт.html"),
        meaning: LocalizedText(
          en: "the school year as a page to print and sign",
          ru: "отчёт за учебный год: страница для печати и подписи")),
      Example(
        arguments: LocalizedText(
          en: "report --from 2024-01-01 --to 2024-06-30 --anonymous",
          ru: "отчёт --from 01.01.2024 --to 30.06.2024 --anonymous"),
        meaning: LocalizedText(
          en: "half a year, without names", ru: "отчёт за полугодие, без фамилий")),
    ],
    run: { (invocation) throws(CommandError) in
      let asked = try ReportedTime(for: invocation)
      let sections = try RoadmapSections(invocation.operands, for: invocation)
      try sections.requireParty(invocation[.who], for: invocation.command)
      let span = try asked.span(of: sections, for: invocation)
      let day = asked.day(of: span, for: invocation)
      let previous = try PreviousRoadmaps(for: invocation)
      let isOnly = sections.sections.count == 1
      var outcome = try invocation.report(
        of: sections,
        { (section: RoadmapSection) throws(CommandError) in
          let roadmap = section.roadmap
          var report = YearReport(
            of: roadmap, in: span ?? roadmap.period, on: day,
            previous: previous.roadmap(before: roadmap, isOnly: isOnly),
            parties: section.parties(asked: invocation[.who]))
          report.group = section.group
          if isOnly, report.lines.isEmpty { try invocation.refuse(report.span, outside: roadmap) }
          report.isOnlySummedUp = invocation[.onlySummary]
          return report
        })
      outcome.messages += previous.messages
      outcome.exitCode = max(outcome.exitCode, previous.exitCode)
      return outcome
    })
}

extension Invocation {
  /// Refuses a report on days of which the plan has none: the wrong year, most likely.
  fileprivate func refuse(_ span: DateSpan, outside roadmap: Roadmap) throws(CommandError) {
    let period = roadmap.period
    guard roadmap.isPeriodKnown, span.start > period.end || span.end < period.start else { return }
    func days(_ span: DateSpan, _ language: Language) -> String {
      [span.start, span.end].map(DateWording(language).shortDay).joined(separator: "–")
    }
    throw .fault(
      .unclear(
        LocalizedText(
          en: "the roadmap covers \(days(period, .english)); it has nothing to report on "
            + "\(days(span, .english)).",
          ru: "карта действует \(days(period, .russian)); за \(days(span, .russian)) в ней "
            + "отчитываться не о чём.")), of: command)
  }
}

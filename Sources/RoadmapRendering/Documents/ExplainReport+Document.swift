package import RoadmapCore

extension ExplainReport: RenderedReport {
  package var machineFormat: String { "roadmap-explain/1" }

  package func document(in language: Language) -> ReportDocument {
    let dates = DateWording(language)
    var document = ReportDocument()
    for deadline in deadlines {
      document.append(.heading(level: 2, StyledText(language.quoted(deadline.text))))
      document.append(
        .paragraph(
          StyledText(
            deadline.explanation(in: language), deadline.reading == nil ? .bad : .plain)))
      let windows = deadline.reading?.occurrences ?? []
      document.append(
        .table(
          ReportTable(
            columns: [
              ReportColumn(language.text(en: "From", ru: "Начало")),
              ReportColumn(language.text(en: "Due", ru: "Срок")),
            ],
            rows: windows.map { window in
              ReportRow([
                .text(dates.shortDay(window.start)),
                .text(dates.shortDay(window.end)),
              ])
            })))
      let doubts = deadline.reading?.doubts ?? []
      document.append(.items(doubts.map { StyledText($0.question[language], .warning) }))
    }
    guard deadlines.contains(where: { $0.reading?.isYearInferred == true }) else { return document }
    let span = "\(dates.shortDay(context.period.start)) – \(dates.shortDay(context.period.end))"
    document.append(
      .hint(
        StyledText(
          language.text(
            en: "Years that are not said are placed in \(span).",
            ru: "Годы, которые не названы, взяты из периода \(span)."), .muted)))
    return document
  }

  package func table(in language: Language) -> ReportTable {
    let titles = [
      LocalizedText(en: "Phrase", ru: "Фраза"), LocalizedText(en: "Kind", ru: "Вид"),
      LocalizedText(en: "From", ru: "Начало"), LocalizedText(en: "Due", ru: "Срок"),
      LocalizedText(en: "Understood as", ru: "Понято так"),
    ]
    let rows = deadlines.flatMap { deadline -> [[String]] in
      let windows: [DateSpan?] = deadline.reading?.occurrences ?? []
      return (windows.isEmpty ? [nil] : windows).map { window in
        [
          deadline.text, deadline.reading?.kind.rawValue ?? "",
          window?.start.description ?? "", window?.end.description ?? "",
          deadline.explanation(in: language),
        ]
      }
    }
    return ReportTable(titles: titles.map { $0[language] }, rows: rows)
  }
}

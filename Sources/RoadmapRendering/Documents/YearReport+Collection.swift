package import RoadmapCore

extension YearReport {
  package static func collection(
    of reports: [YearReport], in language: Language
  ) -> ReportDocument {
    YearReportCollection(reports, language).document
  }
}

/// Several yearly reports as one: a summary over all, then each in a part of its own.
private struct YearReportCollection {
  private let reports: [YearReport]
  private let total: YearReportTotal
  private let language: Language
  private let dates: DateWording

  init(_ reports: [YearReport], _ language: Language) {
    self.reports = reports
    self.language = language
    total = YearReportTotal(of: reports)
    dates = DateWording(language)
  }

  var document: ReportDocument {
    guard let first = reports.first else { return ReportDocument() }
    var document = ReportDocument([
      .heading(
        level: 1,
        StyledText(
          language.text(
            en: "Report on several roadmaps, \(dates.named(first.span))",
            ru: "Сводный отчёт о выполнении дорожных карт за \(dates.named(first.span))"))),
      .facts([
        ReportFact(
          language.text(en: "Roadmaps", ru: "Дорожных карт"), StyledText(String(reports.count))),
        ReportFact(
          language.text(en: "Reported time", ru: "Отчётный период"),
          StyledText(dates.range(first.span))),
        ReportFact(
          language.text(en: "As of", ru: "По состоянию на"), StyledText(dates.day(first.asOf))),
      ]),
      .heading(level: 2, StyledText(language.text(en: "Summary", ru: "Сводка"))),
      .paragraph(StyledText(summary)),
      .table(table),
    ])
    document.append(pooled)
    for report in reports {
      var part = report.document(in: language).demoted()
      part.nameFirstHeading(name(of: report))
      document.append(part)
    }
    return document
  }

  private var summary: String {
    let count = total.progress
    guard count.total > 0 else {
      return language.text(
        en: "Nothing fell due in this time.", ru: "На это время сроков не приходится.")
    }
    return language.text(
      en: "Of \(PluralForm.count(count.total, "activity", "activities")) in"
        + " \(PluralForm.count(reports.count, "roadmap", "roadmaps")), \(count.done)"
        + " \(count.done == 1 ? "is" : "are") done (\(count.percent ?? 0) %).",
      ru: "Из \(count.total) "
        + PluralForm.noun(count.total, "мероприятия", "мероприятий", "мероприятий")
        + " в \(reports.count) "
        + PluralForm.noun(
          reports.count, "дорожной карте", "дорожных картах", "дорожных картах")
        + " выполнено \(count.done) (\(count.percent ?? 0) %).")
  }

  /// The organisation, with the roadmap where the organisation has several.
  private func name(of report: YearReport) -> String {
    let others = reports.count { $0.organization == report.organization }
    return others > 1 ? "\(report.organization): \(report.title)" : report.organization
  }

  private var table: ReportTable {
    ReportTable(
      columns: [
        ReportColumn(
          language.text(en: "Organisation", ru: "Организация"),
          width: .flexible(minimum: 20, weight: 1)),
        ReportColumn(language.text(en: "Done", ru: "Выполнено"), alignment: .trailing),
        ReportColumn(language.text(en: "Due", ru: "Всего"), alignment: .trailing),
        ReportColumn("%", alignment: .trailing),
        ReportColumn(language.text(en: "Late", ru: "С опозданием"), alignment: .trailing),
        ReportColumn(language.text(en: "Overdue", ru: "Просрочено"), alignment: .trailing),
        ReportColumn(language.text(en: "Goals met", ru: "Целей достигнуто"), alignment: .trailing),
      ],
      rows: reports.map { report in
        row(
          StyledText(name(of: report)), report.progress, late: report.doneLateCount,
          overdue: report.notDone.count, met: report.goalsMetCount, of: report.coverage.count)
      } + [
        row(
          StyledText(language.text(en: "Total", ru: "Всего"), .strong), total.progress,
          late: total.doneLate, overdue: total.notDone, met: total.goalsMet, of: total.goals)
      ])
  }

  private func row(
    _ name: StyledText, _ count: ProgressCount, late: Int, overdue: Int, met: Int, of goals: Int
  ) -> ReportRow {
    let between = language.text(en: "of", ru: "из")
    return ReportRow(
      [.text(name)]
        + [
          String(count.done), String(count.total), count.percent.map(String.init) ?? "—",
          String(late), String(overdue), goals > 0 ? "\(met) \(between) \(goals)" : "—",
        ].map { .text(StyledText($0)) })
  }

  private var pooled: ReportDocument {
    let shared = total.coverage.filter { $0.roadmaps > 1 }
    guard !shared.isEmpty else { return ReportDocument() }
    return ReportDocument([
      .heading(
        level: 2, StyledText(language.text(en: "Targets together", ru: "Показатели вместе"))),
      .table(PooledCoverage.table(shared, in: language)),
      .paragraph(StyledText(PooledCoverage.rule[language], .muted)),
    ])
  }
}

package import RoadmapCore

extension YearReport {
  package static func collection(
    of reports: [YearReport], _ documents: [ReportDocument], in language: Language
  ) -> ReportDocument {
    YearReportCollection(reports, documents, language).document
  }
}

/// Several yearly reports as one: a summary over all, then each in a part of its own.
private struct YearReportCollection {
  private let reports: [YearReport]
  private let documents: [ReportDocument]
  private let total: YearReportTotal
  private let language: Language
  private let dates: DateWording

  init(_ reports: [YearReport], _ documents: [ReportDocument], _ language: Language) {
    self.reports = reports
    self.documents = documents
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
          language.text(en: "Roadmaps", ru: "Дорожных карт"), StyledText(String(total.roadmaps))),
        ReportFact(
          language.text(en: "Reported time", ru: "Отчётный период"),
          StyledText(dates.range(first.span))),
        ReportFact(
          language.text(en: "As of", ru: "По состоянию на"), StyledText(dates.day(first.asOf))),
      ]),
      .heading(level: 2, StyledText(language.text(en: "Summary", ru: "Сводка"))),
      .paragraph(StyledText(summary)),
    ])
    if let others { document.append(.items([StyledText(others)])) }
    if !total.groups.isEmpty {
      document.append(
        .heading(level: 2, StyledText(language.text(en: "By group", ru: "По группам"))))
      document.append(.table(groups))
      document.append(
        .heading(level: 2, StyledText(language.text(en: "Organisations", ru: "Организации"))))
    }
    document.append(.table(table))
    document.append(.paragraph(StyledText(ProgressCount.rule(in: language), .muted)))
    document.append(SummaryReport.LateActivity.part(total.lateActivities, in: language))
    document.append(pooled)
    for (report, own) in zip(reports, documents) where !report.isOnlySummedUp {
      var part = own.demoted()
      part.nameFirstHeading(name(of: report))
      document.append(part)
    }
    return document
  }

  /// The roadmaps that have no day of the time; nil where all have.
  private var others: String? {
    let others = reports.filter { !$0.isOfTime }
    guard !others.isEmpty else { return nil }
    let names = others.prefix(10).map { "\(name(of: $0)) (\(dates.range($0.period)))" }
      .joined(separator: "; ")
    let more = others.count - 10
    return SummaryWording.ofAnotherTime(
      more > 0 ? names + language.text(en: " and \(more) more", ru: " и ещё \(more)") : names,
      in: language)
  }

  private var summary: String {
    let wording = ProgressWording(language)
    let counts = wording.sentences(total.progress)
    let none = language.text(
      en: "No due date was planned for this time.", ru: "На это время сроков не запланировано.")
    return
      ((counts.isEmpty ? [none] : counts)
      + [wording.carriedOver(total.carriedOver), previous].compactMap { $0 })
      .joined(separator: " ")
  }

  /// How the roadmaps stood a year earlier, as far as they are known.
  private var previous: String? {
    guard total.previousCount > 0, let percent = total.previous.percent else { return nil }
    let (count, before) = (total.previousCount, total.previous)
    return language.text(
      en: "A year earlier \(before.done) of \(before.total) were done (\(percent) %), in"
        + " \(PluralForm.count(count, "roadmap", "roadmaps")).",
      ru: "Годом ранее было выполнено \(before.done) из \(before.total) (\(percent) %): данные по"
        + " \(PluralForm.count(count, "карте", "картам", "картам")).")
  }

  /// The organisation, with the roadmap where the organisation has several.
  private func name(of report: YearReport) -> String {
    let others = reports.count { $0.organization == report.organization }
    return others > 1 ? "\(report.organization): \(report.title)" : report.organization
  }

  private var groups: ReportTable {
    var rows = total.groups.map { group in
      ReportRow(
        [.text(group.name), .text(String(group.roadmaps))]
          + group.progress.cells() + [goals(group.goalsMet, of: group.goals)])
    }
    rows.append(
      ReportRow(
        [
          .text(language.text(en: "Total", ru: "Всего"), .strong),
          .text(String(total.roadmaps), .strong),
        ] + total.progress.cells(.strong) + [goals(total.goalsMet, of: total.goals, .strong)]))
    return ReportTable(
      columns: [
        ReportColumn(
          language.text(en: "Group", ru: "Группа"), width: .flexible(minimum: 16, weight: 1)),
        ReportColumn(language.text(en: "Roadmaps", ru: "Карт"), alignment: .trailing),
      ] + ProgressCount.columns(in: language) + [
        ReportColumn(language.text(en: "Goals met", ru: "Цели"), alignment: .trailing)
      ],
      rows: rows)
  }

  private var table: ReportTable {
    var rows = reports.filter(\.isOfTime).map { report in
      row(
        StyledText(name(of: report)), report.progress, met: report.goalsMetCount,
        of: report.coverage.count)
    }
    rows.append(
      row(
        StyledText(language.text(en: "Total", ru: "Всего"), .strong), total.progress,
        met: total.goalsMet, of: total.goals, tone: .strong))
    if total.carriedOver.planned > 0 {
      rows.append(
        row(
          StyledText(ProgressCount.carriedOverName(in: language)), total.carriedOver, met: 0, of: 0)
      )
    }
    return ReportTable(
      columns: [
        ReportColumn(
          language.text(en: "Organisation", ru: "Организация"),
          width: .flexible(minimum: 16, weight: 1))
      ] + ProgressCount.columns(in: language) + [
        ReportColumn(language.text(en: "Goals met", ru: "Цели"), alignment: .trailing)
      ],
      rows: rows)
  }

  private func row(
    _ name: StyledText, _ count: ProgressCount, met: Int, of goals: Int, tone: Tone = .plain
  ) -> ReportRow {
    ReportRow([.text(name)] + count.cells(tone) + [self.goals(met, of: goals, tone)])
  }

  private func goals(_ met: Int, of goals: Int, _ tone: Tone = .plain) -> ReportCell {
    let between = language.text(en: "of", ru: "из")
    return .text(goals > 0 ? "\(met) \(between) \(goals)" : "—", tone)
  }

  private var pooled: ReportDocument {
    guard !total.coverage.isEmpty else { return ReportDocument() }
    var document = ReportDocument([
      .heading(level: 2, StyledText(language.text(en: "Targets together", ru: "Показатели вместе")))
    ])
    document.append(PooledCoverage.part(total.coverage, in: language))
    return document
  }
}

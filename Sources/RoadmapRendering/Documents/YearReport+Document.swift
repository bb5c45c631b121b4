package import RoadmapCore

extension YearReport: RenderedReport {
  package var machineFormat: String { "roadmap-report/1" }
  package static var namesOrganization: Bool { true }

  package func document(in language: Language) -> ReportDocument {
    YearReportDocument(self, language).document
  }
}

/// Builds the yearly report part by part; a part that has nothing to say is left out.
private struct YearReportDocument {
  let report: YearReport
  let language: Language
  let dates: DateWording
  let wording: YearReportWording

  init(_ report: YearReport, _ language: Language) {
    self.report = report
    self.language = language
    dates = DateWording(language)
    wording = YearReportWording(report, language)
  }

  var document: ReportDocument {
    var document = ReportDocument([
      .heading(level: 1, StyledText(wording.title)),
      .facts(cover),
      .heading(level: 2, StyledText(wording.summaryTitle)),
    ])
    document.append(.paragraph(StyledText(wording.summary.joined(separator: " "))))
    document.append(stages)
    document.append(coverage)
    document.append(timeline)
    document.append(activities)
    document.append(list(report.notDone, wording.notDoneTitle))
    document.append(list(report.caughtUp, wording.caughtUpTitle))
    document.append(list(report.postponed, wording.postponedTitle))
    document.append(list(report.cancelled, wording.cancelledTitle))
    document.append(openEnded)
    document.append(amendments)
    document.append(workload)
    if !report.documents.isEmpty {
      document.append(.heading(level: 2, StyledText(wording.documentsTitle)))
      document.append(.items(report.documents.map { StyledText($0) }))
    }
    document.append(.heading(level: 2, StyledText(wording.signaturesTitle)))
    document.append(.signatures(wording.signatures))
    return document
  }

  private var cover: [ReportFact] {
    var facts = [
      ReportFact(
        language.text(en: "Organisation", ru: "Организация"), StyledText(report.organization)),
      ReportFact(language.text(en: "Roadmap", ru: "Дорожная карта"), StyledText(report.title)),
      ReportFact(
        language.text(en: "Roadmap runs", ru: "Срок действия карты"),
        StyledText(dates.range(report.period))),
      ReportFact(
        language.text(en: "Reported time", ru: "Отчётный период"),
        StyledText(dates.range(report.span))),
      ReportFact(
        language.text(en: "As of", ru: "По состоянию на"), StyledText(dates.day(report.asOf))),
    ]
    if !report.parties.isEmpty {
      facts.append(
        ReportFact(
          language.text(en: "Only the work of", ru: "Только по ответственным"),
          StyledText(report.parties.joined(separator: "; "))))
    }
    if let approval = wording.approval {
      facts.append(
        ReportFact(language.text(en: "Approved", ru: "Утверждена"), StyledText(approval)))
    }
    if let curator = report.curator {
      facts.append(
        ReportFact(
          language.text(en: "Curator", ru: "Куратор"), StyledText(curator)))
    }
    if let purpose = report.purpose {
      facts.append(ReportFact(language.text(en: "Purpose", ru: "Цель"), StyledText(purpose)))
    }
    return facts
  }

  // MARK: Progress and coverage

  private var stages: ReportDocument {
    let dated = report.stages.filter { $0.count.planned > 0 }
    guard !dated.isEmpty || report.carriedOverProgress.planned > 0 else { return ReportDocument() }
    // A flat plan has one line here, which is the total.
    let isStaged = dated.contains { $0.id != nil }
    let title = isStaged ? wording.stagesTitle : wording.progressTitle
    var rows = (isStaged ? dated : []).map { stage in
      ReportRow([.text(wording.stageName(stage))] + stage.count.cells())
    }
    rows.append(
      ReportRow([.text(wording.total, .strong)] + report.progress.cells(.strong)))
    if report.carriedOverProgress.planned > 0 {
      let name = ProgressCount.carriedOverName(in: language)
      rows.append(ReportRow([.text(name)] + report.carriedOverProgress.cells()))
    }
    let first = ReportColumn(
      language.text(en: "Stage", ru: "Этап"), width: .flexible(minimum: 16, weight: 1))
    var document = ReportDocument([.heading(level: 2, StyledText(title))])
    if isStaged { document.append(.chart(stageChart(dated))) }
    document.append(
      .table(
        ReportTable(columns: [first] + ProgressCount.columns(in: language), rows: rows)))
    document.append(.paragraph(StyledText(ProgressCount.rule(in: language), .muted)))
    return document
  }

  private func stageChart(_ stages: [StageProgress]) -> ReportChart {
    ReportChart(
      title: wording.stagesTitle, maximum: 100, goalLabel: "",
      groups: [
        ReportChart.Group(
          label: "",
          bars: stages.map { stage in
            let percent = stage.count.percent
            return ReportChart.Bar(
              label: wording.stageName(stage), value: percent.map(Double.init), goal: nil,
              tone: stage.count.overdue > 0 ? .warning : .good,
              text: percent.map { "\($0) %" } ?? "—")
          })
      ])
  }

  private var coverage: ReportDocument {
    guard !report.coverage.isEmpty else { return ReportDocument() }
    var document = ReportDocument([.heading(level: 2, StyledText(wording.coverageTitle))])
    if report.coverageByYear.joined().contains(where: { $0.coverage.measurement != nil }) {
      document.append(
        .chart(
          CoverageLine.chart(report.coverageByYear, title: wording.coverageTitle, in: language)))
    }
    document.append(.table(CoverageLine.yearlyTable(report.coverage, in: language)))
    return document
  }

  private var timeline: ReportDocument {
    guard !report.lines.isEmpty else { return ReportDocument() }
    let rows = YearReportLine.timelineRows(report.lines, within: report.span, in: language)
    let isLong = rows.count > ReportTimeline.mostRows
    let timeline = ReportTimeline(
      title: wording.timelineTitle, span: report.span,
      today: report.span.contains(report.asOf) ? report.asOf : nil,
      todayLabel: language.text(
        en: "as of \(dates.shortDay(report.asOf))",
        ru: "по состоянию на \(dates.shortDay(report.asOf))"), legend: wording.legend,
      rows: isLong ? rows.filter(\.isStage) : rows)
    var document = ReportDocument([.heading(level: 2, StyledText(wording.timelineTitle))])
    if isLong { document.append(.paragraph(StyledText(wording.stagesOnly, .muted))) }
    document.append(.timeline(timeline))
    return document
  }

  // MARK: Activities

  private var activities: ReportDocument {
    ReportDocument([
      .heading(level: 2, StyledText(wording.activitiesTitle)),
      report.lines.isEmpty
        ? .paragraph(StyledText(wording.nothingDue))
        : .table(YearReportLine.table(report.lines, in: language)),
    ])
  }

  private func list(_ lines: [YearReportLine], _ title: String) -> ReportDocument {
    guard !lines.isEmpty else { return ReportDocument() }
    return ReportDocument([
      .heading(level: 2, StyledText(title)),
      .table(YearReportLine.reasonTable(lines, in: language)),
    ])
  }

  private var openEnded: ReportDocument {
    func list(_ lines: [YearReportLine], _ title: String) -> ReportDocument {
      guard !lines.isEmpty else { return ReportDocument() }
      return ReportDocument([
        .heading(level: 2, StyledText(title)),
        .items(
          lines.map { line in
            let words = line.deadline ?? (line.undecided == nil ? line.status.name[language] : "")
            return StyledText(
              "\(line.documentNumber) \(line.title)" + (words.isEmpty ? "" : " (\(words))")
                + (line.undecided.map { " — \(wording.reason($0))" } ?? "")
                + wording.outcome(ofUndated: line))
          }),
      ])
    }
    var document = list(report.openEnded.filter { $0.undecided == nil }, wording.openEndedTitle)
    document.append(
      list(
        report.openEnded.filter { $0.undecided != nil }, StatusWording(language).needsDecision))
    return document
  }

  private var amendments: ReportDocument {
    guard !report.amendments.isEmpty else { return ReportDocument() }
    return ReportDocument([
      .heading(level: 2, StyledText(wording.amendmentsTitle)),
      .table(AmendmentWording.table(report.amendments, report.numbers, in: language)),
    ])
  }

  private var workload: ReportDocument {
    guard !report.workload.isEmpty else { return ReportDocument() }
    let hasCarriedOver = report.workload.contains { $0.carriedOver.planned > 0 }
    let columns =
      [
        ReportColumn(
          language.text(en: "Responsible", ru: "Ответственный"),
          width: .flexible(minimum: 16, weight: 1))
      ] + ProgressCount.columns(in: language)
      + (hasCarriedOver
        ? [ReportColumn(language.text(en: "Earlier", ru: "Прежние"), alignment: .trailing)] : [])
    let rows = report.workload.map { workload in
      ReportRow(
        [.text(workload.party ?? wording.nobody)]
          + workload.count.cells()
          + (hasCarriedOver ? [.text(String(workload.carriedOver.planned))] : []))
    }
    return ReportDocument([
      .heading(level: 2, StyledText(wording.workloadTitle)),
      .table(ReportTable(columns: columns, rows: rows)),
      .paragraph(StyledText(wording.workloadRule(hasCarriedOver: hasCarriedOver), .muted)),
    ])
  }
}

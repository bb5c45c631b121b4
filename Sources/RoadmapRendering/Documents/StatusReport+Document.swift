package import RoadmapCore

extension StatusReport: RenderedReport {
  package var machineFormat: String { "roadmap-status/1" }
  package static var namesOrganization: Bool { true }

  package func document(in language: Language) -> ReportDocument {
    let wording = StatusWording(language)
    var document = ReportDocument([.heading(level: 1, StyledText(title))])
    document.append(
      .paragraph(StyledText("\(organization). \(wording.asOf(self))", .muted)))
    document.append(overall(wording))
    if let sentence = ComparisonWording(language).sentence(lastWeek) {
      document.append(
        .paragraph(StyledText("\(sentence) \(wording.sinceLastWeek(lastWeek.before.day))")))
    }
    document.append(stageParts(wording))
    document.append(
      DueLine.part(overdue, heading: wording.overdue, late: true, limit: 5, in: language))
    document.append(
      DueLine.part(
        upcoming, heading: wording.upcoming(soonDays), late: false, limit: 5, in: language))
    if openEndedCount > 0 {
      document.append(.paragraph(StyledText(wording.openEnded(openEndedCount))))
    }
    if !coverage.isEmpty {
      document.append(.heading(level: 2, StyledText(wording.coverage)))
      document.append(.table(CoverageLine.table(coverage, in: language)))
    }
    document.append(undecidedPart(wording))
    document.append(.hint(StyledText(wording.hint(self), .muted)))
    return document
  }

  private func overall(_ wording: StatusWording) -> ReportBlock {
    guard progress.total > 0 else {
      return .paragraph(StyledText(wording.nothingScheduled(progress)))
    }
    return .table(
      ReportTable(
        columns: [ReportColumn(""), ReportColumn("")],
        rows: [
          ReportRow([
            .text(wording.progress(progress), .strong),
            .bar(ReportBar(done: progress.done, total: progress.total)),
          ])
        ],
        showsHeader: false))
  }

  private func stageParts(_ wording: StatusWording) -> ReportDocument {
    // A flat plan has one line here, which the total says already.
    guard stages.contains(where: { $0.id != nil }) else { return ReportDocument() }
    let rows = stages.map { stage in
      ReportRow([
        .text(stage.id ?? ""),
        .text(stage.id == nil ? wording.withoutStage : stage.title),
        stage.count.total > 0
          ? .bar(ReportBar(done: stage.count.done, total: stage.count.total)) : .empty,
        .text(wording.stage(stage.count)),
        stage.count.overdue > 0
          ? .text(wording.overdueCount(stage.count.overdue), .bad) : .empty,
      ])
    }
    return ReportDocument([
      .heading(level: 2, StyledText(wording.stages)),
      .table(
        ReportTable(
          columns: [
            ReportColumn(""), ReportColumn("", width: .flexible(minimum: 16, weight: 1)),
            ReportColumn(""), ReportColumn("", alignment: .trailing), ReportColumn(""),
          ],
          rows: rows, showsHeader: false)),
    ])
  }

  private func undecidedPart(_ wording: StatusWording) -> ReportDocument {
    guard !undecided.isEmpty else { return ReportDocument() }
    let items = UndecidedLine.Reason.allCases.compactMap { reason -> StyledText? in
      let lines = undecided.filter { $0.reason == reason }
      return lines.isEmpty ? nil : StyledText(wording.undecided(reason, lines))
    }
    return ReportDocument([.heading(level: 2, StyledText(wording.needsDecision)), .items(items)])
  }
}

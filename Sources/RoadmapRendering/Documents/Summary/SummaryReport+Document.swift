package import RoadmapCore

extension SummaryReport {
  /// How much of a summary a document has room for.
  package enum Extent: Sendable {
    /// One screen: the worst of everything where a command shows the rest, else all of it.
    case screen(rest: String?)
    /// Everything, for paper and browsers.
    case whole
  }

  /// The summary as headings, tables and charts.
  package func document(_ extent: Extent, in language: Language) -> ReportDocument {
    SummaryDocument(self, extent, language).document
  }
}

/// Builds a summary part by part; a part that has nothing to say is left out.
private struct SummaryDocument {
  private let report: SummaryReport
  private let isScreen: Bool
  /// The command that shows what is cut; nil where nothing is.
  private let rest: String?
  private let language: Language
  private let wording: SummaryWording

  init(_ report: SummaryReport, _ extent: SummaryReport.Extent, _ language: Language) {
    self.report = report
    self.language = language
    switch extent {
    case .screen(let command): (isScreen, rest) = (true, command)
    case .whole: (isScreen, rest) = (false, nil)
    }
    wording = SummaryWording(report, language)
  }

  var document: ReportDocument {
    var document = ReportDocument([.heading(level: 1, StyledText(wording.title))])
    document.append(isScreen ? .paragraph(StyledText(wording.facts, .muted)) : .facts(facts))
    if !isScreen { document.append(.heading(level: 2, StyledText(wording.totalTitle))) }
    document.append(.paragraph(StyledText(wording.total)))
    if !report.remarkable.isEmpty { document.append(.items(wording.remarks)) }
    document.append(body)
    return document
  }

  /// What stands below the title and the total.
  private var body: ReportDocument {
    var document = unread
    document.append(groups)
    if !isScreen { document.append(stageMap) }
    document.append(lines)
    document.append(late)
    document.append(targets)
    return document
  }

  private var facts: [ReportFact] {
    let dates = DateWording(language)
    var facts = [
      ReportFact(
        language.text(en: "As of", ru: "По состоянию на"), StyledText(dates.day(report.asOf))),
      ReportFact(wording.roadmaps, StyledText(String(report.roadmapCount))),
    ]
    if let earlier = report.comparedTo {
      facts.append(
        ReportFact(
          language.text(en: "Compared with", ru: "Сравнение с"), StyledText(dates.day(earlier))))
    }
    if !report.unread.isEmpty {
      facts.append(
        ReportFact(
          language.text(en: "Files not read", ru: "Не прочитано файлов"),
          StyledText(String(report.unread.count), .bad)))
    }
    return facts
  }

  private var unread: ReportDocument {
    let most = rest == nil ? Int.max : 5
    var document = UnreadFile.part(report.unread, most: most, in: language)
    document.append(wording.more(report.unread.count - min(most, report.unread.count), rest))
    return document
  }

  /// The first of a part's rows where it is cut.
  private func shown<Row>(_ rows: [Row], _ most: Int) -> [Row] {
    rest == nil ? rows : Array(rows.prefix(most))
  }

  // MARK: Groups and roadmaps

  private var groups: ReportDocument {
    guard report.groups.count > 1 else { return ReportDocument() }
    let shown = shown(report.groups, 10)
    let columns = SummaryColumn.of(report, isGroup: true, isScreen: isScreen, in: language)
    var document = ReportDocument([.heading(level: 2, StyledText(wording.groupsTitle))])
    document.append(.chart(chart))
    document.append(
      .table(
        SummaryColumn.table(
          columns, shown.map(SummaryRow.init), total: SummaryRow(report.total, name: wording.all),
          in: language)))
    document.append(wording.more(report.groups.count - shown.count, rest))
    return document
  }

  private var chart: ReportChart {
    ReportChart(
      title: wording.groupsTitle, maximum: 100, goalLabel: "",
      groups: [
        ReportChart.Group(
          label: "",
          bars: report.groups.map { group in
            let percent = group.progress.percent
            return ReportChart.Bar(
              label: group.name, value: percent.map(Double.init), goal: nil,
              tone: percent.map(SummaryWording.tone) ?? .plain,
              text: percent.map { "\($0) %" } ?? "—")
          })
      ])
  }

  private var stageMap: ReportDocument {
    guard !report.stageTitles.isEmpty, report.groups.count > 1 else { return ReportDocument() }
    var columns = [ReportColumn(wording.groupName, width: .flexible(minimum: 16, weight: 1))]
    for title in report.stageTitles { columns.append(ReportColumn(title, alignment: .trailing)) }
    let rows = report.groups.map { group -> ReportRow in
      var cells: [ReportCell] = [.text(group.name)]
      for count in group.stages {
        if let percent = count.percent {
          cells.append(.text("\(percent) %", SummaryWording.tone(percent)))
        } else {
          cells.append(.text("—", .muted))
        }
      }
      return ReportRow(cells)
    }
    return ReportDocument([
      .heading(level: 2, StyledText(wording.mapTitle)),
      .table(ReportTable(columns: columns, rows: rows, kind: .map)),
      .paragraph(StyledText(wording.mapRule, .muted)),
    ])
  }

  private var lines: ReportDocument {
    let shown = shown(report.lines, 8)
    guard !shown.isEmpty else { return ReportDocument() }
    let columns = SummaryColumn.of(report, isGroup: false, isScreen: isScreen, in: language)
    var document = ReportDocument([.heading(level: 2, StyledText(wording.linesTitle))])
    document.append(
      .table(
        SummaryColumn.table(
          columns, shown.map(SummaryRow.init),
          total: report.groups.count > 1 ? nil : SummaryRow(report.total, name: wording.all),
          in: language)))
    document.append(wording.more(report.roadmapCount - shown.count, rest))
    return document
  }

  // MARK: Activities and targets

  private var late: ReportDocument {
    let shown = shown(report.lateActivities, 3)
    var document = SummaryReport.LateActivity.part(shown, in: language)
    document.append(wording.more(report.lateActivities.count - shown.count, rest))
    return document
  }

  private var targets: ReportDocument {
    guard !report.targets.isEmpty else { return ReportDocument() }
    var document = ReportDocument([.heading(level: 2, StyledText(wording.targetsTitle))])
    guard isScreen else {
      document.append(PooledCoverage.part(report.targets, in: language))
      return document
    }
    // A plan has a few indicators; a region where each school has its own has hundreds.
    let shown = shown(report.targets, 20)
    document.append(.table(PooledCoverage.table(shown, isScreen: true, in: language)))
    document.append(PooledCoverage.uncounted(report.targets, in: language))
    document.append(wording.more(report.targets.count - shown.count, rest))
    return document
  }
}

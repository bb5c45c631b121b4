/// The report on a year, or on any run of days, of one roadmap: what was planned, what was done and
/// when, what was late, what proves it, and how coverage stands against its targets.
public struct YearReport: Sendable {
  /// The title of the roadmap.
  public let title: String
  /// The organisation.
  public let organization: String
  /// The time that the roadmap covers.
  public let period: DateSpan
  /// The time that the report is about, both days included.
  public let span: DateSpan
  /// The day on which everything is seen; entries after it do not count.
  public let asOf: CalendarDate
  /// Who approved the roadmap, when, and by which order.
  public let approval: Approval?
  /// Who approved it, as this report names parties.
  public let approvedBy: String?
  /// The member who keeps the roadmap.
  public let curator: String?
  /// What the programme is for.
  public let purpose: String?
  /// Whose work the report is about, as this report names parties; none where it is about everybody's.
  public let parties: [String]

  /// What became of what was planned in the time, by the original due dates.
  public let progress: ProgressCount
  /// The same by stage, in the order of the document; stages with nothing planned are in it too.
  public let stages: [StageProgress]
  /// What became of what was planned before and not closed then.
  public let carriedOverProgress: ProgressCount
  /// The same for the time before, a year earlier; nil where the roadmap did not run yet or had
  /// nothing due.
  public let previous: Previous?
  /// The goals that are set for days of the time, target by target, each with the value of the year
  /// before; one that falls due after the time is in it too, as work towards it was done in the time.
  public let coverage: [CoverageLine]
  /// The targets with such a goal, each with all its goals up to the time.
  public let coverageByYear: [[CoverageLine]]
  /// Every occurrence that was planned in the time, in the order of the document.
  public let lines: [YearReportLine]
  /// Occurrences that were planned before the time and were closed in it, or are open still.
  public let carriedOver: [YearReportLine]
  /// The lines of the plan without a due date that go on or were closed in the time, in the order of
  /// the document.
  public let openEnded: [YearReportLine]
  /// The workload of each party, in the order in which the document names them.
  public let workload: [Workload]
  /// How the plan was changed in the time, oldest first; corrections of its history are none.
  public let amendments: [Amendment]
  /// The numbers by which readers of the document know the items of `amendments`, by their ids.
  public let numbers: [String: String]
  /// What was produced: the documents of the lines that were done in the time, each once.
  public let documents: [String]

  /// What it has in common with others in a report on several roadmaps, such as the district; empty
  /// where that is not known.
  public var group = ""
  /// What was planned in the time or left from before by its title, with whether it is overdue.
  let activities: [(title: String, isOverdue: Bool)]
  /// Whether a report on several roadmaps leaves out what this one says by itself.
  public var isOnlySummedUp = false

  /// The time before with its progress.
  public struct Previous: Sendable {
    /// The days that are compared with.
    public let span: DateSpan
    /// The day on which they are seen: the day of the report, a year earlier.
    public let asOf: CalendarDate
    /// What became of what was planned in them.
    public let progress: ProgressCount
  }

  /// Whether the roadmap has a day of the time; others do not count in a report on several.
  public var isOfTime: Bool { period.overlaps(span) }

  /// Lines that were postponed, in the order of the document.
  public var postponed: [YearReportLine] { lines.filter { $0.isPostponed } }
  /// Lines that were cancelled, in the order of the document.
  public var cancelled: [YearReportLine] { lines.filter { $0.status == .cancelled } }
  /// Lines whose due date has passed without their being done, the old ones first.
  public var notDone: [YearReportLine] {
    (carriedOver + lines).filter { $0.status == .overdue }
  }
  /// Lines that were due before the time and were done in it or later.
  public var caughtUp: [YearReportLine] { carriedOver.filter { $0.status == .done } }

  /// Works the report out as it stands on a day.
  ///
  /// The year before is looked for in the `previous` roadmap, where there is one. With `parties` it is
  /// about their work only, and the roadmap's indicators and amendments are left out.
  public init(
    of roadmap: Roadmap, in span: DateSpan, on day: CalendarDate, previous earlier: Roadmap? = nil,
    parties: Set<String>? = nil
  ) {
    let status = RoadmapStatus(of: roadmap, on: day).ofParties(parties, in: roadmap)
    let names = TeamNames(
      roadmap.team,
      others: status.activities.flatMap(\.work.responsible)
        + [roadmap.keeper, roadmap.approval?.by].compactMap(\.self))
    title = roadmap.title
    organization = roadmap.organization
    period = roadmap.period
    self.span = span
    asOf = day
    approval = roadmap.approval
    approvedBy = roadmap.approval?.by.map(names.name(of:))
    curator = roadmap.keeper.map(names.name(of:))
    purpose = roadmap.purpose
    self.parties = parties.map { names.names(of: $0.sorted()) } ?? []

    var collector = YearReportCollector(span: span, day: day, names: names)
    for activity in status.activities { collector.add(activity) }
    lines = collector.lines
    carriedOver = collector.carriedOver
    activities = (lines + carriedOver).map { ($0.title, $0.status == .overdue) }
    openEnded = collector.openEnded
    documents = collector.documents
    workload = Workload.sum(of: lines, carriedOver: carriedOver)
    carriedOverProgress = carriedOver.reduce(ProgressCount()) { $0 + $1.count }

    stages = StageProgress.lines(of: roadmap, status) { $0.isPlanned(in: span) }
    progress = stages.reduce(ProgressCount()) { $0 + $1.count }
    previous = YearReport.previous(of: span, on: day, in: earlier ?? roadmap, parties)
    let targets = parties == nil ? CoverageLine.all(of: roadmap, on: day) : []
    amendments =
      parties == nil
      ? roadmap.changes.filter {
        span.contains($0.on) && $0.on <= day && !$0.what.isCorrection
      } : []
    numbers = amendments.isEmpty ? [:] : status.documentNumbers
    coverage = targets.joined().filter { $0.coverage.goal.window.overlaps(span) }
      .map { $0.withPrevious(from: earlier, in: span.yearBefore) }
    coverageByYear = targets.compactMap { lines in
      guard lines.contains(where: { $0.coverage.goal.window.overlaps(span) }) else { return nil }
      return lines.filter { $0.coverage.goal.window.start <= span.end }
    }
  }

  private static func previous(
    of span: DateSpan, on day: CalendarDate, in roadmap: Roadmap, _ parties: Set<String>?
  ) -> Previous? {
    guard let before = span.yearBefore, before.overlaps(roadmap.period) else { return nil }
    let asOf = day.yearBefore
    let status = RoadmapStatus(of: roadmap, on: asOf).ofParties(parties, in: roadmap)
    let progress = StageProgress.lines(of: roadmap, status) { $0.isPlanned(in: before) }
      .reduce(ProgressCount()) { $0 + $1.count }
    return progress.total > 0 ? Previous(span: before, asOf: asOf, progress: progress) : nil
  }
}

extension RoadmapStatus {
  /// The numbers by which a reader of the document knows items, by their ids.
  fileprivate var documentNumbers: [String: String] {
    var numbers: [String: String] = [:]
    for activity in activities {
      numbers[activity.work.id] = activity.work.documentNumber
      for part in activity.work.path { numbers[part.id] = part.documentNumber }
    }
    return numbers
  }
}

extension DateSpan {
  /// The same days a year earlier; nil before the first year of the calendar, and for more than a
  /// year, which would overlap with them.
  fileprivate var yearBefore: DateSpan? {
    let before = DateSpan(start.adding(months: -12), end.yearBefore)
    return before.flatMap { $0.end < start ? $0 : nil }
  }
}

extension CalendarDate {
  /// The same day a year earlier; the last of a month stays the last.
  fileprivate var yearBefore: CalendarDate {
    // From the day after, as a month that ends in 29 days ended in 28 the year before.
    adding(days: 1).adding(months: -12).adding(days: -1)
  }
}

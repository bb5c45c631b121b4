/// The weekly screen as a value: where a roadmap stands on a day.
public struct StatusReport: Sendable {
  /// The title of the roadmap.
  public let title: String
  /// The organisation.
  public let organization: String
  /// The day asked about.
  public let asOf: CalendarDate
  /// The time that the roadmap covers.
  public let period: DateSpan
  /// How many days ahead count as soon.
  public let soonDays: Int
  /// Progress over the whole plan.
  public let progress: ProgressCount
  /// Progress by stage, in the order of the document; activities without a stage come last.
  public let stages: [StageProgress]
  /// What is overdue, worst first.
  public let overdue: [DueLine]
  /// What is due from the day on within the days that count as soon, nearest first.
  public let upcoming: [DueLine]
  /// How many lines of the plan go on without a due date.
  public let openEndedCount: Int
  /// How the targets stand, each against the goal that matters on the day.
  public let coverage: [CoverageLine]
  /// How the targets stand against all their goals, also those that are not on the screen.
  public let goals: [CoverageLine]
  /// What needs a decision by a person, by reason, in the order of the document.
  public let undecided: [UndecidedLine]
  /// What changed in the last seven days.
  public let lastWeek: RoadmapComparison

  /// Works out where a roadmap stands on a day.
  public init(of roadmap: Roadmap, on day: CalendarDate, soonDays: Int = 14) {
    let status = RoadmapStatus(of: roadmap, on: day, soonDays: soonDays)
    title = roadmap.title
    organization = roadmap.organization
    asOf = day
    period = roadmap.period
    self.soonDays = soonDays
    stages = StageProgress.lines(of: roadmap, status)
    progress = stages.reduce(ProgressCount()) { $0 + $1.count }
    overdue = DueLine.overdue(in: status)
    upcoming = DueLine.upcoming(in: status, days: soonDays)
    openEndedCount = status.activities.count { activity in
      activity.status == .continuous || activity.status == .onRequest
    }
    let all = CoverageLine.all(of: roadmap, on: day)
    goals = Array(all.joined())
    coverage = CoverageLine.current(among: all, on: day)
    undecided = UndecidedLine.lines(of: status)
    lastWeek = RoadmapComparison(of: roadmap, from: day.adding(days: -7), to: day, status: status)
  }

  /// How much of the period has gone by the end of the day, by `WholePercent`.
  public var elapsedPercent: Int {
    WholePercent.of(period.start.days(until: asOf) + 1, period.dayCount) ?? 0
  }
}

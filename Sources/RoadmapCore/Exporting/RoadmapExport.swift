/// A roadmap with everything worked out that its file leaves to be inferred, for other programs.
public struct RoadmapExport: Sendable {
  /// The roadmap.
  public let roadmap: Roadmap
  /// The day asked about.
  public let asOf: CalendarDate
  /// The lines of the plan that pass the filter, in the order of the document.
  public let activities: [ActivityStatus]
  /// How many lines the whole plan has.
  public let activityCount: Int
  /// Every target with all its goals: the roadmap's own first, then by the order of the document.
  public let targets: [[CoverageLine]]
  /// What stays the same while titles, days and numbers change.
  public let identity: PlanIdentity
  private let team: TeamNames

  /// Works out what passes a filter on a day.
  public init(of roadmap: Roadmap, on day: CalendarDate, _ filter: ActivityFilter) {
    self.roadmap = roadmap
    asOf = day
    let team = TeamNames(roadmap.team)
    let status = RoadmapStatus(of: roadmap, on: day)
    activities = filter.activities(of: status, in: roadmap)
    activityCount = status.activities.count
    targets = CoverageLine.all(of: roadmap, on: day)
    identity = PlanIdentity(of: roadmap)
    self.team = team
  }

  /// Whether days of the period are still to come; what recurs is a series only until then.
  public var isRunning: Bool { asOf <= roadmap.period.end }

  /// How many of the lines have no occurrence with a due date.
  public var undatedCount: Int { activities.count { $0.dated.isEmpty } }

  /// The member of the team that goes by a name, or nil where the team has none.
  public func member(named name: String) -> Member? { team.member(named: name) }

  /// The rule by which the due dates of an activity come back, or nil where its deadline does not
  /// recur, where its dates follow no rule, or where the period is over.
  public func recurrence(of activity: ActivityStatus) -> RecurrenceRule? {
    guard isRunning, let reading = activity.reading,
      reading.kind == .yearly || reading.kind == .periodic
    else { return nil }
    return RecurrenceRule(activity.occurrences.compactMap(\.plannedDue))
  }
}

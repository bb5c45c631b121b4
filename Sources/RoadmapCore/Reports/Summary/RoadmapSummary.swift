/// One roadmap as a summary of many sees it.
public struct RoadmapSummary: Sendable {
  /// A stage with what became of what was planned in it.
  struct Stage: Sendable {
    let title: String
    let count: ProgressCount
  }

  /// A line of the plan, by its title, with whether it is overdue.
  struct Activity: Sendable {
    let title: String
    let isOverdue: Bool
  }

  /// The title of the roadmap.
  public let title: String
  /// The organisation.
  public let organization: String
  /// The time that the roadmap covers.
  public let period: DateSpan
  /// Whether it is of the year of the day.
  public let time: RoadmapTime
  /// Whether its plan has a due date.
  public let hasDueDates: Bool
  /// What became of what was planned.
  public let progress: ProgressCount
  /// The same on the day that is compared with; nil where none is.
  public let before: ProgressCount?
  /// How the targets stand, each against the goal that matters on the day.
  public let coverage: [CoverageLine]
  let stages: [Stage]
  let activities: [Activity]

  /// Looks at a roadmap on a day, and on an earlier one where it is to be compared; only lines that
  /// pass the filter count.
  public init(
    of roadmap: Roadmap, on day: CalendarDate, comparedTo earlier: CalendarDate? = nil,
    _ filter: ActivityFilter = ActivityFilter()
  ) {
    title = roadmap.title
    organization = roadmap.organization
    period = roadmap.period
    time = roadmap.time(on: day)
    let status = RoadmapStatus(of: roadmap, on: day)
    hasDueDates = status.activities.contains { $0.occurrences.contains { $0.due != nil } }
    let counts = RoadmapSummary.counts(of: roadmap, status, on: day, filter)
    progress = counts.stages.reduce(ProgressCount()) { $0 + $1 }
    before = earlier.map { day in
      RoadmapSummary.counts(of: roadmap, RoadmapStatus(of: roadmap, on: day), on: day, filter)
        .stages.reduce(ProgressCount()) { $0 + $1 }
    }
    stages = zip(roadmap.stages, counts.stages).map { Stage(title: $0.title, count: $1) }
    activities = counts.activities
    coverage = CoverageLine.current(among: CoverageLine.all(of: roadmap, on: day), on: day)
  }

  /// The counts of each stage, those of the activities without one last, and the lines that count.
  private static func counts(
    of roadmap: Roadmap, _ status: RoadmapStatus, on day: CalendarDate, _ filter: ActivityFilter
  ) -> (stages: [ProgressCount], activities: [Activity]) {
    var stages = Array(repeating: ProgressCount(), count: roadmap.stages.count + 1)
    var activities: [Activity] = []
    for activity in filter.activities(of: status, in: roadmap) {
      let place = activity.work.stageIndex ?? roadmap.stages.count
      for occurrence in activity.occurrences { stages[place].count(occurrence, on: day) }
      activities.append(
        Activity(title: activity.work.title, isOverdue: activity.status == .overdue))
    }
    return (stages, activities)
  }
}

/// Several yearly reports on one time, summed up.
public struct YearReportTotal: Sendable {
  /// What became of what was planned in the time.
  public private(set) var progress = ProgressCount()
  /// What became of what was planned before and not closed then.
  public private(set) var carriedOver = ProgressCount()
  /// What became of what was planned a year earlier, in the roadmaps that ran then.
  public private(set) var previous = ProgressCount()
  /// How many roadmaps ran then.
  public private(set) var previousCount = 0
  /// The goals that are reached.
  public private(set) var goalsMet = 0
  /// The goals that are set for the time.
  public private(set) var goals = 0
  /// The goals that the roadmaps share, pooled by counts.
  public let coverage: [PooledCoverage]
  /// The roadmaps by what they have in common, the most overdue first; empty where that is one thing.
  public private(set) var groups: [SummaryGroup] = []
  /// The activities that are overdue in several roadmaps.
  public let lateActivities: [SummaryReport.LateActivity]

  /// How many roadmaps are summed up: those that have a day of the time.
  public let roadmaps: Int

  /// Sums reports up.
  public init(of all: [YearReport]) {
    let reports = all.filter(\.isOfTime)
    roadmaps = reports.count
    coverage = PooledCoverage.lines(of: reports)
    var titles = TitleCounts()
    for report in reports { titles.add(report.activities.map { ($0.title, $0.isOverdue) }) }
    lateActivities = titles.late
    groups = YearReportTotal.groups(of: reports)
    for report in reports {
      progress = progress + report.progress
      carriedOver = carriedOver + report.carriedOverProgress
      if let earlier = report.previous {
        previous = previous + earlier.progress
        previousCount += 1
      }
      goalsMet += report.goalsMetCount
      goals += report.coverage.count
    }
  }

  private static func groups(of reports: [YearReport]) -> [SummaryGroup] {
    var groups: [SummaryGroup] = []
    var places: [String: Int] = [:]
    for report in reports {
      let place = places[report.group] ?? groups.count
      if place == groups.count {
        places[report.group] = place
        groups.append(SummaryGroup(name: report.group))
      }
      groups[place].add(report)
    }
    guard groups.count > 1 else { return [] }
    return groups.stablySorted { $0.progress.overdue > $1.progress.overdue }
  }
}

extension SummaryGroup {
  fileprivate mutating func add(_ report: YearReport) {
    roadmaps += 1
    progress = progress + report.progress
    goalsMet += report.goalsMetCount
    goals += report.coverage.count
  }
}

extension YearReport {
  /// How many of the goals of the time are reached.
  public var goalsMetCount: Int { coverage.count { $0.coverage.verdict == .met } }
}

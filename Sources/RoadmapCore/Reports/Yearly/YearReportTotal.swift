/// Several yearly reports on one time, summed up.
public struct YearReportTotal: Sendable {
  /// What fell due in the time: done of all.
  public private(set) var progress = ProgressCount()
  /// Occurrences that were done after their due date.
  public private(set) var doneLate = 0
  /// Occurrences whose due date has passed without their being done, older ones too.
  public private(set) var notDone = 0
  /// Occurrences that got another due date.
  public private(set) var postponed = 0
  /// Occurrences that were cancelled.
  public private(set) var cancelled = 0
  /// The goals that are reached.
  public private(set) var goalsMet = 0
  /// The goals that are set for the time.
  public private(set) var goals = 0
  /// The goals that the roadmaps share, pooled by counts.
  public let coverage: [PooledCoverage]

  /// Sums reports up.
  public init(of reports: [YearReport]) {
    coverage = PooledCoverage.lines(of: reports)
    for report in reports {
      progress = progress + report.progress
      doneLate += report.doneLateCount
      notDone += report.notDone.count
      postponed += report.postponed.count
      cancelled += report.cancelled.count
      goalsMet += report.goalsMetCount
      goals += report.coverage.count
    }
  }
}

extension YearReport {
  /// How many of the goals of the time are reached.
  public var goalsMetCount: Int { coverage.count { $0.coverage.verdict == .met } }
}

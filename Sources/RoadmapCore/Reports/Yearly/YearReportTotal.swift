/// Several yearly reports on one time, summed up.
public struct YearReportTotal: Sendable {
  /// What became of what was planned in the time.
  public private(set) var progress = ProgressCount()
  /// What became of what was planned before and not closed then.
  public private(set) var carriedOver = ProgressCount()
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
      carriedOver = carriedOver + report.carriedOverProgress
      goalsMet += report.goalsMetCount
      goals += report.coverage.count
    }
  }
}

extension YearReport {
  /// How many of the goals of the time are reached.
  public var goalsMetCount: Int { coverage.count { $0.coverage.verdict == .met } }
}

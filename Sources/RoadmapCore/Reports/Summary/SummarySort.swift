/// By what the lines of a summary are put in order; the worst comes first.
public enum SummarySort: String, CaseIterable, Sendable {
  /// The most overdue first.
  case overdue
  /// The least done share first.
  case percent
  /// The least share on time first.
  case onTime = "on-time"
  /// The least share of goals reached first.
  case coverage

  /// How bad something is: the greater, the earlier it comes; what cannot be judged comes last.
  func badness(_ progress: ProgressCount, goalsMet: Int, goals: Int) -> Double {
    switch self {
    case .overdue: Double(progress.overdue)
    case .percent: Self.badness(progress.done, of: progress.total)
    case .onTime: Self.badness(progress.doneOnTime, of: progress.judged)
    case .coverage: Self.badness(goalsMet, of: goals)
    }
  }

  private static func badness(_ count: Int, of total: Int) -> Double {
    total > 0 ? 1 - Double(count) / Double(total) : -1
  }
}

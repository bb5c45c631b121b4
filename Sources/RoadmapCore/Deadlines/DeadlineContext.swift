/// What a deadline phrase leaves to the roadmap: the period it lies in and what «год» means.
public struct DeadlineContext: Hashable, Sendable {
  /// The time that the roadmap covers, both days included.
  public let period: DateSpan
  /// What «год» means.
  public let yearKind: YearKind

  /// Makes the context of one roadmap.
  public init(period: DateSpan, yearKind: YearKind) {
    self.period = period
    self.yearKind = yearKind
  }
}

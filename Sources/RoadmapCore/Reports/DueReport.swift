/// What is overdue, or falls due soon, in one roadmap.
public struct DueReport: Sendable {
  /// Which way from the day the report looks.
  public enum Direction: Hashable, Sendable {
    /// What should have been done before the day.
    case overdue
    /// What falls due from the day on, within so many days.
    case upcoming(days: Int)
  }

  /// The title of the roadmap.
  public let title: String
  /// The organisation.
  public let organization: String
  /// The day asked about.
  public let asOf: CalendarDate
  /// The last day of the roadmap's period.
  public let periodEnd: CalendarDate
  /// Which way the report looks.
  public let direction: Direction
  /// The occurrences, earliest due date first.
  public let lines: [DueLine]

  /// Works out what is due in a roadmap, be it for some `parties` only.
  public init(
    of roadmap: Roadmap, on day: CalendarDate, _ direction: Direction, parties: Set<String>? = nil
  ) {
    title = roadmap.title
    organization = roadmap.organization
    asOf = day
    periodEnd = roadmap.period.end
    self.direction = direction
    let status = RoadmapStatus(of: roadmap, on: day).ofParties(parties, in: roadmap)
    lines =
      switch direction {
      case .overdue: DueLine.overdue(in: status)
      case .upcoming(let days): DueLine.upcoming(in: status, days: days)
      }
  }
}

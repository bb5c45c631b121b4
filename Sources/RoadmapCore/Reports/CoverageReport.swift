/// Every target of a roadmap against every goal, or against those of one year.
public struct CoverageReport: Sendable {
  /// The title of the roadmap.
  public let title: String
  /// The organisation.
  public let organization: String
  /// The day asked about.
  public let asOf: CalendarDate
  /// The targets, each with its goals in the order in which they fall due; none without a goal.
  public let targets: [[CoverageLine]]

  /// Works out how the targets stand on a day.
  ///
  /// With a `year`, only the goals that fall due in it.
  public init(of roadmap: Roadmap, on day: CalendarDate, year: DateSpan? = nil) {
    title = roadmap.title
    organization = roadmap.organization
    asOf = day
    targets = CoverageLine.all(of: roadmap, on: day)
      .map { lines in
        lines.filter { year?.contains($0.coverage.goal.window.end) ?? true }
      }
      .filter { !$0.isEmpty }
  }
}

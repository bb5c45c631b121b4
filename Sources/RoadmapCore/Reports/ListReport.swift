/// Any cut of the plan's lines, each with its deadline, occurrences and status.
public struct ListReport: Sendable {
  /// The title of the roadmap.
  public let title: String
  /// The organisation.
  public let organization: String
  /// The day asked about.
  public let asOf: CalendarDate
  /// The lines that pass the filter, in the order of the document.
  public let activities: [ActivityStatus]
  /// How many lines the whole plan has.
  public let activityCount: Int

  /// Lists what passes a filter on a day.
  public init(of roadmap: Roadmap, on day: CalendarDate, _ filter: ActivityFilter) {
    title = roadmap.title
    organization = roadmap.organization
    asOf = day
    let status = RoadmapStatus(of: roadmap, on: day)
    activities = filter.activities(of: status, in: roadmap)
    activityCount = status.activities.count
  }
}

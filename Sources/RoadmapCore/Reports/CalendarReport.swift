/// The school's own calendar as a roadmap has it.
public struct CalendarReport: Sendable {
  /// The title of the roadmap.
  public let title: String
  /// The organisation.
  public let organization: String
  /// The day asked about.
  public let asOf: CalendarDate
  /// Whether nobody has compared the days with the school's.
  public let isUsual: Bool
  /// Every time of the calendar, by its first day.
  public let lines: [(list: SchoolCalendar.List, part: SchoolCalendar.Part)]

  /// Collects what a roadmap's calendar says.
  public init(of roadmap: Roadmap, on day: CalendarDate) {
    title = roadmap.title
    organization = roadmap.organization
    asOf = day
    isUsual = roadmap.calendar?.isUsual ?? false
    lines = SchoolCalendar.List.allCases.flatMap { list in
      (roadmap.calendar?.parts[list] ?? []).map { (list, $0) }
    }
    .stablySorted { $0.part.days.start < $1.part.days.start }
  }
}

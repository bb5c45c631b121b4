/// Whether a roadmap is of the year of a day, by its own kind of year.
public enum RoadmapTime: String, CaseIterable, Sendable {
  /// It has days of that year.
  case current
  /// It ended before that year.
  case over
  /// It begins after that year.
  case ahead
}

extension Roadmap {
  /// Whether the roadmap is of the year of a day.
  ///
  /// One that ended in May is of the year still that ends in August.
  public func time(on day: CalendarDate) -> RoadmapTime {
    guard let year = yearKind.year(startingIn: yearKind.startYear(of: day)) else { return .current }
    return period.end < year.start ? .over : period.start > year.end ? .ahead : .current
  }
}

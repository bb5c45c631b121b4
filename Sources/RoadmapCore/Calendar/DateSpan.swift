/// A run of days, both ends included.
public struct DateSpan: Hashable, Sendable {
  /// The first day, included.
  public let start: CalendarDate
  /// The last day, included; never before `start`.
  public let end: CalendarDate

  /// Makes a span, or nil where it would run backwards.
  public init?(_ start: CalendarDate, _ end: CalendarDate) {
    guard start <= end else { return nil }
    self.start = start
    self.end = end
  }

  /// Makes the span of one day.
  public init(_ day: CalendarDate) {
    start = day
    end = day
  }

  /// How many days the span holds, at least 1.
  public var dayCount: Int { start.days(until: end) + 1 }

  /// Whether a day lies in the span.
  public func contains(_ day: CalendarDate) -> Bool {
    start <= day && day <= end
  }

  /// Whether two spans share a day.
  public func overlaps(_ other: DateSpan) -> Bool {
    start <= other.end && other.start <= end
  }

  /// The days that both spans hold, or nil where they share none.
  public func intersection(_ other: DateSpan) -> DateSpan? {
    DateSpan(max(start, other.start), min(end, other.end))
  }

  /// A whole month, or nil where the year or month does not exist.
  public init?(year: Int, month: Int) {
    guard let first = CalendarDate(year: year, month: month, day: 1) else { return nil }
    start = first
    end = first.adding(days: CalendarDate.dayCount(year: year, month: month) - 1)
  }
}

extension DateSpan: CustomStringConvertible {
  /// An ISO 8601 interval, such as `2023-09-01/2024-08-31`.
  public var description: String { "\(start)/\(end)" }
}

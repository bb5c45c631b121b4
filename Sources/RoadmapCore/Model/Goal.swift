/// What a target has to reach, and when.
public struct Goal: Hashable, Sendable {
  /// The time that a goal is set for.
  public enum Term: Hashable, Sendable {
    /// The whole period of the roadmap; due on its last day.
    case period
    /// A calendar year, `2023`.
    case calendarYear(Int)
    /// The school year that begins in this calendar year, `2023/24`.
    case schoolYear(Int)
    /// One day.
    case day(CalendarDate)
  }

  /// The time that the goal is set for.
  public let term: Term
  /// The days in which a measurement counts for the goal; it is due on the last of them.
  public let window: DateSpan
  /// The value to reach, or not to pass.
  public let value: Double

  /// The term as the file writes it: `2023`, `2023/24`, `2023-12-31`; empty for the whole period.
  public var key: String {
    switch term {
    case .period: ""
    case .calendarYear(let year): String(year)
    case .schoolYear(let year): "\(year)/\(twoDigits((year + 1) % 100))"
    case .day(let day): day.description
    }
  }

  private func twoDigits(_ number: Int) -> String {
    number < 10 ? "0\(number)" : String(number)
  }
}

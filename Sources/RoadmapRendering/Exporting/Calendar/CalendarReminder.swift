import RoadmapCore

/// How long before the due date a calendar rings.
package struct CalendarReminder: Hashable, Sendable {
  /// Whole days, 0 for the due day itself.
  package let days: Int

  /// The hour at which a calendar rings where nobody says another.
  package static let usualHour = 9

  /// The time as a duration from the start of the due day (RFC 5545, 3.3.6): days before, and at an
  /// hour of the day, 0…23.
  func trigger(atHour hour: Int) -> String {
    switch days {
    case 0: "PT\(hour)H"
    case 1: "-PT\(24 - hour)H"
    default: "-P\(days - 1)DT\(24 - hour)H"
    }
  }

  /// The longest time, ten years.
  package static let longest = 3_660

  /// Reads `7d`, `2w`, «3 дня» or `7`, or nil where it is anything else.
  package init?(_ text: String) {
    guard let amount = TypedAmount(text), amount.months == 0,
      amount.days <= CalendarReminder.longest
    else { return nil }
    days = amount.days
  }
}

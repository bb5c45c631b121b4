import RoadmapCore

/// How long before the due date a calendar rings.
package struct CalendarReminder: Hashable, Sendable {
  /// Whole days, 0 for the due day itself.
  package let days: Int

  /// The hour at which a calendar rings.
  private static let hour = 9

  /// The time as a duration before the start of the due day (RFC 5545, 3.3.6): days before, and at nine
  /// in the morning, not at midnight.
  var trigger: String {
    switch days {
    case 0: "PT\(Self.hour)H"
    case 1: "-PT\(24 - Self.hour)H"
    default: "-P\(days - 1)DT\(24 - Self.hour)H"
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

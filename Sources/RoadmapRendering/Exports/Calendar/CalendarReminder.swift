import RoadmapCore

/// How long before the due date a calendar rings.
package struct CalendarReminder: Hashable, Sendable {
  /// Whole days, 0 for the due day itself.
  package let days: Int

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

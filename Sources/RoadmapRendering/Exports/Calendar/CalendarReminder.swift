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

  /// Reads `7d`, `2w` or `7`, or nil where it is anything else.
  package init?(_ text: String) {
    let unit = text.last.flatMap { $0.isLetter ? $0 : nil }
    let digits = unit == nil ? text[...] : text.dropLast()
    guard (1...4).contains(digits.utf8.count),
      digits.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }),
      let number = Int(digits)
    else { return nil }
    switch unit {
    case nil, "d", "д": days = number
    case "w", "н": days = number * 7
    default: return nil
    }
    guard days <= CalendarReminder.longest else { return nil }
  }
}

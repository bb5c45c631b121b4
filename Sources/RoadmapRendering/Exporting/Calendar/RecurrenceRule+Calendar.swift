import RoadmapCore

extension RecurrenceRule {
  /// The rule as the value of an `RRULE` (RFC 5545, 3.3.10), up to the last of its days.
  ///
  /// `until` writes that day in the form that the series' start has.
  func calendarValue(until: (CalendarDate) -> String) -> String {
    var parts: [String] = []
    switch frequency {
    case .daily: parts.append("FREQ=DAILY")
    case .weekly(let weekdays):
      parts.append("FREQ=WEEKLY")
      parts.append("BYDAY=" + weekdays.map(Self.weekday).joined(separator: ","))
    case .monthly(let day):
      parts.append("FREQ=MONTHLY")
      parts.append("BYMONTHDAY=\(day)")
    case .yearly(let months, let day):
      parts.append("FREQ=YEARLY")
      parts.append("BYMONTH=" + months.map(String.init).joined(separator: ","))
      parts.append("BYMONTHDAY=\(day)")
    }
    if interval > 1 { parts.insert("INTERVAL=\(interval)", at: 1) }
    parts.append("UNTIL=\(until(last))")
    return parts.joined(separator: ";")
  }

  private static func weekday(_ number: Int) -> String {
    switch number {
    case 1: "MO"
    case 2: "TU"
    case 3: "WE"
    case 4: "TH"
    case 5: "FR"
    case 6: "SA"
    default: "SU"
    }
  }
}

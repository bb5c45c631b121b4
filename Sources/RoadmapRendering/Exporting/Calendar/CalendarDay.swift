import RoadmapCore

/// Days as an iCalendar file writes them (RFC 5545, 3.3.4 and 3.3.5).
enum CalendarDay {
  /// A day without a time: `20240528`.
  static func date(_ day: CalendarDate) -> String {
    day.description.replacing("-", with: "")
  }

  /// The moment at which a day begins, wherever the reader is: `20240528T000000`.
  static func start(_ day: CalendarDate) -> String { date(day) + "T000000" }

  /// The last second of a day, wherever the reader is: `20240528T235959`.
  static func end(_ day: CalendarDate) -> String { date(day) + "T235959" }

  /// A moment in UTC that lies in the same day from Kamchatka to Hawaii: `20240528T100000Z`.
  static func moment(_ day: CalendarDate) -> String { date(day) + "T100000Z" }
}

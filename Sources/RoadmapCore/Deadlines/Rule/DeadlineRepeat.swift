/// How often a deadline of the object form comes back.
public enum DeadlineRepeat: Hashable, Sendable {
  /// Every year.
  case yearly
  /// Every three months.
  case quarterly
  /// Every month.
  case monthly
  /// Every seven days.
  case weekly
  /// After each such stretch of time.
  case every(CalendarDuration)

  /// The words for the usual ones.
  public static let words = ["yearly", "quarterly", "monthly", "weekly"]

  /// Reads `yearly`, `quarterly`, `monthly`, `weekly` or an ISO 8601 duration, else nil.
  public init?(_ text: String) {
    switch text {
    case "yearly": self = .yearly
    case "quarterly": self = .quarterly
    case "monthly": self = .monthly
    case "weekly": self = .weekly
    default:
      guard let duration = CalendarDuration(text) else { return nil }
      self = .every(duration)
    }
  }

  /// The time from one due date to the next, in months and days.
  var step: (months: Int, days: Int) {
    switch self {
    case .yearly: (12, 0)
    case .quarterly: (3, 0)
    case .monthly: (1, 0)
    case .weekly: (0, 7)
    case .every(let duration): (duration.months, duration.days)
    }
  }
}

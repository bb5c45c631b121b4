/// A change of the school's calendar.
public struct CalendarRequest: Hashable, Sendable {
  /// What is to become of it.
  public enum Change: Hashable, Sendable {
    /// A name has these days; words that name them, or two days with two full stops between.
    case set(name: String, days: String)
    /// A name is taken out.
    case remove(name: String)
    /// The usual terms and holidays of each school year of the period.
    case usual
    /// All of it, where there is none yet.
    case whole(SchoolCalendar)
    /// Somebody has compared the usual days with the school's.
    case checked
  }

  /// What is to become of it.
  public var change: Change

  /// Makes a request.
  public init(_ change: Change) {
    self.change = change
  }
}

/// What came of a change of the school's calendar.
public struct CalendarOutcome: Sendable {
  /// The names that were written, with their days; none where one was taken out.
  public let written: [SchoolCalendar.Part]
  /// The names that were taken out; with their former days where others were written for them.
  public let removed: [SchoolCalendar.Part]
  /// Whether the days are only the usual ones, which the school has to look at.
  public let isUsual: Bool
  /// Whether the days count as the school's own from now on.
  public let isChecked: Bool
  /// What is to be asked about the words that named the days.
  public let doubts: [DeadlineDoubt]
  /// Whether the calendar already said so.
  public let isAlreadySo: Bool
}

/// A second way in which a deadline could be meant, or a reason to look at it again.
///
/// A doubt does not change the reading; it is told to the person who can settle it.
public enum DeadlineDoubt: Hashable, Sendable {
  /// The words say no year and the period holds the month more than once, so it was read as yearly.
  case yearReadAsYearly
  /// A date lies outside the roadmap's period.
  case outsidePeriod(CalendarDate)
  /// The words could also mean this span («Декабрь май»: two months, or from the one to the other).
  case alternative(DateSpan)
  /// The words could also mean that it is due on this day («до конца года»).
  case otherDue(CalendarDate)
  /// The words could also mean that it goes on from this day («с начала года»).
  case otherStart(CalendarDate)
  /// A word was taken for one that differs from it by a slip of the pen; the word as written.
  case misspelled(String)
  /// The days are those of a usual calendar, which nobody has compared with the school's.
  case usualCalendar
  /// It comes back in some years only, and the roadmap is shorter than that.
  case onlySomeYears
  /// Working days were taken for Monday to Friday; holidays may move them.
  case workingDays
  /// «сентябрь, по графику»: the days themselves stand in another document.
  case datedElsewhere
  /// «после педсовета (октябрь)», «постоянно, с сентября по май»: beside the time stands what it waits
  /// for, or that it has no end.
  case conditioned
  /// «около 20 октября»: the time is said to be about right.
  case approximate
}

extension DeadlineDoubt {
  /// Whether it names other days that the words could mean.
  public var isSecondReading: Bool {
    switch self {
    case .alternative, .otherDue, .otherStart, .workingDays: true
    case .onlySomeYears, .yearReadAsYearly, .outsidePeriod, .misspelled, .usualCalendar,
      .datedElsewhere, .conditioned, .approximate:
      false
    }
  }

  /// Whether what is overdue on a day might not be, were the doubt well-founded.
  func excuses(on day: CalendarDate) -> Bool {
    switch self {
    case .alternative(let span): span.end >= day
    case .otherDue(let due): due >= day
    case .otherStart: false
    case .yearReadAsYearly, .outsidePeriod, .misspelled, .usualCalendar, .onlySomeYears,
      .workingDays, .datedElsewhere, .conditioned, .approximate:
      true
    }
  }
}

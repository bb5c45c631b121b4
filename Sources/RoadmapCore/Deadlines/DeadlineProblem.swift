/// Why a deadline phrase was not understood.
public enum DeadlineProblem: Error, Hashable, Sendable {
  /// Nothing is written.
  case empty
  /// These words fit no deadline; everything else may have been understood.
  case unknownWords(String)
  /// There is no such day (31 June); the culprit as written.
  case noSuchDay(String)
  /// The day is not that of the week which the words say; the culprit as written, and the day.
  case otherWeekday(String, CalendarDate)
  /// The range ends before it begins; the culprit as written.
  case backwards(String)
  /// The year lies outside 1990…2100; the culprit as written.
  case yearOutOfRange(String)
  /// The words point to a plan or schedule that has the date; the culprit as written.
  case dateElsewhere(String)
  /// Every school sets these days itself (a term, holidays), and the roadmap has no calendar, or one
  /// that does not say them; the culprit as written, and a year in whose September the roadmap is.
  case datesVary(String, SchoolTime, year: Int, hasCalendar: Bool)
  /// The deadline would come back more than 10 000 times in the period.
  case tooManyDates
  /// One time is wanted, and the words name none or several; the words as written.
  case severalTimes(String)
  /// The words name another number of times than they say how often; the words as written.
  case otherCount(String)
  /// The words say two times that do not fit together; each as written, with its days.
  case contradiction(String, DateSpan, String, DateSpan)

  /// What sort of days a school sets.
  public enum SchoolTime: Hashable, Sendable {
    /// A quarter of the school year, or holidays, which a usual calendar has.
    case usual
    /// Any other term.
    case term
    /// Something with a name of its own: «неделя наставничества».
    case named
  }

  /// Whether the words are none of the language, so that they may say anything but when.
  var saysNoTime: Bool {
    switch self {
    case .empty, .unknownWords: true
    default: false
    }
  }

  /// Whether the words might be understood in another period.
  var dependsOnPeriod: Bool {
    switch self {
    case .noSuchDay, .otherWeekday, .backwards, .yearOutOfRange, .tooManyDates, .severalTimes,
      .otherCount,
      .contradiction:
      true
    case .empty, .unknownWords, .dateElsewhere, .datesVary: false
    }
  }
}

/// What a deadline phrase leaves to the roadmap: the period it lies in, what «год» means, and the
/// school's own calendar.
public struct DeadlineContext: Hashable, Sendable {
  /// The time that the roadmap covers, both days included.
  public let period: DateSpan
  /// What «год» means.
  public let yearKind: YearKind
  /// Terms, half-years, holidays and named weeks of the school; nil where the file says none.
  public let calendar: SchoolCalendar?
  /// What is taken otherwise than usual, to see whether it makes a difference.
  var otherwise: ReadingChoice = []

  /// Makes the context of one roadmap.
  public init(period: DateSpan, yearKind: YearKind, calendar: SchoolCalendar? = nil) {
    self.period = period
    self.yearKind = yearKind
    self.calendar = calendar
  }

  /// The same roadmap with another period.
  func with(period: DateSpan) -> DeadlineContext {
    var context = DeadlineContext(period: period, yearKind: yearKind, calendar: calendar)
    context.otherwise = otherwise
    return context
  }

  /// The same roadmap, read with one choice taken the other way.
  func taking(_ choice: ReadingChoice) -> DeadlineContext {
    var context = self
    context.otherwise = choice
    return context
  }

  /// Whose half-years are meant where the words do not say.
  var halfYears: YearKind {
    guard otherwise.contains(.halfYears) else { return yearKind }
    return yearKind == .school ? .calendar : .school
  }

  /// Which year «год» is where its beginning matters.
  var ownYear: YearKind {
    guard otherwise.contains(.ownYear) else { return yearKind }
    return yearKind == .school ? .calendar : .school
  }

  /// Whether half-years are taken from what the roadmap is, as the school does not say its own.
  var guessesHalfYears: Bool {
    guard yearKind == .school else { return false }
    if calendar?.isUsual == true { return true }
    let year = YearKind.school.startYear(of: period.start)
    return calendar?.half(1, inSchoolYear: year) == nil
  }

  /// Whether the school's calendar says when lessons end.
  var knowsLessonsEnd: Bool {
    guard let calendar, !calendar.isUsual else { return false }
    return calendar.lessonsEnd(inSchoolYear: YearKind.school.startYear(of: period.start)) != nil
  }
}

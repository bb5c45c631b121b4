/// What «год» means in a roadmap.
public enum YearKind: String, CaseIterable, Sendable {
  /// 1 September to 31 August.
  case school
  /// 1 January to 31 December.
  case calendar

  /// What «год» most likely means in a period of which nothing else is known: whole calendar years
  /// are a calendar roadmap's.
  public init(of period: DateSpan) {
    let (start, end) = (period.start.parts, period.end.parts)
    let isWhole = start.month == 1 && start.day == 1 && end.month == 12 && end.day == 31
    self = isWhole ? .calendar : .school
  }

  /// The year of this kind that begins in the calendar year `startYear`, or nil outside 1…9998.
  public func year(startingIn startYear: Int) -> DateSpan? {
    switch self {
    case .school:
      guard let start = CalendarDate(year: startYear, month: 9, day: 1),
        let end = CalendarDate(year: startYear + 1, month: 8, day: 31)
      else { return nil }
      return DateSpan(start, end)
    case .calendar:
      guard let start = CalendarDate(year: startYear, month: 1, day: 1),
        let end = CalendarDate(year: startYear, month: 12, day: 31)
      else { return nil }
      return DateSpan(start, end)
    }
  }

  /// The name of the year that begins in `startYear` as targets write it: `2023/24`, `2023`.
  package func key(startingIn startYear: Int) -> String {
    guard self == .school else { return String(startYear) }
    let next = (startYear + 1) % 100
    return "\(startYear)/\(next < 10 ? "0" : "")\(next)"
  }

  /// The calendar year in which the year of this kind that holds `day` begins.
  public func startYear(of day: CalendarDate) -> Int {
    let (year, month, _) = day.parts
    return self == .school && month < 9 ? year - 1 : year
  }

  /// The first day of the year of this kind that holds `day`; the day itself where that year began before
  /// the calendar does.
  func start(ofYearWith day: CalendarDate) -> CalendarDate {
    CalendarDate(year: startYear(of: day), month: self == .school ? 9 : 1, day: 1) ?? day
  }

  /// The years of this kind that share a day with `period`, each cut to it, earliest first.
  public func years(in period: DateSpan) -> [DateSpan] {
    (startYear(of: period.start)...startYear(of: period.end)).compactMap { startYear in
      year(startingIn: startYear)?.intersection(period)
    }
  }
}

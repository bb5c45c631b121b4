import RoadmapCore
import SourceTables

/// Which day an option means where a time can be several, or more than a day.
enum TimeSense: Sendable, CaseIterable {
  /// One day that has come: when something happened.
  case happened
  /// One day to come, by which something is to be done: of a month its last.
  case planned
  /// One day.
  case day
  /// The first day of what is said, that has come.
  case since
  /// The first day of what is said.
  case beginning
  /// The month that is said, by its first day.
  case month
  /// The last day of what is said.
  case end

  /// The time that a text is for the option, a bare number where a month is meant too; nil where it is
  /// none.
  func time(_ text: String) -> TypedTime? {
    let number = self == .month ? OutsideNumber.whole(text, in: 1...12) : nil
    let time = TypedTime(number.map { DateWording(.english).month($0) } ?? text)
    return time.flatMap { takes($0) ? $0 : nil }
  }

  /// Whether a time can be the value of the option.
  private func takes(_ time: TypedTime) -> Bool {
    switch self {
    case .happened, .day: time.isDay && !time.isLimit
    case .planned: true
    case .since, .beginning: !time.isLimit && time.ends == nil
    case .month: time.isMonth
    case .end: true
    }
  }

  /// The days that a time can mean here, earliest first: those on the wrong side of today only where
  /// there are no others, or where the numbers may be the other way round.
  func days(
    of time: TypedTime, on today: CalendarDate, in contexts: [DeadlineContext]
  ) -> [CalendarDate] {
    let readings =
      contexts.isEmpty
      ? time.readings(on: today, in: nil)
      : contexts.flatMap { time.readings(on: today, in: $0) }
    let isEnd = self == .end || self == .planned
    let days = Set(readings.map { isEnd ? $0.end : $0.start }).sorted()
    let likely = days.filter { day in
      switch self {
      case .happened, .since: day <= today
      case .planned: day > today
      case .day, .beginning, .month, .end: true
      }
    }
    return likely.isEmpty || time.turned != nil ? days : likely
  }

  /// The day that a time without a year is in the calendar year that it is now; today where there is
  /// none.
  func example(of time: TypedTime, on today: CalendarDate) -> CalendarDate {
    guard let year = YearKind.calendar.year(startingIn: today.year) else { return today }
    let context = DeadlineContext(period: year, yearKind: .calendar)
    return days(of: time, on: today, in: [context]).last ?? today
  }
}

extension TimeSense {
  /// What a value has to be, in words that follow a colon.
  var expectation: LocalizedText {
    switch self {
    case .happened:
      LocalizedText(
        en: "a day, such as 2023-12-31, “28 May”, yesterday or -2d",
        ru: "день, например 31.12.2023, «28 мая», вчера или -2д")
    case .planned:
      LocalizedText(
        en: "a day, such as 2023-12-31, “28 May”, tomorrow or +7d",
        ru: "день, например 31.12.2023, «28 мая», завтра или +7д")
    case .day:
      LocalizedText(
        en: "a day, such as 2023-12-31, “28 May” or yesterday",
        ru: "день, например 31.12.2023, «28 мая» или вчера")
    case .month:
      LocalizedText(
        en: "a month, such as 2023-11 or “November 2023”",
        ru: "месяц, например 11.2023 или «ноябрь 2023»")
    case .since, .beginning, .end:
      LocalizedText(
        en: "a day, a month or a quarter, such as 2023-12-31, “28 May” or “October 2023”",
        ru: "день, месяц или квартал, например 31.12.2023, «28 мая» или «октябрь 2023»")
    }
  }
}

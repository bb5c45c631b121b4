/// How days come back: enough to name them all by the first, the last and one rule (RFC 5545, 3.3.10).
public struct RecurrenceRule: Hashable, Sendable {
  /// The unit of time in which the days come back.
  public enum Frequency: Hashable, Sendable {
    /// Every so many days.
    case daily
    /// On days of the week, 1 (Monday) to 7.
    case weekly([Int])
    /// On a day of the month; -1 is its last day.
    case monthly(day: Int)
    /// On a day of months of the year, 1 to 12; -1 is a month's last day.
    case yearly(months: [Int], day: Int)
  }

  /// The unit of time.
  public let frequency: Frequency
  /// How many units lie between one day and the next, at least 1.
  public let interval: Int
  /// The last of the days.
  public let last: CalendarDate

  /// Finds the rule that names exactly these days, or nil where there is none.
  ///
  /// The days have to be at least two, each later than the one before.
  public init?(_ days: [CalendarDate]) {
    guard days.count > 1, let last = days.last, zip(days, days.dropFirst()).allSatisfy(<),
      let (frequency, interval) = RecurrenceRule.byMonths(days) ?? RecurrenceRule.byDays(days)
    else { return nil }
    self.frequency = frequency
    self.interval = interval
    self.last = last
  }

  private static func byMonths(_ days: [CalendarDate]) -> (Frequency, interval: Int)? {
    guard let day = commonDay(of: days) else { return nil }
    let numbers = days.map { $0.year * 12 + $0.month - 1 }
    if let step = commonStep(of: numbers) {
      guard step % 12 == 0, let month = days.first?.month else {
        return (.monthly(day: day), step)
      }
      return (.yearly(months: [month], day: day), step / 12)
    }
    let months = Set(days.map(\.month)).sorted()
    let places = days.compactMap { date in
      months.firstIndex(of: date.month).map { date.year * months.count + $0 }
    }
    return commonStep(of: places) == 1 ? (.yearly(months: months, day: day), 1) : nil
  }

  /// Two days alone would follow many such rules, and none of them would be what was meant.
  private static func byDays(_ days: [CalendarDate]) -> (Frequency, interval: Int)? {
    guard days.count > 2 else { return nil }
    let numbers = days.map { Int($0.dayNumber) }
    if let step = commonStep(of: numbers) {
      guard step % 7 == 0, let weekday = days.first?.isoWeekday else { return (.daily, step) }
      return (.weekly([weekday]), step / 7)
    }
    let weekdays = Set(days.map(\.isoWeekday)).sorted()
    let places = days.compactMap { date in
      weekdays.firstIndex(of: date.isoWeekday).map { index in
        // The week's Sunday before 1970-01-01 is day -4, so weeks are counted from there.
        (Int(date.dayNumber) - date.isoWeekday + 4) / 7 * weekdays.count + index
      }
    }
    return commonStep(of: places) == 1 ? (.weekly(weekdays), 1) : nil
  }

  /// The day of the month that all share, -1 where each is the last one of its month.
  ///
  /// A 29th to 31st that not every month has is no common day: a rule would leave months out.
  private static func commonDay(of days: [CalendarDate]) -> Int? {
    if days.allSatisfy({ $0.adding(days: 1).day == 1 }) { return -1 }
    guard let first = days.first?.day, first <= 28, days.allSatisfy({ $0.day == first }) else {
      return nil
    }
    return first
  }

  private static func commonStep(of numbers: [Int]) -> Int? {
    guard let first = numbers.first, let second = numbers.dropFirst().first else { return nil }
    let step = second - first
    return zip(numbers, numbers.dropFirst()).allSatisfy { $1 - $0 == step } ? step : nil
  }
}

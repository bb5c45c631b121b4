public import SourceJSON

/// A day of the proleptic Gregorian calendar, without a time or a time zone (ISO 8601 calendar date).
///
/// Days run from 0001-01-01 to 9999-12-31; arithmetic stops at either end instead of leaving it.
public struct CalendarDate: Hashable, Comparable, Sendable {
  /// Days since 1970-01-01, negative before it.
  public let dayNumber: Int32

  /// The first day that can be named, 0001-01-01.
  public static let earliest = CalendarDate(uncheckedDayNumber: -719_162)
  /// The last day that can be named, 9999-12-31.
  public static let latest = CalendarDate(uncheckedDayNumber: 2_932_896)

  private init(uncheckedDayNumber: Int32) {
    dayNumber = uncheckedDayNumber
  }

  /// Makes the day that lies `dayNumber` days after 1970-01-01, or the nearest day that can be named.
  public init(clampingDayNumber dayNumber: Int) {
    let lowest = Int(CalendarDate.earliest.dayNumber)
    let highest = Int(CalendarDate.latest.dayNumber)
    self.dayNumber = Int32(min(max(dayNumber, lowest), highest))
  }

  /// Makes a day from its parts, or nil where there is no such day (31 June, year 0).
  ///
  /// Month and day are 1-based.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= CalendarDate.dayCount(year: year, month: month)
    else { return nil }
    dayNumber = CalendarDate.dayNumber(year: year, month: month, day: day)
  }

  /// Reads an RFC 3339 full-date (`2023-09-01`): ten ASCII bytes, nothing else.
  public init?(_ text: String) {
    let bytes = text.utf8.span
    func number(_ digits: Range<Int>) -> Int? {
      var number = 0
      for index in digits {
        let digit = bytes[index] &- UInt8(ascii: "0")
        guard digit < 10 else { return nil }
        number = number * 10 + Int(digit)
      }
      return number
    }
    let dash = UInt8(ascii: "-")
    guard bytes.count == 10, bytes[4] == dash, bytes[7] == dash, let year = number(0..<4),
      let month = number(5..<7), let day = number(8..<10)
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// The year, month and day, the latter two 1-based.
  ///
  /// Reckoned from 1 March of the year 0, so that the leap day is the last of its year. Days are counted
  /// in quarters there: a century has 146 097 of them a day, a year 1 461, and none is left over.
  public var parts: (year: Int, month: Int, day: Int) {
    // Positive, as the first day that can be named is a year later.
    let quarters = UInt32(truncatingIfNeeded: dayNumber &+ 719_468) &* 4 &+ 3
    let century = quarters / 146_097
    let quartersOfCentury = quarters % 146_097 | 3
    let year = quartersOfCentury / 1461
    let dayOfYear = quartersOfCentury % 1461 / 4
    let marchMonth = (5 &* dayOfYear &+ 2) / 153
    let day = dayOfYear &- (153 &* marchMonth &+ 2) / 5 &+ 1
    let isNextYear = marchMonth >= 10
    return (
      Int(century &* 100 &+ year) + (isNextYear ? 1 : 0),
      Int(isNextYear ? marchMonth &- 9 : marchMonth &+ 3), Int(day)
    )
  }

  /// The year, 1 to 9999.
  public var year: Int { parts.year }
  /// The month, 1 to 12.
  public var month: Int { parts.month }
  /// The day of the month, 1-based.
  public var day: Int { parts.day }

  /// The day of the week by ISO 8601: 1 is Monday, 7 is Sunday.
  public var isoWeekday: Int {
    let remainder = (Int(dayNumber) + 3) % 7
    return (remainder + 7) % 7 + 1
  }

  /// The day `days` days later, or earlier where `days` is negative.
  public func adding(days: Int) -> CalendarDate {
    let bounded = min(max(days, -4_000_000), 4_000_000)
    return CalendarDate(clampingDayNumber: Int(dayNumber) + bounded)
  }

  /// The same day of the month `months` months later, or that month's last day where it is shorter.
  public func adding(months: Int) -> CalendarDate {
    let (year, month, day) = parts
    let bounded = min(max(months, -120_000), 120_000)
    let total = year * 12 + month - 1 + bounded
    guard total >= 12 else { return .earliest }
    let newYear = total / 12
    let newMonth = total % 12 + 1
    guard newYear <= 9999 else { return .latest }
    let last = CalendarDate.dayCount(year: newYear, month: newMonth)
    return CalendarDate(
      clampingDayNumber: Int(
        CalendarDate.dayNumber(year: newYear, month: newMonth, day: min(day, last))))
  }

  /// Whether a day has not come yet anywhere, while it is `today` here.
  ///
  /// East of here it can be tomorrow already: clocks differ by up to 26 hours (UTC−12 to UTC+14).
  public func isInFuture(on today: CalendarDate) -> Bool { self > today.adding(days: 1) }

  /// How many days lie between this day and `other`: positive where `other` is later.
  public func days(until other: CalendarDate) -> Int {
    Int(other.dayNumber) - Int(dayNumber)
  }

  /// How many days a month has; the month is 1-based and must exist.
  public static func dayCount(year: Int, month: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Whether a year has a 29 February.
  public static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  /// Whether one day is earlier than another.
  public static func < (earlier: CalendarDate, later: CalendarDate) -> Bool {
    earlier.dayNumber < later.dayNumber
  }

  /// Reckoned as `parts` is, of a day that exists: nothing is negative there, nor too large.
  private static func dayNumber(year: Int, month: Int, day: Int) -> Int32 {
    let isBeforeMarch = month <= 2
    let year = UInt32(truncatingIfNeeded: isBeforeMarch ? year &- 1 : year)
    let marchMonth = UInt32(truncatingIfNeeded: isBeforeMarch ? month &+ 9 : month &- 3)
    let leapDays = year / 4 &- year / 100 &+ year / 400
    let days = year &* 365 &+ leapDays &+ (153 &* marchMonth &+ 2) / 5
    return Int32(bitPattern: days &+ UInt32(truncatingIfNeeded: day) &- 719_469)
  }
}

extension CalendarDate: CustomStringConvertible {
  /// The RFC 3339 full-date, such as `2023-09-01`.
  public var description: String {
    let (year, month, day) = parts
    return "\(padded(year, to: 4))-\(padded(month, to: 2))-\(padded(day, to: 2))"
  }

  private func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}

extension CalendarDate: JSONWritable {
  /// Writes the day as a string, `"2023-09-01"`.
  public func write(to writer: inout JSONWriter) { description.write(to: &writer) }
}

/// A stretch of time in whole days, weeks, months and years (ISO 8601 `P1M`, `P10D`, `P1Y6M`).
public struct CalendarDuration: Hashable, Sendable {
  /// Whole months, those of years included.
  public let months: Int
  /// Days, those of weeks included.
  public let days: Int

  /// The most months or days that a duration can hold.
  public static let longest = 100_000

  /// Makes a duration, or nil where it is empty, negative or longer than `longest`.
  public init?(months: Int = 0, days: Int = 0) {
    guard months >= 0, days >= 0, months > 0 || days > 0, months <= CalendarDuration.longest,
      days <= CalendarDuration.longest
    else { return nil }
    self.months = months
    self.days = days
  }

  /// Reads an ISO 8601 duration without a time: `P`, then years, months, weeks and days in order.
  public init?(_ text: String) {
    var rest = Substring(text)
    guard rest.popFirst() == "P" else { return nil }
    var (months, days) = (0, 0)
    var designators = Substring("YMWD")
    while !rest.isEmpty {
      let digits = rest.prefix { "0123456789".contains($0) }
      guard (1...6).contains(digits.count), let number = Int(digits) else { return nil }
      rest = rest.dropFirst(digits.count)
      guard let designator = rest.popFirst(), let place = designators.firstIndex(of: designator)
      else { return nil }
      designators = designators[designators.index(after: place)...]
      switch designator {
      case "Y": months += number * 12
      case "M": months += number
      case "W": days += number * 7
      default: days += number
      }
    }
    self.init(months: months, days: days)
  }

  /// The day that lies this long after another; 31 January and a month is the end of February.
  public func added(to day: CalendarDate) -> CalendarDate {
    day.adding(months: months).adding(days: days)
  }
}

extension CalendarDuration: CustomStringConvertible {
  /// The ISO 8601 duration, such as `P1Y6M`.
  public var description: String {
    var text = "P"
    if months >= 12 { text += "\(months / 12)Y" }
    if months % 12 > 0 { text += "\(months % 12)M" }
    if days > 0 { text += days % 7 == 0 ? "\(days / 7)W" : "\(days)D" }
    return text
  }
}

/// What an option takes for a value, for the messages and the help.
enum ExpectedValue: Hashable, Sendable {
  /// A text that is not empty; the option's placeholder says what it names.
  case text
  /// A day, or a time of which a day is meant.
  case time(TimeSense)
  /// Two days, or their times, with `..` between, the first not after the second.
  case period
  /// A calendar year or a school year.
  case year
  /// A time before something, in whole days or weeks.
  case timeBefore
  /// A whole number; both ends are included.
  case number(ClosedRange<Int>)
  /// One of these words.
  case oneOf([String])
  /// Names of validation rules, separated by commas.
  case rules
  /// Some of these words, separated by commas.
  case someOf([String])

  /// Whether a day is expected.
  var isTime: Bool {
    if case .time = self { true } else { false }
  }
}

/// What an option takes for a value, for the messages and the help.
enum ExpectedValue: Hashable, Sendable {
  /// A text that is not empty; the option's placeholder says what it names.
  case text
  /// A day.
  case date
  /// Two days with `..` between, the first not after the second.
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
}

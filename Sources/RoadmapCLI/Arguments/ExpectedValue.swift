/// What an option takes for a value, for the messages and the help.
enum ExpectedValue: Hashable, Sendable {
  /// A text that is not empty; the option's placeholder says what it names.
  case text
  /// A day.
  case date
  /// A whole number; both ends are included.
  case number(ClosedRange<Int>)
  /// One of these words.
  case oneOf([String])
  /// Some of these words, separated by commas.
  case someOf([String])
}

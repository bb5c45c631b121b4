/// The words of a command line, matched to their declarations.
struct ParsedArguments: Sendable {
  /// The texts given to each option, by its long name; a flag has an empty text each time it was given.
  var given: [String: [String]] = [:]
  /// What stands besides the options, first to last.
  var operands: [String] = []

  /// Whether an option was given.
  func has<Value>(_ option: Option<Value>) -> Bool { given[option.declaration.name] != nil }

  /// The same options with other operands.
  func with(operands: [String]) -> ParsedArguments {
    ParsedArguments(given: given, operands: operands)
  }
}

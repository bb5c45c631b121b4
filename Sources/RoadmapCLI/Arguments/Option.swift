/// An option together with the type that its values are read into.
///
/// Commands declare `option.declaration` and ask an `Invocation` with the same constant, so that the name,
/// the check and the type of a value stand in one place.
struct Option<Value: Sendable>: Sendable {
  /// What the parser and the help know.
  let declaration: OptionDeclaration
  /// Reads the texts given, first to last, each of them accepted; none where the option was not given.
  let read: @Sendable ([String]) -> Value
}

/// An option together with the type that its values are read into.
///
/// Commands list such constants in `ownOptions` and ask an `Invocation` with the same ones, so that the
/// name, the check and the type of a value stand in one place.
struct Option<Value: Sendable>: Sendable {
  /// What the parser and the help know.
  let declaration: OptionDeclaration
  /// Reads the texts given, first to last, each of them accepted; none where the option was not given.
  let read: @Sendable ([String]) -> Value
}

extension OptionDeclaration {
  /// The declaration of an option, whatever type its value has.
  static func of<Value>(_ option: Option<Value>) -> OptionDeclaration { option.declaration }
}

extension [OptionDeclaration] {
  /// The declarations of some options, in this order.
  static func options<each Value>(_ option: repeat Option<each Value>) -> [OptionDeclaration] {
    var declarations: [OptionDeclaration] = []
    for option in repeat each option { declarations.append(option.declaration) }
    return declarations
  }
}

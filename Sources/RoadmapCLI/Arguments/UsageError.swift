/// A wrong request, without wording.
///
/// A command is nil where none was named.
enum UsageError: Error, Sendable {
  /// Options, but no command.
  case missingCommand
  /// A word in the command's place that is no command, and the command that is spelled nearly so.
  case unknownCommand(String, nearest: String?)
  /// An option, as it was spelled, that the command does not have, and the nearest that it has.
  case unknownOption(String, nearest: String?, Command?)
  /// An option, as it was spelled, without its value.
  case missingValue(String, OptionDeclaration)
  /// A flag, as it was spelled, with a value.
  case unwantedValue(String, String)
  /// An option, as it was spelled, with a value that it does not take.
  case badValue(String, String, OptionDeclaration, Command?)
  /// An option, as it was spelled, that was given before and may be given once.
  case repeatedOption(String, Command?)
  /// Fewer operands than the command needs.
  case missingOperand(Operands, Command)
  /// The first operand that is too many.
  case unexpectedOperand(String, Command)
}

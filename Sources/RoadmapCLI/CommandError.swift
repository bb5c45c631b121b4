/// Why a command stopped before it had an answer.
enum CommandError: Error, Sendable {
  /// The request was wrong.
  case usage(UsageError)
  /// The roadmap could not be had.
  case file(FileFailure)

  /// What is wrong with a request for a command.
  static func fault(_ fault: UsageError.Fault, of command: Command) -> CommandError {
    .usage(UsageError(fault, of: command))
  }
}

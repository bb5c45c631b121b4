/// Why a command stopped before it had an answer.
enum CommandError: Error, Sendable {
  /// The request was wrong.
  case usage(UsageError)
  /// The roadmap could not be had.
  case file(FileFailure)
}

/// An answer that is worked out while it is written, so that it is never whole in memory.
struct AnswerStream: Sendable {
  /// How it ended.
  struct End: Sendable {
    /// What there is to say, first to last.
    var messages: [CommandOutcome.Message] = []
    /// What the process ends with.
    var exitCode = ExitCode.done
  }

  /// Hands the answer over piece by piece; throws what the taker throws.
  let write: @Sendable (_ take: ([UInt8]) throws(HostFailure) -> Void) throws(HostFailure) -> End
}

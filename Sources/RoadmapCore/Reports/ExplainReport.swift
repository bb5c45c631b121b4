/// How deadline phrases are understood within a period.
public struct ExplainReport: Sendable {
  /// Where years that are not said are placed, and what «год» means.
  public let context: DeadlineContext
  /// The phrases, in the order asked.
  public let deadlines: [Deadline]

  /// Explains phrases.
  public init(_ phrases: [String], in context: DeadlineContext) {
    self.context = context
    deadlines = phrases.map { Deadline(text: $0, in: context) }
  }
}

/// A deadline: the words of the document, and how they are understood.
public struct Deadline: Hashable, Sendable {
  /// The words, to the letter.
  public let text: String
  /// How the words are understood, or why they are not.
  public let result: Result<DeadlineReading, DeadlineProblem>

  /// The reading, or nil where the words are not understood.
  public var reading: DeadlineReading? { try? result.get() }
}

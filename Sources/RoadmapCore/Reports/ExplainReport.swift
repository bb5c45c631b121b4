/// How deadline phrases are understood within a period.
public struct ExplainReport: Sendable {
  /// Where years that are not said are placed, and what «год» means.
  public let context: DeadlineContext
  /// The phrases, in the order asked.
  public let deadlines: [Deadline]
  /// The language in which machine output tells problems and doubts.
  public let language: Language

  /// Explains phrases.
  public init(
    _ phrases: [String], in context: DeadlineContext, language: Language = .english
  ) {
    self.context = context
    self.language = language
    deadlines = phrases.map { Deadline(text: $0, in: context) }
  }
}

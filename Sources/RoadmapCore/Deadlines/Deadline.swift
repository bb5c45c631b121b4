/// A deadline: the words of the document, and how they are understood.
///
/// It never changes and has no identity; it is a class because a plan says the same words again and
/// again, and everything that inherits or shows a deadline hands it on.
public final class Deadline: Sendable {
  /// The words, to the letter.
  public let text: String
  private let origin: Origin
  /// How it is understood while no event has a date, or why it is not.
  public let result: Result<DeadlineReading, DeadlineProblem>

  /// The rule that decides instead of the words, where the file gives one.
  public var rule: DeadlineRule? {
    switch origin {
    case .words: nil
    case .rule(let rule): rule
    }
  }

  /// What it was read from; few deadlines have a rule, so that it is kept apart.
  private enum Origin {
    case words
    indirect case rule(DeadlineRule)
  }

  /// The reading, or nil where the words are not understood.
  public var reading: DeadlineReading? { try? result.get() }

  /// Reads the words of a document.
  public init(text: String, in context: DeadlineContext) {
    self.text = text
    origin = .words
    result = DeadlineReader.read(text, in: context)
  }

  /// Takes a rule, whose words are only shown.
  public init(rule: DeadlineRule, in context: DeadlineContext) {
    text = rule.text
    origin = .rule(rule)
    result = Deadline.result(of: rule, in: context, eventDate: nil)
  }

  /// The reading once the event that the deadline waits for has happened on `eventDate`.
  public func reading(
    after eventDate: CalendarDate?, in context: DeadlineContext
  ) -> DeadlineReading? {
    guard let rule, let eventDate else { return reading }
    return try? Deadline.result(of: rule, in: context, eventDate: eventDate).get()
  }

  private static func result(
    of rule: DeadlineRule, in context: DeadlineContext, eventDate: CalendarDate?
  ) -> Result<DeadlineReading, DeadlineProblem> {
    do {
      return .success(try rule.reading(in: context, eventDate: eventDate))
    } catch {
      return .failure(error)
    }
  }
}

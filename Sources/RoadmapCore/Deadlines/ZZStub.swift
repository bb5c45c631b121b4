public struct DeadlineRule: Hashable, Sendable {
  public var text: String
  public var from: CalendarDate?
  public var due: CalendarDate?
  public var after: String?
  func reading(in context: DeadlineContext, eventDate: CalendarDate?) -> DeadlineReading {
    DeadlineReading(kind: .day, occurrences: [])
  }
}
enum DeadlineReader {
  static func read(_ t: String, in c: DeadlineContext) -> Result<DeadlineReading, DeadlineProblem> {
    .failure(.empty)
  }
}

/// A day or a run of days that somebody names: «15 ноября», «октябрь», «до конца мая», "Q3 2023".
///
/// The same reader as for deadlines, for everything else that is asked in words: the day of a
/// report, the start of a list. What the words leave open is in `doubts`.
package struct NamedTime: Equatable, Sendable {
  /// The days that are named, both ends included; one day where a day is named or bounded.
  package let span: DateSpan
  /// Whether the words name one day, or a day up to which something lasts.
  package let isDay: Bool
  /// What a careful reader would ask back; empty where nothing is in doubt.
  package let doubts: [DeadlineDoubt]

  /// Reads words that name one time.
  ///
  /// Throws a problem where they are not understood, and `.severalTimes` where they name more than
  /// one time, or none («ежемесячно», «постоянно»).
  package init(_ words: String, in context: DeadlineContext) throws(DeadlineProblem) {
    let reading = try DeadlineReader.read(words, in: context).get()
    switch (reading.kind, reading.occurrences.first) {
    case (.day, let window?) where reading.occurrences.count == 1: span = window
    case (.by, let window?) where reading.occurrences.count == 1: span = DateSpan(window.end)
    case (.span, let window?) where reading.occurrences.count == 1: span = window
    case (.whole, let window?) where reading.occurrences.count == 1: span = window
    default: throw .severalTimes(words)
    }
    isDay = reading.kind == .day || reading.kind == .by
    doubts = reading.doubts
  }

  /// Reads the days of a time as people write them down: «2023-09-01..2023-10-27», or any words that
  /// name one time.
  ///
  /// Throws as `init(_:in:)` does.
  package init(days words: String, in context: DeadlineContext) throws(DeadlineProblem) {
    let ends = words.split(separator: ".").map { CalendarDate(String($0)) }
    guard ends.count == 2, let start = ends[0], let end = ends[1], let span = DateSpan(start, end)
    else {
      try self.init(words, in: context)
      return
    }
    self.init(span)
  }

  /// Days that are said to the day.
  private init(_ span: DateSpan) {
    self.span = span
    isDay = false
    doubts = []
  }
}

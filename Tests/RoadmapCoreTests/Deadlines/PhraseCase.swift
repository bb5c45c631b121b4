import RoadmapCore
import Testing

/// A phrase, the roadmap that it stands in, and how it has to be understood.
struct PhraseCase: CustomTestStringConvertible, Sendable {
  let phrase: String
  let period: String
  let yearKind: YearKind
  let calendar: SchoolCalendar?
  /// The reading as `PhraseCase.text` writes it, or the problem.
  let expected: String

  var testDescription: String { phrase }

  /// The school year of most tables.
  static let schoolYear = "2023-09-01/2024-08-31"

  init(
    _ phrase: String, _ expected: String, in period: String = PhraseCase.schoolYear,
    _ yearKind: YearKind = .school, calendar: SchoolCalendar? = nil
  ) {
    self.phrase = phrase
    self.expected = expected
    self.period = period
    self.yearKind = yearKind
    self.calendar = calendar
  }

  var context: DeadlineContext {
    let ends = period.split(separator: "/").compactMap { CalendarDate(String($0)) }
    let span = ends.first.flatMap { start in ends.last.flatMap { DateSpan(start, $0) } }
    return DeadlineContext(
      period: span ?? DateSpan(.earliest), yearKind: yearKind, calendar: calendar)
  }

  var deadline: Deadline { Deadline(text: phrase, in: context) }

  func check(sourceLocation: SourceLocation = #_sourceLocation) {
    #expect(PhraseCase.text(deadline) == expected, sourceLocation: sourceLocation)
  }

  /// A reading in one line: kind, windows, start; of many windows the first, the last and how many.
  static func text(_ deadline: Deadline) -> String {
    switch deadline.result {
    case .failure(let problem): return text(problem)
    case .success(let reading):
      var parts = [reading.kind.rawValue]
      let windows = reading.occurrences.map(\.description)
      if windows.count > 4, let first = windows.first, let last = windows.last {
        parts += [first, "…", last, "(\(windows.count))"]
      } else {
        parts += windows
      }
      if let start = reading.start { parts.append("from \(start)") }
      return parts.joined(separator: " ")
    }
  }

  private static func text(_ problem: DeadlineProblem) -> String {
    switch problem {
    case .empty: "empty"
    case .unknownWords(let words): "unknown: \(words)"
    case .noSuchDay(let words): "no such day: \(words)"
    case .otherWeekday(let words, let day): "other day of the week: \(words) is \(day)"
    case .backwards(let words): "backwards: \(words)"
    case .yearOutOfRange(let words): "year out of range: \(words)"
    case .dateElsewhere(let words): "elsewhere: \(words)"
    case .datesVary(let words, _, _, _): "dates vary: \(words)"
    case .tooManyDates: "too many dates"
    case .severalTimes(let words): "several times: \(words)"
    case .otherCount(let words): "other count: \(words)"
    case .contradiction(let one, let span, let other, let otherSpan):
      "contradiction: \(one) \(span), \(other) \(otherSpan)"
    }
  }
}

import RoadmapCore

/// What holds of every deadline, however it is worded.
struct DeadlineProperties {
  let text: String
  let context: DeadlineContext

  func check(_ features: inout FeatureMap) throws(Violation) {
    let deadline = Deadline(text: text, in: context)
    try require(deadline.text == text, "the words are kept to the letter")
    // The length chooses, so that a phrase is always worded alike; phrases are many.
    let language: Language = text.utf8.count % 2 == 0 ? .russian : .english
    try require(!deadline.explanation(in: language).isEmpty, "every deadline is explained")
    switch deadline.result {
    case .success(let reading): try check(reading, &features)
    case .failure(let problem):
      try require(!problem.message[language].isEmpty, "every problem is worded")
      features.note(SettledDeadline.name(of: problem))
    }
    try checkSpelling(of: deadline)
  }

  private func check(
    _ reading: DeadlineReading, _ features: inout FeatureMap
  ) throws(Violation) {
    let windows = reading.occurrences
    let (count, length) = (windows.count, windows.first?.dayCount ?? 0)
    features.note(reading.kind.rawValue, count.bitWidth - count.leadingZeroBitCount, length % 32)
    features.note("doubts", reading.doubts.count, reading.isYearInferred ? 1 : 0)
    switch reading.kind {
    case .continuous, .onRequest, .afterEvent, .from:
      try require(windows.isEmpty, "what is never overdue has no windows", "\(windows.prefix(2))")
    default: try require(!windows.isEmpty, "what can be overdue has a window")
    }
    try require((reading.kind == .from) == (reading.start != nil), "“from” has its day")
    try require(windows.count <= 10_000, "no deadline comes back more than 10 000 times")
    let days = nameableDays
    for window in windows {
      try require(
        days.start <= window.start && window.start <= window.end && window.end <= days.end,
        "a window begins before it ends, in a year that can be named", "\(window)")
    }
    try require(
      zip(windows, windows.dropFirst()).allSatisfy { $0.end <= $1.end },
      "the earliest window comes first", "\(windows.prefix(3))")
    for doubt in reading.doubts {
      for language in Language.allCases {
        try require(!doubt.question[language].isEmpty, "every doubt is worded")
      }
    }
  }

  /// Words name years from 1990 to 2100, school years reach beyond either by one, and all else lies
  /// in the period.
  private var nameableDays: (start: CalendarDate, end: CalendarDate) {
    func first(of year: Int) -> CalendarDate {
      CalendarDate(year: year, month: 1, day: 1) ?? (year < 1 ? .earliest : .latest)
    }
    return (
      first(of: min(1989, context.period.start.year - 1)),
      first(of: max(2102, context.period.end.year + 2))
    )
  }

  /// Neither capitals nor a second space nor a second look change anything.
  private func checkSpelling(of deadline: Deadline) throws(Violation) {
    guard text.utf8.count < 900 else { return }
    let reading = SettledDeadline(deadline)
    // One way for each phrase is enough.
    let (way, other) =
      switch text.utf8.count % 4 {
      case 0: ("a second look", text)
      case 1: ("capitals", Self.changingCase(of: text, upper: true))
      case 2: ("small letters", Self.changingCase(of: text, upper: false))
      default: ("second spaces", text.replacing(" ", with: "  "))
      }
    let again = SettledDeadline(Deadline(text: other, in: context))
    try require(again == reading, "\(way) change nothing", "\(reading) / \(again)")
  }

  /// The text in capitals or small letters, as far as they are Latin or Cyrillic ones of one scalar.
  private static func changingCase(of text: String, upper: Bool) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x41...0x5A where !upper, 0x410...0x42F where !upper:
        result.append(Unicode.Scalar(scalar.value + 0x20) ?? scalar)
      case 0x61...0x7A where upper, 0x430...0x44F where upper:
        result.append(Unicode.Scalar(scalar.value - 0x20) ?? scalar)
      case 0x401 where !upper: result.append("\u{451}")
      case 0x451 where upper: result.append("\u{401}")
      default: result.append(scalar)
      }
    }
    return String(result)
  }
}

/// What is understood, without the words that it quotes.
private struct SettledDeadline: Equatable, CustomStringConvertible {
  private let kind: String
  private let occurrences: [DateSpan]
  private let start: CalendarDate?
  private let isYearInferred: Bool
  private let doubtCount: Int

  init(_ deadline: Deadline) {
    switch deadline.result {
    case .success(let reading):
      kind = reading.kind.rawValue
      occurrences = reading.occurrences
      start = reading.start
      isYearInferred = reading.isYearInferred
      doubtCount = reading.doubts.count
    case .failure(let problem):
      kind = Self.name(of: problem)
      occurrences = []
      start = nil
      isYearInferred = false
      doubtCount = 0
    }
  }

  static func name(of problem: DeadlineProblem) -> String {
    switch problem {
    case .empty: "empty"
    case .unknownWords: "unknown words"
    case .noSuchDay: "no such day"
    case .otherWeekday: "other day of the week"
    case .backwards: "backwards"
    case .yearOutOfRange: "year out of range"
    case .dateElsewhere: "date elsewhere"
    case .datesVary: "dates vary"
    case .tooManyDates: "too many dates"
    case .severalTimes: "several times"
    case .otherCount: "other count"
    case .contradiction: "contradiction"
    }
  }

  var description: String {
    "\(kind) \(occurrences.prefix(3)) \(start?.description ?? "") \(doubtCount)"
  }
}

/// Whether a text reads as a deadline, whatever the roadmap's period turns out to be.
enum DeadlineLook {
  private static let context: DeadlineContext? = {
    guard let start = CalendarDate(year: 2020, month: 9, day: 1),
      let end = CalendarDate(year: 2021, month: 8, day: 31), let period = DateSpan(start, end)
    else { return nil }
    // «До конца I четверти» says when, though each school sets those days.
    let calendar = SchoolCalendar.usual(in: period, .russian)
    return DeadlineContext(period: period, yearKind: .school, calendar: calendar)
  }()

  /// Whether all words of a text are understood as a deadline as they are spelled.
  static func isPlain(_ text: String) -> Bool {
    guard let context, text.utf8.count < 400 else { return false }
    switch DeadlineReader.read(text, in: context) {
    case .success(let reading):
      return !reading.doubts.contains { if case .misspelled = $0 { true } else { false } }
    // «Tuesday 23 September» of another year.
    case .failure(.otherWeekday): return true
    case .failure: return false
    }
  }

  /// Whether a text says one time, by the end of which something is to be reached, as it is spelled.
  static func saysOneDay(_ text: String) -> Bool {
    guard let context, case .success(let reading) = DeadlineReader.read(text, in: context),
      [.by, .day, .span].contains(reading.kind)
    else { return false }
    return reading.occurrences.count == 1
      && !reading.doubts.contains { if case .misspelled = $0 { true } else { false } }
  }

  /// Whether a text says when and nothing else: no «Доклад – до 15 ноября», which a cell may say.
  static func isAlone(_ text: String) -> Bool {
    looksLike(text) && !DeadlineReader.hasLabel(text)
  }

  /// Whether a text says no more of when than how often, and that is several times a month.
  static func isOftenerThanMonthly(_ text: String) -> Bool { timesAYear(text) > months }

  /// Whether a text says no more of when than that it is each month: «ежемесячно», «раз в месяц».
  static func isMonthly(_ text: String) -> Bool { timesAYear(text) == months }

  private static let months = 12

  /// How often something is done that a text says no more of; 0 where it says something else.
  private static func timesAYear(_ text: String) -> Int {
    guard let context, text.utf8.count < 400,
      case .success(let reading) = DeadlineReader.read(text, in: context),
      reading.kind == .periodic,
      reading.occurrences.last.map({ $0.end > context.period.end.adding(days: -31) }) == true
    else { return 0 }
    return reading.occurrences.count
  }

  /// Whether a text is a day of the week alone, of one week or of each: «Понедельник».
  static func isWeekday(_ text: String) -> Bool {
    !looksLike(text) && ["каждый", "every"].contains { looksLike("\($0) \(text)") }
  }

  /// Whether a text says when by days that each school sets or that stand in another document: «дважды в
  /// семестр», «по плану района».
  static func isOfSchool(_ text: String) -> Bool {
    guard let context, text.utf8.count < 400 else { return false }
    return switch DeadlineReader.read(text, in: context) {
    // The other words may be any.
    case .failure(.datesVary(let words, let time, _, _)):
      time != .named && knownTimes.contains { isAlone(text.replacing(words, with: $0)) }
    case .failure(.dateElsewhere):
      ImportText.words(text).first.map(beforeDocuments.contains) ?? false
    default: false
    }
  }

  private static let knownTimes = ["октября", "месяц", "month", "October"]
  private static let beforeDocuments: Set = ["по", "согласно", "as", "per", "according"]

  /// Whether all words of a text are understood as a deadline.
  static func looksLike(_ text: String) -> Bool {
    guard let context, text.utf8.count < 400 else { return false }
    switch DeadlineReader.read(text, in: context) {
    case .success: return true
    // «1 триместр», of which few schools have days.
    case .failure(.datesVary(let words, let time, _, _)): return words == text && time != .named
    // «Понедельник, 9 февраля» is a day of another year.
    case .failure(let problem):
      return problem.dependsOnPeriod && text.unicodeScalars.contains(where: ImportText.isLetter)
    }
  }
}

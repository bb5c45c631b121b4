/// Quotes the words of a phrase that are to blame.
enum PhraseExcerpt {
  /// The text of a range of UTF-8 bytes.
  static func text(_ range: Range<Int>, of phrase: String) -> String {
    let bytes = phrase.utf8.dropFirst(range.lowerBound).prefix(range.count)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The problem that a fault is for people, with the culprit as written.
  static func problem(
    _ fault: PhraseFault, _ tokens: [PhraseToken], _ phrase: String, _ context: DeadlineContext
  ) -> DeadlineProblem {
    switch fault {
    case .unknownWords(let blamed): return unknown(blamed, tokens, phrase, context)
    case .noSuchDay(let blamed): return .noSuchDay(text(blamed, tokens, phrase))
    case .otherWeekday(let blamed, let day):
      return .otherWeekday(text(blamed, tokens, phrase), day)
    case .backwards(let blamed): return .backwards(text(blamed, tokens, phrase))
    case .yearOutOfRange(let blamed): return .yearOutOfRange(text(blamed, tokens, phrase))
    case .tooManyDates: return .tooManyDates
    case .otherCount: return .otherCount(phrase)
    case .severalTimes(let blamed): return .severalTimes(text(blamed, tokens, phrase))
    case .contradiction(let one, let span, let other, let otherSpan):
      return .contradiction(
        text(one, tokens, phrase), span, text(other, tokens, phrase), otherSpan)
    }
  }

  /// Words that no deadline has are named alone; a plan or a school term says more than they do.
  private static func unknown(
    _ blamed: Range<Int>, _ tokens: [PhraseToken], _ phrase: String, _ context: DeadlineContext
  ) -> DeadlineProblem {
    if let index = tokens.firstIndex(where: { $0.lexeme == .schedule }) {
      return .dateElsewhere(text(index..<index + 1, tokens, phrase))
    }
    for index in tokens.indices {
      // «осенние каникулы», «III четверть»: with the word that says which.
      let isTold = index > 0 && tokens[index - 1].lexeme.saysWhichOfSchool
      guard isMissing(index, isTold: isTold, tokens, context.calendar) else { continue }
      return .datesVary(
        text(index - (isTold ? 1 : 0)..<index + 1, tokens, phrase),
        tokens[index].lexeme.isUsual ? .usual : .term, year: year(of: context),
        hasCalendar: context.calendar != nil)
    }
    // «неделя молодого педагога», «декада наставничества (апрель)»
    if let index = tokens.indices.first(where: { isNamed($0, tokens) }) {
      let end = tokens[(index + 1)...].firstIndex { ![.realization, .unknown].contains($0.lexeme) }
      return .datesVary(
        text(index..<(end ?? tokens.count), tokens, phrase), .named, year: year(of: context),
        hasCalendar: context.calendar != nil)
    }
    let unknown = tokens.indices.filter { tokens[$0].lexeme == .unknown }
    guard let first = unknown.first, let last = unknown.last else {
      return .unknownWords(text(blamed, tokens, phrase))
    }
    return .unknownWords(text(first..<last + 1, tokens, phrase))
  }

  /// The year in whose September the roadmap is, or begins.
  private static func year(of context: DeadlineContext) -> Int {
    let (start, end) = (context.period.start, context.period.end)
    return end.year == start.year && end.month < 9 ? start.year - 1 : start.year
  }

  /// Whether a week or ten days stand there with a name behind them.
  private static func isNamed(_ index: Int, _ tokens: [PhraseToken]) -> Bool {
    guard [.unit(.week), .unit(.decade)].contains(tokens[index].lexeme),
      index + 1 < tokens.count,
      [.unknown, .realization].contains(tokens[index + 1].lexeme), !tokens[index + 1].word.isEmpty
    else { return false }
    return index == 0 || !tokens[index - 1].lexeme.saysWhichOfSchool
  }

  /// Whether a word means days that the school sets and its calendar does not say.
  private static func isMissing(
    _ index: Int, isTold: Bool, _ tokens: [PhraseToken], _ calendar: SchoolCalendar?
  ) -> Bool {
    switch tokens[index].lexeme {
    case .holidays:
      // Those that it says are a name there.
      return isTold || calendar?.parts[.holidays]?.isEmpty != false
    case .unit(let unit) where unit.isTerm, .frequency(let unit) where unit.isTerm:
      guard let calendar else { return true }
      var cursor = PhraseCursor(tokens)
      cursor.position = max(0, index - 1)
      guard isTold else { return calendar.terms(unit).isEmpty }
      return cursor.numeral().map { calendar.terms(unit, number: $0).isEmpty } ?? true
    default: return false
    }
  }

  private static func text(
    _ range: Range<Int>, _ tokens: [PhraseToken], _ phrase: String
  ) -> String {
    let range = range.clamped(to: tokens.indices)
    guard let first = range.first, let last = range.last else { return phrase }
    return text(tokens[first].range.lowerBound..<tokens[last].range.upperBound, of: phrase)
  }
}

extension Lexeme {
  /// Whether a usual calendar has such days.
  fileprivate var isUsual: Bool {
    switch self {
    case .holidays, .unit(.term), .frequency(.term): true
    default: false
    }
  }

  fileprivate var saysWhichOfSchool: Bool {
    switch self {
    case .seasonal, .season, .ordinal, .roman, .number, .feast: true
    default: false
    }
  }
}

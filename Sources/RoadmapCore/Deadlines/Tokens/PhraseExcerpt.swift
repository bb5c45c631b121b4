/// Quotes the words of a phrase that are to blame.
enum PhraseExcerpt {
  /// The text of a range of UTF-8 bytes.
  static func text(_ range: Range<Int>, of phrase: String) -> String {
    let bytes = phrase.utf8.dropFirst(range.lowerBound).prefix(range.count)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The problem that a fault is for people, with the culprit as written.
  static func problem(
    _ fault: PhraseFault, _ tokens: [PhraseToken], _ phrase: String
  ) -> DeadlineProblem {
    switch fault {
    case .unknownWords(let blamed): return unknown(blamed, tokens, phrase)
    case .noSuchDay(let blamed): return .noSuchDay(text(blamed, tokens, phrase))
    case .backwards(let blamed): return .backwards(text(blamed, tokens, phrase))
    case .yearOutOfRange(let blamed): return .yearOutOfRange(text(blamed, tokens, phrase))
    case .tooManyDates: return .tooManyDates
    case .contradiction(let one, let span, let other, let otherSpan):
      return .contradiction(
        text(one, tokens, phrase), span, text(other, tokens, phrase), otherSpan)
    }
  }

  /// Words that no deadline has are named alone; a plan or a school term says more than they do.
  private static func unknown(
    _ blamed: Range<Int>, _ tokens: [PhraseToken], _ phrase: String
  ) -> DeadlineProblem {
    if let index = tokens.firstIndex(where: { $0.lexeme == .schedule }) {
      return .dateElsewhere(text(index..<index + 1, tokens, phrase))
    }
    if let index = tokens.firstIndex(where: { $0.lexeme.isSetBySchool }) {
      // «осенние каникулы», «III четверть»: with the word that says which.
      let isTold = index > 0 && tokens[index - 1].lexeme.saysWhichOfSchool
      return .datesVary(text(index - (isTold ? 1 : 0)..<index + 1, tokens, phrase))
    }
    let unknown = tokens.indices.filter { tokens[$0].lexeme == .unknown }
    guard let first = unknown.first, let last = unknown.last else {
      return .unknownWords(text(blamed, tokens, phrase))
    }
    return .unknownWords(text(first..<last + 1, tokens, phrase))
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
  fileprivate var isSetBySchool: Bool {
    switch self {
    case .holidays, .named: true
    case .unit(let unit), .frequency(let unit): unit.isTerm
    default: false
    }
  }

  fileprivate var saysWhichOfSchool: Bool {
    switch self {
    case .seasonal, .season, .ordinal, .roman, .number: true
    default: false
    }
  }
}

/// Moves the years that a deadline's words say; words that say none stay as they are.
enum MovedPhrase {
  /// A part of a text, in UTF-8 bytes, and what stands there instead.
  private struct Replacement {
    let range: Range<Int>
    let text: String
  }

  /// The words with each year that they say later by `years`.
  static func text(_ text: String, by years: Int) -> String {
    guard text.utf8.count <= DeadlineReader.longestPhrase else { return text }
    let tokens = PhraseTokenizer.tokens(of: text)
    return replaced(
      tokens.indices.compactMap { index in
        movedYear(at: index, of: tokens, by: years).map {
          Replacement(range: tokens[index].range, text: $0)
        }
      }, in: text)
  }

  /// The words of a deadline in another year, of which 29 February may have become the 28th.
  static func deadline(
    _ text: String, by years: Int, in context: DeadlineContext
  ) -> (text: String, movesLeapDay: Bool) {
    let moved = self.text(text, by: years)
    guard case .failure(.noSuchDay) = DeadlineReader.read(moved, in: context) else {
      return (moved, false)
    }
    let tokens = PhraseTokenizer.tokens(of: moved)
    let leapDays = tokens.filter { $0.value == 29 && $0.digitCount == 2 }
    let repaired = replaced(leapDays.map { Replacement(range: $0.range, text: "28") }, in: moved)
    guard case .success = DeadlineReader.read(repaired, in: context) else { return (moved, false) }
    return (repaired, true)
  }

  /// Whether a text says one of these years in four digits.
  static func says(_ years: ClosedRange<Int>, _ text: String) -> Bool {
    guard text.utf8.count <= DeadlineReader.longestPhrase else { return false }
    return PhraseTokenizer.tokens(of: text).contains {
      $0.lexeme == .number && $0.digitCount == 4 && years.contains($0.value)
    }
  }

  /// The digits of a year that a token says, later by `years`; nil where it is no year.
  private static func movedYear(
    at index: Int, of tokens: [PhraseToken], by years: Int
  ) -> String? {
    let token = tokens[index]
    guard token.lexeme == .number else { return nil }
    if token.digitCount == 4, (1990...2100).contains(token.value) {
      return String(token.value + years)
    }
    guard token.digitCount == 2 else { return nil }
    guard isShortYear(at: index, of: tokens) else { return nil }
    let year = (token.value + years) % 100
    return year < 10 ? "0\(year)" : String(year)
  }

  /// «01.10.20», and the second year of «2022/23».
  private static func isShortYear(at index: Int, of tokens: [PhraseToken]) -> Bool {
    func token(_ place: Int) -> PhraseToken? {
      tokens.indices.contains(place) ? tokens[place] : nil
    }
    if token(index - 1)?.lexeme == .dot, token(index - 2)?.lexeme == .number,
      token(index - 3)?.lexeme == .dot, token(index - 4)?.lexeme == .number
    {
      return true
    }
    guard let mark = token(index - 1), mark.lexeme == .slash || mark.lexeme == .dash,
      let first = token(index - 2), first.lexeme == .number, first.digitCount == 4
    else { return false }
    // "2022-09" is a month, and «до 2022-23» the year after.
    return (first.value + 1) % 100 == tokens[index].value
  }

  private static func replaced(_ replacements: [Replacement], in text: String) -> String {
    guard !replacements.isEmpty else { return text }
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    var offset = 0
    for replacement in replacements {
      result += bytes[offset..<replacement.range.lowerBound]
      result += replacement.text.utf8
      offset = replacement.range.upperBound
    }
    return String(decoding: result + bytes[offset...], as: UTF8.self)
  }
}

/// Mends words that the vocabulary does not have: torn apart, run together, or misspelled.
enum TokenRepair {
  /// Longer phrases are left as they are: mending is for slips, and costs time.
  static let longestPhrase = 60

  /// The tokens with every unknown word mended that can be, and where misspelled ones stand;
  /// nil where nothing is mended.
  static func repaired(
    _ tokens: [PhraseToken], _ vocabulary: Vocabulary
  ) -> (tokens: [PhraseToken], misspelled: [Range<Int>])? {
    guard tokens.contains(where: { $0.lexeme == .unknown }), tokens.count <= longestPhrase else {
      return nil
    }
    var mended: [PhraseToken] = []
    var misspelled: [Range<Int>] = []
    var index = 0
    var isMended = false
    while index < tokens.count {
      let token = tokens[index]
      if let joined = joined(tokens, at: index, vocabulary) {
        mended.append(joined.token)
        index += joined.count
        isMended = true
        continue
      }
      index += 1
      guard token.lexeme == .unknown, token.word.count >= 3 else {
        mended.append(token)
        continue
      }
      if let parts = split(token, vocabulary) {
        mended += parts
        isMended = true
      } else if let lexeme = Misspelling.lexeme(of: token.word) {
        var corrected = token
        corrected.lexeme = lexeme
        mended.append(corrected)
        misspelled.append(token.range)
        isMended = true
      } else {
        mended.append(token)
      }
    }
    return isMended ? (mended, misspelled) : nil
  }

  /// «сен-тябрь»: a word broken by a hyphen, or at the end of a line; and of how many tokens it is.
  private static func joined(
    _ tokens: [PhraseToken], at index: Int, _ vocabulary: Vocabulary
  ) -> (token: PhraseToken, count: Int)? {
    guard index + 1 < tokens.count else { return nil }
    let end = tokens[index + 1].lexeme == .dash ? index + 2 : index + 1
    guard end < tokens.count, end == index + 2 || tokens[end].hasLineBreakBefore,
      !tokens[index].word.isEmpty, !tokens[end].word.isEmpty,
      tokens[index].lexeme == .unknown || tokens[end].lexeme == .unknown
    else { return nil }
    let word = tokens[index].word.joined(with: tokens[end].word)
    let lexeme = vocabulary.lexeme(of: word)
    guard lexeme != .unknown else { return nil }
    var token = tokens[index]
    token.lexeme = lexeme
    token.word = word
    token.range = tokens[index].range.lowerBound..<tokens[end].range.upperBound
    token.hasDotAfter = tokens[end].hasDotAfter
    return (token, end - index + 1)
  }

  /// «втечение», «ежегоднодо»: two words without a space.
  private static func split(_ token: PhraseToken, _ vocabulary: Vocabulary) -> [PhraseToken]? {
    let word = token.word
    guard !word.isTooLong else { return nil }
    for length in 1..<max(1, word.count - 1) {
      let (left, right) = (word.prefix(length), word.suffix(word.count - length))
      let (first, second) = (vocabulary.lexeme(of: left), vocabulary.lexeme(of: right))
      guard right.count >= 2, length >= 4 || first.isPreposition, first != .unknown,
        second != .unknown, second != .suffix, right.count >= 4 || second.isPreposition
      else { continue }
      var (one, other) = (token, token)
      one.lexeme = first
      one.word = left
      one.hasDotAfter = false
      other.lexeme = second
      other.word = right
      other.hasSpaceBefore = true
      return [one, other]
    }
    return nil
  }
}

extension Lexeme {
  /// Whether it is a small word that people forget the space after.
  fileprivate var isPreposition: Bool {
    switch self {
    case .until, .at, .from, .through, .toward, .not: true
    default: false
    }
  }
}

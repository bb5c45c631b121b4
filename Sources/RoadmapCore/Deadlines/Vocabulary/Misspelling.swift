/// Finds the word that a misspelled one was meant to be.
enum Misspelling {
  /// What the only word does that differs by one letter: left out, put in, changed or swapped.
  ///
  /// Nil where no word does, or where words of different sense do.
  static func lexeme(of word: PackedWord) -> Lexeme? {
    guard word.count >= 6, !word.isTooLong else { return nil }
    let letters = word.codes
    var found: Lexeme?
    for end in ends(of: letters) {
      for candidate in candidates[end] ?? []
      where isOneSlip(letters, candidate.letters) {
        if let found, found != candidate.lexeme { return nil }
        found = candidate.lexeme
      }
    }
    return found
  }

  /// Whether a word may be a misspelled one of the vocabulary, or a month with more than one slip.
  static func mayBeTime(_ word: PackedWord) -> Bool {
    lexeme(of: word).map { ![.outcome, .realization, .work].contains($0) }
      ?? Vocabulary.shared.correctable.contains {
        $0.lexeme.isMonth && $0.word.commonLength(with: word) >= 3
      }
  }

  private typealias Candidate = (letters: [UInt8], lexeme: Lexeme)

  /// The words that a misspelling may be meant for, by their ends; put together for the first one.
  private static let candidates: [Int: [Candidate]] = {
    var found: [Int: [Candidate]] = [:]
    for (word, lexeme) in Vocabulary.shared.correctable {
      let letters = word.codes
      for end in ends(of: letters) { found[end, default: []].append((letters, lexeme)) }
    }
    return found
  }()

  /// What one slip leaves of a word of six letters and more: the first two of them, or the last two.
  private static func ends(of letters: [UInt8]) -> [Int] {
    func pair(_ letters: ArraySlice<UInt8>) -> Int { letters.reduce(0) { $0 << 8 | Int($1) } }
    return [pair(letters.prefix(2)), -pair(letters.suffix(2))]
  }

  private static func isOneSlip(_ one: [UInt8], _ other: [UInt8]) -> Bool {
    guard abs(one.count - other.count) <= 1 else { return false }
    var start = 0
    while start < one.count, start < other.count, one[start] == other[start] { start += 1 }
    /// Whether the words are the same behind so many letters of each.
    func agree(_ left: Int, _ right: Int) -> Bool {
      one.count - left == other.count - right
        && (left < one.count ? one[left...].elementsEqual(other[right...]) : true)
    }
    if one.count != other.count {
      return one.count > other.count ? agree(start + 1, start) : agree(start, start + 1)
    }
    if start == one.count || agree(start + 1, start + 1) { return true }
    return start + 1 < one.count && one[start] == other[start + 1]
      && one[start + 1] == other[start] && agree(start + 2, start + 2)
  }
}

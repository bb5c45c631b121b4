/// Finds the word that a misspelled one was meant to be.
enum Misspelling {
  /// What the only word does that differs by one letter: left out, put in, changed or swapped.
  ///
  /// Nil where no word does, or where words of different sense do.
  static func lexeme(of word: PackedWord) -> Lexeme? {
    guard word.count >= 6, !word.isTooLong, !Vocabulary.lessons.contains(word) else { return nil }
    let letters = word.codes
    var found: Lexeme?
    for end in ends(of: letters) {
      for candidate in candidates[end] ?? []
      where letters.isOneSlip(from: candidate.letters) {
        if let found, found != candidate.lexeme { return nil }
        found = candidate.lexeme
      }
    }
    return found
  }

  /// Whether a word may be a misspelled one of the vocabulary, or a month with more than one slip.
  static func mayBeTime(_ word: PackedWord) -> Bool {
    lexeme(of: word).map { ![.outcome, .realization, .work, .filler].contains($0) }
      ?? months.contains { $0.commonLength(with: word) >= 3 }
  }

  private static let months = Vocabulary.shared.correctable.filter { $0.lexeme.isMonth }.map(\.word)

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
}

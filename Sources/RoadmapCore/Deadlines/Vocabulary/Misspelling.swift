/// Finds the word that a misspelled one was meant to be.
enum Misspelling {
  /// What the only word does that differs by one letter: left out, put in, changed or swapped.
  ///
  /// Nil where no word does, or where words of different sense do.
  static func lexeme(of word: PackedWord, _ vocabulary: Vocabulary) -> Lexeme? {
    guard word.count >= 6, !word.isTooLong else { return nil }
    let letters = word.codes
    var found: Lexeme?
    for candidate in vocabulary.correctable
    where abs(candidate.word.count - letters.count) <= 1 {
      guard isOneSlip(letters, candidate.word.codes) else { continue }
      if let found, found != candidate.lexeme { return nil }
      found = candidate.lexeme
    }
    return found
  }

  private static func isOneSlip(_ one: [UInt8], _ other: [UInt8]) -> Bool {
    let start = zip(one, other).prefix { $0 == $1 }.count
    let (left, right) = (one.dropFirst(start), other.dropFirst(start))
    if left.count == right.count {
      if left.dropFirst().elementsEqual(right.dropFirst()) { return true }
      return left.count >= 2 && left.first == right.dropFirst().first
        && left.dropFirst().first == right.first
        && left.dropFirst(2).elementsEqual(right.dropFirst(2))
    }
    return left.count > right.count
      ? left.dropFirst().elementsEqual(right) : left.elementsEqual(right.dropFirst())
  }
}

extension PhraseCursor {
  /// Goes past what a cell names before it says when: «Доклад – до 15 ноября», «1 этап: сентябрь».
  ///
  /// A label is words that are no part of the language, up to a colon or a dash of its own.
  mutating func skipLabel() {
    let found = attempt { cursor in
      var words = 0
      while !cursor.isAtEnd, cursor.position < PhraseCursor.longestLabel {
        switch cursor.current {
        case .unknown: words += 1
        case .number, .roman, .ordinal:
          // «1 этап», «этап 1:»; «1 сентября – …» names a day.
          guard cursor.lexeme(1) == .unknown || words > 0 && cursor.lexeme(1) == .colon else {
            return false
          }
        case .realization, .work, .at, .and, .filler, .through, .term: break
        case .colon: return words > 0 && cursor.endLabel()
        case .dash where !cursor.isClose(0) && !cursor.isClose(1):
          return words > 0 && cursor.endLabel()
        default: return false
        }
        cursor.position += 1
      }
      return false
    }
    if !found { return }
  }

  /// How many words a label has at most: longer ones say something.
  private static let longestLabel = 8

  private mutating func endLabel() -> Bool {
    position += 1
    // Only a misspelled time before the mark would be lost.
    return !isAtEnd && !tokens[..<position].contains { $0.isSlip }
  }
}

extension PhraseToken {
  /// Whether an unknown word may be a misspelled one of the vocabulary.
  fileprivate var isSlip: Bool {
    lexeme == .unknown && Misspelling.lexeme(of: word) != nil
  }
}

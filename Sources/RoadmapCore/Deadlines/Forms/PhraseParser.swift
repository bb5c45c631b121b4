/// Reads a phrase form by form.
enum PhraseParser {
  /// What the tokens say, or the tokens that fit nothing.
  static func meaning(of tokens: [PhraseToken]) -> Result<PhraseMeaning, PhraseFault> {
    var cursor = PhraseCursor(tokens)
    var meaning = PhraseMeaning()
    var isSeparated = false
    while !cursor.isAtEnd {
      let start = cursor.position
      let count = meaning.items.count
      let hasLineBreak = cursor.token?.hasLineBreakBefore ?? false
      if readForm(&cursor, &meaning) {
        if meaning.items.count > count {
          meaning.items[count].isSeparated = isSeparated || hasLineBreak
        }
        isSeparated = false
        continue
      }
      switch cursor.current {
      case .comma, .colon, .bracket, .and, .slash: isSeparated = true
      // A dash that joins no two times: «до 1 мая – ежегодно», or the first thing in a cell.
      case .dash where cursor.lexeme(1) != .end: isSeparated = true
      case .filler, .then, .term: break
      default: return .failure(.unknownWords(start..<tokens.count))
      }
      cursor.position += 1
    }
    if cursor.namesEveryYear, meaning.cadence == nil { meaning.cadence = Cadence(unit: .year) }
    return ItemCompletion.complete(meaning)
  }

  private static func readForm(
    _ cursor: inout PhraseCursor, _ meaning: inout PhraseMeaning
  ) -> Bool {
    for form in DeadlineForm.all where form.read(&cursor, &meaning) { return true }
    return false
  }
}

/// Why tokens make no deadline, with the tokens to blame.
enum PhraseFault: Error, Equatable {
  case unknownWords(Range<Int>)
  case noSuchDay(Range<Int>)
  case backwards(Range<Int>)
  case yearOutOfRange(Range<Int>)
  case tooManyDates
}

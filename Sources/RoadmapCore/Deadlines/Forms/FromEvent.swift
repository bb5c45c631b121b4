extension DeadlineForm {
  /// «с момента утверждения (до 31 мая 2025)»: when it begins nobody can say, the day it is due stands
  /// behind.
  static let fromEvent = DeadlineForm(startingWith: LexemeSet(.from)) { cursor, meaning in
    guard cursor.lexeme(1) == .anchor, meaning.items.isEmpty, meaning.cadence == nil else {
      return false
    }
    return cursor.attempt { cursor in
      cursor.position += 2
      let start = cursor.position
      cursor.skip(.unknown, .outcome, .realization, .work, .of, .filler)
      guard cursor.position > start, cursor.current == .until || cursor.current == .through else {
        return false
      }
      var ahead = cursor
      var bound = PhraseMeaning()
      return DeadlineForm.bound.read(&ahead, &bound) && ahead.isAtEnd
    }
  }
}

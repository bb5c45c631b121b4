/// A place in the tokens of a phrase.
struct PhraseCursor {
  let tokens: [PhraseToken]
  var position = 0
  /// Whether «каждого года» was said of a time that was read.
  var namesEveryYear = false
  /// The day of the week that was said before a date, as in «до пятницы, 13 октября».
  var weekday: Int?

  init(_ tokens: [PhraseToken]) {
    self.tokens = tokens
  }

  var isAtEnd: Bool { position >= tokens.count }
  var current: Lexeme { lexeme(0) }
  /// The token at the place, or nil at the end.
  var token: PhraseToken? { token(0) }

  /// What stands `offset` tokens ahead.
  func lexeme(_ offset: Int) -> Lexeme {
    token(offset)?.lexeme ?? .end
  }

  /// The token `offset` tokens ahead, or nil past the end.
  func token(_ offset: Int) -> PhraseToken? {
    let index = position + offset
    return index >= 0 && index < tokens.count ? tokens[index] : nil
  }

  /// Whether «далее» stands before this place, with a dash or without.
  var isAfterThen: Bool {
    lexeme(-1) == .then || lexeme(-1) == .dash && lexeme(-2) == .then
  }

  /// Goes past a lexeme if it stands here.
  mutating func take(_ lexeme: Lexeme) -> Bool {
    guard current == lexeme else { return false }
    position += 1
    return true
  }

  /// Goes past all of some lexemes.
  mutating func skip(_ lexemes: Lexeme...) {
    while lexemes.contains(current) { position += 1 }
  }

  /// Whether `offset` tokens ahead something stands close to its left neighbour.
  func isClose(_ offset: Int) -> Bool {
    token(offset).map { !$0.hasSpaceBefore } ?? false
  }

  /// Runs a reader, and comes back to this place where it finds nothing.
  mutating func attempt<Value>(_ read: (inout PhraseCursor) -> Value?) -> Value? {
    let (place, everyYear) = (position, namesEveryYear)
    guard let value = read(&self) else {
      position = place
      namesEveryYear = everyYear
      return nil
    }
    return value
  }

  /// Runs a reader, and comes back to this place where it says that it found nothing.
  mutating func attempt(_ read: (inout PhraseCursor) -> Bool) -> Bool {
    attempt { cursor -> Void? in read(&cursor) ? () : nil } != nil
  }
}

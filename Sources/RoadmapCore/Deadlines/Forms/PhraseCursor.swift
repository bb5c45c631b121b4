/// A place in the tokens of a phrase.
struct PhraseCursor {
  let tokens: [PhraseToken]
  var position = 0
  /// Whether «каждого года» was said of a time that was read.
  var namesEveryYear = false
  /// How many times «дважды:» says that follow; 0 where nothing says so.
  var saidTimes = 0
  /// Whether «до 15:00» stood before a day that is still to come.
  var isDueBeforeTime = false
  /// Whether a date with slashes was read that can only have the month first, or only the day.
  var hasMonthFirst = false
  var hasDayFirst = false
  /// The day of the week that was said before a date, as in «до пятницы, 13 октября».
  var weekday: Int?

  init(_ tokens: [PhraseToken]) {
    self.tokens = tokens
  }

  var isAtEnd: Bool { position >= tokens.count }
  var current: Lexeme { position < tokens.count ? tokens[position].lexeme : .end }
  /// The token at the place, or nil at the end.
  var token: PhraseToken? { token(0) }

  /// What stands `offset` tokens ahead.
  func lexeme(_ offset: Int) -> Lexeme {
    let index = position + offset
    return index >= 0 && index < tokens.count ? tokens[index].lexeme : .end
  }

  /// The token `offset` tokens ahead, or nil past the end.
  func token(_ offset: Int) -> PhraseToken? {
    let index = position + offset
    return index >= 0 && index < tokens.count ? tokens[index] : nil
  }

  /// Whether a number stands here that cannot say how many: the day of «16 сентября», «12.10.2020».
  var isNumberOfDate: Bool {
    guard position + 1 < tokens.count, tokens[position].lexeme == .number else { return false }
    return tokens[position + 1].lexeme.followsDay
  }

  /// Whether a dash stands here that begins a line of a list: «- октябрь⏎- декабрь».
  var isBullet: Bool {
    current == .dash && token?.hasLineBreakBefore == true && tokens.first?.lexeme == .dash
  }

  /// Whether «далее» stands before this place, with a dash or without.
  var isAfterThen: Bool {
    lexeme(-1) == .then || lexeme(-1) == .dash && lexeme(-2) == .then
  }

  /// Goes past a lexeme if it stands here.
  @inline(always)
  mutating func take(_ lexeme: Lexeme) -> Bool {
    guard current == lexeme else { return false }
    position += 1
    return true
  }

  /// Goes past all of some lexemes.
  ///
  /// Written with so many parameters because a list of them would be built anew at every call.
  @inline(always)
  mutating func skip(
    _ first: Lexeme, _ second: Lexeme = .end, _ third: Lexeme = .end, _ fourth: Lexeme = .end,
    _ fifth: Lexeme = .end, _ sixth: Lexeme = .end, _ seventh: Lexeme = .end,
    _ eighth: Lexeme = .end, _ ninth: Lexeme = .end
  ) {
    var lexemes = LexemeSet()
    lexemes.insert(first)
    lexemes.insert(second)
    lexemes.insert(third)
    lexemes.insert(fourth)
    lexemes.insert(fifth)
    lexemes.insert(sixth)
    lexemes.insert(seventh)
    lexemes.insert(eighth)
    lexemes.insert(ninth)
    // Mostly none of them stands here.
    if lexemes.contains(current) { skip(lexemes) }
  }

  /// Goes past all of some kinds of lexemes.
  private mutating func skip(_ lexemes: LexemeSet) {
    while position < tokens.count, lexemes.contains(tokens[position].lexeme) { position += 1 }
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

extension Lexeme {
  /// Whether it can stand behind the day of a date.
  var followsDay: Bool {
    switch self {
    case .month, .dot, .comma: true
    default: false
    }
  }
}

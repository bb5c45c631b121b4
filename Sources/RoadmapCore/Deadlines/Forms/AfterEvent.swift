extension DeadlineForm {
  /// «в течение месяца после издания приказа», «по итогам 2022 года», "within 10 days after …".
  static let afterEvent = DeadlineForm(
    startingWith: LexemeSet(
      .filler, .at, .during, .passing, .not, .later, .earlier, .through, .after, .number, .from,
      .until, .before), countsFirst: true
  ) { cursor, meaning in
    // «сентябрь (после педсовета)»
    let isBesideTime =
      [.bracket, .comma].contains(cursor.lexeme(-1)) && cursor.current == .after
      && meaning.whole == nil
    guard meaning.openness == nil, meaning.items.isEmpty || isBesideTime, meaning.cadence == nil
    else { return false }
    // «до 1 мая», «с сентября», as most deadlines begin, name no event.
    switch (cursor.current, cursor.lexeme(1)) {
    case (.until, .number), (.until, .month), (.from, .number), (.from, .month): return false
    default: break
    }
    if !meaning.items.isEmpty {
      guard cursor.attempt({ $0.event() && ($0.isAtEnd || $0.current == .bracket) }) else {
        return false
      }
      meaning.openness = .afterEvent
      return true
    }
    if cursor.attempt({ $0.delayedEvent() }) || cursor.attempt({ $0.event() }) {
      meaning.openness = .afterEvent
      // Of a plan for one month, «в течение месяца» is all of it.
      if cursor.isAtEnd, cursor.position <= 3, cursor.lexeme(-2) == .during,
        cursor.lexeme(-1) == .unit(.month)
      {
        meaning.whole = .period
      }
      return true
    }
    return cursor.attempt { $0.dayAfter(&meaning) }
  }
}

extension PhraseCursor {
  /// So much time, counted from an event.
  fileprivate mutating func delayedEvent() -> Bool {
    let start = position
    skip(.filler, .at, .during, .passing, .not, .later, .earlier, .through, .after)
    if current == .comma, lexeme(1) == .filler { skip(.comma, .filler, .at, .passing, .through) }
    let isWithin = lexeme(-1) == .during || lexeme(-1) == .filler
    let hasPreposition = position > start
    // «через день» may be every other one.
    let hasCount = current == .number || lexeme(0).isCardinal
    guard hasPreposition || current == .number, stretch() else { return false }
    _ = take(.term)
    switch current {
    case .after: position += 1
    case .of, .outcome:
      guard isWithin else { return false }
      position += 1
      // "the week of October 9" is a time.
      if lexeme(0).isMonth || isNumberOfDate { return false }
    case .from, .since:
      position += 1
      guard [.anchor, .unit(.day), .part(1)].contains(current) else { return false }
    // The end of a quarter or a term is a day, and no event.
    case .until where hasPreposition && !isEdgeOfUnit(behind: 1): position += 1
    case .through where lexeme(1) == .outcome: position += 2
    // «в течение 10 дней», «в недельный срок»: counted from something that is not said.
    case .end:
      return hasPreposition && lexeme(-1).isShort && (hasCount || isWithin || !isUnit(lexeme(-1)))
    default: return false
    }
    return description()
  }

  /// «после …», «по окончании …», «с момента …».
  fileprivate mutating func event() -> Bool {
    skip(.filler)
    switch (current, lexeme(1)) {
    case (.after, _):
      guard attempt({ $0.dayAfterPiece() }) == nil else { return false }
      position += 1
    case (.through, .outcome), (.at, .outcome):
      position += 2
      // «по завершении»: of what, the activity itself says.
      if isAtEnd { return true }
    case (.from, .anchor): position += 2
    case (.at, .unit(.day)) where lexeme(2) == .filler && lexeme(3) == .end:
      position += 3
      return true
    case (.until, .part), (.before, .part), (.until, .outcome), (.at, .unit(.day)):
      position += 2
      skip(.filler)
      guard current == .unknown || current == .realization,
        !tokens[position...].contains(where: {
          $0.lexeme == .holidays
        })
      else { return false }
    default: return false
    }
    return !isSlipOfMonth(0) && !isSlipOfMonth(1) && description()
  }

  /// «после 15 мая»: going on from the next day.
  fileprivate mutating func dayAfter(_ meaning: inout PhraseMeaning) -> Bool {
    guard let piece = dayAfterPiece() else { return false }
    meaning.items.append(PhraseItem(bound: .after, first: piece))
    return true
  }

  private mutating func dayAfterPiece() -> CalendarPiece? {
    skip(.filler)
    guard take(.after), let piece = piece(), !piece.isBare, !piece.isUnplaced, isAtEnd else {
      return nil
    }
    return piece
  }

  /// «10 рабочих дней», «месяца», «10-дневный».
  private mutating func stretch() -> Bool {
    if count() != nil, current == .dash { position += 1 }
    skip(.working, .calendar, .filler)
    switch current {
    case .unit, .lasting, .years:
      position += 1
      return true
    default: return false
    }
  }

  /// Whether «конца квартала», «начала четверти» stands so many tokens ahead, and nothing behind it.
  private func isEdgeOfUnit(behind offset: Int) -> Bool {
    guard case .part = lexeme(offset) else { return false }
    return isUnit(lexeme(offset + 1)) && lexeme(offset + 2) == .end
  }

  private func isUnit(_ lexeme: Lexeme) -> Bool {
    if case .unit = lexeme { return true }
    return false
  }

  /// Whether an unknown word ahead is a misspelled month: then no event is waited for.
  private func isSlipOfMonth(_ offset: Int) -> Bool {
    guard let token = token(offset), token.lexeme == .unknown,
      case .month? = Misspelling.lexeme(of: token.word)
    else { return false }
    return true
  }

  /// The words for what is waited for, up to where the phrase says when.
  ///
  /// They are free text, in which a time or a repetition must not be lost: «после педсовета (октябрь)».
  mutating func description() -> Bool {
    guard !isAtEnd else { return false }
    let start = position
    var end = start
    while !isAtEnd {
      if Self.joints.contains(current), !(current == .each && lexeme(1).comesBack) {
        position += 1
      } else if isTimeOfEvent {
        if let piece = piece() { position = piece.source.upperBound } else { position += 1 }
        end = position
      } else if current == .holidays {
        return false
      } else if saysWhen {
        // «в ходе сентября», «после 5 мая»: the time is what is named.
        guard end > start || Self.marks.contains(tokens[start].lexeme) else { return false }
        position = end
        return true
      } else {
        position += 1
        end = position
      }
    }
    return true
  }

  /// What stands between the words of an event and its time, or between the event and another one.
  private static let joints = LexemeSet(
    .at, .until, .from, .through, .toward, .before, .not, .later, .earlier, .lessOften, .filler,
    .during, .period, .term, .of, .then, .starting, .since, .each, .and, .comma, .bracket, .dash,
    .colon)
  private static let marks = LexemeSet(.comma, .bracket, .dash, .colon)

  /// Whether what stands here is a time that only tells which event it is: «от 5 мая», «по окончании I
  /// четверти», «за 2023 год», «начала осенних каникул».
  private var isTimeOfEvent: Bool {
    var before = -1
    while [.filler, .of, .seasonal].contains(lexeme(before)) || lexeme(before).isSeason {
      before -= 1
    }
    switch lexeme(before) {
    case .since, .outcome, .part: return true
    case .at: return token(before)?.word == DeadlineForm.za
    default: return false
    }
  }

  /// Whether a time or how often stands here.
  private var saysWhen: Bool {
    switch current {
    case .frequency, .fortnightly, .often, .weekdays, .each, .byUnits: return true
    case .number, .cardinal:
      if lexeme(1) == .times { return true }
    case .unknown, .unit(.year): return false
    default: break
    }
    var ahead = self
    // «до 15 числа», «последняя пятница» too; «2 недели» of an event say how long.
    guard let piece = ahead.piece(), !piece.isBare, !piece.isUnplaced || piece.isDay else {
      return false
    }
    // «после летнего лагеря»
    if case .season = piece.base { return piece.year != .unsaid || ahead.current != .unknown }
    return true
  }
}

extension Lexeme {
  /// Whether it is what comes back behind «каждый» and «по».
  fileprivate var comesBack: Bool {
    switch self {
    case .month, .weekday, .weekdays, .unit: true
    default: false
    }
  }

  fileprivate var isCardinal: Bool {
    if case .cardinal = self { return true }
    return false
  }

  /// Whether it ends a stretch of time that is too short to be a school's half-year or year.
  fileprivate var isShort: Bool {
    switch self {
    case .unit(.day), .unit(.week), .unit(.month), .term, .lasting: true
    default: false
    }
  }
}

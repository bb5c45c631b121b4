extension DeadlineForm {
  /// «весь период», «в течение учебного года», «на протяжении всего срока реализации программы».
  static let whole = DeadlineForm(
    startingWith: LexemeSet(
      .at, .filler, .during, .whole, .current, .of, .period, .term)
  ) { cursor, meaning in
    cursor.attempt { cursor in
      let mark = cursor.lexeme(-1)
      guard meaning.whole == nil, let base = cursor.wholeTime() else { return false }
      meaning.whole = base
      // «октябрь, март (в течение года)» only says of which year.
      meaning.isWholeBeside =
        !meaning.items.isEmpty && (mark == .comma || mark == .and || mark == .then)
      return true
    }
  }

  /// «на осенних каникулах»: only dates beside it can say when.
  static let holidays = DeadlineForm(
    startingWith: LexemeSet(
      .at, .during, .period, .unit(.day), .seasonal, .filler, .season(1), .holidays, .each)
  ) { cursor, meaning in
    // “Christmas break”: whose break it is, only a calendar says.
    if case .feast = cursor.lexeme(-1) { return false }
    return cursor.attempt { cursor in
      cursor.skip(.at, .during, .period, .seasonal, .filler, .each)
      if cursor.take(.unit(.day)) { cursor.skip(.seasonal, .filler) }
      if case .season = cursor.current { cursor.position += 1 }
      let season = cursor.lexeme(-1)
      let start = cursor.position
      guard cursor.take(.holidays) else { return false }
      // «в каникулярное время»
      cursor.skip(.during, .period)
      meaning.namesHolidays = true
      let isEvery = season != .seasonal && !season.isSeason
      // «октябрь, каникулы» as well as these alone.
      if isEvery, cursor.isAtEnd || cursor.current == .bracket, meaning.items.count < 2,
        meaning.items.first?.isMonth != false
      {
        meaning.items.append(
          PhraseItem(
            bound: .none,
            first: CalendarPiece(base: .holidays, source: start..<cursor.position)))
      }
      return true
    }
  }
}

extension PhraseCursor {
  fileprivate mutating func wholeTime() -> CalendarPiece.Base? {
    skip(.at, .filler)
    var isSaidWhole = false
    while current == .during || current == .whole || current == .filler || current == .current
      || current == .of || current == .course
    {
      if current == .during || current == .whole || current == .course { isSaidWhole = true }
      position += 1
    }
    if current == .period || current == .term {
      position += 1
      let hasPurpose = purpose()
      if case .number = current { return nil }
      return isSaidWhole || hasPurpose ? .period : nil
    }
    if isSaidWhole, current == .realization {
      _ = purpose()
      return .period
    }
    guard isSaidWhole else { return nil }
    var kind = CalendarPiece.YearBase.ofRoadmap
    if take(.school) { kind = .school } else if take(.calendar) { kind = .calendar }
    guard take(.unit(.year)) else { return nil }
    switch current {
    case .from where isRangeAhead: return .year(kind)
    // «в течение года 1 раз в месяц»
    case .number where lexeme(1) == .times: return .year(kind)
    case .number, .after, .from, .since, .until, .of: return nil
    default: return .year(kind)
    }
  }

  /// Whether a range says more exactly what follows: «(в течение учебного года) с сентября по май».
  private var isRangeAhead: Bool {
    var ahead = self
    var meaning = PhraseMeaning()
    return DeadlineForm.range.read(&ahead, &meaning) && meaning.items.first?.last != nil
  }

  /// Goes past what a period is a period of: «реализации программы наставничества».
  private mutating func purpose() -> Bool {
    let start = position
    skip(.of, .filler, .current)
    guard current == .realization || current == .work else {
      position = start
      return false
    }
    skip(.realization, .work, .unknown, .at, .of, .filler, .and, .schedule, .school)
    return true
  }
}

extension Lexeme {
  /// Whether it is the name of a season.
  var isSeason: Bool {
    if case .season = self { return true }
    return false
  }
}

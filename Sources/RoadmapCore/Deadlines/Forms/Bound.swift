extension DeadlineForm {
  /// «до 12.10.2020», «не позднее 25 мая», «к 1 сентября», «до конца мая», "by 12 Oct 2020".
  static let bound = DeadlineForm(
    startingWith: LexemeSet(
      .at, .term, .filler, .limit, .not, .until, .toward, .before, .through)
  ) { cursor, meaning in
    cursor.attempt { cursor in
      cursor.skip(.at, .term, .filler)
      // "on or before", "on/before"
      if cursor.current == .or || cursor.current == .slash,
        cursor.lexeme(1) == .before || cursor.lexeme(1) == .until
      {
        cursor.position += 2
        guard let piece = cursor.piece() else { return false }
        meaning.items.append(PhraseItem(bound: .byEnd, first: piece))
        return true
      }
      guard var bound = cursor.boundWords() else { return false }
      // "by close of play 28 Feb"
      if cursor.lexeme(-1) == .through, cursor.current == .filler { cursor.skip(.filler, .at) }
      cursor.skip(.filler, .of, .working)
      cursor.weekdayBeforeDate()
      guard let piece = cursor.boundPiece(&bound), !cursor.attempt({ $0.rangeAfterBound() })
      else { return false }
      if cursor.take(.inclusive), bound == .by { bound = .byEnd }
      meaning.items.append(PhraseItem(bound: bound, first: piece))
      return true
    }
  }
}

extension PhraseCursor {
  fileprivate mutating func boundWords() -> PhraseItem.Bound? {
    switch (current, lexeme(1)) {
    case (.limit, _):
      position += 1
      skip(.term, .dash, .colon, .filler, .until)
      return .byEnd
    case (.not, .later):
      position += 2
      if current == .comma, lexeme(1) == .filler { position += 1 }
      skip(.filler, .until)
      return .byEnd
    case (.not, .earlier), (.not, .before):
      position += 2
      skip(.filler)
      return .from
    case (.until, _), (.toward, _):
      position += 1
      // "Completed by: 30 September"
      skip(.colon)
      return .by
    case (.before, _):
      position += 1
      // "prior to"
      skip(.through)
      return .before
    case (.through, _):
      position += 1
      return .byEnd
    default: return nil
    }
  }

  /// Goes past the day of the week in «до пятницы, 13 октября».
  fileprivate mutating func weekdayBeforeDate() {
    guard case .weekday(let day) = current else { return }
    let gap = lexeme(1) == .comma ? 2 : 1
    guard lexeme(gap) == .number || lexeme(gap).isMonth else { return }
    weekday = Int(day)
    position += gap
  }

  /// What is bounded; «конца», «начала» before it move the bound.
  fileprivate mutating func boundPiece(_ bound: inout PhraseItem.Bound) -> CalendarPiece? {
    guard let part = partNumber else { return piece() }
    let start = position
    position += 1
    if current == .dash, isClose(0), isClose(1) { position += 1 }
    skip(.of, .filler)
    guard var piece = wholePeriod() ?? everyUnit() ?? piece(), piece.part == .whole, !piece.isBare
    else { return nil }
    piece.source = start..<position
    switch (part, bound) {
    case (1, .by), (1, .byEnd), (1, .before): bound = .byStart
    case (3, .by), (3, .byEnd), (3, .before):
      bound = .byEnd
      if piece.isOneYear { piece.part = .ending }
    case (2, .by), (2, .byEnd):
      guard case .month = piece.base else { return nil }
      piece.part = .half(1)
      bound = .byEnd
    default: piece.part = .third(part)
    }
    return piece
  }

  /// «(до конца) периода реализации программы».
  private mutating func wholePeriod() -> CalendarPiece? {
    attempt { cursor in
      cursor.skip(.whole)
      guard [.period, .term, .realization].contains(cursor.current) else { return nil }
      cursor.skip(.period, .term, .realization, .work, .of, .filler)
      return CalendarPiece(base: .period, source: 0..<0)
    }
  }

  /// «до 10–15 мая» bounds nothing in particular.
  fileprivate mutating func rangeAfterBound() -> Bool {
    guard take(.dash), piece() != nil else { return false }
    return true
  }
}

extension DeadlineForm {
  /// «с 1 по 15 мая 2024», «с сентября 2021 г.», "from May to June", "between May and June".
  static let range = DeadlineForm(
    startingWith: LexemeSet(
      .at, .period, .filler, .term, .during, .starting, .from, .between, .since, .unit(.week),
      .part(1))
  ) { cursor, meaning in
    cursor.attempt { cursor in
      cursor.skip(.at, .period, .filler, .term, .during)
      if case .part = cursor.current { return cursor.saidEnds(&meaning) }
      if cursor.current == .unit(.week) { return cursor.weekOfDays(&meaning) }
      let isStarting = cursor.take(.starting)
      if isStarting { cursor.skip(.at) }
      let isBetween = cursor.current == .between
      let isSince = cursor.current == .since
      guard
        cursor.token?.isApproximately == false,
        cursor.take(.from) || cursor.take(.between) || cursor.take(.since) || isStarting,
        let first = cursor.piece()
      else { return false }
      var item = PhraseItem(bound: .from, first: first)
      cursor.rangeEnd(of: &item, isBetween: isBetween)
      // «от 16.11.2020» is the date of a paper; «от 1 до 15 октября» a range.
      guard !isBetween && !isSince || item.last != nil else { return false }
      // «между каникулами»: neither of the two counts, and what is left nobody calls by a name.
      guard !isBetween || item.last?.isSetBySchool == false else { return false }
      if item.last == nil, first.isDay, meaning.length == nil {
        meaning.length = cursor.lengthFromStart()
      }
      cursor.skip(.inclusive, .then)
      meaning.items.append(item)
      return true
    }
  }
}

extension PhraseCursor {
  /// «неделя с 16 по 20 октября», «неделя 16–20 октября».
  fileprivate mutating func weekOfDays(_ meaning: inout PhraseMeaning) -> Bool {
    let start = position
    position += 1
    let hasFrom = take(.from)
    guard hasFrom || lexeme(1) == .dash || lexeme(1).isMonth || lexeme(1) == .dot,
      let first = piece()
    else { return false }
    var item = PhraseItem(bound: .none, first: first)
    rangeEnd(of: &item, isBetween: false)
    guard let last = item.last, last.isDay, first.isDay || first.isBare else { return false }
    meaning.length = SaidLength(
      count: 1, unit: .week, isWorking: false, source: start..<start + 1)
    meaning.items.append(item)
    return true
  }

  /// «начало: 1 октября; конец: 15 мая», «Начало 01.10.2023⏎Окончание 15.05.2024».
  fileprivate mutating func saidEnds(_ meaning: inout PhraseMeaning) -> Bool {
    let first = attempt { $0.saidEnd(1) }
    skip(.comma, .filler)
    let last = attempt { $0.saidEnd(3) }
    // «окончание – 15 мая»
    guard let piece = first ?? last, last != nil || isAtEnd else { return false }
    meaning.items.append(
      PhraseItem(
        bound: first == nil ? .byEnd : last == nil ? .from : .none, first: piece,
        last: first == nil ? nil : last))
    return true
  }

  /// A day, or any time behind a mark: «начало октября» is a part of it.
  private mutating func saidEnd(_ part: Int8) -> CalendarPiece? {
    guard take(.part(part)) else { return nil }
    skip(.filler, .work, .realization)
    let start = position
    skip(.colon, .dash)
    guard let piece = piece(), !piece.isBare, piece.isDay || lexeme(start - position).isMark else {
      return nil
    }
    return piece
  }

  fileprivate mutating func rangeEnd(of item: inout PhraseItem, isBetween: Bool) {
    let place = position
    if current == .comma, lexeme(1) == .through || lexeme(1) == .until { position += 1 }
    let mark = current
    guard mark == .through || mark == .until || mark == .dash || isBetween && mark == .and else {
      position = place
      return
    }
    position += 1
    if mark == .dash { skip(.through) }
    // «с сентября до конца мая»: the end of May is where May ends.
    let isToEnd = current == .part(3) && take(.part(3))
    skip(.of, .filler)
    guard var last = (isToEnd ? lastDay(ofMonthOf: item.first) : nil) ?? piece() else {
      position = place
      return
    }
    // «(ежегодно) с 2024 г. до 25 мая»: the years, and when in each.
    guard !item.first.isYears || last.isYears || last.year != .unsaid else {
      position = place
      return
    }
    if isToEnd, last.isOneYear { last.part = .ending }
    item.bound = .none
    item.isEndDoubtful = mark == .until && !isToEnd && !last.isDay && current != .inclusive
    item.last = last
    completeEnglishDay(&item)
  }
}

extension PhraseCursor {
  /// «(с 10 сентября до конца) месяца»: of the month in which it begins.
  private mutating func lastDay(ofMonthOf first: CalendarPiece) -> CalendarPiece? {
    guard case .month = first.base, case .day = first.part, current == .unit(.month) else {
      return nil
    }
    position += 1
    var last = first
    last.part = .lastDay
    last.source = position - 1..<position
    return last
  }

  /// "May 1–15, 2024": the second number is a day of the same month.
  mutating func completeEnglishDay(_ item: inout PhraseItem) {
    guard case .day = item.first.part, let last = item.last, case .bare(let day) = last.base,
      beginsWithMonth(item.first)
    else { return }
    var end = item.first
    end.part = .day(day)
    end.source = last.source
    end.year = year()
    item.last = end
  }

  /// Whether the month stands before the day, as only in English.
  private func beginsWithMonth(_ piece: CalendarPiece) -> Bool {
    guard tokens.indices.contains(piece.source.lowerBound),
      case .month = tokens[piece.source.lowerBound].lexeme
    else { return false }
    return true
  }
}

extension Lexeme {
  fileprivate var isMark: Bool { self == .colon || self == .dash }
}

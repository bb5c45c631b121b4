extension DeadlineForm {
  /// «сентябрь 2023», «ноябрь 2023 - май 2024», «1–15 мая», «2023-11/2024-05».
  static let time = DeadlineForm(
    startingWith: LexemeSet(
      .at, .during, .term, .period, .filler, .course, .number, .ordinal(1), .roman(1), .cardinal(1),
      .month(1),
      .season(1), .part(1), .starting, .letter(0), .each, .current, .next, .reporting, .school,
      .calendar,
      .whole, .named(0), .feast(0), .unit(.year))
  ) { cursor, meaning in
    cursor.attempt { cursor in
      cursor.skip(.at, .during, .term, .period, .filler, .course)
      // «в дни осенних каникул»
      if cursor.current == .unit(.day), case .named = cursor.lexeme(1) { cursor.position += 1 }
      // «весь октябрь», «весь 2024 год»
      if cursor.current == .whole, cursor.lexeme(1).isMonth || cursor.lexeme(1) == .number {
        cursor.position += 1
      }
      guard let first = cursor.piece(), !first.isYearWordAlone else { return false }
      var item = PhraseItem(bound: .none, first: first)
      if let last = cursor.attempt({ $0.otherEnd(of: first) }) {
        item.last = last
        cursor.completeEnglishDay(&item)
      } else if !first.isYears,
        let last = cursor.attempt({ $0.otherEndBefore(isYearly: meaning.cadence?.isYearly == true) }
        )
      {
        item.last = last
        item.isEndDoubtful = !last.isDay
      }
      cursor.skip(.inclusive)
      meaning.items.append(item)
      return true
    }
  }
}

extension PhraseCursor {
  /// «- май 2024», «по май», "to May"; a year and a month are no two ends of anything.
  fileprivate mutating func otherEnd(of first: CalendarPiece) -> CalendarPiece? {
    let isSlash = current == .slash
    guard !isBullet, take(.dash) || take(.through) || take(.slash) else { return nil }
    // «сентябрь 2023 - по май 2024»
    if lexeme(-1) == .dash { skip(.through) }
    // «1 полугодие - сентябрь»: what falls due in it, or from the one to the other.
    guard let last = piece(), last.isYears == first.isYears, !(first.isStretch && last.isInMonth),
      !isSlash || areJoinedBySlash(first, last),
      // «3 ноября – День народного единства»: a name of the day, right or wrong.
      !(last.isFeast && first.isDay && !first.isFeast)
    else { return nil }
    return last
  }

  /// Whether a slash makes one time of two: «сентябрь/октябрь», «I/II квартал».
  ///
  /// So it does of any two in ISO 8601, which has the year first. «Октябрь/март», «31.12.2023/31.05.2024»
  /// are two, or the ends of one.
  private func areJoinedBySlash(_ first: CalendarPiece, _ last: CalendarPiece) -> Bool {
    let place = first.source.lowerBound
    if tokens.indices.contains(place), tokens[place].digitCount == 4 { return true }
    if first.isDay, last.isDay { return first.year == .unsaid }
    return switch (first.base, last.base) {
    case (.month(let one), .month(let other))
    where first.year != .unsaid || first.part == .whole && last.part == .whole:
      other == one % 12 + 1
    case (.quarter(let one), .quarter(let other)), (.season(let one), .season(let other)),
      (.bare(let one), .quarter(let other)):
      other == one % 4 + 1
    case (.bare, .half), (.bare, .term), (.half, .half), (.term, .term), (.named, _): false
    default: true
    }
  }

  /// "until May"; «(ежегодно в марте) до 2025 года» ends the repetition.
  fileprivate mutating func otherEndBefore(isYearly: Bool) -> CalendarPiece? {
    // On a line of its own it is a time of its own.
    guard token?.hasLineBreakBefore == false, take(.until), let last = piece() else { return nil }
    // «октябрь до 20-го» ends on that day of it.
    return last.isBare || isYearly && last.isYears ? nil : last
  }
}

extension CalendarPiece {
  /// Whether it is a whole half-year or term.
  fileprivate var isStretch: Bool {
    switch (base, part) {
    case (.half, .whole), (.term, .whole): true
    default: false
    }
  }

  fileprivate var isInMonth: Bool {
    if case .month = base { true } else { false }
  }

  /// «год» and nothing else: too little to be a deadline.
  fileprivate var isYearWordAlone: Bool {
    base == .year(.ofRoadmap) && part == .whole && year == .unsaid && source.count == 1
  }
}

/// Gives times what their neighbours say for them: the month of «1 и 15 мая», the year of
/// «2023 год: май, июнь».
struct ItemCompletion {
  let tokens: [PhraseToken]

  /// Completes the times of a phrase.
  func complete(_ meaning: inout PhraseMeaning) throws(PhraseFault) {
    nameRomanMonths(&meaning.items)
    if meaning.items.count > 1 {
      attachToMonthBefore(&meaning.items, isMonthly: meaning.cadence?.unit == .month)
      completeEnglishDays(&meaning.items)
    }
    if let unit = meaning.cadence?.unit, unit == .month || unit == .quarter {
      completeDaysOfMonth(&meaning.items)
    }
    for index in meaning.items.indices.reversed() {
      let next = index + 1
      if let last = meaning.items[index].last, last.leansOnNext {
        let piece = next < meaning.items.count ? meaning.items[next].first : nil
        guard let complete = complete(last, from: piece) else { throw .unknownWords(last.source) }
        meaning.items[index].last = complete
      }
      guard meaning.items[index].first.leansOnNext else { continue }
      let first = meaning.items[index].first
      let isNextJoined = next < meaning.items.count && meaning.items[next].isSeparated
      // «ежемесячно до 25 числа, 15.05.2024»: the day is one of every month.
      let hasNext =
        next < meaning.items.count
        && (first.isBare || [nil, .year].contains(meaning.cadence?.unit))
      let piece = meaning.items[index].last ?? (hasNext ? meaning.items[next].first : nil)
      guard !first.isBare || isNextJoined || meaning.items[index].last != nil,
        let complete = complete(first, from: piece)
      else { throw .unknownWords(first.source) }
      meaning.items[index].first = complete
    }
    guard meaning.items.count > 1 else { return }
    shareWithMonthsBehind(&meaning.items)
    if meaning.cadence?.isYearly != true || !meaning.items[0].first.isYears {
      joinBounds(&meaning.items)
    }
    try spreadYears(&meaning.items)
    inheritBounds(&meaning.items)
  }

  /// A number, or a part without a month, takes what it lacks from the time after it.
  private func complete(
    _ piece: CalendarPiece, from next: CalendarPiece?
  ) -> CalendarPiece? {
    switch piece.base {
    case .bare(let number):
      guard var complete = next else { return nil }
      complete.source = piece.source
      complete.weekday = piece.weekday
      switch complete.part {
      case .day: complete.part = .day(number)
      case .third: complete.part = .third(number)
      case .week: complete.part = .week(number)
      case .half: complete.part = .half(number)
      case .weekday(let day, _): complete.part = .weekday(day, number: number)
      case .lastDay, .ending, .weekFrom, .weekUpTo, .stretch: return nil
      case .whole:
        switch complete.base {
        case .quarter: complete.base = .quarter(number)
        case .half: complete.base = .half(number)
        case .term(let unit, _): complete.base = .term(unit, number)
        default: return nil
        }
      }
      return complete
    case .unattached:
      guard var complete = next, complete.part.isLike(piece.part) else { return piece }
      complete.part = piece.part
      complete.source = piece.source
      return complete
    default: return piece
    }
  }

  /// "October 5, 12 and 19, 2023": numbers after a day whose month stands before it.
  private func completeEnglishDays(_ items: inout [PhraseItem]) {
    guard let first = items.first?.first, case .day = first.part,
      tokens.indices.contains(first.source.lowerBound),
      case .month = tokens[first.source.lowerBound].lexeme,
      LetterCode.isLatin(tokens[first.source.lowerBound].word.last)
    else { return }
    for index in items.indices.dropFirst() {
      guard case .bare(let day) = items[index].first.base, items[index].last == nil,
        items[index].bound == .none
      else { return }
      items[index].first.base = first.base
      items[index].first.part = .day(day)
    }
  }

  /// "monthly by the 25th", "quarterly, by the 10th": a number alone is a day of the month.
  private func completeDaysOfMonth(_ items: inout [PhraseItem]) {
    for index in items.indices {
      guard case .bare(let day) = items[index].first.base, items[index].last == nil,
        index == items.count - 1 || items[index + 1].first.isBare
      else { continue }
      items[index].first.base = .unattached
      items[index].first.part = .day(day)
    }
  }

  /// «сентябрь, 1 декада»: the part belongs to the month before it.
  private func attachToMonthBefore(_ items: inout [PhraseItem], isMonthly: Bool) {
    var index = 1
    while index < items.count {
      defer { index += 1 }
      let part = items[index]
      // «май (начало и конец года)»: of the year; «май (1 декада), конец июня»: of May.
      if items.indices.contains(index + 1), !items[index + 1].first.leansOnNext,
        items[index + 1].first.part.isLike(part.first.part), !isBeforeBracket(part)
      {
        continue
      }
      // «май; до 15 числа каждого месяца», «май; ежемесячно до 15 числа»: of every month.
      if part.first.isDay, isMonthly || saysEach(part) { continue }
      let month = items[index - 1]
      guard month.bound == .none, month.last == nil, month.first.part == .whole,
        month.first.isCut(by: part.first.part)
      else { continue }
      if shareListed(from: index, &items) { continue }
      guard let (first, last) = part.partsOfMonth ?? lastOrdinal(index, items) else { continue }
      items[index - 1].bound = part.bound
      if let last {
        items[index - 1].last = month.first
        items[index - 1].last?.part = last
        // The year stays with the end, as in «1–15 мая 2024».
        if month.first.year != .unsaid { items[index - 1].first.year = .unsaid }
      }
      items[index - 1].first.part = first
      items.remove(at: index)
      if part.isSeparated { shareWithMonthsBefore(index - 1, &items) }
      index -= 1
    }
  }

  /// «октябрь, не позднее 20-го», «октябрь до 20»: a number that bounds the month before it.
  private func lastOrdinal(
    _ index: Int, _ items: [PhraseItem]
  ) -> (first: CalendarPiece.Part, last: CalendarPiece.Part?)? {
    guard index == items.count - 1, items[index].saysOnlyDue, items[index].last == nil,
      case .bare(let day) = items[index].first.base,
      items[index].source.upperBound == tokens.count
        || tokens[items[index].source.clamped(to: tokens.indices)].contains(where: {
          $0.lexeme == .suffix
        })
    else { return nil }
    return (.day(day), nil)
  }

  /// «октябрь (2 и 4 недели)»: each of the parts in the bracket belongs to the month before it.
  private func shareListed(from index: Int, _ items: inout [PhraseItem]) -> Bool {
    let month = items[index - 1].first
    guard items[index].isRestating, items[index].first.isBare,
      let end = items[index...].firstIndex(where: { !$0.first.isBare }),
      items[end].first.base == .unattached, isBeforeBracket(items[end]),
      items[index...end].allSatisfy({ $0.bound == .none && $0.last == nil })
    else { return false }
    for place in index...end {
      guard var piece = complete(items[place].first, from: items[end].first) else { return false }
      (piece.base, piece.year) = (month.base, month.year)
      items[place].first = piece
      items[place].isRestating = false
      items[place].isSeparated = place > index || items[index - 1].isSeparated
    }
    items.remove(at: index - 1)
    return true
  }

  private func saysEach(_ item: PhraseItem) -> Bool {
    tokens[item.source.clamped(to: tokens.indices)].contains { $0.lexeme == .each }
  }

  /// Whether a bracket ends behind a time.
  private func isBeforeBracket(_ item: PhraseItem) -> Bool {
    let place = item.source.upperBound
    return tokens.indices.contains(place) && tokens[place].lexeme == .bracket
  }

  /// «не ранее 1 сентября и не позднее 15 октября»: the two ends of one range.
  private func joinBounds(_ items: inout [PhraseItem]) {
    guard items.count == 2, items[0].bound == .from, items[0].last == nil,
      items[1].bound == .byEnd || items[1].bound == .by && items[1].first.isDay
    else { return }
    items[0].last = items[1].first
    items[0].bound = .none
    items.removeLast()
  }

  /// A year that stands alone belongs to the times around it: «2023 год: май, июнь»,
  /// «до 1 мая 2023, 2024».
  private func spreadYears(_ items: inout [PhraseItem]) throws(PhraseFault) {
    // «на следующий год до 31 декабря»: what is planned, or when.
    if let next = items.first(where: { $0.first.saidYear == .next && $0.bound == .none }) {
      throw .unknownWords(next.source)
    }
    for place in [0, items.count - 1] {
      guard let year = items[place].first.saidYear, items[place].last == nil,
        items[place].bound == .none
      else { continue }
      var others = items
      others.remove(at: place)
      guard others.allSatisfy({ !ItemPlacement.isSaid($0) }) else { continue }
      for index in others.indices {
        others[index].first.year = year
        others[index].last?.year = year
      }
      if place == 0 { others[0].isSeparated = false }
      items = others
      return
    }
    // «2024, 2025 гг. – март»: which of them is of March, nobody can say.
    let years = items.indices.filter { items[$0].isYearAlone }
    if years.first == 0, years.count > 1, years.count < items.count {
      throw .unknownWords(items[0].source)
    }
    var index = 1
    while index < items.count {
      defer { index += 1 }
      guard items[index].isYearAlone, items[index].isSeparated,
        let year = items[index].first.saidYear
      else { continue }
      // «март и октябрь 2024, 2025 гг.»: both of them again.
      var copies = [items[index - 1]]
      while copies.count < index, case let other = items[index - 1 - copies.count],
        !ItemPlacement.isSaid(other), other.last == nil
      {
        copies.insert(other, at: 0)
      }
      guard let last = copies.last, case .said = last.last?.year ?? last.first.year,
        last.first.saidYear == nil, last.last == nil || last.first.year == .unsaid
      else { continue }
      for place in copies.indices {
        if copies[place].last == nil {
          copies[place].first.year = year
        } else {
          copies[place].last?.year = year
        }
        copies[place].isSeparated = true
      }
      items.replaceSubrange(index...index, with: copies)
      index += copies.count - 1
    }
  }

  /// Whether nothing but a comma or «и» stands before a time.
  private func isJoined(_ item: PhraseItem) -> Bool {
    let place = item.source.lowerBound - 1
    return tokens.indices.contains(place) && [.comma, .and].contains(tokens[place].lexeme)
  }

  /// «до 1 октября и 1 апреля», «до осенних и весенних каникул»: the bound holds for both.
  private func inheritBounds(_ items: inout [PhraseItem]) {
    for index in items.indices.dropFirst() where items[index].bound == .none {
      let before = items[index - 1].bound
      let isOfSchool =
        items[index - 1].first.isSetBySchool && items[index].first.isSetBySchool
        && isJoined(items[index])
      if items[index].last == nil, items[index].first.isDay || isOfSchool, before.isInherited {
        items[index].bound = before
      }
    }
  }
}

extension PhraseItem.Bound {
  /// Whether «до 1 октября и 1 апреля» has it for both.
  var isInherited: Bool {
    switch self {
    case .by, .byEnd, .ahead: true
    default: false
    }
  }
}

extension PhraseItem {
  /// Whether it is one year and nothing in it.
  fileprivate var isYearAlone: Bool { bound == .none && last == nil && first.saidYear != nil }

  /// The parts of a month said before it that it names: «1 декада», «(15–20)», «1-2 неделя».
  fileprivate var partsOfMonth: (first: CalendarPiece.Part, last: CalendarPiece.Part?)? {
    guard let last else {
      return first.isPartOfMonth ? (first.part, nil) : nil
    }
    switch (first.base, last.base) {
    // «октябрь 23-24» may be a school year.
    case (.bare(let one), .bare(let other)) where one < 20 || other != one + 1:
      return (.day(one), .day(other))
    case (.unattached, .unattached): return (first.part, last.part)
    case (.bare(let number), .unattached):
      switch last.part {
      case .day: return (.day(number), last.part)
      case .week: return (.week(number), last.part)
      case .third: return (.third(number), last.part)
      default: return nil
      }
    default: return nil
    }
  }
}

extension CalendarPiece {
  /// Whether it may take something from the time after it.
  fileprivate var leansOnNext: Bool { isBare || base == .unattached }

  /// Whether a part behind it belongs to it: of a month any, of a term or a quarter its weeks.
  fileprivate func isCut(by part: Part) -> Bool {
    switch (base, part) {
    case (.month, _), (.term, .week), (.quarter, .week): true
    default: false
    }
  }

  /// «1 декада», «(конец) месяца».
  fileprivate var isPartOfMonth: Bool {
    base == .unattached || base == .every(.month) && part != .whole
  }
}

extension CalendarPiece.Part {
  /// Whether two parts cut a month in the same way.
  fileprivate func isLike(_ other: CalendarPiece.Part) -> Bool {
    switch (self, other) {
    case (.day, .day), (.third, .third), (.half, .half), (.week, .week), (.weekday, .weekday): true
    default: false
    }
  }
}

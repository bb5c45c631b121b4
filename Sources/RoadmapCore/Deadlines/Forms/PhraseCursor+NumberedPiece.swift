/// Reading times that begin with a numeral.
extension PhraseCursor {
  /// «16 сентября 2021», «III квартал», «третья неделя октября», «25 числа каждого месяца», «1».
  mutating func numberedPiece() -> CalendarPiece? {
    let hasListNumber = token.map { $0.hasDotAfter && $0.lexeme == .number } ?? false
    guard let number = numeral() else { return nil }
    // «1. Сентябрь» is the first line of a list, not a day.
    if hasListNumber, !isClose(0) { return nil }
    if let piece = attempt({ $0.day(number) }) { return piece }
    switch current {
    case .unit(.quarter):
      position += 1
      return CalendarPiece(base: .quarter(number == -1 ? 4 : number), year: year(), source: 0..<0)
    case .unit(.half):
      position += 1
      return CalendarPiece(base: .half(number == -1 ? 2 : number), year: year(), source: 0..<0)
    case .letter(let letter):
      guard isClose(0), let base = base(letter, number), base != .isoWeek(number) else {
        return nil
      }
      position += 1
      return CalendarPiece(base: base, year: year(), source: 0..<0)
    case .halfOf: return half(number)
    case .unit(.decade): return cut(.third(number == -1 ? 3 : number))
    case .unit(.week):
      guard number > 5 else { return cut(.week(number)) }
      position += 1
      return CalendarPiece(base: .isoWeek(number), year: year(), source: 0..<0)
    case .weekday(let weekday): return cut(.weekday(Int(weekday), number: number))
    case .unit(.day): return dayOfUnit(number)
    case .unit(.month): return monthOfQuarter(number)
    case .times: return nil
    default: return number > 0 ? CalendarPiece(base: .bare(number), source: 0..<0) : nil
    }
  }

  /// «16 сентября», «5 числа сентября», «25 числа каждого месяца», "the 12th of October".
  private mutating func day(_ number: Int) -> CalendarPiece? {
    if number == -1, take(.dayNumber) {
      let base =
        everyUnit()?.base == .every(.month) ? CalendarPiece.Base.every(.month) : .unattached
      return CalendarPiece(base: base, part: .lastDay, source: 0..<0)
    }
    guard number >= 0 else { return nil }
    var hasDayWord = take(.dayNumber)
    if !hasDayWord {
      // "the 25th of each month" needs no word for the day.
      hasDayWord = lexeme(-1) == .suffix && current == .of
      skip(.of, .filler)
    }
    if case .month(let month) = current {
      position += 1
      _ = take(.unit(.month))
      return CalendarPiece(
        base: .month(Int(month)), part: .day(number), year: year(), source: 0..<0)
    }
    guard hasDayWord else { return nil }
    if let piece = attempt({ $0.monthDay(number) }) { return piece }
    let base = everyUnit()?.base ?? .unattached
    guard base == .every(.month) || base == .unattached else { return nil }
    return CalendarPiece(base: base, part: .day(number), source: 0..<0)
  }

  /// «(25 числа) последнего месяца квартала».
  private mutating func monthDay(_ day: Int) -> CalendarPiece? {
    skip(.filler)
    guard let month = numeral(), take(.unit(.month)), let unit = everyUnit(),
      unit.base == .every(.quarter) || unit.base == .every(.half)
    else { return nil }
    return CalendarPiece(base: unit.base, part: .monthDay(month: month, day), source: 0..<0)
  }

  /// «вторая половина октября», "first half of 2022".
  private mutating func half(_ number: Int) -> CalendarPiece? {
    position += 1
    skip(.of, .filler)
    if take(.dash) {
      // "first half-year"
      guard yearWord().found else { return nil }
      return CalendarPiece(base: .half(number), year: year(), source: 0..<0)
    }
    let place = position
    if var piece = piece(), piece.part == .whole {
      switch piece.base {
      case .month:
        piece.part = .half(number)
        return piece
      case .year(.school):
        piece.base = .half(number)
        if piece.year == .unsaid { piece.year = .someSchool }
        return piece
      case .year:
        piece.base = .half(number)
        return piece
      default: position = place
      }
    }
    position = place
    if everyUnit()?.base == .every(.month) {
      return CalendarPiece(base: .every(.month), part: .half(number), source: 0..<0)
    }
    return CalendarPiece(base: .unattached, part: .half(number), source: 0..<0)
  }

  /// A part of the month that stands after it, of every month, or of a month said elsewhere.
  private mutating func cut(_ part: CalendarPiece.Part) -> CalendarPiece {
    position += 1
    let place = position
    skip(.of, .filler)
    if case .month = current, var piece = piece(), piece.part == .whole {
      piece.part = part
      return piece
    }
    position = place
    if let piece = everyUnit(), piece.base == .every(.month) {
      return CalendarPiece(base: .every(.month), part: part, source: 0..<0)
    }
    position = place
    return CalendarPiece(base: .unattached, part: part, source: 0..<0)
  }

  /// «последний день месяца», «первый день сентября».
  private mutating func dayOfUnit(_ number: Int) -> CalendarPiece? {
    let piece = cut(number == -1 ? .lastDay : .day(number))
    if piece.base != .unattached { return piece }
    guard number == -1, var unit = everyUnit() ?? self.piece(), unit.part == .whole else {
      return nil
    }
    unit.part = .lastDay
    return unit
  }

  /// «последний месяц квартала».
  private mutating func monthOfQuarter(_ number: Int) -> CalendarPiece? {
    position += 1
    guard var piece = everyUnit() ?? piece(), piece.part == .whole, number <= 3 else { return nil }
    switch piece.base {
    case .every(.quarter), .quarter: break
    default: return nil
    }
    piece.part = .third(number == -1 ? 3 : number)
    return piece
  }
}

/// Reading dates in digits.
extension PhraseCursor {
  /// Reads «18.11.2020», «18/11/2020», «18.11», «11.2020».
  mutating func dayFirstDate() -> CalendarPiece? {
    guard let first = token, first.digitCount <= 2, let second = token(2),
      second.lexeme == .number
    else { return nil }
    let mark = lexeme(1)
    if case .school(let year)? = attempt({ $0.yearRange() }) { return schoolYear(year) }
    guard mark == .dot || isClose(1) && isClose(2) else { return nil }
    if mark == .dot || mark == .slash || mark == .dash, second.digitCount <= 2,
      lexeme(3) == mark, mark == .dot || isClose(3) && isClose(4), let third = token(4),
      third.lexeme == .number, third.digitCount == 4 || third.digitCount == 2 && mark != .dash
    {
      // A third mark of the same sort makes it something else: a number of a document.
      guard lexeme(5) != .dot, mark == .dot || lexeme(5) != mark else { return nil }
      position += 5
      yearWord()
      let isMonthFirst = mark != .dot && isMonthFirst(first, second)
      if mark == .slash, max(first.value, second.value) > 12 {
        hasMonthFirst = hasMonthFirst || isMonthFirst
        hasDayFirst = hasDayFirst || !isMonthFirst
      }
      var piece = day(
        isMonthFirst ? second : first, isMonthFirst ? first : second, .said(third.year))
      piece.mayBeMonthFirst =
        mark == .slash && max(first.value, second.value) <= 12 && first.value != second.value
      return piece
    }
    if mark == .dot || mark == .slash, second.digitCount == 4 {
      position += 3
      yearWord()
      return month(first, .said(second.year))
    }
    if isMonthOfRange(mark) {
      position += 3
      if mark == .dot { return month(first, .said(second.year)) }
      var piece = day(second, first, .unsaid)
      piece.isYearOfTwoDigits = true
      return piece
    }
    if mark == .slash, lexeme(3) != mark, isMonthFirst(first, second) {
      position += 3
      return day(second, first, year())
    }
    // «28/05»; «1/2» may be anything, «23/24» is a school year.
    let isDay = mark == .slash && first.value > 12 && second.digitCount == 2 && second.value <= 12
    guard mark == .dot || isDay, second.digitCount <= 2, lexeme(3) != mark else { return nil }
    position += 3
    return day(first, second, year())
  }

  /// Reads «2020-11-18», «2020.11.18», «2023-09», «2023/09», «2023-Q3», «2023-W37».
  mutating func yearFirstDate() -> CalendarPiece? {
    guard let first = token else { return nil }
    // ISO 8601 without hyphens: 20230916.
    if first.digitCount == 8 {
      position += 1
      return CalendarPiece(
        base: .month(Int8(first.value / 100 % 100)), part: .day(Int8(first.value % 100)),
        year: .said(Int16(clamping: first.value / 10_000)), source: 0..<0)
    }
    guard first.digitCount == 4 else { return nil }
    let mark = lexeme(1)
    guard mark == .dash || mark == .dot || mark == .slash, mark == .dot || isClose(1) else {
      return nil
    }
    if case .letter(let letter) = lexeme(2), let number = token(3), number.lexeme == .number,
      mark == .dash, isClose(2), isClose(3)
    {
      guard let base = base(letter, number.dayOrMonth) else { return nil }
      position += 4
      return CalendarPiece(base: base, year: .said(first.year), source: 0..<0)
    }
    guard let second = token(2), second.lexeme == .number, second.digitCount <= 2,
      mark == .dot || isClose(2)
    else { return nil }
    if lexeme(3) == mark, let third = token(4), third.lexeme == .number, third.digitCount <= 2,
      mark == .dot || isClose(3) && isClose(4)
    {
      position += 5
      yearWord()
      return day(third, second, .said(first.year))
    }
    // «2011/12» is a school year.
    guard mark == .dash || mark == .slash && second.value != first.value % 100 + 1,
      second.digitCount == 2, (1...12).contains(second.value)
    else { return nil }
    switch lexeme(3) {
    case .school, .unit, .years, .month, .dot: return nil
    default: break
    }
    position += 3
    return month(second, .said(first.year))
  }

  /// «09.23 – 05.24», "08/23-06/24": months of two years that follow each other.
  private func isMonthOfRange(_ mark: Lexeme) -> Bool {
    let joint = LexemeSet(.dash, .through, .until)
    return joint.contains(lexeme(3)) && areMonthsOfYears(0, mark)
      || joint.contains(lexeme(-1)) && areMonthsOfYears(-4, mark)
  }

  private func areMonthsOfYears(_ offset: Int, _ mark: Lexeme) -> Bool {
    guard lexeme(offset - 1) != mark, lexeme(offset + 1) == mark, lexeme(offset + 5) == mark,
      lexeme(offset + 7) != mark, let month = token(offset), let year = token(offset + 2),
      let lastMonth = token(offset + 4), let lastYear = token(offset + 6)
    else { return false }
    return [month, year, lastMonth, lastYear].allSatisfy {
      $0.lexeme == .number && $0.digitCount <= 2
    }
      && (1...12).contains(month.value) && (1...12).contains(lastMonth.value)
      && (20...38).contains(year.value)
      // «10.30–11.20» is a time of day.
      && (lastYear.value == year.value + 1
        || year.value < 30 && lastYear.value == year.value && lastMonth.value > month.value)
  }

  /// "9/30/2023": only an American date has such a second number.
  private func isMonthFirst(_ first: PhraseToken, _ second: PhraseToken) -> Bool {
    (1...12).contains(first.value) && (13...31).contains(second.value)
  }

  /// The quarter, half-year or week that a letter of ISO 8601 and a number name.
  func base(_ letter: UInt8, _ number: Int8) -> CalendarPiece.Base? {
    switch letter {
    case UInt8(ascii: "q"): .quarter(number)
    case UInt8(ascii: "h"): .half(number)
    case UInt8(ascii: "w"): .isoWeek(number)
    default: nil
    }
  }

  private func day(
    _ day: PhraseToken, _ month: PhraseToken, _ year: CalendarPiece.Year
  ) -> CalendarPiece {
    CalendarPiece(
      base: .month(month.dayOrMonth), part: .day(day.dayOrMonth), year: year, source: 0..<0)
  }

  private func month(_ month: PhraseToken, _ year: CalendarPiece.Year) -> CalendarPiece {
    CalendarPiece(base: .month(month.dayOrMonth), year: year, source: 0..<0)
  }

  /// One school year, by the calendar year in which it begins.
  func schoolYear(_ year: Int16) -> CalendarPiece {
    CalendarPiece(base: .year(.school), year: .school(year), source: 0..<0)
  }
}

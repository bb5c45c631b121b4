/// Reading the year that stands after a time.
extension PhraseCursor {
  /// Reads «2023», «2023 г.», «24 г.», «2023–2024 учебного года», «текущего года», or nothing.
  mutating func year() -> CalendarPiece.Year {
    switch current {
    case .number, .comma, .bracket, .at, .dash: attempt { $0.numberedYear() } ?? .unsaid
    case .of: attempt { $0.numberedYear() } ?? attempt { $0.relativeYear() } ?? .unsaid
    case .filler, .current, .reporting, .calendar, .whole, .from, .each, .next, .school:
      attempt { $0.relativeYear() } ?? .unsaid
    default: .unsaid
    }
  }

  /// Goes past «г.», «года», «гг.», «г.г.»; says whether there was one, and whether it was plural.
  @discardableResult
  mutating func yearWord() -> (found: Bool, isPlural: Bool) {
    var count = 0
    var isPlural = false
    while true {
      if take(.unit(.year)) {
        count += 1
      } else if take(.years) {
        count += 1
        isPlural = true
      } else {
        return (count > 0, isPlural || count > 1)
      }
    }
  }

  /// Goes past «учебного года» in any spelling; says whether it stood here.
  mutating func schoolYearWord() -> Bool {
    attempt { cursor in
      guard cursor.take(.school) else { return nil }
      return cursor.yearWord().found ? true : nil
    } ?? false
  }

  private mutating func numberedYear() -> CalendarPiece.Year? {
    if current == .comma, token(1)?.digitCount == 4 { position += 1 }
    if current == .bracket, token(1)?.digitCount == 4 { position += 1 }
    if current == .at || current == .of, token(1)?.digitCount == 4 { position += 1 }
    // «сентябрь-2023»
    if current == .dash, token(1)?.digitCount == 4,
      lexeme(2).endsTime || lexeme(2) == .dash && lexeme(3).isMonth
    {
      position += 1
    }
    if isClose(0), let year = attempt({ $0.spreadsheetYear() }) { return year }
    guard let token, token.lexeme == .number else { return nil }
    if lexeme(1) == .dot { return nil }
    if lexeme(1).joinsYears, let range = attempt({ $0.yearRange() }) {
      switch range {
      case .school(let first): return .school(first)
      case .schools: return nil
      case .plain(let first, let last, _): return .each(first, last)
      }
    }
    if token.digitCount == 4 {
      position += 1
      yearWord()
      return current == .school ? nil : .said(token.year)
    }
    // "Aug '23"
    guard token.digitCount == 2,
      token.hasQuoteBefore || lexeme(1) == .unit(.year) || lexeme(1) == .years
        || isLastAfterDayAndMonth
        || isBareYear && [.unit(.quarter), .unit(.half)].contains(lexeme(-1))
    else { return nil }
    position += 1
    yearWord()
    return .said(token.year)
  }

  /// «сен.23», «сен-23», «сен.23–май.24», as spreadsheets write a month.
  private mutating func spreadsheetYear() -> CalendarPiece.Year? {
    guard lexeme(-1).isMonth, lexeme(-2) != .number,
      let month = self.token(-1), !LetterCode.isLatin(month.word.last)
    else { return nil }
    _ = take(.dash)
    guard let token, token.lexeme == .number, token.digitCount == 2, isClose(0),
      (20...39).contains(token.value), lexeme(1).endsTime || lexeme(1) == .dash && lexeme(2).isMonth
    else { return nil }
    position += 1
    yearWord()
    return .said(token.year)
  }

  /// «сентябрь 23», «4 кв 23»: two digits of this century, behind which nothing tells what they are.
  var isBareYear: Bool {
    guard let token, token.lexeme == .number, token.digitCount == 2,
      (20...39).contains(token.value),
      !token.hasLineBreakBefore, lexeme(-2) != .number || !lexeme(-1).isMonth
    else { return false }
    switch lexeme(1) {
    case .end, .bracket: return true
    case .comma: return lexeme(2) != .number
    case .dash: return lexeme(2).isMonth
    default: return false
    }
  }

  /// «5 окт 23», «5 окт 23, 12 окт 23»: nothing else can follow a day and its month there.
  private var isLastAfterDayAndMonth: Bool {
    guard lexeme(-1).isMonth, lexeme(-2) == .number else { return false }
    return lexeme(1) == .end
      || (lexeme(1) == .comma || lexeme(1) == .dash) && lexeme(2) == .number && lexeme(3).isMonth
  }

  /// «текущего года», «каждого года», «учебного года 2023/24».
  private mutating func relativeYear() -> CalendarPiece.Year? {
    skip(.of, .filler)
    var year = CalendarPiece.Year.unsaid
    var found = false
    while true {
      switch current {
      case .current, .reporting, .calendar, .whole: break
      // «с.г.»: this year.
      case .from where lexeme(1) == .unit(.year) && token?.hasDotAfter == true: break
      case .each: namesEveryYear = true
      case .next: year = .next
      case .school: year = year == .next ? .next : .someSchool
      default:
        guard found, yearWord().found else { return nil }
        if year == .someSchool, let first = attempt({ $0.yearRange() })?.schoolYear {
          return .school(first)
        }
        return year
      }
      found = true
      position += 1
    }
  }
}

/// Two years with a dash or a slash between them.
enum YearRange {
  /// One school year, by the calendar year in which it begins.
  case school(Int16)
  /// Several school years, by the calendar years in which the first begins and the last ends.
  case schools(Int16, Int16)
  case plain(Int16, Int16, isPlural: Bool)

  /// The first of the two where they follow each other, else nil.
  var schoolYear: Int16? {
    switch self {
    case .school(let first): first
    case .schools: nil
    case .plain(let first, let last, _): last == first + 1 ? first : nil
    }
  }
}

extension PhraseCursor {
  /// Reads «2023–2024», «2023/24», «23-24 учебный год» with the words after it.
  mutating func yearRange() -> YearRange? {
    guard let first = token, first.lexeme == .number, first.digitCount == 4 || first.digitCount == 2
    else { return nil }
    let mark = lexeme(1)
    guard mark.joinsYears, let second = token(2), second.lexeme == .number,
      second.digitCount == 4 || second.digitCount == 2, first.digitCount >= second.digitCount
    else { return nil }
    switch lexeme(3) {
    case .dot, .month, .dayNumber, .suffix: return nil
    case .dash, .slash: if isClose(3), lexeme(4) == .number { return nil }
    default: break
    }
    let start = first.year
    let end = second.digitCount == 4 ? second.year : start / 100 * 100 + Int16(second.dayOrMonth)
    let isNext = end == start + 1 || second.digitCount == 2 && end % 100 == (start + 1) % 100
    let schools: YearRange? =
      isNext ? .school(start) : end > start ? .schools(start, end) : nil
    position += 3
    if schoolYearWord() || take(.school) {
      return schools
    }
    if second.digitCount == 2 {
      guard isNext else { return nil }
      let word = yearWord()
      // «2011-12» alone is a month of ISO 8601; «23-24» alone may be anything.
      guard word.found || first.digitCount == 4 && (second.value > 12 || mark == .slash) else {
        return nil
      }
      return mark == .slash ? .school(start) : .plain(start, start + 1, isPlural: word.isPlural)
    }
    let isPlural = yearWord().isPlural
    if schoolYearWord() { return schools }
    return mark == .slash && isNext ? .school(start) : .plain(start, end, isPlural: isPlural)
  }
}

extension Lexeme {
  /// Whether it is the name of a month.
  var isMonth: Bool {
    if case .month = self { return true }
    return false
  }

  /// Whether it can stand between two years.
  fileprivate var joinsYears: Bool { self == .dash || self == .slash }

  /// Whether a time ends before it, so that a number there is a year and not the first of a date.
  fileprivate var endsTime: Bool {
    switch self {
    case .end, .comma, .bracket, .unit(.year), .years: true
    default: false
    }
  }
}

/// Reading one time.
extension PhraseCursor {
  /// Reads a time that a day, a month, a quarter or anything like them names.
  mutating func piece() -> CalendarPiece? {
    attempt { cursor in
      cursor.skip(.filler)
      let start = cursor.position
      guard var piece = cursor.attempt({ $0.unplacedPiece() }) else { return nil }
      piece.source = start..<cursor.position
      if piece.isDay { cursor.attachWeekday(&piece) }
      return piece
    }
  }

  /// «(пт.)» in «1 сентября (пт.) - 27 октября (пт.)».
  private mutating func attachWeekday(_ piece: inout CalendarPiece) {
    guard current == .bracket, case .weekday(let day) = lexeme(1), lexeme(2) == .bracket else {
      return
    }
    position += 3
    piece.weekday = day
    if piece.year == .unsaid { piece.year = year() }
    piece.source = piece.source.lowerBound..<position
  }

  private mutating func unplacedPiece() -> CalendarPiece? {
    switch current {
    case .roman where token?.hasDotAfter == true && lexeme(1) == .number: romanMonth()
    // «16 сентября», as most deadlines begin: the other ways to write a day need not be tried.
    case .number where lexeme(1).isMonth && token.map { $0.digitCount <= 2 } == true:
      numberedPiece()
    case .number:
      attempt { $0.yearFirstDate() } ?? attempt { $0.years() } ?? attempt { $0.dayFirstDate() }
        ?? numberedPiece()
    case .ordinal, .roman, .cardinal: numberedPiece()
    case .month: month()
    case .season: season()
    case .part, .starting: part()
    case .letter(UInt8(ascii: "w")) where lexeme(1) == .slash: weekOfDay()
    case .letter: letter()
    case .named: named()
    case .feast(let feast):
      attempt { cursor in
        cursor.position += 1
        var piece = Feast.all[Int(feast)].piece
        if piece.year == .unsaid { piece.year = cursor.year() }
        return piece
      }
    case .weekday(let day): attempt { $0.dayBehind(weekday: day) }
    case .unit(.week): attempt { $0.weekOfDay() } ?? attempt { $0.numberedWeek() }
    case .unit(let unit) where unit.isTerm: namedTerm(unit)
    case .unit(.year) where lexeme(1) == .dash && lexeme(2) == .part(3): yearEnd()
    case .unit(.year) where lexeme(1) == .part(3) && lexeme(2) == .end: yearEnd()
    case .each, .current, .next, .reporting, .school, .calendar, .whole, .unit(.year):
      namedYear()
    default: nil
    }
  }

  /// "year-end".
  private mutating func yearEnd() -> CalendarPiece? {
    guard let token, LetterCode.isLatin(token.word.last) else { return nil }
    let isBound = lexeme(-1) == .until
    position += lexeme(1) == .dash ? 3 : 2
    return CalendarPiece(
      base: .year(.ofRoadmap), part: isBound ? .lastDay : .third(3), source: 0..<0)
  }

  /// «(16 октября –) пятница, 20 октября», "(Mon 16 –) Fri 20 October".
  private mutating func dayBehind(weekday: Int8) -> CalendarPiece? {
    guard [.dash, .through, .from].contains(lexeme(-1)) else { return nil }
    position += lexeme(1) == .comma ? 2 : 1
    guard current == .number || current.isMonth, var piece = unplacedPiece(),
      piece.isDay || piece.isBare
    else { return nil }
    piece.weekday = weekday
    return piece
  }

  /// «2023 год», «2023–2024 гг.», «2023/24 учебный год».
  private mutating func years() -> CalendarPiece? {
    if let range = attempt({ $0.yearRange() }) {
      switch range {
      case .school(let year): return schoolYear(year)
      case .schools(let first, let last):
        return CalendarPiece(
          base: .years(first, last, isPlural: false), year: .someSchool, source: 0..<0)
      case .plain(let first, let last, let isPlural):
        return CalendarPiece(base: .years(first, last, isPlural: isPlural), source: 0..<0)
      }
    }
    guard let token, token.digitCount == 4 else { return nil }
    position += 1
    yearWord()
    if current == .school { return nil }
    return CalendarPiece(base: .year(.calendar), year: .said(token.year), source: 0..<0)
  }

  /// «сентябрь 2023», «сентябрь месяц», "May 25, 2024".
  private mutating func month() -> CalendarPiece? {
    guard case .month(let month) = current, let word = token?.word else { return nil }
    position += 1
    // «сентябрь-месяц»
    if current == .dash, isClose(0), lexeme(1) == .unit(.month) { position += 1 }
    if take(.unit(.month)) {
      return CalendarPiece(base: .month(month), year: year(), source: 0..<0)
    }
    if LetterCode.isLatin(word.last), let token, token.lexeme == .number, token.digitCount <= 2,
      !token.hasQuoteBefore, !token.hasLineBreakBefore, lexeme(1) != .dot, let day = numeral()
    {
      var piece = CalendarPiece(
        base: .month(month), part: .day(day), year: year(), source: 0..<0)
      // "September 24", "Sep 23 – Jul 24" may be a year; "September 24th" is a day.
      piece.isYearOfTwoDigits =
        piece.year == .unsaid && token.digitCount == 2 && lexeme(-1) == .number
        && current != .number && lexeme(1) != .number
      return piece
    }
    let isBareYear = isBareYear
    var piece = CalendarPiece(base: .month(month), year: year(), source: 0..<0)
    if isBareYear, piece.year == .unsaid, let number = token?.dayOrMonth {
      position += 1
      piece.part = .day(number)
      (piece.isYearOfTwoDigits, piece.isSoonerYear) = (true, true)
    }
    return piece
  }

  /// «IX.2022».
  private mutating func romanMonth() -> CalendarPiece? {
    guard case .roman(let month) = current, let number = token(1), number.digitCount == 4,
      isClose(1)
    else { return nil }
    position += 2
    yearWord()
    return CalendarPiece(base: .month(month), year: .said(number.year), source: 0..<0)
  }

  /// «лето 2024», «зима 2023-2024».
  private mutating func season() -> CalendarPiece? {
    guard case .season(let season) = current else { return nil }
    position += 1
    skip(.period)
    // «летние месяцы»
    _ = take(.unit(.month))
    // "before winter break"
    if current == .holidays { return nil }
    var year = year()
    if case .each(let first, let last) = year, last == first + 1 { year = .school(first) }
    return CalendarPiece(base: .season(season), year: year, source: 0..<0)
  }

  /// «неделя наставничества», «осенние каникулы 2023 г.», as the school's calendar names them.
  private mutating func named() -> CalendarPiece? {
    guard case .named(let name) = current else { return nil }
    position += 1
    return CalendarPiece(base: .named(name), year: year(), source: 0..<0)
  }

  /// "term 3", «четверть 2».
  private mutating func namedTerm(_ unit: TimeUnit) -> CalendarPiece? {
    position += 1
    guard let number = numeral(), number > 0 else { return nil }
    return CalendarPiece(base: .term(unit, number), year: year(), source: 0..<0)
  }

  /// «конец мая», "mid-May".
  private mutating func part() -> CalendarPiece? {
    guard let part = partNumber else { return nil }
    let isLatin = token.map { LetterCode.isLatin($0.word.last) } ?? false
    position += 1
    if current == .dash, isClose(0), isClose(1) { position += 1 }
    if namesAnotherPart || isAtEnd || current == .bracket {
      return CalendarPiece(base: .unattached, part: .third(part), source: 0..<0)
    }
    skip(.of, .filler)
    guard var piece = everyUnit() ?? piece(), piece.part == .whole, !piece.isBare,
      !piece.isWeek
    else { return nil }
    piece.part = isLatin && piece.base == .year(.calendar) ? .stretch(part) : .third(part)
    return piece
  }

  /// "w/c 12 May", "week commencing 12 May", «неделя с 12 мая»; "week ending 16 May".
  private mutating func weekOfDay() -> CalendarPiece? {
    position += 1
    var isEnd = false
    switch current {
    // "w/c", "w/b" (whose letter looks like «в»), "w/e"
    case .slash where lexeme(1) == .from || lexeme(1) == .at: position += 2
    case .slash where lexeme(1) == .suffix:
      position += 2
      isEnd = true
    case .commencing, .starting, .of, .from: position += 1
    case .ending:
      position += 1
      isEnd = true
    default: return nil
    }
    skip(.filler, .at)
    guard var piece = piece(), case .day(let day) = piece.part else { return nil }
    piece.part = isEnd ? .weekUpTo(day) : .weekFrom(day)
    return piece
  }

  /// «неделя 37», "week 37".
  private mutating func numberedWeek() -> CalendarPiece? {
    position += 1
    guard current == .number, let week = numeral(), !current.followsDay,
      // «неделя 16–20 октября»
      current != .dash || lexeme(1) != .number || !lexeme(2).followsDay
    else { return nil }
    return CalendarPiece(base: .isoWeek(week), year: year(), source: 0..<0)
  }

  /// Which part stands here: «начало» 1, «середина» 2, «конец» 3.
  ///
  /// "Beginning of October" is a part of it, "beginning October" goes on from there.
  var partNumber: Int8? {
    if case .part(let part) = current { return part }
    return current == .starting && lexeme(1) == .of ? 1 : nil
  }

  /// «(начало) и конец учебного года»: the time stands after the other part.
  private var namesAnotherPart: Bool {
    guard current == .and || current == .comma else { return false }
    if case .part = lexeme(1) { return true }
    if lexeme(1) == .at, case .part = lexeme(2) { return true }
    return false
  }

  /// «каждого месяца», «квартала».
  mutating func everyUnit() -> CalendarPiece? {
    attempt { cursor in
      cursor.skip(.of, .filler, .at, .each, .reporting, .current)
      guard case .unit(let unit) = cursor.current,
        // «(до конца) четверти 2» is one of them.
        unit.isTerm && cursor.lexeme(1) != .number || [.month, .quarter, .half].contains(unit)
      else { return nil }
      cursor.position += 1
      return CalendarPiece(base: .every(unit), source: 0..<0)
    }
  }

  /// «Q3 2023», «H1 2023».
  private mutating func letter() -> CalendarPiece? {
    guard case .letter(let letter) = current, let number = token(1), number.lexeme == .number,
      number.digitCount <= 2, isClose(1), let base = base(letter, number.dayOrMonth)
    else { return nil }
    position += 2
    if base == .isoWeek(number.dayOrMonth) { return nil }
    // "Q4/2023"
    if current == .slash, token(1)?.digitCount == 4 { position += 1 }
    return CalendarPiece(base: base, year: year(), source: 0..<0)
  }

  /// «учебный год», «год», «учебный год 2023-2024».
  private mutating func namedYear() -> CalendarPiece? {
    var kind = CalendarPiece.YearBase.ofRoadmap
    var year = CalendarPiece.Year.unsaid
    while true {
      switch current {
      case .each: namesEveryYear = true
      case .current, .reporting, .whole: break
      case .next: year = .next
      case .school: kind = .school
      case .calendar: kind = .calendar
      default:
        let isNamed = yearWord().found
        // "SY 2023-24" needs no other word.
        if isNamed || kind == .school, let range = attempt({ $0.yearRange() }) {
          guard kind != .calendar, let first = range.schoolYear else { return nil }
          return schoolYear(first)
        }
        guard isNamed else { return nil }
        // «следующий год» is the next one of the calendar.
        if year == .next, kind == .ofRoadmap { kind = .calendar }
        return CalendarPiece(base: .year(kind), year: year, source: 0..<0)
      }
      position += 1
    }
  }
}

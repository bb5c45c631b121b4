/// Reading times that begin with a numeral.
extension PhraseCursor {
  /// «16 сентября 2021», «III квартал», «третья неделя октября», «25 числа каждого месяца», «1».
  mutating func numberedPiece() -> CalendarPiece? {
    let hasListNumber = token.map { $0.hasDotAfter && $0.lexeme == .number } ?? false
    let isPlural = isPluralOrdinal
    let isRoman = current.romanNumber != nil
    guard let number = numeral(), !areDayNumbers else { return nil }
    // «в первых числах»; «последние дни», «первые недели» are not one of them.
    if isPlural {
      guard current == .dayNumbers || current == .dayNumber, number == 1 || number == -1 else {
        return nil
      }
      return cut(.third(number == -1 ? 3 : 1))
    }
    // «1. Сентябрь» is the first line of a list, «1. сентября» a day.
    if hasListNumber, !isClose(0), !isGenitiveMonth { return nil }
    if let piece = attempt({ $0.spreadsheetDay(number) }) { return piece }
    if let piece = attempt({ $0.day(number) }) { return piece }
    if hasListNumber, let piece = attempt({ $0.romanDay(number) }) { return piece }
    switch current {
    case .unit(.quarter):
      position += 1
      return CalendarPiece(base: .quarter(number == -1 ? 4 : number), year: year(), source: 0..<0)
    case .unit(.half):
      position += 1
      return CalendarPiece(base: .half(number == -1 ? 2 : number), year: year(), source: 0..<0)
    case .unit(let unit) where unit.isTerm && number > 0:
      position += 1
      return CalendarPiece(base: .term(unit, number), year: year(), source: 0..<0)
    // «1 п/г»: «п» alone looks like a Roman two.
    case .roman(2):
      let gap = lexeme(1) == .slash ? 2 : 1
      guard lexeme(gap) == .unit(.year) else { return nil }
      position += gap + 1
      return CalendarPiece(base: .half(number), year: year(), source: 0..<0)
    case .letter(let letter):
      guard isClose(0), let base = base(letter, number), base != .isoWeek(number) else {
        return nil
      }
      position += 1
      return CalendarPiece(base: base, year: year(), source: 0..<0)
    case .halfOf: return half(number)
    // «в двадцатых числах» begin and end where people please.
    case .dayNumbers: return number == 1 || number == -1 ? cut(.third(number == -1 ? 3 : 1)) : nil
    case .unit(.decade): return cut(.third(number == -1 ? 3 : number))
    // «2-х недель» are so many.
    case .unit(.week) where token?.word == Self.ofWeeks: return nil
    case .unit(.week): return number > 5 ? weekOfYear(number) : cut(.week(number))
    case .weekday(let weekday): return cut(.weekday(weekday, number: number))
    case .unit(.day): return dayOfUnit(number)
    case .working where lexeme(1) == .unit(.day): return dayOfUnit(number)
    case .unit(.month): return monthOfQuarter(number)
    case .times: return nil
    // «IX 2023»
    case .number where isRoman && number > 4 && token?.digitCount == 4:
      return CalendarPiece(base: .month(number), year: year(), source: 0..<0)
    default: return number > 0 ? CalendarPiece(base: .bare(number), source: 0..<0) : nil
    }
  }

  private static let ofWeeks = PackedWord("недель"[...].unicodeScalars)

  /// Whether a word such as «первые», «последних» stands here.
  private var isPluralOrdinal: Bool {
    guard case .ordinal = current, let codes = token?.word.codes.suffix(2), codes.count == 2 else {
      return false
    }
    return Self.pluralEndings.contains(Array(codes))
  }

  /// «20-е числа»: several days, where «20-е число» is one.
  private var areDayNumbers: Bool {
    lexeme(-1) == .suffix && token(-1)?.word.last == LetterCode.ye && token?.word == Self.numbers
  }

  private static let numbers = PackedWord("числа"[...].unicodeScalars)

  private static let pluralEndings = ["ые", "ие", "ых", "их"].map {
    PackedWord($0[...].unicodeScalars).codes
  }

  /// «16 сентября», «5 числа сентября», «25 числа каждого месяца», "the 12th of October".
  private mutating func day(_ number: Int8) -> CalendarPiece? {
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
    // «до 25 числа⏎май 2024» says two things.
    if case .month(let month) = current,
      !hasDayWord || token?.hasLineBreakBefore == false || isGenitiveMonth
    {
      position += 1
      _ = take(.unit(.month))
      return CalendarPiece(
        base: .month(month), part: .day(number), year: year(), source: 0..<0)
    }
    guard hasDayWord else { return nil }
    if var piece = attempt({ $0.monthOfUnit() }) {
      piece.part = .day(number)
      return piece
    }
    let base = everyUnit()?.base ?? .unattached
    guard base == .every(.month) || base == .unattached else { return nil }
    return CalendarPiece(base: base, part: .day(number), source: 0..<0)
  }

  /// «15.IX.2023», «15.IX».
  private mutating func romanDay(_ day: Int8) -> CalendarPiece? {
    guard case .roman(let month) = current, isClose(0) else { return nil }
    position += 1
    var piece = CalendarPiece(base: .month(month), part: .day(day), source: 0..<0)
    if token(-1)?.hasDotAfter == true, let year = token,
      year.lexeme == .number, year.digitCount == 4, isClose(0)
    {
      position += 1
      yearWord()
      piece.year = .said(year.year)
    }
    return piece
  }

  private var isGenitiveMonth: Bool {
    guard case .month = current, let word = token?.word else { return false }
    return word.isGenitiveMonth
  }

  /// «15-окт», «15-окт-2023», «01-сен-23», as spreadsheets write a day.
  private mutating func spreadsheetDay(_ number: Int8) -> CalendarPiece? {
    guard current == .dash, isClose(0), isClose(1), case .month(let month) = lexeme(1),
      token(1)?.word.last != LetterCode.softSign
    else { return nil }
    position += 2
    var year = CalendarPiece.Year.unsaid
    if current == .dash, isClose(0), isClose(1), let said = token(1), said.lexeme == .number,
      said.digitCount == 4 || said.digitCount == 2
    {
      position += 2
      year = .said(said.year)
    } else {
      year = self.year()
    }
    return CalendarPiece(base: .month(month), part: .day(number), year: year, source: 0..<0)
  }

  /// «37-я неделя», «37 неделя 2023»; «34 недели» alone says how many.
  private mutating func weekOfYear(_ number: Int8) -> CalendarPiece? {
    // «21 неделя» may be how many.
    let isNominative = token?.word.last == LetterCode.lastCyrillic && number % 10 != 1
    let isNumbered = lexeme(-1) != .number || isNominative
    position += 1
    let year = year()
    guard isNumbered || year != .unsaid else { return nil }
    return CalendarPiece(base: .isoWeek(number), year: year, source: 0..<0)
  }

  /// «(25 числа, вторая среда) последнего месяца квартала».
  private mutating func monthOfUnit() -> CalendarPiece? {
    skip(.of, .filler)
    guard let month = numeral(), take(.unit(.month)) else { return nil }
    // «(ежеквартально, до 20 числа) последнего месяца»
    let base = everyUnit()?.base ?? .unattached
    guard base == .every(.quarter) || base == .every(.half) || base == .unattached else {
      return nil
    }
    return CalendarPiece(base: base, month: month, source: 0..<0)
  }

  /// «вторая половина октября», "first half of 2022".
  private mutating func half(_ number: Int8) -> CalendarPiece? {
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
      case .month, .term, .named:
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
    if var piece = attempt({ $0.monthOfUnit() }) {
      piece.part = part
      return piece
    }
    skip(.of, .filler)
    // "last week in May"
    if current == .at, case .month = lexeme(1) { position += 1 }
    if var piece = attempt({ $0.cutTime(part) }) {
      piece.part = part
      return piece
    }
    position = place
    if let piece = everyUnit(),
      piece.base == .every(.month) || part.isOfAnyUnit || piece.isOfEveryTerm
    {
      return CalendarPiece(base: piece.base, part: part, source: 0..<0)
    }
    position = place
    return CalendarPiece(base: .unattached, part: part, source: 0..<0)
  }

  /// What a part is cut from: a month, «II четверти», «осенних каникул», «каникул»; of a school year only
  /// its first days and weeks are sure.
  private mutating func cutTime(_ part: CalendarPiece.Part) -> CalendarPiece? {
    if take(.holidays) { return CalendarPiece(base: .holidays, source: 0..<0) }
    let isMonth = current.isMonth
    guard let piece = piece(), piece.part == .whole,
      isMonth || piece.isSetBySchool || piece.base == .year(.school) && part.isFromBeginning
    else { return nil }
    return piece
  }

  /// «последний день месяца», «первый день сентября», «последний рабочий день квартала».
  private mutating func dayOfUnit(_ number: Int8) -> CalendarPiece? {
    let part: CalendarPiece.Part =
      take(.working)
      ? .weekday(CalendarPiece.Part.workingDay, number: number)
      : number == -1 ? .lastDay : .day(number)
    let piece = cut(part)
    if piece.base != .unattached { return piece }
    guard number == -1, var unit = everyUnit() ?? self.piece(), unit.part == .whole else {
      return nil
    }
    unit.part = part
    return unit
  }

  /// «последний месяц квартала».
  private mutating func monthOfQuarter(_ number: Int8) -> CalendarPiece? {
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

extension CalendarPiece {
  fileprivate var isOfEveryTerm: Bool {
    if case .every(let unit) = base { return unit.isTerm }
    return false
  }
}

extension CalendarPiece.Part {
  /// Whether it is counted from the beginning, a day or a week of it.
  fileprivate var isFromBeginning: Bool {
    switch self {
    case .day: true
    case .week(let number), .weekday(_, let number): number > 0
    default: false
    }
  }

  /// Whether it can be cut from every quarter as well as from every month.
  fileprivate var isOfAnyUnit: Bool {
    switch self {
    case .week, .weekday: true
    default: false
    }
  }
}

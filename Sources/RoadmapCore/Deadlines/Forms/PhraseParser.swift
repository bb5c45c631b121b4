/// Reads a phrase form by form.
enum PhraseParser {
  /// What the tokens say, or the tokens that fit nothing.
  static func meaning(
    of tokens: [PhraseToken], forms: DeadlineForms = DeadlineForm.all
  ) throws(PhraseFault) -> PhraseMeaning {
    var cursor = PhraseCursor(tokens)
    var meaning = PhraseMeaning()
    // Most phrases name one time or two.
    meaning.items.reserveCapacity(2)
    var isSeparated = false
    var isRestating = false
    var isInBracket = false
    var isEach = false
    var isAfterDash = false
    cursor.skipLabel()
    while !cursor.isAtEnd {
      let start = cursor.position
      let count = meaning.items.count
      let hasLineBreak = tokens[start].hasLineBreakBefore
      if forms.read(&cursor, &meaning) {
        if meaning.items.count > count {
          if cursor.isDueBeforeTime {
            cursor.isDueBeforeTime = false
            if meaning.items[count].bound == .none { meaning.items[count].bound = .by }
          }
          // «1 сентября – День знаний»
          if try namesTheSameDay(&meaning) { continue }
          // Two times with a dash between them that are no range are nothing else either.
          if isAfterDash, count > 0,
            meaning.items[count - 1].first.saidYear == nil
              || ItemPlacement.isSaid(meaning.items[count]),
            // «первая четверть – со 2 сентября по 31 октября»
            !meaning.items[count - 1].first.isSetBySchool || meaning.items[count].isOpenEnded
          {
            throw .unknownWords(start..<tokens.count)
          }
          if isSeparated || hasLineBreak { meaning.items[count].isSeparated = true }
          // «в течение года, май» is both, as «май, в течение года».
          if count == 0, meaning.whole != nil, isSeparated, !isRestating, !isInBracket,
            meaning.items[0].bound == .none, meaning.items[0].last == nil,
            !meaning.items[0].first.isYears
          {
            meaning.isWholeBeside = true
          }
          if isRestating { meaning.items[count].isRestating = true }
        }
        isSeparated = false
        isRestating = false
        isAfterDash = false
        continue
      }
      switch cursor.current {
      case .comma, .and: isSeparated = true
      case .colon:
        isSeparated = true
        isRestating = true
      case .bracket:
        isInBracket.toggle()
        isSeparated = true
        // What stands behind the bracket is another time.
        isRestating = isInBracket
      case .slash where start > 0 && cursor.lexeme(1) != .number: isSeparated = true
      // A dash that joins no two times: «до 1 мая – ежегодно», or the first thing in a cell.
      case .dash where cursor.lexeme(1) != .end:
        isSeparated = true
        isAfterDash = start > 0 && !cursor.isBullet
      case .inclusive where !meaning.items.isEmpty:
        let last = meaning.items.count - 1
        if meaning.items[last].bound == .by { meaning.items[last].bound = .byEnd }
      // «каждое 15-е число», «каждый второй четверг месяца»
      case .each where cursor.lexeme(1).isNumeral: isEach = true
      // «октябрь и далее»
      case .then
      where cursor.lexeme(1) == .end && !meaning.items.isEmpty && meaning.cadence == nil:
        guard meaning.goesOnFromItem() else { throw .unknownWords(start..<tokens.count) }
      // «в срок: до 1 октября»
      case .at where cursor.lexeme(1) == .term && cursor.lexeme(2).leadsToTime:
        cursor.position += 1
      case .at where cursor.lexeme(1) == .then: break
      case .filler, .then, .term: break
      default: throw .unknownWords(start..<tokens.count)
      }
      cursor.position += 1
    }
    // "7/1/23 – 6/30/24": the second date says how the first is meant.
    if cursor.hasMonthFirst != cursor.hasDayFirst {
      meaning.settleSlashes(isMonthFirst: cursor.hasMonthFirst)
    }
    meaning.weekday = meaning.weekday ?? cursor.weekday
    if cursor.saidTimes > 0, meaning.items.count != cursor.saidTimes || meaning.cadence != nil {
      throw .unknownWords(0..<tokens.count)
    }
    // «до конца этого месяца»: which one, only the day of writing says.
    if meaning.cadence == nil,
      let item = meaning.items.first(where: {
        $0.first.isOfEveryUnit || $0.last?.isOfEveryUnit == true
      }),
      tokens[item.source.clamped(to: tokens.indices)].contains(where: { $0.lexeme == .current })
    {
      throw .unknownWords(item.source)
    }
    if isEach, meaning.cadence == nil, meaning.items.first?.first.base == .unattached {
      meaning.cadence = Cadence(unit: .month)
    }
    if meaning.isAfterTime && meaning.items.isEmpty
      || meaning.isDatedElsewhere && meaning.saysNoTime
    {
      throw .unknownWords(0..<tokens.count)
    }
    // «по окончании 2024 года, до 1 февраля»: of the year behind it.
    if let year = meaning.yearBefore, meaning.items.count == 1,
      !ItemPlacement.isSaid(meaning.items[0])
    {
      meaning.items[0].first.year = .said(year + 1)
    }
    if cursor.namesEveryYear, meaning.cadence == nil { meaning.cadence = Cadence(unit: .year) }
    try ItemCompletion(tokens: tokens).complete(&meaning)
    return consume meaning
  }

  /// Takes a feast and its date for one day; they have to be the same.
  private static func namesTheSameDay(
    _ meaning: inout PhraseMeaning
  ) throws(PhraseFault) -> Bool {
    guard meaning.items.count > 1, let last = meaning.items.last,
      let other = meaning.items.dropLast().last,
      last.first.isFeast != other.first.isFeast, last.last == nil, other.last == nil,
      last.first.isDay || other.first.isDay
    else { return false }
    let (feast, time) = last.first.isFeast ? (last.first, other.first) : (other.first, last.first)
    // «ноябрь (День матери)»: the day of that month.
    let isOfMonth = time.part == .whole && time.base == feast.base
    guard isOfMonth || time.isDay else { return false }
    // The date says which day it is, the name may be that of a Sunday.
    guard isOfMonth || time.base == feast.base && (time.part == feast.part || feast.part.isWeekday)
    else { throw .unknownWords(last.source) }
    meaning.items.removeLast()
    meaning.items[meaning.items.count - 1].first = isOfMonth ? feast.in(time.year) : time
    return true
  }
}

extension PhraseMeaning {
  /// «октябрь 2023, далее – постоянно»: going on from what was said; false where that has an end.
  mutating func goesOnFromItem() -> Bool {
    guard items.count == 1, let item = items.first, item.last == nil else { return false }
    guard item.bound == .none else { return item.isOpenEnded }
    items[0].bound = .from
    return true
  }
}

extension CalendarPiece {
  fileprivate func `in`(_ year: Year) -> CalendarPiece {
    var piece = self
    if piece.year == .unsaid { piece.year = year }
    return piece
  }
}

extension CalendarPiece {
  /// Whether it is every unit of a kind, or cut from every one.
  fileprivate var isOfEveryUnit: Bool {
    if case .every = base { return true }
    return false
  }
}

extension CalendarPiece.Part {
  fileprivate var isWeekday: Bool {
    if case .weekday = self { return true }
    return false
  }
}

extension Lexeme {
  /// Whether it can stand between «срок» and the time.
  fileprivate var leadsToTime: Bool { self == .colon || self == .dash }

  fileprivate var isNumeral: Bool {
    switch self {
    case .number, .ordinal, .cardinal, .part: true
    default: false
    }
  }
}

/// Why tokens make no deadline, with the tokens to blame.
enum PhraseFault: Error, Equatable {
  case unknownWords(Range<Int>)
  case noSuchDay(Range<Int>)
  /// The day is not that of the week which is said beside it.
  case otherWeekday(Range<Int>, CalendarDate)
  case backwards(Range<Int>)
  case yearOutOfRange(Range<Int>)
  case tooManyDates
  case severalTimes(Range<Int>)
  /// It is to be done another number of times than times are named.
  case otherCount
  case contradiction(Range<Int>, DateSpan, Range<Int>, DateSpan)
}

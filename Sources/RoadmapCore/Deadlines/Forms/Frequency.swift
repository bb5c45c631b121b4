extension DeadlineForm {
  /// «ежегодно», «каждые 2 недели», «2 раза в год», «по пятницам», "every Friday", "twice a year".
  static let frequency = DeadlineForm(
    startingWith: LexemeSet(
      .then, .filler, .frequency(.year), .fortnightly, .each, .through, .weekdays(1), .at,
      .weekday(1),
      .not, .lessOften, .number, .cardinal(1), .often(1), .times, .halfOf), countsFirst: true
  ) { cursor, meaning in
    cursor.attempt { cursor in
      if let times = cursor.attempt({ $0.timesAlone() }) {
        // «декабрь 2023, июнь 2024 (дважды)» only counts what is said.
        guard meaning.cadence != nil else {
          // «дважды: до 1 декабря, до 1 июня»
          guard cursor.current == .colon, meaning.items.isEmpty else {
            return times == meaning.items.count
          }
          cursor.saidTimes = times
          return true
        }
        guard meaning.cadence?.times == 1 else { return false }
        meaning.cadence?.times = times
        return true
      }
      let start = cursor.position
      let isThen = cursor.isThen
      guard
        let cadence = cursor.cadence(beside: meaning.cadence, isAlone: meaning.items.isEmpty),
        !isThen || meaning.goesOn(with: cadence)
      else {
        // «однократно в сентябре»
        cursor.position = start
        guard meaning.saysNoTime, cursor.take(.often(1)) else { return false }
        cursor.skip(.comma, .dash)
        cursor.saidTimes = 1
        return true
      }
      // «по мере необходимости, но не реже 1 раза в месяц»: so often in any case.
      if meaning.openness == .onRequest,
        cursor.tokens[start..<cursor.position].contains(where: { $0.lexeme == .lessOften })
      {
        meaning.openness = .continuous
      }
      guard let known = meaning.cadence else {
        meaning.cadence = cadence
        return true
      }
      // «2 раза в год, далее 1 раз в год»
      guard let both = known.merged(with: cadence), !isThen || both == cadence else { return false }
      meaning.cadence = both
      return true
    }
  }
}

extension PhraseMeaning {
  /// «сентябрь 2023, далее ежемесячно»: the time that was said is the first round, not a limit.
  ///
  /// False where it cannot be one.
  fileprivate mutating func goesOn(with cadence: Cadence) -> Bool {
    isThenRepeated = true
    // «2022 год, далее ежегодно»
    if cadence.isYearly, items.count == 1, items[0].bound == .none, items[0].last == nil,
      items[0].first.isOneYear, items[0].first.saidYear != nil
    {
      items[0].bound = .from
    }
    if cadence.isYearly || items.isEmpty { return true }
    guard items.count == 1, let item = items.first, item.last == nil else { return false }
    switch (item.bound, item.first.base, cadence.unit) {
    case (.from, _, _): return true
    case (.none, .month, .month) where item.first.part == .whole, (.none, .quarter, .quarter),
      (.none, .half, .half):
      items[0].bound = .from
      return true
    case (.none, .month, _), (.by, .month, _), (.byEnd, .month, _):
      isRoundsAfterItem = true
      return true
    default: return false
    }
  }
}

extension Cadence {
  /// The cadence of both, or nil where they say different things.
  fileprivate func merged(with other: Cadence) -> Cadence? {
    if self == other || other.isYearly { return self }
    if isYearly { return other }
    if let own = roundsPerYear, own == other.roundsPerYear { return other }
    // «ежедневно (пн–пт)»
    if self == Cadence(unit: .day), other.weekdays != 0 { return other }
    guard unit == .week, other.unit == .week, times == 1, other.times == 1,
      every == other.every || weekdays == 0 && other.every == 1
        || other.weekdays == 0 && every == 1
    else { return nil }
    var both = self
    both.every = max(every, other.every)
    both.weekdays |= other.weekdays
    return both
  }
}

extension PhraseCursor {
  /// «дважды», «1 раз», and nothing of how long a time.
  fileprivate mutating func timesAlone() -> Int? {
    if case .often(let times) = current {
      position += 1
      return isBesideTimes ? Int(times) : nil
    }
    guard let times = count(), times > 0, take(.times), isBesideTimes else { return nil }
    return times
  }

  private var isBesideTimes: Bool { isAtEnd || current == .bracket || current == .colon }

  /// "half-yearly", "six-monthly".
  private mutating func hyphenated() -> Cadence? {
    let isHalf = take(.halfOf)
    guard let every = isHalf ? 1 : count(), every > 0, take(.dash), isClose(-1), isClose(0),
      case .frequency(let unit) = current, !isHalf || unit == .year
    else { return nil }
    position += 1
    return Cadence(unit: isHalf ? .half : unit, every: every)
  }

  /// Whether «далее» stands before how often.
  fileprivate var isThen: Bool {
    if isAfterThen { return true }
    var offset = 0
    while lexeme(offset) == .filler { offset += 1 }
    return lexeme(offset) == .then
  }

  fileprivate mutating func cadence(beside known: Cadence?, isAlone: Bool) -> Cadence? {
    skip(.then, .filler)
    // «не реже чем ежеквартально», "at least annually"
    if let least = attempt({ $0.leastFrequency() }) { return least }
    switch current {
    case .frequency(let unit):
      let isDouble = unit == .half && token?.word == Self.biannually
      position += 1
      return Cadence(unit: unit, hasTwoMeanings: isDouble)
    case .fortnightly:
      let isDouble = token?.word == Self.biweekly
      position += 1
      return Cadence(unit: .week, every: 2, hasTwoMeanings: isDouble)
    case .each:
      return attempt { $0.each() }
    case .through:
      position += 1
      if case .byUnits(let unit) = current {
        position += 1
        return Cadence(unit: unit)
      }
      return workingDays() ?? weekdays() ?? attempt { $0.rate() }
    case .at where lexeme(1) == .working:
      position += 1
      return workingDays()
    // «в каждом квартале»
    case .at where lexeme(1) == .each:
      position += 1
      return attempt { $0.each() }
    // «в течение каждого квартала»
    case .at where lexeme(1) == .during && lexeme(2) == .each:
      position += 2
      return attempt { $0.each() }
    case .weekdays: return weekdays()
    case .at where known?.unit == .week || lexeme(1).isWeekdays:
      position += 1
      return weekdays()
    case .weekday where known?.unit == .week || known?.unit == .day: return weekdays()
    // «вт, чт 18:00»: one day alone may be a day of any week.
    case .weekday where isAlone && known == nil:
      let start = position
      return weekdays().flatMap { days in
        position - start > 1 || current == .at || isTimeOfDayAhead || isWeeklyAhead ? days : nil
      }
    case .halfOf: return attempt { $0.hyphenated() }
    case .number where lexeme(1) == .dash, .cardinal where lexeme(1) == .dash:
      return attempt { $0.hyphenated() } ?? attempt { $0.rate() }
    default: return attempt { $0.rate() }
    }
  }

  /// Whether a clock time stands here, and no date: «вторник 15.00», not «вторник 3 октября».
  private var isTimeOfDayAhead: Bool {
    var ahead = self
    return ahead.timeOfDay()
  }

  /// Whether how often a week stands here: «понедельник, 1 раз в неделю».
  private var isWeeklyAhead: Bool {
    var ahead = self
    ahead.skip(.comma, .bracket, .dash)
    return ahead.current == .frequency(.week) || ahead.rate()?.unit == .week
  }

  private static let biweekly = PackedWord("biweekly"[...].unicodeScalars)
  private static let biannually = PackedWord("biannually"[...].unicodeScalars)

  fileprivate mutating func leastFrequency() -> Cadence? {
    guard current == .at || current == .not || current == .lessOften else { return nil }
    skip(.at, .not, .lessOften, .filler, .comma)
    guard lexeme(-1) == .lessOften || lexeme(-2) == .lessOften, case .frequency(let unit) = current
    else { return nil }
    position += 1
    return Cadence(unit: unit)
  }

  /// «каждые 2 недели», «каждый год», «каждую пятницу», «каждый сентябрь».
  private mutating func each() -> Cadence? {
    position += 1
    skip(.filler)
    if let every = attempt({ $0.numberOfWeekday() }), var weekdays = weekdays() {
      // «каждый второй четверг месяца» counts within the month.
      guard everyUnit() == nil else { return nil }
      weekdays.every = every
      weekdays.ordinal = every
      return weekdays
    }
    switch current {
    case .weekday, .weekdays:
      // «каждая пятница месяца»
      return weekdays().map { days in
        _ = everyUnit()
        return days
      }
    case .month, .season: return Cadence(unit: .year)
    case .ordinal(let every) where every > 1:
      position += 1
      guard let unit = unit(), everyUnit() == nil else { return nil }
      return Cadence(unit: unit, every: Int(every))
    case .ordinal: return nil
    default: break
    }
    let isOther = take(.other)
    if isOther, var weekdays = weekdays() {
      weekdays.every = 2
      return weekdays
    }
    let every = isOther ? 2 : count() ?? 1
    guard every > 0 else { return nil }
    return unit().map { Cadence(unit: $0, every: every) }
  }

  /// «второй», «2-й» before a day of the week.
  private mutating func numberOfWeekday() -> Int? {
    guard let number = numeral(), number > 1, case .weekday = current else { return nil }
    return Int(number)
  }

  /// «1 раз в квартал», «не реже двух раз в год», «раз в две недели», "twice a year".
  private mutating func rate() -> Cadence? {
    skip(.not, .lessOften, .filler, .at)
    if current == .comma, lexeme(-1) == .lessOften { skip(.comma, .filler) }
    var times = 1
    var most = 0
    if case .often(let number) = current {
      position += 1
      times = Int(number)
    } else {
      times = count() ?? 1
      // «3–4 раза»
      if current == .dash || current == .or {
        position += 1
        guard let other = count(), other > times else { return nil }
        most = other
      }
      skip(.filler)
      // "2x per month": the letter looks like a Roman ten.
      guard take(.times) || isClose(0) && take(.roman(10)) || takeWhatIsCounted() else {
        return nil
      }
    }
    guard times > 0 else { return nil }
    if case .frequency(let unit) = current {
      position += 1
      return Cadence(unit: unit, times: times, most: most)
    }
    skip(.at, .during, .filler, .each, .slash)
    let every = count() ?? 1
    guard every > 0, let unit = unit() else { return nil }
    return Cadence(unit: unit, every: every, times: times, most: most)
  }

  /// «3 заседания (в год)», "3 meetings (a year)": what is done so often, in one word.
  private mutating func takeWhatIsCounted() -> Bool {
    guard let token, current == .unknown,
      Self.countedStems.contains(where: { $0.commonLength(with: token.word) >= $0.count }),
      lexeme(1) == .at || lexeme(1) == .filler || lexeme(1) == .each
    else { return false }
    position += 1
    return true
  }

  private static let countedStems = [
    "встреч", "заседан", "заняти", "мероприяти", "консультаци", "семинар", "совещан", "собран",
    "посещен", "meeting", "session", "visit", "workshop", "lesson", "review",
  ].map { PackedWord(Substring($0).unicodeScalars) }

  private mutating func unit() -> TimeUnit? {
    skip(.school, .calendar, .current, .filler)
    switch current {
    // «каждый учебный день»: which days these are, the words do not say.
    case .unit(.day) where lexeme(-1) == .school: return nil
    case .unit(let unit):
      position += 1
      return unit
    case .years:
      position += 1
      return .year
    case .halfOf where lexeme(1) == .unit(.year) || lexeme(2) == .unit(.year):
      position += lexeme(1) == .unit(.year) ? 2 : 3
      return .half
    default: return nil
    }
  }

  /// «(по) рабочим дням», «(в) рабочие дни».
  private mutating func workingDays() -> Cadence? {
    guard current == .working, lexeme(1) == .unit(.day) else { return nil }
    position += 2
    return Cadence(unit: .week, weekdays: Lexeme.weekdays(8).weekdayBits)
  }

  /// «вторникам и четвергам», «пятницу», «пн–пт».
  private mutating func weekdays() -> Cadence? {
    var days: UInt8 = 0
    while true {
      switch current {
      case .weekday(let first) where lexeme(1) == .dash:
        guard case .weekday(let last) = lexeme(2), first < last else { return nil }
        for day in first...last { days |= 1 << UInt8(day) }
        position += 2
      case .weekday, .weekdays: days |= current.weekdayBits
      default:
        // «в будние дни»
        if lexeme(-1).isWeekdays { skip(.unit(.day)) }
        return days == 0 ? nil : Cadence(unit: .week, weekdays: days)
      }
      position += 1
      switch (current, lexeme(1)) {
      case (.comma, .weekday), (.comma, .weekdays), (.and, .weekday), (.and, .weekdays),
        (.slash, .weekday):
        position += 1
      default: break
      }
    }
  }
}

extension Lexeme {
  /// The days of the week that it names, as bits 1…7.
  var weekdayBits: UInt8 {
    switch self {
    case .weekdays(8): 0b0011_1110
    case .weekdays(9): 0b1100_0000
    case .weekday(let day), .weekdays(let day): 1 << UInt8(day)
    default: 0
    }
  }

  fileprivate var isWeekdays: Bool {
    if case .weekdays = self { return true }
    return false
  }
}

/// Gives the meaning of a phrase its dates within a roadmap's period.
struct PhraseResolver {
  let context: DeadlineContext
  let meaning: PhraseMeaning
  /// How many tokens the phrase has: all of them are to blame where no part is.
  let tokenCount: Int

  init(context: DeadlineContext, meaning: consuming PhraseMeaning, tokenCount: Int) {
    self.context = context
    if !context.otherwise.isEmpty { meaning = meaning.taking(context.otherwise) }
    self.meaning = meaning
    self.tokenCount = tokenCount
  }

  var period: DateSpan { context.period }
  /// The times of the phrase.
  var items: [PhraseItem] { meaning.items }
  /// The fault of words that are understood one by one but not together.
  var misfit: PhraseFault { .unknownWords(0..<tokenCount) }

  func reading() throws(PhraseFault) -> DeadlineReading {
    var reading = try undoubted()
    let doubts = doubts(about: reading)
    if !doubts.isEmpty { reading.doubts += doubts }
    return consume reading
  }

  /// The reading, and nothing of what could be asked about it.
  func undoubted() throws(PhraseFault) -> DeadlineReading {
    var reading = try unchecked()
    if meaning.excepts { reading = try withoutExcepted(reading) }
    let windowCount = reading.occurrences.count
    guard windowCount <= CadenceRounds.limit else { throw .tooManyDates }
    if windowCount == 0, reading.kind.hasDueDates { throw misfit }
    if let first = reading.occurrences.first, let last = reading.occurrences.last,
      !isNameable(first.start) || !isNameable(last.end)
    {
      throw .yearOutOfRange(0..<tokenCount)
    }
    try checkLength(of: reading)
    guard let weekday = meaning.weekday else { return reading }
    // A date with the wrong day of the week has a mistake in one of the two.
    guard meaning.items.count == 1, meaning.cadence == nil, let item = meaning.items.first,
      item.first.isDay, item.last == nil || item.last?.weekday != 0,
      let window = reading.occurrences.first
    else { throw misfit }
    let day = item.last == nil ? window.end : window.start
    guard day.isoWeekday == weekday else { throw .otherWeekday(0..<tokenCount, day) }
    return reading
  }

  /// Whether a day lies within a year of the years that can be said, or of the period's own.
  ///
  /// A year that is inferred could lead past them: «II полугодие 2100, 2 мая».
  private func isNameable(_ day: CalendarDate) -> Bool {
    if period.contains(day) { return true }
    let years = PiecePlacement.years
    let first = min(years.lowerBound, period.start.year) - 1
    let last = max(years.upperBound, period.end.year) + 1
    return (first...last).contains(day.year)
  }

  private func unchecked() throws(PhraseFault) -> DeadlineReading {
    // «осенние каникулы 2023», «январь (зимние каникулы)»: that does not say the days either.
    if meaning.namesHolidays,
      meaning.items.allSatisfy({
        $0.last == nil && $0.first.part == .whole && !$0.first.isSetBySchool
      })
    {
      throw .unknownWords(0..<tokenCount)
    }
    if let openness = meaning.openness, meaning.cadence == nil { return try open(openness) }
    if var cadence = meaning.cadence {
      if context.otherwise.contains(.moreOften) {
        cadence.times = max(cadence.times, cadence.most)
      }
      return cadence.isYearly && meaning.items.first?.bound != .firstOfRun
        ? try yearly() : try periodic(cadence)
    }
    if meaning.items.isEmpty, let whole = meaning.whole { return wholeTime(whole) }
    guard let item = meaning.items.first, meaning.whole == nil || !item.saysOnlyDue else {
      throw misfit
    }
    if meaning.items.contains(where: { $0.first.isUnplaced || $0.last?.isUnplaced == true }) {
      return try periodic(nil)
    }
    // «учебный год» alone is all of it, as «весь учебный год».
    if meaning.items.count == 1, item.bound == .none, item.last == nil, item.first.isOneYear,
      item.first.year == .unsaid
    {
      return wholeTime(item.first.base)
    }
    let reading = meaning.items.count == 1 ? try single(item) : try list()
    guard meaning.isWholeBeside, let whole = meaning.whole else { return reading }
    guard reading.kind.hasDueDates else { throw misfit }
    return beside(wholeTime(whole), reading)
  }

  /// «сентябрь, далее в течение года»: both, as in a list.
  private func beside(_ whole: DeadlineReading, _ reading: DeadlineReading) -> DeadlineReading {
    DeadlineReading(
      kind: reading.kind == .yearly ? .yearly : .list,
      occurrences: Self.ordered(reading.occurrences + whole.occurrences),
      isYearInferred: reading.isYearInferred)
  }

  private func open(
    _ openness: PhraseMeaning.Openness
  ) throws(PhraseFault) -> DeadlineReading {
    if let item = meaning.items.first { return try conditioned(openness, item) }
    switch openness {
    case .afterEvent
    where meaning.whole != nil && period.start.year == period.end.year
      && period.start.month == period.end.month:
      return wholeTime(.period)
    case .afterEvent:
      if let time = meaning.eventTime,
        let reading = try? single(PhraseItem(bound: .after, first: time))
      {
        return reading
      }
      return DeadlineReading(kind: .afterEvent, occurrences: [])
    case .onRequest: return DeadlineReading(kind: .onRequest, occurrences: [])
    case .continuous: return DeadlineReading(kind: .continuous, occurrences: [])
    }
  }

  /// «после педсовета (октябрь)», «по согласованию, до 1 мая», «постоянно, с сентября по май»: the time is
  /// when it is due; what has no end in it has none.
  private func conditioned(
    _ openness: PhraseMeaning.Openness, _ item: PhraseItem
  ) throws(PhraseFault) -> DeadlineReading {
    var time = meaning
    time.openness = nil
    let reading = try PhraseResolver(context: context, meaning: time, tokenCount: tokenCount)
      .undoubted()
    // «постоянно (2023–2024 гг.)»
    guard openness == .continuous, item.bound == .none, let window = reading.occurrences.first,
      window.start <= period.start && window.end >= period.end
    else { return reading }
    return DeadlineReading(kind: .continuous, occurrences: [])
  }

  /// One window where the period is about a year; else one in each of its years.
  ///
  /// «В течение учебного года» is two windows in a roadmap of one calendar year.
  private func wholeTime(_ base: CalendarPiece.Base) -> DeadlineReading {
    var windows = [period]
    let isLong = period.dayCount > 366
    switch base {
    case .year(.school) where !context.otherwise.contains(.wholePeriod):
      let years = YearKind.school.years(in: period)
      if isLong || years.allSatisfy({ $0.dayCount > 92 }) { windows = years }
    case .year(.calendar) where isLong: windows = YearKind.calendar.years(in: period)
    case .year(.ofRoadmap) where isLong: windows = context.yearKind.years(in: period)
    default: break
    }
    return DeadlineReading(kind: .whole, occurrences: windows)
  }

  /// The first day of a window that only its due date is said of.
  func window(dueOn due: CalendarDate, from start: CalendarDate) -> DateSpan {
    DateSpan(min(start, due), due) ?? DateSpan(due)
  }
}

extension CalendarPiece {
  /// Whether it comes back in every month or quarter, or waits for one.
  var isUnplaced: Bool {
    switch base {
    case .every, .unattached: true
    default: false
    }
  }
}

extension DeadlineKind {
  /// Whether words of this kind give due dates at once.
  var hasDueDates: Bool {
    switch self {
    case .continuous, .onRequest, .afterEvent, .from: false
    default: true
    }
  }
}

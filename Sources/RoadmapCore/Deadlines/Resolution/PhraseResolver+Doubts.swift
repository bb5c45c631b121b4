extension PhraseResolver {
  /// What a careful reader would ask about a reading.
  func doubts(about reading: DeadlineReading) -> [DeadlineDoubt] {
    var doubts: [DeadlineDoubt] = []
    if reading.kind == .yearly, reading.isYearInferred { doubts.append(.yearReadAsYearly) }
    if context.calendar?.isUsual == true, meaning.isSetBySchool { doubts.append(.usualCalendar) }
    if meaning.isDatedElsewhere { doubts.append(.datedElsewhere) }
    if let openness = meaning.openness, openness != .continuous || meaning.cadence == nil,
      reading.kind.hasDueDates
    {
      doubts.append(.conditioned)
    }
    if meaning.namesWorkingDay { doubts.append(.workingDays) }
    if let cadence = meaning.cadence, cadence.unit == .year, cadence.every > 1,
      period.dayCount < 365 * cadence.every
    {
      doubts.append(.onlySomeYears)
    }
    let choices = meaning.choices(in: context)
    for choice in choices.isEmpty ? [] : choices.each {
      guard
        let other = try? PhraseResolver(
          context: context.taking(choice), meaning: meaning, tokenCount: tokenCount
        ).undoubted(), let doubt = reading.difference(to: other), !doubts.contains(doubt),
        // «ноябрь – май 2024» is turned as well, and lies in the period only as it is read.
        choice != .turned || !period.holds(reading) || period.holds(other)
      else { continue }
      doubts.append(doubt)
    }
    // «до 1 марта года, следующего за отчетным»: the report on the last year.
    if meaning.following == .year, reading.saysOnlyDue, period.dayCount > 366,
      let last = reading.occurrences.last?.end, last.year == period.end.year
    {
      let doubt = DeadlineDoubt.otherDue(last.adding(months: 12))
      if !doubts.contains(doubt) { doubts.append(doubt) }
    }
    let outside = DeadlineDoubt.outside(period, reading.occurrences, start: reading.start)
    if !outside.isEmpty { doubts += outside }
    if let start = startBefore(reading) { doubts.append(.outsidePeriod(start)) }
    return doubts
  }

  /// A time that begins before the roadmap does, by its year or because it is a quarter, a season or a
  /// range that lies across the first day («декабрь–январь»); whole years do as a matter of course.
  private func startBefore(_ reading: DeadlineReading) -> CalendarDate? {
    // The month in which the roadmap begins is its own.
    guard !reading.saysOnlyDue, let first = reading.occurrences.first,
      first.start < period.start,
      first.start < period.start.adding(days: 1 - period.start.day), first.overlaps(period),
      meaning.items.contains(where: {
        ItemPlacement.isSaid($0) && (!$0.first.isYears || $0.first.isOneCalendarYear)
          || $0.first.isQuarterOrSeason
          || $0.last?.isYears == false
      })
    else { return nil }
    return first.start
  }
}

extension DeadlineDoubt {
  /// The days that do not lie where the roadmap does.
  static func outside(
    _ period: DateSpan, _ windows: [DateSpan], start: CalendarDate?
  ) -> [DeadlineDoubt] {
    // A window overlaps the period that holds its last day.
    var doubts: [DeadlineDoubt] = []
    for window in windows where !period.contains(window.end) {
      doubts.append(.outsidePeriod(window.end))
    }
    if let start, !period.contains(start) { doubts.append(.outsidePeriod(start)) }
    return doubts
  }
}

extension DeadlineReading {
  /// The first thing that the other reading says and this one does not.
  fileprivate func difference(to other: DeadlineReading) -> DeadlineDoubt? {
    if start != other.start { return other.start.map { .otherStart($0) } }
    // Both stand earliest first, so one walk compares them.
    let isDueOnly = other.saysOnlyDue
    var own = occurrences[...]
    let first = other.occurrences.first { window in
      own = own.drop {
        isDueOnly ? $0.end < window.end : ($0.end, $0.start) < (window.end, window.start)
      }
      return isDueOnly ? own.first?.end != window.end : own.first != window
    }
    return first.map { isDueOnly ? .otherDue($0.end) : .alternative($0) }
  }

  /// The same reading with what is to be asked about it.
  consuming func doubting(_ doubts: [DeadlineDoubt]) -> DeadlineReading {
    if !doubts.isEmpty { self.doubts += doubts }
    return self
  }
}

extension DateSpan {
  /// Whether all that a reading says lies within.
  fileprivate func holds(_ reading: DeadlineReading) -> Bool {
    reading.occurrences.allSatisfy { contains($0.start) && contains($0.end) }
  }
}

extension CalendarPiece {
  /// Whether it is one year of the calendar, of which a school year holds a part.
  fileprivate var isOneCalendarYear: Bool {
    if case .said = year { isOneYear } else { false }
  }

  fileprivate var isQuarterOrSeason: Bool {
    switch base {
    case .quarter, .season: true
    default: false
    }
  }
}

extension PhraseResolver {
  /// A deadline that comes back every quarter, month, week, or so many times a year.
  ///
  /// How often is not `given` where only «каждого месяца» beside a time says it.
  func periodic(_ given: Cadence?) throws(PhraseFault) -> DeadlineReading {
    let unplaced = meaning.items.filter(\.first.isUnplaced)
    if !unplaced.isEmpty {
      return unplaced.count == meaning.items.count
        ? try inEveryUnit(unplaced, given) : try inEveryUnit(unplaced, given, withinOther: true)
    }
    guard let cadence = given else { throw misfit }
    let isUnknownTerm =
      cadence.unit.isTerm && context.calendar?.terms(cadence.unit).isEmpty != false
    if meaning.isRoundsAfterItem, !isUnknownTerm { return try roundsAfterItem(cadence) }
    if isUnknownTerm {
      // «1 раз в четверть (октябрь, декабрь, март, май)»: the months say when the terms do not.
      guard (2...4).contains(meaning.items.count),
        let reading = try named(cadence, times: meaning.items.count)
      else { throw misfit }
      return reading
    }
    if let reading = try counted(cadence) { return reading }
    if let run = meaning.items.first, run.bound == .firstOfRun { return try self.run(run, cadence) }
    if let reading = try named(cadence, times: cadence.roundsPerYear) { return reading }
    let rounds = CadenceRounds(cadence: cadence, context)
    var windows: [DateSpan] = []
    var isInferred = false
    var limit: DateSpan?
    var times: [(scope: DateSpan, source: Range<Int>)] = []
    for item in meaning.items {
      let (scopes, inferred) = try scopes(item)
      isInferred = isInferred || inferred
      guard item.bound != .none, let bound = scopes.first else {
        times += scopes.map { ($0, item.source) }
        continue
      }
      // «с сентября 2023 ежемесячно до мая 2024»: both hold.
      guard let both = limit.map({ $0.intersection(bound) }) ?? bound else {
        throw .backwards(item.source)
      }
      limit = both
      if meaning.items.allSatisfy({ $0.bound != .none }) { times = [(both, item.source)] }
    }
    for time in times {
      guard let scope = limit.map({ time.scope.intersection($0) }) ?? time.scope else {
        throw .backwards(time.source)
      }
      guard cadence.shortestRound <= scope.dayCount else {
        throw cadence.roundsPerYear == nil ? .unknownWords(time.source) : .otherCount
      }
      windows += try rounds.rounds(in: scope, endsAsSaid: scope.end != period.end)
    }
    windows = meaning.items.isEmpty ? try rounds.rounds(in: period) : Self.ordered(windows)
    guard windows.count <= CadenceRounds.limit else { throw .tooManyDates }
    // «каждый месяц, сентябрь»: what comes back does so more than once.
    if windows.count == 1, cadence.unit == .month, cadence.times == 1,
      let item = meaning.items.first,
      item.bound == .none
    {
      throw .unknownWords(item.source)
    }
    return DeadlineReading(
      kind: .periodic, occurrences: windows, isYearInferred: isInferred, cadence: cadence)
  }

  /// «третья суббота месяца с октября по апрель»: those whose day lies in the one range beside them.
  private func inEveryUnit(
    _ unplaced: [PhraseItem], _ given: Cadence?, withinOther: Bool
  ) throws(PhraseFault) -> DeadlineReading {
    guard meaning.items.count == unplaced.count + 1,
      let range = meaning.items.first(where: { !$0.first.isUnplaced }), range.last != nil
    else { throw misfit }
    let (scopes, isInferred) = try scopes(range)
    let reading = try inEveryUnit(unplaced, given)
    let windows = reading.occurrences.filter { window in
      scopes.contains { $0.contains(window.end) }
    }
    return DeadlineReading(
      kind: reading.kind, occurrences: windows, isYearInferred: isInferred,
      saysOnlyDue: reading.saysOnlyDue, cadence: reading.cadence)
  }

  /// «каждый третий четверг»: the third one of every month, unless it counts weeks.
  private func counted(_ cadence: Cadence) throws(PhraseFault) -> DeadlineReading? {
    // «каждый второй» is every other one.
    guard cadence.ordinal > 0,
      (cadence.ordinal == 2) == context.otherwise.contains(.countedWeekday)
    else { return nil }
    guard meaning.items.isEmpty, let weekday = (1...7).first(where: { cadence.names($0) }) else {
      throw misfit
    }
    let day = CalendarPiece(
      base: .every(.month), part: .weekday(Int8(weekday), number: Int8(clamping: cadence.ordinal)),
      source: 0..<tokenCount
    )
    return try inEveryUnit([PhraseItem(bound: .none, first: day)], nil)
  }

  /// «сентябрь, далее ежеквартально», «до 15 октября, далее ежемесячно»: the time that is said, then every
  /// round that begins after it, or the same day of each.
  private func roundsAfterItem(_ cadence: Cadence) throws(PhraseFault) -> DeadlineReading {
    guard let item = meaning.items.first, meaning.items.count == 1 else { throw misfit }
    let placed = try place(item)
    guard placed.spans.count == 1, let first = placed.spans.first else { throw misfit }
    let due = item.due(first, context.otherwise)
    var rest: [DateSpan]
    if context.otherwise.contains(.sameDay) {
      rest = (DayRun(first: due, cadence).days(in: period, limit: CadenceRounds.limit) ?? [])
        .map { window(dueOn: $0, from: period.start) }
    } else {
      rest = try CadenceRounds(cadence: cadence, context).rounds(in: period)
    }
    rest.removeAll { context.otherwise.contains(.sameDay) ? $0.end <= due : $0.start <= due }
    let own = item.saysOnlyDue ? window(dueOn: due, from: period.start) : first
    return DeadlineReading(
      kind: .periodic, occurrences: Self.ordered([own] + rest),
      isYearInferred: placed.isInferred, saysOnlyDue: item.saysOnlyDue, cadence: cadence)
  }

  /// The time that an item limits a repetition to.
  private func scopes(_ item: PhraseItem) throws(PhraseFault) -> ([DateSpan], Bool) {
    let placed = try place(item)
    guard let span = placed.spans.first else { throw misfit }
    switch item.bound {
    case .none:
      guard item.last != nil || !item.first.isDay else { throw .unknownWords(item.source) }
      guard item.last != nil, !ItemPlacement.isSaid(item) else {
        return (Array(placed.spans), placed.isInferred)
      }
      // «ежемесячно (сентябрь–май)» in a roadmap of calendar years: its first months as well.
      let earlier = DateSpan(span.start.adding(months: -12), span.end.adding(months: -12))
      let inside = ([earlier].compactMap(\.self) + placed.spans).compactMap(period.intersection)
      return (inside.isEmpty ? Array(placed.spans) : inside, placed.isInferred)
    case .from, .after:
      let start = item.bound == .after ? span.end.adding(days: 1) : span.start
      return ([DateSpan(start, max(start, period.end)) ?? DateSpan(start)], placed.isInferred)
    default:
      // «ежемесячно до 31 мая» ends the repetition; which of several Mays, only a year says.
      guard placed.spans.count == 1 else { throw .severalTimes(item.source) }
      return (
        [window(dueOn: item.due(span, context.otherwise), from: period.start)], placed.isInferred
      )
    }
  }

  /// «2 раза в год (октябрь, апрель)»: as many times as rounds in a year, each for one of them.
  private func named(_ cadence: Cadence, times: Int?) throws(PhraseFault) -> DeadlineReading? {
    let items = meaning.items
    guard items.count > 1 || cadence.times == items.count, !items.isEmpty,
      times == items.count,
      items.allSatisfy({ !ItemPlacement.isSaid($0) && !$0.isOpenEnded })
    else { return nil }
    let placement = ItemPlacement(context, clampedDay: PhraseResolver.leapDay)
    var placed: [PlacedItem] = []
    for item in items { placed.append(PlacedItem(item: item, spans: try placement.unsaid(item))) }
    let windows = windows(placed, repeats: true)
    return DeadlineReading(
      kind: cadence.unit == .year ? .yearly : .periodic, occurrences: windows,
      saysOnlyDue: items.allSatisfy(\.saysOnlyDue), cadence: cadence)
  }

  /// `R/2021-05-28/P1M`: from the first day on, within the period.
  private func run(_ item: PhraseItem, _ cadence: Cadence) throws(PhraseFault) -> DeadlineReading {
    guard let start = try place(item).spans.first?.start else { throw misfit }
    guard
      let days = DayRun(first: start, cadence).days(in: period, limit: CadenceRounds.limit)
    else { throw .tooManyDates }
    let isYearly = cadence.unit == .year && cadence.every == 1
    let windows = days.isEmpty ? [DateSpan(start)] : days.map { DateSpan($0) }
    return DeadlineReading(
      kind: isYearly ? .yearly : .periodic, occurrences: windows, cadence: cadence)
  }
}

extension Cadence {
  /// The fewest days that one round takes.
  fileprivate var shortestRound: Int {
    switch unit {
    case .day: every
    case .week: weekdays == 0 ? 7 * every : 1
    case .decade: 8 * every
    case .month: 28 * every
    case .quarter: 90 * every
    case .half: 120 * every
    case .year: 365 * every
    case .term, .trimester, .semester, .anyTerm: 1
    }
  }
}

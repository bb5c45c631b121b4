extension DeadlineRule {
  /// How the rule is understood, with the day on which its event happened where that is known.
  func reading(in context: DeadlineContext, eventDate: CalendarDate?) -> DeadlineReading {
    if after != nil {
      guard let eventDate else { return DeadlineReading(kind: .afterEvent, occurrences: []) }
      let end = within?.added(to: eventDate) ?? due ?? eventDate
      let window = DateSpan(eventDate, max(eventDate, end)) ?? DateSpan(eventDate)
      return dated(.afterEvent, [window], context)
    }
    guard let due else {
      if let from { return DeadlineReading(kind: .from, occurrences: [], start: from) }
      return DeadlineReading(kind: .continuous, occurrences: [])
    }
    guard let `repeat` else { return once(due, context) }
    return repeated(due, `repeat`, context)
  }

  private func once(_ due: CalendarDate, _ context: DeadlineContext) -> DeadlineReading {
    let start = from ?? min(context.period.start, due)
    let window = DateSpan(start, due) ?? DateSpan(due)
    guard from != nil else { return dated(.by, [window], context, saysOnlyDue: true) }
    return dated(start == due ? .day : .span, [window], context)
  }

  /// The due dates in the period, counted from the one that is said; before it there are none.
  private func repeated(
    _ due: CalendarDate, _ repeat: DeadlineRepeat, _ context: DeadlineContext
  ) -> DeadlineReading {
    let length = from.map { $0.days(until: due) } ?? 0
    var windows: [DateSpan] = []
    var previous: CalendarDate?
    for index in 0..<CadenceRounds.limit {
      let day = `repeat`.day(index, after: due)
      guard day <= context.period.end, day != previous else { break }
      if day >= context.period.start {
        let start = from == nil
          ? max(previous.map { $0.adding(days: 1) } ?? day, context.period.start)
          : day.adding(days: -length)
        windows.append(DateSpan(min(start, day), day) ?? DateSpan(day))
      }
      previous = day
    }
    let first = windows.isEmpty ? [DateSpan(from ?? due, due) ?? DateSpan(due)] : windows
    return dated(`repeat` == .yearly ? .yearly : .periodic, first, context, saysOnlyDue: from == nil)
  }

  private func dated(
    _ kind: DeadlineKind, _ windows: [DateSpan], _ context: DeadlineContext,
    saysOnlyDue: Bool = false
  ) -> DeadlineReading {
    let doubts = windows.filter { !context.period.contains($0.end) }
      .map { DeadlineDoubt.outsidePeriod($0.end) }
    return DeadlineReading(
      kind: kind, occurrences: windows, doubts: kind == .afterEvent ? [] : doubts,
      saysOnlyDue: saysOnlyDue, cadence: `repeat`?.cadence)
  }
}

extension DeadlineRepeat {
  /// Day `index` of the run that begins on `first`; a month that is too short gives its last day.
  fileprivate func day(_ index: Int, after first: CalendarDate) -> CalendarDate {
    let (months, days) = step
    return first.adding(months: index * months).adding(days: index * days)
  }

  fileprivate var cadence: Cadence? {
    switch self {
    case .yearly: Cadence(unit: .year)
    case .quarterly: Cadence(unit: .quarter)
    case .monthly: Cadence(unit: .month)
    case .weekly: Cadence(unit: .week)
    case .every: nil
    }
  }
}

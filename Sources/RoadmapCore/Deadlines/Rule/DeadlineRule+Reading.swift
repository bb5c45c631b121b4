extension DeadlineRule {
  /// How the rule is understood, with the day on which its event happened where that is known.
  func reading(
    in context: DeadlineContext, eventDate: CalendarDate?
  ) throws(DeadlineProblem) -> DeadlineReading {
    if after != nil {
      guard let eventDate else { return DeadlineReading(kind: .afterEvent, occurrences: []) }
      let end = within?.added(to: eventDate) ?? eventDate
      let window = DateSpan(eventDate, end) ?? DateSpan(eventDate)
      return DeadlineReading(kind: .afterEvent, occurrences: [window])
    }
    guard let due else {
      if let from {
        return DeadlineReading(
          kind: .from, occurrences: [], start: from,
          doubts: DeadlineDoubt.outside(context.period, [], start: from))
      }
      return DeadlineReading(kind: .continuous, occurrences: [])
    }
    guard let `repeat` else { return once(due, context) }
    let windows = try windows(due, `repeat`, context)
    return dated(
      `repeat` == .yearly ? .yearly : .periodic, windows, context, cadence: `repeat`.cadence)
  }

  private func once(_ due: CalendarDate, _ context: DeadlineContext) -> DeadlineReading {
    let start = from ?? min(context.period.start, due)
    let window = DateSpan(start, due) ?? DateSpan(due)
    let kind: DeadlineKind = from == nil ? .by : start == due ? .day : .span
    return dated(kind, [window], context, cadence: nil)
  }

  /// The windows whose due dates lie in the period; the first one where none does.
  private func windows(
    _ due: CalendarDate, _ repeat: DeadlineRepeat, _ context: DeadlineContext
  ) throws(DeadlineProblem) -> [DateSpan] {
    let length = from.map { max(0, $0.days(until: due)) }
    func window(_ index: Int) -> DateSpan {
      let day = `repeat`.day(index, after: due)
      if let length { return DateSpan(day.adding(days: -length), day) ?? DateSpan(day) }
      var start = `repeat`.day(index - 1, after: due).adding(days: 1)
      if `repeat` == .yearly {
        let year = context.yearKind.year(startingIn: context.yearKind.startYear(of: day))
        start = year?.start ?? start
      }
      return DateSpan(min(max(start, context.period.start), day), day) ?? DateSpan(day)
    }
    var windows: [DateSpan] = []
    var index = `repeat`.indexShortlyBefore(context.period.start, from: due)
    while true {
      let next = window(index)
      guard next.end <= context.period.end, windows.last?.end != next.end else { break }
      if next.end >= context.period.start { windows.append(next) }
      guard windows.count <= CadenceRounds.limit else { throw .tooManyDates }
      index += 1
    }
    return windows.isEmpty ? [window(0)] : windows
  }

  private func dated(
    _ kind: DeadlineKind, _ windows: [DateSpan], _ context: DeadlineContext, cadence: Cadence?
  ) -> DeadlineReading {
    DeadlineReading(
      kind: kind, occurrences: windows,
      doubts: DeadlineDoubt.outside(context.period, windows, start: nil),
      saysOnlyDue: from == nil, cadence: cadence)
  }
}

extension DeadlineRepeat {
  /// Day `index` of the run that begins on `first`; a month that is too short gives its last day.
  fileprivate func day(_ index: Int, after first: CalendarDate) -> CalendarDate {
    let (months, days) = step
    return first.adding(months: index * months).adding(days: index * days)
  }

  /// An index before a day, so that a run from long ago costs nothing.
  fileprivate func indexShortlyBefore(_ day: CalendarDate, from first: CalendarDate) -> Int {
    let (months, days) = step
    return max(0, first.days(until: day) / (months * 31 + days) - 1)
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

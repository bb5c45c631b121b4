/// Days that come back after equal stretches of time, counted from the first.
struct DayRun {
  let first: CalendarDate
  let unit: TimeUnit
  let every: Int

  init(first: CalendarDate, unit: TimeUnit, every: Int) {
    self.first = first
    self.unit = unit
    self.every = every
  }

  init(first: CalendarDate, _ cadence: Cadence) {
    self.init(first: first, unit: cadence.unit, every: cadence.every)
  }

  /// Day `index` of the run; a month that is too short gives its last day.
  private func day(_ index: Int) -> CalendarDate {
    switch unit {
    case .day: first.adding(days: index * every)
    case .week: first.adding(days: index * every * 7)
    case .month: first.adding(months: index * every)
    case .quarter: first.adding(months: index * every * 3)
    case .half: first.adding(months: index * every * 6)
    case .year, .decade, .term, .trimester, .semester, .anyTerm:
      first.adding(months: index * every * 12)
    }
  }

  /// The days of the run in a period, or nil where there are more than `limit`.
  func days(in period: DateSpan, limit: Int) -> [CalendarDate]? {
    guard every > 0 else { return [] }
    var days: [CalendarDate] = []
    var index = firstIndex(in: period)
    while true {
      let day = day(index)
      guard day <= period.end else { return days }
      if day >= period.start { days.append(day) }
      guard days.count <= limit else { return nil }
      // Arithmetic stops at the end of the calendar, so the next day would be the same.
      if day == .latest { return days }
      index += 1
    }
  }

  /// An index shortly before the period, so that a run from long ago costs nothing.
  private func firstIndex(in period: DateSpan) -> Int {
    let days = first.days(until: period.start)
    guard days > 0 else { return 0 }
    let longest =
      switch unit {
      case .day: 1
      case .week: 7
      case .month: 31
      case .quarter: 92
      case .half: 184
      case .year, .decade, .term, .trimester, .semester, .anyTerm: 366
      }
    return max(0, days / longest / every - 1)
  }
}

extension PhraseResolver {
  /// Times that lie in every month or quarter: «до 25 числа каждого месяца».
  func inEveryUnit(
    _ items: [PhraseItem], _ given: Cadence?
  ) throws(PhraseFault) -> DeadlineReading {
    let cadence = try cadence(of: items, given)
    if cadence.unit.isTerm, context.calendar?.terms(cadence.unit).isEmpty != false { throw misfit }
    if meaning.following == .month { return try inMonthAfter(items, cadence) }
    // «ежеквартально до 15 числа»: of the month after the quarter, or of its last one.
    if cadence.unit == .quarter || cadence.unit == .half || cadence.unit.isTerm,
      items.allSatisfy({ $0.first.base == .unattached })
    {
      // «ежеквартально, последний четверг», «раз в полугодие, в конце»: of that time itself.
      if items.allSatisfy(\.first.isCutOfUnit) {
        return try inEveryUnit(items.map { $0.in(every: cadence.unit) }, cadence)
      }
      guard !cadence.unit.isTerm else { throw misfit }
      guard context.otherwise.contains(.inLastMonth) else {
        return try inMonthAfter(items, cadence)
      }
      var inLastMonth: [PhraseItem] = []
      for item in items { inLastMonth.append(try item.inLastMonth(of: cadence.unit)) }
      return try inEveryUnit(inLastMonth, cadence)
    }
    guard cadence.times == 1 || cadence.times == items.count, cadence.weekdays == 0 else {
      throw misfit
    }
    let units = try wholeUnits(cadence.oncePerRound)
    var windows: [DateSpan] = []
    for unit in units {
      for item in items {
        guard item.isOpenEnded == false,
          let first = item.first.cut(unit, clampedDay: 31, context.otherwise)
        else {
          throw .noSuchDay(item.source)
        }
        var span = first
        if let last = item.last {
          guard let end = last.cut(unit, clampedDay: 31, context.otherwise),
            let both = DateSpan(first.start, end.end)
          else { throw .backwards(item.source) }
          span = both
        }
        let due = item.due(span, context.otherwise)
        guard period.contains(due) else { continue }
        windows.append(
          item.saysOnlyDue ? window(dueOn: due, from: max(unit.start, period.start)) : span)
      }
    }
    guard !windows.isEmpty else { throw .unknownWords(0..<tokenCount) }
    return DeadlineReading(
      kind: .periodic, occurrences: Self.ordered(windows),
      saysOnlyDue: items.allSatisfy(\.saysOnlyDue),
      cadence: cadence)
  }

  /// How often the items come back: as the phrase says, or as «каждого месяца» does.
  private func cadence(
    of items: [PhraseItem], _ given: Cadence?
  ) throws(PhraseFault) -> Cadence {
    var given = given
    // «4 раза в год (в конце каждого квартала)»
    if let times = given?.roundsPerYear,
      let named = items.lazy.compactMap(\.everyUnit).first.map({ Cadence(unit: $0) }),
      named.roundsPerYear == times
    {
      given = named
    }
    var unit = given?.unit
    for item in items {
      for piece in [item.first, item.last ?? item.first] {
        guard case .every(let named) = piece.base else { continue }
        if unit == nil { unit = named }
        guard unit == named || meaning.following == .month else { throw .unknownWords(item.source) }
      }
    }
    let isOfMonth = items.allSatisfy { $0.first.base == .unattached }
    // «1-го и 15-го числа» says of every month; one day alone may be of any.
    if unit == nil, isOfMonth, items.count > 1, items.allSatisfy(\.first.isDay) { unit = .month }
    guard let unit, !isOfMonth || unit.isTerm || [.month, .quarter, .half].contains(unit) else {
      throw misfit
    }
    return given ?? Cadence(unit: unit)
  }

  /// The units that share a day with the period, not cut to it.
  private func wholeUnits(_ cadence: Cadence) throws(PhraseFault) -> [DateSpan] {
    let rounds = CadenceRounds(cadence: cadence, context)
    let around = DateSpan(period.start.adding(months: -12), period.end.adding(months: 12)) ?? period
    return try rounds.rounds(in: around).filter { $0.overlaps(period) }
  }

  /// «до 5 числа месяца, следующего за отчетным кварталом».
  private func inMonthAfter(
    _ items: [PhraseItem], _ cadence: Cadence
  ) throws(PhraseFault) -> DeadlineReading {
    guard let item = items.first, items.count == 1, item.last == nil else { throw misfit }
    let rounds = CadenceRounds(cadence: cadence, context)
    let around = DateSpan(period.start.adding(months: -12), period.end) ?? period
    var windows: [DateSpan] = []
    // What is reported on ends in the roadmap; the report on its last month is due behind it.
    for round in try rounds.rounds(in: around) where period.contains(round.end) {
      // A half-year of the school may end before its month does.
      let next = round.end.adding(days: 1 - round.end.day).adding(months: 1)
      let month = CalendarPiece.Base.months(from: next, count: 1)
      guard let span = item.first.cut(month, clampedDay: 31, context.otherwise) else {
        throw .noSuchDay(item.source)
      }
      let due = item.due(span, context.otherwise)
      windows.append(item.saysOnlyDue ? window(dueOn: due, from: month.start) : span)
    }
    return DeadlineReading(
      kind: .periodic, occurrences: Self.ordered(windows), saysOnlyDue: item.saysOnlyDue,
      cadence: cadence)
  }
}

extension PhraseItem {
  /// The unit in each of which it lies.
  fileprivate var everyUnit: TimeUnit? {
    if case .every(let unit) = first.base { unit } else { nil }
  }

  /// The same part of every unit.
  fileprivate func `in`(every unit: TimeUnit) -> PhraseItem {
    var item = self
    item.first.base = .every(unit)
    item.last?.base = .every(unit)
    return item
  }

  /// The same day in the last month of a quarter or half-year.
  fileprivate func inLastMonth(of unit: TimeUnit) throws(PhraseFault) -> PhraseItem {
    guard case .day = first.part, last == nil else { throw .unknownWords(source) }
    var item = self
    item.first.base = .every(unit)
    item.first.month = -1
    return item
  }
}

extension CalendarPiece {
  /// Whether it is a part that a quarter or half-year has itself, and no day or decade of a month.
  fileprivate var isCutOfUnit: Bool {
    guard month == 0 else { return true }
    return switch part {
    case .weekday(Part.workingDay, let number): number < 0
    case .weekday, .week, .half, .lastDay: true
    // «в конце»; «3 декада» is of a month.
    case .third: source.count == 1
    default: false
    }
  }
}

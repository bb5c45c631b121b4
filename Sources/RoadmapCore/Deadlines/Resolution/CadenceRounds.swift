/// The rounds of a cadence: every quarter, every second week, each third of a year.
struct CadenceRounds {
  /// More due dates than anybody can tick off; a phrase that makes more is not understood.
  static let limit = 10_000

  let cadence: Cadence
  let context: DeadlineContext

  /// Twice a year is each half-year, four times each quarter; other parts that are whole months are
  /// counted from the first day of the roadmap's year.
  init(cadence: Cadence, _ context: DeadlineContext) {
    self.context = context
    var cadence = cadence
    if cadence.unit == .year, cadence.every == 1, cadence.times > 1, 12 % cadence.times == 0 {
      let unit: TimeUnit =
        switch cadence.times {
        case 2: .half
        case 4: .quarter
        default: .month
        }
      cadence = Cadence(unit: unit, every: unit == .month ? 12 / cadence.times : 1)
    }
    self.cadence = cadence
  }

  /// The rounds that end in `scope`, each cut to it; the whole scope where it is shorter than one.
  ///
  /// Where the phrase itself ends the scope («сентябрь–май, раз в квартал»), a round that begins in it
  /// counts too if most of it lies inside: it is due when the scope ends.
  func rounds(in scope: DateSpan, endsAsSaid: Bool = false) throws(PhraseFault) -> [DateSpan] {
    var spans: [DateSpan] = []
    if let own = schoolRounds(in: scope) {
      for round in own { add(round, in: scope, endsAsSaid, to: &spans) }
      return spans.isEmpty ? [scope] : spans
    }
    var start = first(in: scope)
    while start <= scope.end {
      let next = self.next(after: start)
      // The calendar ends in 9999; nothing comes after its last day.
      let isLast = next <= start
      let end = isLast ? CalendarDate.latest : next.adding(days: next == .latest ? 0 : -1)
      guard let round = DateSpan(start, end) else { break }
      add(round, in: scope, endsAsSaid, to: &spans)
      guard spans.count <= CadenceRounds.limit else { throw .tooManyDates }
      if isLast { break }
      start = next
    }
    return spans.isEmpty ? [scope] : spans
  }

  private func add(
    _ round: DateSpan, in scope: DateSpan, _ endsAsSaid: Bool, to spans: inout [DateSpan]
  ) {
    for part in parts(of: round) {
      guard let window = part.intersection(scope) else { continue }
      let isMostlyInside =
        endsAsSaid && scope.contains(part.start) && 2 * window.dayCount > part.dayCount
      if scope.contains(part.end) || isMostlyInside { spans.append(window) }
    }
  }

  /// The rounds that the school sets: its terms, and the half-years of a school roadmap.
  private func schoolRounds(in scope: DateSpan) -> [DateSpan]? {
    var rounds: [DateSpan]
    if cadence.unit.isTerm {
      rounds = (context.calendar?.terms(cadence.unit) ?? []).sorted { $0.start < $1.start }
    } else {
      guard cadence.unit == .half, context.halfYears == .school, cadence.every == 1 else {
        return nil
      }
      let placement = PiecePlacement(context: context)
      let years = (scope.start.year - 1)...(scope.end.year + 1)
      rounds = years.flatMap { year in
        (1...2).compactMap { half in
          placement.span(CalendarPiece(base: .half(half), source: 0..<0), inSchoolYear: year)
        }
      }
    }
    if cadence.every > 1 {
      rounds = stride(from: 0, to: rounds.count, by: cadence.every).compactMap { index in
        DateSpan(rounds[index].start, rounds[min(index + cadence.every, rounds.count) - 1].end)
      }
    }
    return rounds.filter { $0.overlaps(scope) }
  }

  private var months: Int {
    switch cadence.unit {
    case .month: cadence.every
    case .quarter: 3 * cadence.every
    case .half: 6 * cadence.every
    case .year: 12 * cadence.every
    default: 0
    }
  }

  /// The first day of the round that holds the first day of `scope`.
  private func first(in scope: DateSpan) -> CalendarDate {
    let (year, month, day) = scope.start.parts
    switch cadence.unit {
    case .day: return scope.start
    case .week: return scope.start.adding(days: 1 - scope.start.isoWeekday)
    case .decade:
      return CalendarDate(year: year, month: month, day: min(21, (day - 1) / 10 * 10 + 1))
        ?? scope.start
    case .quarter:
      // Quarters are those of the calendar.
      let offset = months <= 12 && 12 % months == 0 ? (month - 1) / months * months : month - 1
      return CalendarDate(year: year, month: offset + 1, day: 1) ?? scope.start
    default:
      let yearStart = context.yearKind.year(startingIn: context.yearKind.startYear(of: scope.start))
      guard let yearStart = yearStart?.start else { return scope.start }
      // Rounds that fit into a year begin with it, in every year the same.
      let past = (year - yearStart.year) * 12 + month - yearStart.month
      guard cadence.unit != .year else { return yearStart }
      return yearStart.adding(months: 12 % months == 0 ? past / months * months : past)
    }
  }

  private func next(after start: CalendarDate) -> CalendarDate {
    switch cadence.unit {
    case .day: return start.adding(days: cadence.every)
    case .week: return start.adding(days: 7 * cadence.every)
    case .decade:
      return start.day < 21
        ? start.adding(days: 10) : start.adding(months: 1).adding(days: -20)
    default: return start.adding(months: months)
    }
  }

  /// The equal parts of a round in which it is due several times, or the named days of a week.
  private func parts(of round: DateSpan) -> [DateSpan] {
    if cadence.weekdays != 0 {
      return (1...7).filter { cadence.names($0) }
        .map { DateSpan(round.start.adding(days: $0 - 1)) }
    }
    guard cadence.times > 1 else { return [round] }
    let times = min(cadence.times, round.dayCount)
    if let months = round.wholeMonths, months % times == 0 {
      return (0..<times).map { index in
        CalendarPiece.Base.months(
          from: round.start.adding(months: months / times * index), count: months / times)
      }
    }
    return (0..<times).compactMap { index in
      DateSpan(
        round.start.adding(days: round.dayCount * index / times),
        round.start.adding(days: round.dayCount * (index + 1) / times - 1))
    }
  }
}

extension DateSpan {
  /// How many whole months it is, or nil where it cuts one.
  fileprivate var wholeMonths: Int? {
    let (first, last) = (start.parts, end.parts)
    guard first.day == 1, last.day == CalendarDate.dayCount(year: last.year, month: last.month)
    else { return nil }
    return (last.year - first.year) * 12 + last.month - first.month + 1
  }
}

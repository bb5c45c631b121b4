/// How long something lasts, as a phrase says it beside its dates, or beside the first of them.
struct SaidLength: Equatable {
  /// How many units, at least 1.
  let count: Int
  /// A day, a week or a month.
  let unit: TimeUnit
  /// Whether it counts working days, which only a calendar of holidays can.
  let isWorking: Bool
  /// The tokens that say it.
  let source: Range<Int>

  /// So long from a day on, that day included; nil for working days.
  func window(from start: CalendarDate) -> DateSpan? {
    guard !isWorking else { return nil }
    let next =
      unit == .month
      ? start.adding(months: count) : start.adding(days: unit == .week ? 7 * count : count)
    return DateSpan(start, next.adding(days: -1))
  }

  /// By how many days the dates beside it may miss it: «4 недели» are so many, give or take a weekend.
  var slack: Int { unit == .day ? 0 : 3 }
}

extension DeadlineForm {
  /// «9 дней с 30 октября …», «… (11 дней)», «… продолжительностью 7 дней»: has to fit the dates.
  static let length = DeadlineForm(
    startingWith: LexemeSet(
      .number, .cardinal(1), .bracket, .comma, .dash, .lengthy, .through, .at, .during)
  ) { cursor, meaning in
    let isBehind = meaning.endsInRange
    guard isBehind || cursor.position == 0 && !cursor.isNumberOfDate else { return false }
    return cursor.attempt { cursor in
      guard meaning.length == nil else { return false }
      let isBracket = cursor.current == .bracket
      let start = cursor.position
      if isBehind {
        cursor.skip(.bracket, .comma, .dash, .at, .during, .filler)
        _ = cursor.take(.lengthy)
        // «с 1 по 10 октября 5 дней»: without a mark it may be anything.
        guard cursor.position > start else { return false }
      } else {
        guard meaning.items.isEmpty, meaning.cadence == nil, start == 0 else { return false }
        // «в течение 2 недель с 9 октября»
        cursor.skip(.at, .during)
      }
      guard let length = cursor.saidLength(from: start) else { return false }
      if isBracket, !cursor.take(.bracket) { return false }
      guard
        isBehind || cursor.current == .bracket || cursor.current == .from && cursor.isTimeBehindFrom
      else { return false }
      meaning.length = length
      return true
    }
  }
}

extension PhraseCursor {
  /// Whether «с» stands before a time: «с момента подписания» is none.
  fileprivate var isTimeBehindFrom: Bool {
    var ahead = self
    return ahead.take(.from) && ahead.piece() != nil
  }

  /// «(с 9 октября) в течение 2 недель», «(с 9 октября), 2 недели».
  mutating func lengthFromStart() -> SaidLength? {
    attempt { cursor in
      let start = cursor.position
      cursor.skip(.comma, .bracket, .at, .during)
      guard cursor.position > start, let length = cursor.saidLength(from: start) else { return nil }
      _ = cursor.take(.bracket)
      return cursor.isAtEnd ? length : nil
    }
  }

  fileprivate mutating func saidLength(from start: Int) -> SaidLength? {
    // «в течение месяца»
    guard let count = count() ?? (lexeme(-1) == .during ? 1 : nil), count > 0 else { return nil }
    let isWorking = current == .working
    skip(.calendar, .working)
    guard case .unit(let unit) = current, [.day, .week, .month].contains(unit) else { return nil }
    position += 1
    return SaidLength(
      count: count, unit: unit, isWorking: isWorking, source: start..<position)
  }
}

extension PhraseResolver {
  /// Refuses a length that is not that of the dates.
  func checkLength(of reading: DeadlineReading) throws(PhraseFault) {
    guard let length = meaning.length else { return }
    guard meaning.items.count == 1, let window = reading.occurrences.first,
      let item = meaning.items.first
    else { throw misfit }
    guard let other = length.window(from: window.start),
      abs(other.dayCount - window.dayCount) > length.slack
    else { return }
    throw .contradiction(item.source, window, length.source, other)
  }
}

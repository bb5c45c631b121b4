/// How long something lasts, as a phrase says it beside its dates, or beside the first of them.
struct SaidLength: Equatable {
  /// How many days, or nil for working days, which only a calendar of holidays can count.
  let days: Int?
  /// Whether it is said in weeks.
  let isOfWeeks: Bool
  /// The tokens that say it.
  let source: Range<Int>
}

extension DeadlineForm {
  /// «9 дней с 30 октября …», «… (11 дней)», «… продолжительностью 7 дней»: has to fit the dates.
  static let length = DeadlineForm(
    startingWith: LexemeSet(.number, .cardinal(1), .bracket, .comma, .dash, .lengthy, .through)
  ) { cursor, meaning in
    let isBehind = meaning.endsInRange
    guard isBehind || cursor.position == 0 && !cursor.isNumberOfDate else { return false }
    return cursor.attempt { cursor in
      guard meaning.length == nil else { return false }
      let isBracket = cursor.current == .bracket
      let start = cursor.position
      if isBehind {
        cursor.skip(.bracket, .comma, .dash, .at, .filler)
        _ = cursor.take(.lengthy)
        // «с 1 по 10 октября 5 дней»: without a mark it may be anything.
        guard cursor.position > start else { return false }
      } else {
        guard meaning.items.isEmpty, meaning.cadence == nil, start == 0 else { return false }
      }
      guard let length = cursor.saidLength(from: start) else { return false }
      if isBracket, !cursor.take(.bracket) { return false }
      guard isBehind || cursor.current == .from || cursor.current == .bracket else { return false }
      meaning.length = length
      return true
    }
  }
}

extension PhraseCursor {
  /// «(с 9 октября) в течение 2 недель», «(с 9 октября), 2 недели».
  mutating func lengthFromStart() -> SaidLength? {
    attempt { cursor in
      let start = cursor.position
      cursor.skip(.comma, .at, .during, .bracket)
      guard cursor.position > start, let length = cursor.saidLength(from: start) else { return nil }
      _ = cursor.take(.bracket)
      return cursor.isAtEnd ? length : nil
    }
  }

  fileprivate mutating func saidLength(from start: Int) -> SaidLength? {
    guard let count = count() else { return nil }
    let isWorking = current == .working
    skip(.calendar, .working)
    guard case .unit(let unit) = current, unit == .day || unit == .week else { return nil }
    position += 1
    return SaidLength(
      days: isWorking ? nil : count * (unit == .week ? 7 : 1), isOfWeeks: unit == .week,
      source: start..<position)
  }
}

extension PhraseResolver {
  /// Refuses a length that is not that of the dates.
  func checkLength(of reading: DeadlineReading) throws(PhraseFault) {
    guard let length = meaning.length else { return }
    guard meaning.items.count == 1, let window = reading.occurrences.first,
      let item = meaning.items.first
    else { throw misfit }
    // «4 недели» are so many days, give or take a weekend.
    let slack = length.isOfWeeks ? 3 : 0
    guard let days = length.days, abs(days - window.dayCount) > slack else { return }
    guard let other = DateSpan(window.start, window.start.adding(days: max(days, 1) - 1)) else {
      throw misfit
    }
    throw .contradiction(item.source, window, length.source, other)
  }
}

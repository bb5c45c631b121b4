/// A time of a phrase with its days.
struct PlacedItem {
  let item: PhraseItem
  /// Its days; several where a time without a year comes more than once in the period.
  var spans: DateSpans
  /// Whether a year that is not said was taken from the period.
  var isInferred = false
}

/// Finds the days of times with two ends, and of times that lean on their neighbours.
struct ItemPlacement {
  let placement: PiecePlacement

  /// Up to `clampedDay` a month that lacks a day gives its last one.
  init(_ context: DeadlineContext, clampedDay: Int = 0) {
    placement = PiecePlacement(context: context, clampedDay: clampedDay)
  }

  /// Whether an end of the item says its year.
  static func isSaid(_ item: PhraseItem) -> Bool {
    PiecePlacement.isSaid(item.first) || item.last.map(PiecePlacement.isSaid) ?? false
  }

  private var otherwise: ReadingChoice { placement.context.otherwise }

  /// The days of an item that says its year.
  func said(_ item: PhraseItem) throws(PhraseFault) -> DateSpans {
    guard let last = item.last else { return try placement.said(item.first) }
    // «сентябрь – май 2023–2024»: from the one year to the other.
    if case .each(let year, let next) = last.year, next == year + 1, item.first.year == .unsaid,
      let first = placement.span(item.first, inYear: Int(year)),
      let end = placement.span(last, inYear: Int(next)), first.dayCount < 366,
      let sameYear = placement.span(last, inYear: Int(year)), sameYear.start < first.start,
      PiecePlacement.years.contains(Int(year)), let span = DateSpan(first.start, end.end)
    {
      return DateSpans(span)
    }
    switch (PiecePlacement.isSaid(item.first), PiecePlacement.isSaid(last)) {
    case (true, true):
      return DateSpans(try joined(one(item.first), one(last), item))
    case (false, true):
      let ends = try placement.said(last.asEndOfRange)
      var spans = DateSpans()
      for end in ends {
        if let turned = turned(item, end) {
          spans.append(turned)
        } else {
          spans.append(try joined(before(item, end), end, item))
        }
      }
      return spans
    default:
      let start = try one(item.first)
      return DateSpans(try joined(start, after(item, last, start), item))
    }
  }

  /// The days that an item without a year has in the period.
  func unsaid(_ item: PhraseItem) throws(PhraseFault) -> DateSpans {
    var item = item
    if item.last?.year == .someSchool { item.first.year = .someSchool }
    try checkOrder(item)
    let spans = placement.candidates(
      item.first, moment: { moment(of: $0, item) },
      complete: { first in
        guard let last = item.last else { return first }
        return end(last, after: first).flatMap { ended(DateSpan(first.start, $0.end), $0, item) }
      })
    if spans.isEmpty {
      if item.first.weekday != 0, item.last == nil {
        var any = item
        any.first = item.first.onAnyWeekday
        if let day = try unsaid(any).first { throw .otherWeekday(item.source, day.start) }
      }
      throw item.first.isSetBySchool
        ? .unknownWords(item.source) : .noSuchDay(item.source)
    }
    return placement.otherYear(of: spans, item) { year in
      guard let first = placement.span(item.first, inYear: year) else { return nil }
      guard let last = item.last else { return first }
      return end(last, after: first).flatMap { ended(DateSpan(first.start, $0.end), $0, item) }
    }
  }

  /// «С сентября до мая» may leave May out.
  private func ended(_ span: DateSpan?, _ last: DateSpan, _ item: PhraseItem) -> DateSpan? {
    guard item.isEndDoubtful, otherwise.contains(.eve), let span else { return span }
    return DateSpan(span.start, last.start.adding(days: -1))
  }

  /// The days of an item without a year that stands before (or after) one with a year in a list.
  func near(
    _ item: PhraseItem, _ neighbour: DateSpan, isBefore: Bool
  ) throws(PhraseFault) -> DateSpan {
    try checkOrder(item)
    let year = isBefore ? neighbour.start.year : neighbour.end.year
    let order = isBefore ? [year, year - 1, year + 1] : [year, year + 1]
    if isBefore, otherwise.contains(.sameYear), item.last == nil,
      let span = placement.span(item.first, inYear: year)
    {
      return span
    }
    for year in order {
      guard let first = placement.span(item.first, inYear: year) else { continue }
      let end = try item.last.map { last throws(PhraseFault) in try after(item, last, first).end }
      guard let span = DateSpan(first.start, end ?? first.end) else { continue }
      if isBefore ? span.start <= neighbour.start : span.end >= neighbour.start { return span }
    }
    throw .noSuchDay(item.source)
  }

  private func one(_ piece: CalendarPiece) throws(PhraseFault) -> DateSpan {
    let spans = try placement.said(piece)
    guard let span = spans.first, spans.count == 1 else { throw .unknownWords(piece.source) }
    return span
  }

  /// The first end, in the year of the last one or the year before.
  private func before(_ item: PhraseItem, _ end: DateSpan) throws(PhraseFault) -> DateSpan {
    try checkOrder(item)
    if case .school(let year)? = item.last?.year {
      guard let span = placement.span(item.first, inSchoolYear: Int(year)) else {
        throw .noSuchDay(item.first.source)
      }
      return span
    }
    for year in [end.end.year, end.end.year - 1] {
      if let span = placement.span(item.first, inYear: year), span.start <= end.start {
        return span
      }
    }
    throw .noSuchDay(item.first.source)
  }

  /// A range that would run backwards, turned the other way: to the year after the one that is said.
  private func turned(_ item: PhraseItem, _ end: DateSpan) -> DateSpan? {
    guard otherwise.contains(.turned), let last = item.last, case .said(let year) = last.year,
      let first = placement.span(item.first, inYear: Int(year)), first.start > end.start,
      let later = placement.span(last, inYear: Int(year) + 1)
    else { return nil }
    return DateSpan(first.start, later.end)
  }

  private func after(
    _ item: PhraseItem, _ last: CalendarPiece, _ start: DateSpan
  ) throws(PhraseFault) -> DateSpan {
    try checkOrder(item)
    guard let end = end(last, after: start) else { throw .noSuchDay(last.source) }
    return end
  }

  private func end(_ last: CalendarPiece, after start: DateSpan) -> DateSpan? {
    let year = start.start.year
    for year in year...(year + 1) {
      if let span = placement.span(last, inYear: year), span.end >= start.end { return span }
    }
    return nil
  }

  /// Two days of one month in the wrong order are a slip, not eleven months.
  private func checkOrder(_ item: PhraseItem) throws(PhraseFault) {
    guard let last = item.last, item.first.base == last.base, item.first.part != .whole,
      let base = last.base.span(inYear: 2024, placement.context.yearKind),
      let first = item.first.cut(base, otherwise), let end = last.cut(base, otherwise),
      first.start > end.end
    else { return }
    throw .backwards(item.source)
  }

  private func joined(
    _ first: DateSpan, _ last: DateSpan, _ item: PhraseItem
  ) throws(PhraseFault) -> DateSpan {
    guard let span = DateSpan(first.start, last.end), first.start <= last.start,
      let ended = ended(span, last, item)
    else { throw .backwards(item.source) }
    return ended
  }

  /// The day that decides in which year an item without one lies.
  private func moment(of span: DateSpan, _ item: PhraseItem) -> CalendarDate {
    switch item.bound {
    case .from, .after, .byStart, .ahead: span.start
    case .none, .firstOfRun: span.end
    default: item.due(span, otherwise)
    }
  }
}

extension CalendarPiece {
  /// «осень - зима 2023» ends in the winter that begins in 2023.
  fileprivate var asEndOfRange: CalendarPiece {
    guard base == .season(1), case .said(let year) = self.year else { return self }
    var piece = self
    piece.year = .school(year)
    return piece
  }
}

extension PhraseItem {
  /// The day until which the item's days bound something.
  ///
  /// «До мая» and «до начала мая» end on the eve of it, unless its last or first day is to count.
  func due(_ span: DateSpan, _ otherwise: ReadingChoice) -> CalendarDate {
    let isInside = otherwise.contains(.eve)
    return switch bound {
    case .by where first.isEve: span.start.adding(days: -1)
    case .by where first.isDay: span.end
    case .by where first.isOneYear: isInside ? span.start : span.start.adding(days: -1)
    case .by: isInside ? span.end : span.start.adding(days: -1)
    case .ahead(let lead): lead.day(before: span.start)
    case .byStart: isInside ? span.start : span.start.adding(days: -1)
    case .before: span.start.adding(days: -1)
    default: span.end
    }
  }
}

extension PhraseResolver {
  /// What a careful reader would ask about windows, and about other days that could be meant.
  func doubts(
    _ alternatives: [DateSpan], _ windows: [DateSpan], readAsYearly: Bool = false
  ) -> [DeadlineDoubt] {
    var doubts: [DeadlineDoubt] = readAsYearly ? [.yearReadAsYearly] : []
    for other in alternatives { doubts.append(.alternative(other)) }
    for window in windows where !window.overlaps(period) || !period.contains(window.end) {
      doubts.append(.outsidePeriod(window.end))
    }
    return doubts
  }

  /// The other days that the words of one item could mean.
  func alternatives(of placed: PlacedItem, _ placement: PiecePlacement) -> [DateSpan] {
    // A day is a day.
    if placed.item.first.isDay, !placed.item.isEndDoubtful { return [] }
    let item = placed.item
    guard placed.spans.count == 1, let span = placed.spans.first else { return [] }
    var others: [DateSpan?] = []
    if let half = schoolHalf(of: item, span) { return [half] }
    switch item.bound {
    case .by where !item.first.isDay:
      // «до мая» leaves open whether May still counts.
      others.append(window(dueOn: span.end, from: period.start))
    case .byEnd where item.first.base == .year(.school) && item.first.part == .whole:
      // The school year ends on 31 August, its lessons in May.
      others.append(lessonsEnd(in: span).map { window(dueOn: $0, from: period.start) })
    case .none where item.last == nil: others.append(alternative(to: item.first, span, placement))
    default: break
    }
    if item.isEndDoubtful, let last = item.last,
      let year = placement.span(last, inYear: span.end.year)
    {
      others.append(DateSpan(span.start, year.start.adding(days: -1)))
    }
    return others.isEmpty ? [] : others.compactMap { $0 }
  }

  /// «I полугодие» is that of the calendar, and a school may mean its own.
  private func schoolHalf(of item: PhraseItem, _ span: DateSpan) -> DateSpan? {
    let piece = item.first
    guard context.yearKind == .school, piece.year == .unsaid, item.last == nil,
      case .half = piece.base, piece.part == .whole, item.bound == .none || item.bound == .byEnd
    else { return nil }
    let year = YearKind.school.startYear(of: period.start)
    guard
      let half = PiecePlacement(context: context).span(piece, inSchoolYear: year),
      half.end != span.end
    else { return nil }
    return item.bound == .none ? half : window(dueOn: half.end, from: period.start)
  }

  private func lessonsEnd(in year: DateSpan) -> CalendarDate? {
    CalendarDate(year: year.end.year, month: 5, day: 31)
  }

  private func alternative(
    to piece: CalendarPiece, _ span: DateSpan, _ placement: PiecePlacement
  ) -> DateSpan? {
    switch (piece.base, piece.part) {
    case (.years(let first, let last, isPlural: true), _) where span.start.month != 1:
      guard let start = CalendarDate(year: first, month: 1, day: 1),
        let end = CalendarDate(year: last, month: 12, day: 31)
      else { return nil }
      return DateSpan(start, end)
    case (.year, .third(3)) where piece.isEndOfSchoolYear(context.yearKind):
      return CalendarDate(year: span.end.year, month: 8, day: 1).map {
        CalendarPiece.Base.months(from: $0, count: 1)
      }
    case (.season(1), .whole) where piece.year == .said(span.end.year):
      // «зима 2024» may be the one that begins in 2024.
      return placement.span(piece, inYear: span.end.year + 1)
    case (.half(let half), .whole) where span.dayCount < 160:
      // «I полугодие 2023/24 учебного года»: of lessons, or of the calendar.
      return CalendarPiece.Base.half(3 - half).span(inYear: span.start.year, context.yearKind)
    case (.month(let month), .week(let week)) where week > 0:
      // ISO 8601 does not count a first week of three days or fewer; people may.
      guard
        let first = placement.span(
          CalendarPiece(base: .month(month), source: 0..<0), inYear: span.end.year),
        first.start.isoWeekday > 4
      else { return nil }
      return DateSpan(max(first.start, span.start.adding(days: -7)), span.end.adding(days: -7))
    default: return nil
    }
  }
}

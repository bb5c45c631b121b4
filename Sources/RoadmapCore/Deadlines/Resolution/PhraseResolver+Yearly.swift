extension PhraseResolver {
  /// 29 February, which comes back as the last day of February; 31 June never comes back.
  static let leapDay = 29

  /// A deadline that comes back every year.
  func yearly() throws(PhraseFault) -> DeadlineReading {
    var scope = period
    var times: [PhraseItem] = []
    for item in items {
      // «ежегодно в марте, в 2024 г. – в сентябре»: that year is an exception.
      if items.count > 1, item.bound == .none, item.last == nil, item.first.saidYear != nil {
        throw .unknownWords(item.source)
      }
      if let limits = try yearLimits(item) {
        guard let cut = scope.intersection(limits) ?? DateSpan(limits.start, limits.end) else {
          throw misfit
        }
        scope = cut
      } else {
        times.append(item)
      }
    }
    if times.isEmpty {
      return DeadlineReading(
        kind: .yearly, occurrences: context.yearKind.years(in: scope), cadence: meaning.cadence)
    }
    guard !times.contains(where: { $0.isOpenEnded || $0.first.isUnplaced }) else { throw misfit }
    if meaning.following == .year {
      guard let later = yearsBehindFirst(of: scope) else { throw misfit }
      scope = later
    }
    var placed: [PlacedItem] = []
    // «до 1 марта 2023, далее ежегодно до 15 мая»: once, and from then on at the other time.
    if meaning.isThenRepeated, times.count > 1, !ItemPlacement.isSaid(times[1]) {
      var first = try place(times.removeFirst())
      guard let once = first.spans.first else { throw misfit }
      first.spans = DateSpans(once)
      placed.append(first)
      for item in times {
        var rest = try everyYear(item, in: scope)
        rest.spans = DateSpans(rest.spans.filter { $0.end > once.end })
        placed.append(rest)
      }
      times = []
    }
    let areSaid = times.count(where: ItemPlacement.isSaid)
    for item in times {
      // «март (ежегодно), сентябрь 2024»: what says its year comes once.
      let isOnce = areSaid > 0 && areSaid < times.count && !context.otherwise.contains(.everyYear)
      placed.append(
        isOnce && ItemPlacement.isSaid(item) ? try place(item) : try everyYear(item, in: scope))
    }
    let windows = windows(placed, repeats: true)
    return DeadlineReading(
      kind: .yearly, occurrences: windows, saysOnlyDue: placed.allSatisfy(\.item.saysOnlyDue),
      cadence: meaning.cadence)
  }

  /// The calendar years behind that in which days begin, in which the reports of those years are due;
  /// one at least.
  private func yearsBehindFirst(of scope: DateSpan) -> DateSpan? {
    let year = scope.start.year + 1
    guard let start = CalendarDate(year: year, month: 1, day: 1),
      let end = CalendarDate(year: year, month: 12, day: 31)
    else { return nil }
    return DateSpan(start, max(end, scope.end))
  }

  /// The days that an item of whole years limits a repetition to, or nil where it says when in
  /// the year.
  private func yearLimits(_ item: PhraseItem) throws(PhraseFault) -> DateSpan? {
    let areYears = item.first.isSaidYears && item.last?.isSaidYears != false
    if !areYears {
      guard item.isOpenEnded, ItemPlacement.isSaid(item) else { return nil }
    }
    guard let span = try ItemPlacement(context).said(item).first else { return nil }
    switch item.bound {
    case .from: return DateSpan(span.start, max(span.start, period.end))
    case .after:
      return DateSpan(span.end.adding(days: 1), max(span.end.adding(days: 1), period.end))
    case .none, .firstOfRun: return span
    default:
      return DateSpan(
        min(period.start, item.due(span, context.otherwise)), item.due(span, context.otherwise))
    }
  }

  /// The days of an item in each year: from the year that it says on, else in all of the period.
  private func everyYear(
    _ item: PhraseItem, in scope: DateSpan
  ) throws(PhraseFault) -> PlacedItem {
    let placement = ItemPlacement(
      context.with(period: scope), clampedDay: PhraseResolver.leapDay)
    guard ItemPlacement.isSaid(item) else {
      return PlacedItem(item: item, spans: try placement.unsaid(item))
    }
    if context.otherwise.contains(.everyYear), let any = item.withoutYear {
      return PlacedItem(item: any, spans: try placement.unsaid(any))
    }
    let first = try place(item).spans
    guard first.count == 1, let start = first.first, let rest = item.withoutYear else {
      return PlacedItem(item: item, spans: first)
    }
    var spans = first
    if start.end < scope.end, let later = DateSpan(start.end.adding(days: 1), scope.end) {
      let after = ItemPlacement(
        context.with(period: later), clampedDay: PhraseResolver.leapDay)
      for span in try after.unsaid(rest)
      where span.start > start.start && later.contains(item.due(span, context.otherwise)) {
        spans.append(span)
      }
    }
    return PlacedItem(item: item, spans: spans)
  }
}

extension PhraseItem {
  /// The same time in any year, or nil where it spans more than one.
  fileprivate var withoutYear: PhraseItem? {
    var item = self
    item.first.year = .unsaid
    item.last?.year = .unsaid
    return item
  }
}

extension CalendarPiece {
  /// Whether it is whole years, or the period, and says which.
  fileprivate var isSaidYears: Bool {
    switch (base, part) {
    case (.year, .whole), (.years, _), (.period, .whole): PiecePlacement.isSaid(self)
    default: false
    }
  }
}

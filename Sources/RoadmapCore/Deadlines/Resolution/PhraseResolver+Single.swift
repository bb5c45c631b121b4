extension PhraseResolver {
  /// A deadline of one time.
  func single(_ item: PhraseItem) throws(PhraseFault) -> DeadlineReading {
    let placed = try place(item)
    if item.isOpenEnded {
      // «2 недели с 9 октября»
      if let length = meaning.length, item.first.isDay {
        let windows = placed.spans.compactMap { length.window(from: $0.start) }
        guard windows.count == placed.spans.count else { throw misfit }
        return DeadlineReading(
          kind: windows.count == 1 ? .span : .yearly, occurrences: windows,
          isYearInferred: placed.isInferred)
      }
      let isLater = context.otherwise.contains(.laterStart) && placed.spans.count > 1
      guard let span = placed.spans.dropFirst(isLater ? 1 : 0).first else { throw misfit }
      let start = item.bound == .after ? span.end.adding(days: 1) : span.start
      return DeadlineReading(
        kind: .from, occurrences: [], start: start, isYearInferred: placed.isInferred)
    }
    let repeats = placed.spans.count > 1
    let windows =
      placed.spans.count == 1
      ? [window(placed.item, placed.spans[0], repeats: false)]
      : windows([placed], repeats: repeats)
    return DeadlineReading(
      kind: repeats ? item.first.base == .holidays ? .list : .yearly : kind(of: placed.item),
      occurrences: windows, isYearInferred: placed.isInferred, saysOnlyDue: item.saysOnlyDue)
  }

  func kind(of item: PhraseItem) -> DeadlineKind {
    if item.saysOnlyDue { return .by }
    if case .years = item.first.base, item.last == nil { return .whole }
    if item.first.base == .period { return .whole }
    return item.first.isDay && item.last == nil ? .day : .span
  }

  /// Finds the days of an item that stands alone.
  func place(_ item: PhraseItem) throws(PhraseFault) -> PlacedItem {
    guard item.first.isYearOfTwoDigits, item.last?.isYearOfTwoDigits != false else {
      return try placeSettled(item)
    }
    let months = [item.first, item.last].compactMap { $0 }.map {
      $0.monthOfTwoDigits(in: context.period)
    }
    // Two of them that can be years of the period hardly are days.
    let isYear =
      context.period.dayCount > 366 || months.count > 1 || item.first.isSoonerYear
    // «октябрь 25» of a roadmap of 2023 is neither.
    if months.contains(nil), item.first.isSoonerYear { throw .unknownWords(item.source) }
    guard !months.contains(nil), isYear != context.otherwise.contains(.dayNotYear) else {
      return try placeSettled(item)
    }
    var settled = item
    settled.first = months.first.flatMap { $0 } ?? item.first
    settled.last = item.last.flatMap { _ in months.last.flatMap { $0 } }
    return try placeSettled(settled)
  }

  private func placeSettled(_ item: PhraseItem) throws(PhraseFault) -> PlacedItem {
    let placement = ItemPlacement(context)
    guard ItemPlacement.isSaid(item) else {
      return PlacedItem(
        item: item, spans: try placement.unsaid(item), isInferred: !item.first.isSetBySchool)
    }
    let spans = try placement.said(item)
    // «сентябрь 2023–2024 гг.» may be a September in each year, or that of a school year.
    if spans.count == 2, meaning.cadence == nil { throw .unknownWords(item.source) }
    return PlacedItem(item: item, spans: spans)
  }

  /// The windows of items: whole spans, or up to their due dates.
  ///
  /// The latter begin with the period, or with their own year where the deadline `repeats`.
  func windows(_ items: [PlacedItem], repeats: Bool) -> [DateSpan] {
    var windows: [DateSpan] = []
    windows.reserveCapacity(items.reduce(0) { $0 + $1.spans.count })
    for index in items.indices {
      for span in items[index].spans {
        windows.append(window(items[index].item, span, repeats: repeats))
      }
    }
    return PhraseResolver.ordered(windows)
  }

  private func window(_ item: PhraseItem, _ span: DateSpan, repeats: Bool) -> DateSpan {
    guard item.saysOnlyDue else { return span }
    let due = item.due(span, context.otherwise)
    return window(dueOn: due, from: repeats ? yearStart(of: due) : period.start)
  }

  /// Windows by their due dates, none of them twice.
  static func ordered(_ windows: [DateSpan]) -> [DateSpan] {
    let isOrdered = windows.indices.dropFirst().allSatisfy { index in
      let (one, other) = (windows[index - 1], windows[index])
      return (one.end, one.start) < (other.end, other.start)
    }
    if isOrdered { return windows }
    var unique: [DateSpan] = []
    for window in windows.sorted(by: { ($0.end, $0.start) < ($1.end, $1.start) })
    where window != unique.last { unique.append(window) }
    return unique
  }

  /// The first day of the year that holds a due date, cut to the period.
  func yearStart(of due: CalendarDate) -> CalendarDate {
    max(context.yearKind.start(ofYearWith: due), period.start)
  }
}

extension CalendarPiece {
  /// "September 24" as September of 2024; nil where that lies outside of a period.
  fileprivate func monthOfTwoDigits(in period: DateSpan) -> CalendarPiece? {
    guard case .month(let month) = base, case .day(let number) = part,
      let named = DateSpan(year: 2000 + Int(number), month: Int(month)), named.overlaps(period)
    else { return nil }
    var piece = self
    piece.part = .whole
    piece.year = .said(2000 + Int16(number))
    return piece
  }
}

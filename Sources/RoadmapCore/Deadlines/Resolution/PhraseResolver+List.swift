extension PhraseResolver {
  /// A deadline of several times.
  func list() throws(PhraseFault) -> DeadlineReading {
    let items = items
    if let reading = try restated() { return reading }
    if let reading = try labelled() { return reading }
    guard !items.contains(where: \.isOpenEnded) else { throw misfit }
    let areSaid = items.count(where: ItemPlacement.isSaid)
    let all =
      areSaid == 0 || areSaid == items.count ? try placeInOrder(items) : try placeNearYears(items)
    if let narrowed = narrowed(all) { return narrowed }
    let repeats = all.contains { $0.isInferred && $0.spans.count > 1 }
    var windows = windows(all, repeats: repeats)
    if try isWithoutSeparator(items), context.otherwise.contains(.through),
      let first = windows.first, let last = windows.last,
      let through = DateSpan(first.start, last.end)
    {
      windows = [through]
    }
    return DeadlineReading(
      kind: repeats ? .yearly : .list, occurrences: windows,
      isYearInferred: all.contains(where: \.isInferred),
      saysOnlyDue: items.allSatisfy(\.saysOnlyDue))
  }

  /// The times one by one; «август, ноябрь, март» begins in the August before the roadmap, as a list
  /// stands in its order.
  private func placeInOrder(_ items: [PhraseItem]) throws(PhraseFault) -> [PlacedItem] {
    var placed = try items.map { item throws(PhraseFault) in try place(item) }
    var context = context
    context.otherwise.formSymmetricDifference(.shortlyBefore)
    let resolver = PhraseResolver(context: context, meaning: meaning, tokenCount: tokenCount)
    guard items.count > 1, case .month = items[0].first.base, placed[0].spans.count == 1,
      let first = placed[0].spans.first,
      let second = placed[1].spans.first, let other = try? resolver.place(items[0]),
      other.spans.count == 1, let otherFirst = other.spans.first,
      // One of the two stands before the second time, and the other does not.
      (first.start < second.start) != (otherFirst.start < second.start),
      (first.start < second.start) == self.context.otherwise.contains(.shortlyBefore)
    else { return placed }
    placed[0] = other
    return placed
  }

  /// «сентябрь (до 10.09)», «октябрь (15.10–20.10)»: the second time says when in the first, and is
  /// no other one.
  private func narrowed(_ placed: [PlacedItem]) -> DeadlineReading? {
    guard placed.count == 2, let outer = placed.first, let inner = placed.last,
      outer.item.bound == .none, !outer.item.first.isDay || outer.item.last != nil,
      outer.spans.count == inner.spans.count
    else { return nil }
    let isLimit = inner.item.saysOnlyDue && inner.item.first.isDay
    guard isLimit || inner.item.bound == .none && outer.item.isMonth && inner.item.isOfDays else {
      return nil
    }
    var windows: [DateSpan] = []
    for (span, part) in zip(outer.spans, inner.spans) {
      let start = isLimit ? span.start : part.start
      guard let window = DateSpan(start, inner.item.due(part, context.otherwise)),
        span.contains(window.start),
        span.contains(window.end)
      else { return nil }
      windows.append(window)
    }
    let repeats = windows.count > 1
    let kind = isLimit ? .by : kind(of: inner.item)
    return DeadlineReading(
      kind: repeats ? .yearly : kind, occurrences: windows,
      isYearInferred: placed.contains(where: \.isInferred), saysOnlyDue: isLimit)
  }

  /// Whether it is «Декабрь май»; anything but two months needs a comma.
  private func isWithoutSeparator(_ items: [PhraseItem]) throws(PhraseFault) -> Bool {
    guard let loose = items.dropFirst().first(where: { !$0.isSeparated }) else { return false }
    let areMonths = items.allSatisfy { item in
      if case .month = item.first.base {
        item.last == nil && item.first.part == .whole
      } else {
        false
      }
    }
    if items.allSatisfy({ $0.first.isDay && ItemPlacement.isSaid($0) }) { return false }
    let areDifferent = zip(items, items.dropFirst()).allSatisfy { $0.first.base != $1.first.base }
    guard areMonths, areDifferent else { throw .unknownWords(loose.source) }
    // Of more than two, no range is meant.
    return items.count == 2
  }

  /// A year said once serves the times before it, running backwards, and those after it.
  private func placeNearYears(
    _ items: [PhraseItem]
  ) throws(PhraseFault) -> [PlacedItem] {
    let placement = ItemPlacement(context)
    var placed: [PlacedItem?] = Array(repeating: nil, count: items.count)
    for (index, item) in items.enumerated() where ItemPlacement.isSaid(item) {
      placed[index] = try place(item)
    }
    for index in items.indices.reversed() where placed[index] == nil && index + 1 < items.count {
      guard let next = placed[index + 1]?.spans.first else { continue }
      let span = try placement.near(items[index], next, isBefore: true)
      placed[index] = PlacedItem(item: items[index], spans: DateSpans(span))
    }
    for index in items.indices.dropFirst() where placed[index] == nil {
      guard let previous = placed[index - 1]?.spans.last else { continue }
      let span = try placement.near(items[index], previous, isBefore: false)
      placed[index] = PlacedItem(item: items[index], spans: DateSpans(span))
    }
    return placed.compactMap { $0 }
  }
}

extension PhraseItem {
  /// Whether it is one month.
  var isMonth: Bool {
    guard case .month = first.base, first.part == .whole else { return false }
    return last == nil
  }

  /// Whether days of a month are its ends.
  fileprivate var isOfDays: Bool { first.isDay && last?.isDay != false }
}

extension PhraseResolver {
  /// A deadline of several times.
  func list() throws(PhraseFault) -> DeadlineReading {
    let items = meaning.items
    guard !items.contains(where: \.isOpenEnded) else { throw misfit }
    var placed: [PlacedItem?] = Array(repeating: nil, count: items.count)
    let placement = ItemPlacement(context)
    if items.contains(where: ItemPlacement.isSaid) {
      try placeNearYears(items, &placed, placement)
    } else {
      for (index, item) in items.enumerated() { placed[index] = try place(item) }
    }
    let all = placed.compactMap { $0 }
    let repeats = all.contains { $0.isInferred && $0.spans.count > 1 }
    let windows = windows(all, repeats: repeats)
    var doubts = doubts(of: all, windows, readAsYearly: repeats)
    if try isWithoutSeparator(items), let first = windows.first, let last = windows.last,
      let through = DateSpan(first.start, last.end)
    {
      doubts.insert(.alternative(through), at: 0)
    }
    return DeadlineReading(
      kind: repeats ? .yearly : .list, occurrences: windows,
      isYearInferred: all.contains(where: \.isInferred), doubts: doubts,
      saysOnlyDue: items.allSatisfy(\.saysOnlyDue))
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
    guard areMonths, items.count == 2, items[0].first.base != items[1].first.base else {
      throw .unknownWords(loose.source)
    }
    return true
  }

  /// A year said once serves the times before it, running backwards, and those after it.
  private func placeNearYears(
    _ items: [PhraseItem], _ placed: inout [PlacedItem?], _ placement: ItemPlacement
  ) throws(PhraseFault) {
    for (index, item) in items.enumerated() where ItemPlacement.isSaid(item) {
      placed[index] = try place(item)
    }
    for index in items.indices.reversed() where placed[index] == nil && index + 1 < items.count {
      guard let next = placed[index + 1]?.spans.first else { continue }
      let span = try placement.near(items[index], next, isBefore: true)
      placed[index] = PlacedItem(item: items[index], spans: [span])
      if span.start.year != next.start.year, items[index].last == nil,
        let sameYear = placement.placement.span(items[index].first, inYear: next.start.year)
      {
        placed[index]?.alternatives = [sameYear]
      }
    }
    for index in items.indices.dropFirst() where placed[index] == nil {
      guard let previous = placed[index - 1]?.spans.last else { continue }
      let span = try placement.near(items[index], previous, isBefore: false)
      placed[index] = PlacedItem(item: items[index], spans: [span])
    }
  }
}

extension PhraseResolver {
  /// «I полугодие (сентябрь–декабрь)», «1 четверть: 1.09–27.10»: the second time says the
  /// first more exactly.
  ///
  /// Nil where the words are no such pair; throws where the two do not fit together.
  func restated() throws(PhraseFault) -> DeadlineReading? {
    guard let outer = meaning.items.first, let next = meaning.items.dropFirst().first,
      outer.isStretch || outer.isMonth && next.first.isSetBySchool,
      !next.first.isYears || next.last != nil,
      next.isRestating || outer.first.isSetBySchool || outer.first.isYears
        || next.first.isSetBySchool
    else { return nil }
    var rest = meaning
    rest.items.removeFirst()
    rest.items[0].isRestating = false
    rest.items[0].isSeparated = false
    // Where the school's calendar does not say its days, the name is only a label, but not of its weeks.
    guard let spans = try? outerSpans(of: outer), let first = spans.first else {
      let isLabel = outer.first.isSetBySchool && !rest.items[0].first.isWeek
      return isLabel ? try inner(rest, in: context) : nil
    }
    for span in spans {
      let scope = ItemPlacement.isSaid(outer) ? context.with(period: span) : context
      if let reading = try? inner(rest, in: scope),
        reading.occurrences.allSatisfy({
          span.contains($0.end) && (reading.saysOnlyDue || span.contains($0.start))
        })
      {
        return reading
      }
    }
    let reading = try inner(rest, in: context)
    guard let other = reading.occurrences.first else { throw misfit }
    if rest.items.allSatisfy({ $0.first.isSetBySchool && $0.bound == .none }),
      outer.first.isSetBySchool, !reading.occurrences.contains(where: first.overlaps)
    {
      // «осенние и зимние каникулы»
      return nil
    }
    if let both = overlap(of: first, outer, reading, rest) { return both }
    throw .contradiction(outer.source, first, rest.items[0].source, other)
  }

  /// «январь (зимние каникулы)», «II четверть, ноябрь»: the days that lie in both, or all that the
  /// school sets.
  private func overlap(
    of span: DateSpan, _ outer: PhraseItem, _ reading: DeadlineReading, _ rest: PhraseMeaning
  ) -> DeadlineReading? {
    guard rest.items.count == 1, let item = rest.items.first, item.bound == .none,
      outer.first.isSetBySchool || item.first.isSetBySchool
    else { return nil }
    let windows = reading.occurrences.filter(span.overlaps)
    guard !windows.isEmpty else { return nil }
    let all = outer.first.isSetBySchool ? [span] : windows
    return DeadlineReading(
      kind: windows.count == 1 ? .span : .list,
      occurrences: context.otherwise.contains(.allOfSchool)
        ? all : windows.compactMap { $0.intersection(span) })
  }

  /// «до 15 января (I полугодие), до 25 мая (II полугодие)»: what stands in brackets says of what the
  /// day is, and is no time of its own.
  ///
  /// Nil where the words are no such list; throws where a day lies elsewhere.
  func labelled() throws(PhraseFault) -> DeadlineReading? {
    let items = meaning.items
    let labels = items.indices.dropFirst().filter { index in
      items[index].isRestating && items[index].isStretch
        && (items[index - 1].first.isDay || items[index - 1].last != nil
          || items[index - 1].isMonth)
    }
    guard !labels.isEmpty else { return nil }
    for label in labels {
      guard let days = try place(items[label - 1]).spans.first,
        try outerSpans(of: items[label]).contains(where: { span in
          // A report on a time is due some weeks after it.
          span.start <= days.start && days.end <= span.end.adding(days: 45)
        })
      else { throw .unknownWords(items[label].source) }
    }
    var rest = meaning
    rest.items = items.indices.filter { !labels.contains($0) }.map { items[$0] }
    return try inner(rest, in: context)
  }

  private func inner(
    _ meaning: PhraseMeaning, in context: DeadlineContext
  ) throws(PhraseFault) -> DeadlineReading {
    try PhraseResolver(context: context, meaning: meaning, tokenCount: tokenCount).undoubted()
  }

  /// The days that the outer time can have: of the school's half-year, or of the calendar's.
  private func outerSpans(of item: PhraseItem) throws(PhraseFault) -> [DateSpan] {
    var spans: [DateSpan] = []
    for choice in [ReadingChoice(), .halfYears, .ownYear, .endsInAugust] {
      let placement = ItemPlacement(context.taking(choice))
      spans +=
        ItemPlacement.isSaid(item) ? try placement.said(item) : try placement.unsaid(item)
    }
    return spans
  }
}

extension PhraseItem {
  /// Whether it is one time that is longer than a month.
  fileprivate var isStretch: Bool {
    guard bound == .none, last == nil, first.part == .whole else { return false }
    switch first.base {
    case .quarter, .half, .season, .year, .years, .term, .named, .holidays: return true
    default: return false
    }
  }
}

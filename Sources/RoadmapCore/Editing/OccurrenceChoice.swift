/// Which occurrence of an item a mark means, and whether it may be marked so.
struct OccurrenceChoice {
  /// The place of the occurrence among those of the item.
  let index: Int
  /// The entry that says so.
  let entry: ProgressEntry
  /// Whether the item already says so.
  let isAlreadySo: Bool
  /// The entry that already says so and gets what is new beside it, such as evidence that came later.
  let standing: ProgressEntry?
  /// The due date of the next occurrence, which has not begun, where the last one was meant by
  /// "done"; nil elsewhere.
  let notBegun: CalendarDate?

  /// Chooses among the occurrences of an item, or refuses.
  init(
    for request: MarkRequest, _ status: ActivityStatus, today: CalendarDate
  ) throws(EditRefusal) {
    let item = status.work.item
    let on = request.on ?? today
    var entry = ProgressEntry(
      on: on, state: request.mark.state, percent: request.percent, occurrence: request.occurrence,
      until: request.until, recorded: on == today ? nil : today,
      remarks: .given(by: request.by, evidence: request.evidence, note: request.note),
      node: item.node)
    var history = OccurrenceHistory(status.reading)
    for past in item.progress.stablySorted(by: { $0.on < $1.on }) where past.on <= today {
      history.apply(past)
    }
    let meant = history.index(for: entry)
    if let due = request.occurrence, meant == nil {
      throw .noSuchOccurrence(item.id, due, due: status.occurrences.compactMap(\.plannedDue))
    }
    // Where everything is closed, or nothing is, the answer lies with the one that counts last.
    let place = meant ?? history.lastClosed ?? 0
    let occurrence = status.occurrences[place]
    if request.occurrence != nil {
      entry = entry.naming(nil)
      // Only what closes or moves an occurrence names it where the name says nothing new.
      let closesOrMoves = [.done, .cancelled, .postponed].contains(entry.state)
      if closesOrMoves || history.index(for: entry) != place {
        entry = entry.naming(occurrence.plannedDue)
      }
    }
    self.entry = entry
    if let closing = occurrence.closing, request.adds(to: closing) {
      (index, standing, isAlreadySo, notBegun) = (place, closing, false, nil)
      return
    }
    let standsSo = try request.isAlreadySo(
      occurrence, of: item, on: on, isOneOfMany: status.occurrences.count > 1)
    if let repeated = try request.repeatsLast(of: history, place, on: on, item) {
      (index, standing, isAlreadySo, notBegun) = (repeated, nil, true, occurrence.plannedDue)
    } else {
      (index, standing, isAlreadySo, notBegun) = (place, nil, standsSo, nil)
    }
  }
}

extension MarkRequest {
  /// Whether an occurrence already stands as asked for; refuses what cannot be asked for of it.
  fileprivate func isAlreadySo(
    _ occurrence: Occurrence, of item: Item, on day: CalendarDate, isOneOfMany: Bool
  ) throws(EditRefusal) -> Bool {
    if let closing = occurrence.closing {
      if mark == .reopened { return false }
      if closing.state == mark.state, says(nothingBeyond: closing) { return true }
      throw closing.state == .done
        ? .alreadyDone(
          item.id, on: closing.on, due: occurrence.plannedDue, isOneOfMany: isOneOfMany)
        : .cancelled(item.id, on: closing.on, due: occurrence.plannedDue, isOneOfMany: isOneOfMany)
    }
    let isBare = on == nil && by == nil && note == nil
    switch mark {
    case .reopened: return true
    case .done, .cancelled: return false
    case .started(let percent):
      return isBare && occurrence.isStarted && (percent == nil || percent == occurrence.percent)
    case .progress(let percent):
      return isBare && occurrence.isStarted && percent == occurrence.percent
    case .postponed(let until):
      guard let due = occurrence.due else { throw .noDueDate(item.id) }
      if until == due { return true }
      guard until > due else { throw .untilBeforeDue(item.id, until: until, due: due) }
      guard until >= day else { throw .untilBeforeEntry(item.id, until: until, on: day) }
      return false
    }
  }

  /// The place of what was done last where "done" is said of it again, while the next occurrence has
  /// not begun; nil where the open one is meant.
  ///
  /// Somebody who marks a yearly activity twice in May does not mean the May to come.
  fileprivate func repeatsLast(
    of history: OccurrenceHistory, _ index: Int, on day: CalendarDate, _ item: Item
  ) throws(EditRefusal) -> Int? {
    let open = history.occurrences[index]
    guard case .done = mark, occurrence == nil, open.closing == nil,
      let from = open.from, let due = open.plannedDue, from > day,
      let last = history.lastClosed, let closing = history.occurrences[last].closing,
      closing.state == .done
    else { return nil }
    guard says(nothingBeyond: closing) else {
      throw .notBegun(
        item.id, from: from, due: due, last: history.occurrences[last].plannedDue)
    }
    return last
  }

  /// Whether an entry says what was marked, and only evidence, a name or a note is new.
  fileprivate func adds(to entry: ProgressEntry) -> Bool {
    guard case .done = mark, entry.state == .done, !says(nothingBeyond: entry) else { return false }
    return (on ?? entry.on) == entry.on && (entry.by == nil || (by ?? entry.by) == entry.by)
      && (entry.note == nil || (note ?? entry.note) == entry.note)
  }

  /// Whether an entry already holds every detail that is given.
  fileprivate func says(nothingBeyond entry: ProgressEntry) -> Bool {
    (on ?? entry.on) == entry.on && (by ?? entry.by) == entry.by
      && (note ?? entry.note) == entry.note && evidence.allSatisfy(entry.evidence.contains)
  }
}

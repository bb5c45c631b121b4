/// Which occurrence of an item a mark means, and whether it may be marked so.
struct OccurrenceChoice {
  /// The place of the occurrence among those of the item.
  let index: Int
  /// The entry that says so.
  let entry: ProgressEntry
  /// Whether the item already says so.
  let isAlreadySo: Bool

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
    index = meant ?? history.lastClosed ?? 0
    let occurrence = status.occurrences[index]
    if request.occurrence != nil {
      entry = entry.naming(nil)
      // Only what closes or moves an occurrence names it where the name says nothing new.
      let closesOrMoves = [.done, .cancelled, .postponed].contains(entry.state)
      if closesOrMoves || history.index(for: entry) != index {
        entry = entry.naming(occurrence.plannedDue)
      }
    }
    self.entry = entry
    let standsSo = try request.isAlreadySo(occurrence, of: item, on: on)
    let isRepeated = try request.repeatsLast(of: history, index, on: on, item)
    isAlreadySo = standsSo || isRepeated
  }
}

extension MarkRequest {
  /// Whether an occurrence already stands as asked for; refuses what cannot be asked for of it.
  fileprivate func isAlreadySo(
    _ occurrence: Occurrence, of item: Item, on day: CalendarDate
  ) throws(EditRefusal) -> Bool {
    if let closing = occurrence.closing {
      if mark == .reopened { return false }
      if closing.state == mark.state, says(nothingBeyond: closing) { return true }
      throw closing.state == .done
        ? .alreadyDone(item.id, on: closing.on, due: occurrence.plannedDue)
        : .cancelled(item.id, on: closing.on, due: occurrence.plannedDue)
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

  /// Whether "done" is said again of what was done last, while the next occurrence has not begun.
  ///
  /// Somebody who marks a yearly activity twice in May does not mean the May to come.
  fileprivate func repeatsLast(
    of history: OccurrenceHistory, _ index: Int, on day: CalendarDate, _ item: Item
  ) throws(EditRefusal) -> Bool {
    let open = history.occurrences[index]
    guard case .done = mark, occurrence == nil, open.closing == nil,
      let from = open.from, let due = open.plannedDue, from > day,
      let last = history.lastClosed, let closing = history.occurrences[last].closing,
      closing.state == .done
    else { return false }
    guard says(nothingBeyond: closing) else {
      throw .notBegun(item.id, from: from, due: due)
    }
    return true
  }

  /// Whether an entry already holds every detail that is given.
  private func says(nothingBeyond entry: ProgressEntry) -> Bool {
    (on ?? entry.on) == entry.on && (by ?? entry.by) == entry.by
      && (note ?? entry.note) == entry.note && evidence.allSatisfy(entry.evidence.contains)
  }
}

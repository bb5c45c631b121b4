import SourceJSON

extension RoadmapEdit {
  /// Corrects an entry of an item's history, or takes it out; the file remembers what it said.
  public static func amend(_ request: AmendRequest) -> RoadmapEdit {
    RoadmapEdit { (situation) throws(EditRefusal) in
      let item = try situation.item(request.id)
      let (entry, isToldByDue) = try request.entry(of: item, in: situation)
      guard var correction = request.correction else {
        try situation.checkMeaning(of: item, once: entry, becomes: nil)
        return .altering(
          [.remove(situation.path(to: entry.node))],
          [situation.amendment(item.id, .entry, from: .entry(entry))], in: situation)
      }
      if !isToldByDue, correction.occurrence == nil { correction.occurrence = request.occurrence }
      try correction.check(entry, today: situation.today)
      correction.by = try situation.author(correction.by)
      let corrected = correction.applied(to: entry)
      let value = situation.file.document.value(of: entry.node)
      let written = value.replacing(corrected.json, order: EntryField.all.names)
      guard written != value else { return .altering([], [], in: situation) }
      try situation.checkMeaning(of: item, once: entry, becomes: corrected)
      return .altering(
        situation.writing(
          written, inPlaceOf: entry.node, on: corrected.on, wasOn: entry.on,
          among: item.progress.map { ($0.node, $0.on) }),
        [situation.amendment(item.id, .entry, from: .entry(entry), to: .entry(corrected))],
        in: situation)
    }
  }
}

extension AmendRequest {
  /// The entry that is meant, and whether it was told from others by its due date; or a refusal that
  /// says which there are.
  fileprivate func entry(
    of item: Item, in situation: EditSituation
  ) throws(EditRefusal) -> (entry: ProgressEntry, isToldByDue: Bool) {
    let ordered = item.progress.stablySorted { $0.on < $1.on }
    let days = ordered.map(\.on)
    let stated = ordered.filter { state == nil || $0.state == state }
    guard let last = stated.last else { throw .unknownEntry(item.id, entry, days: days) }
    let found = stated.filter { entry == nil || $0.on == entry }
    guard let only = found.last else { throw .unknownEntry(item.id, entry, days: days) }
    let isTakenOut = correction == nil && occurrence != nil
    if !isTakenOut, entry == nil || found.count == 1 { return (only, false) }
    let due = situation.dueDates(of: item)
    let meant = found.filter { occurrence == nil || due[$0.node] == occurrence }
    let others = meant.isEmpty ? found : meant
    let states = ProgressEntry.State.allCases.filter { state in
      others.contains { $0.state == state }
    }
    let dates = Set(others.compactMap { due[$0.node] }).sorted()
    // Where nothing tells them apart, the last one counts.
    if let told = meant.last, states.count == 1, dates.count <= 1 {
      return (told, occurrence != nil)
    }
    throw .severalEntries(item.id, entry ?? last.on, states: states, due: dates)
  }
}

extension EditSituation {
  /// The due date that each entry of an item's history means.
  fileprivate func dueDates(of item: Item) -> [JSONNode: CalendarDate] {
    guard let work = items.first(where: { $0.item.node == item.node }) else { return [:] }
    let status = status(of: work)
    return OccurrenceHistory.meant(by: item.progress, status.reading).compactMapValues { place in
      status.occurrences.indices.contains(place) ? status.occurrences[place].plannedDue : nil
    }
  }
}

extension AmendRequest.Correction {
  fileprivate func check(
    _ entry: ProgressEntry, today: CalendarDate
  ) throws(EditRefusal) {
    if let on, on.isInFuture(on: today) { throw .future(on, today: today) }
    if let percent {
      guard (0...100).contains(percent) else { throw .percentOutOfRange(percent) }
      guard entry.state == .started || entry.state == .progress else {
        throw .notOfState("--percent", entry.state)
      }
    }
    if until != nil, entry.state != .postponed { throw .notOfState("--until", entry.state) }
    if by?.isBlank == true { throw .blankText(.by) }
    if note?.isBlank == true { throw .blankText(.note) }
    if evidence?.contains(where: \.isBlank) == true { throw .blankText(.evidence) }
  }

  /// The entry as it is to be; where its day changes, the day on which it was written stays known.
  fileprivate func applied(to entry: ProgressEntry) -> ProgressEntry {
    let day = on ?? entry.on
    return ProgressEntry(
      on: day, state: entry.state, percent: percent ?? entry.percent,
      occurrence: occurrence ?? entry.occurrence, until: until ?? entry.until,
      recorded: entry.writtenOn == day ? nil : entry.writtenOn,
      remarks: .given(
        by: by ?? entry.by, evidence: evidence ?? entry.evidence, note: note ?? entry.note),
      node: entry.node)
  }
}

extension EditSituation {
  /// Refuses a correction by which other entries would come to speak of another occurrence, or that
  /// names none there is.
  fileprivate func checkMeaning(
    of item: Item, once entry: ProgressEntry, becomes corrected: ProgressEntry?
  ) throws(EditRefusal) {
    guard let work = items.first(where: { $0.item.node == item.node }) else { return }
    let status = status(of: work)
    let changed = item.progress.compactMap { $0.node == entry.node ? corrected : $0 }
    let before = OccurrenceHistory.meant(by: item.progress, status.reading)
    let after = OccurrenceHistory.meant(by: changed, status.reading)
    if let due = corrected?.occurrence, after[entry.node] == nil {
      throw .noSuchOccurrence(item.id, due, due: status.occurrences.compactMap(\.plannedDue))
    }
    for other in item.progress where other.node != entry.node {
      if before[other.node] != after[other.node] {
        throw .changesOthers(item.id, entry.on, other.on)
      }
    }
  }

  /// The edits by which an element of a list that is ordered by days says something else.
  func writing(
    _ value: JSONValue, inPlaceOf node: JSONNode, on day: CalendarDate, wasOn before: CalendarDate,
    among elements: [(node: JSONNode, on: CalendarDate)]
  ) -> [JSONEdit] {
    let path = path(to: node)
    let rest = elements.filter { $0.node != node }.sorted { $0.node < $1.node }
    let index = rest.lastIndex { $0.on <= day }.map { $0 + 1 } ?? 0
    let old = elements.sorted { $0.node < $1.node }.firstIndex { $0.node == node } ?? index
    guard day != before, index != old else { return [.set(path, value)] }
    return [.remove(path), .insert(path.parent.appending(index), value)]
  }
}

extension OccurrenceHistory {
  /// The place of the occurrence that each entry means; none for an entry that means none.
  static func meant(
    by entries: [ProgressEntry], _ reading: DeadlineReading?
  ) -> [JSONNode: Int] {
    var history = OccurrenceHistory(reading)
    var meant: [JSONNode: Int] = [:]
    for entry in entries.stablySorted(by: { $0.on < $1.on }) {
      meant[entry.node] = history.index(for: entry)
      history.apply(entry)
    }
    return meant
  }
}

extension JSONValue {
  /// An object with other values for the keys of `order`, none where the new one has none; keys that
  /// are not named there stay as they are.
  func replacing(_ new: JSONValue, order: [String]) -> JSONValue {
    guard case .object(let old) = self, case .object(let new) = new else { return new }
    let known = Set(order)
    var members = old.compactMap { member in
      known.contains(member.key)
        ? new.first { $0.key == member.key }.map { $0.value.isAlike(member.value) ? member : $0 }
        : member
    }
    for member in new where !old.contains(where: { $0.key == member.key }) {
      let place = order.firstIndex(of: member.key) ?? order.endIndex
      let before = Set(order[..<place])
      let index = members.lastIndex { before.contains($0.key) }.map { $0 + 1 } ?? 0
      members.insert(member, at: index)
    }
    return .object(members)
  }

  /// Whether two numbers are the same however they are spelled; anything else by its letters.
  private func isAlike(_ other: JSONValue) -> Bool {
    if case .number(let one) = self, case .number(let two) = other {
      return Double(one) == Double(two)
    }
    return self == other
  }
}

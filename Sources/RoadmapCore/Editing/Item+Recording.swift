import SourceJSON

extension Item {
  /// The edit that writes an entry into the item's history, which stays in the order of the days.
  ///
  /// An entry may be older than the last one as long as it means the same as if it were the last:
  /// the later ones must not come to speak of another occurrence.
  func recording(
    _ entry: ProgressEntry, of status: ActivityStatus, at path: JSONPath
  ) throws(EditRefusal) -> JSONEdit {
    let windows = status.reading?.occurrences ?? []
    var entry = entry
    let index = progress.lastIndex { $0.on <= entry.on }.map { $0 + 1 } ?? 0
    let list = path.appending(ItemField.progress)
    guard index < progress.count else {
      return .append(list, entry.json, order: ItemField.ofStage.names)
    }
    let last = progress.map(\.on).max() ?? entry.on
    var appended = OccurrenceHistory(status.reading)
    for past in progress.stablySorted(by: { $0.on < $1.on }) { appended.apply(past) }
    if windows.count > 1, entry.occurrence == nil, entry.state != .reopened {
      // Without a name it would mean the earliest that was open then, not the earliest open now.
      entry = entry.naming(appended.index(for: entry).flatMap { windows[$0].end })
    }
    appended.apply(entry)
    var inserted = OccurrenceHistory(status.reading)
    for past in (progress + [entry]).stablySorted(by: { $0.on < $1.on }) { inserted.apply(past) }
    guard zip(appended.occurrences, inserted.occurrences).allSatisfy({ $0.standsLike($1) }) else {
      throw .beforeLastEntry(id, on: entry.on, last: last)
    }
    return .insert(list.appending(index), entry.json)
  }
}

extension Occurrence {
  /// Whether two histories leave an occurrence in the same state.
  fileprivate func standsLike(_ other: Occurrence) -> Bool {
    due == other.due && percent == other.percent && isStarted == other.isStarted
      && closing?.on == other.closing?.on && closing?.state == other.closing?.state
      && postponement?.on == other.postponement?.on
  }
}

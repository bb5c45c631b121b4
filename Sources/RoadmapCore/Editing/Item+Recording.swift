extension Item {
  /// An entry as it is written into the item's history, and its place there: the history stays in the
  /// order of the days.
  ///
  /// An entry may be older than the last one as long as it means the same as if it were the last:
  /// the later ones must not come to speak of another occurrence.
  func recorded(
    _ entry: ProgressEntry, of status: ActivityStatus
  ) throws(EditRefusal) -> (entry: ProgressEntry, index: Int) {
    let windows = status.reading?.occurrences ?? []
    var entry = entry
    let index = progress.lastIndex { $0.on <= entry.on }.map { $0 + 1 } ?? 0
    guard index < progress.count else { return (entry, index) }
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
    return (entry, index)
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

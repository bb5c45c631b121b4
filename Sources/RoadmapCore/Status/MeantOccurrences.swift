package import SourceJSON

extension ActivityStatus {
  /// The planned due date of the occurrence that each entry means; empty where there is only one.
  package var meantOccurrences: [JSONNode: CalendarDate] {
    guard occurrences.count > 1, !work.item.progress.isEmpty else { return [:] }
    var meant: [JSONNode: CalendarDate] = [:]
    var history = OccurrenceHistory(reading)
    for entry in work.item.progress.stablySorted(by: { $0.on < $1.on }) {
      if let index = history.index(for: entry) {
        meant[entry.node] = history.occurrences[index].plannedDue
      }
      history.apply(entry)
    }
    return meant
  }
}

extension RoadmapStatus {
  /// The planned due date of the occurrence that each entry means, of items that have several.
  package var meantOccurrences: [JSONNode: CalendarDate] {
    activities.reduce(into: [:]) { meant, activity in
      meant.merge(activity.meantOccurrences) { first, _ in first }
    }
  }
}

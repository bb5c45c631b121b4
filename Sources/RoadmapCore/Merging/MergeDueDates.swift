import SourceJSON

/// The planned due dates of which a version's marks are.
struct MergeDueDates {
  private var dates: [String: [JSONValue: CalendarDate]] = [:]
  private var series: Set<String> = []

  init(_ file: RoadmapFile) {
    guard let roadmap = file.roadmap else { return }
    for activity in RoadmapStatus(of: roadmap, on: .latest).activities {
      let id = activity.work.id
      guard dates[id] == nil else { continue }
      if activity.occurrences.count > 1 { series.insert(id) }
      let meant = activity.meant
      dates[id] = Dictionary(
        activity.work.item.progress.compactMap { entry in
          meant[entry.node].map { (file.document.value(of: entry.node), $0) }
        }, uniquingKeysWith: { first, _ in first })
    }
  }

  /// The due dates of an item's marks; nil where there is no such item.
  func dates(of id: String) -> [JSONValue: CalendarDate]? { dates[id] }

  /// The due dates of an item's marks; nil where it has no more than one due date.
  func dates(ofSeries id: String) -> [JSONValue: CalendarDate]? {
    series.contains(id) ? dates[id] : nil
  }
}

extension ActivityStatus {
  /// The planned due date of the occurrence that each entry means.
  var meant: [JSONNode: CalendarDate] {
    OccurrenceHistory.meant(by: work.item.progress, reading).compactMapValues {
      occurrences.indices.contains($0) ? occurrences[$0].plannedDue : nil
    }
  }
}

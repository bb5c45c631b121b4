import SourceJSON

/// Entries that would come to speak of another due date beside those of the other side.
struct MergePins {
  /// The two versions, each with its numbers of a line of the joined plan.
  let versions: [(file: RoadmapFile, version: MergeVersion)]
  let numbers: [String: [MergeVersion: String]]

  /// The edits of a joined file by which such entries name the due date that they mean.
  func edits(_ merged: RoadmapFile) -> [JSONEdit] {
    guard let roadmap = merged.roadmap else { return [] }
    let sides = versions.compactMap { side in
      side.file.roadmap.map { roadmap in
        let status = RoadmapStatus(of: roadmap, on: .latest)
        return (
          side.file.document, side.version,
          Dictionary(
            status.activities.map { ($0.work.id, $0) }, uniquingKeysWith: { first, _ in first })
        )
      }
    }
    var edits: [JSONEdit] = []
    for activity in RoadmapStatus(of: roadmap, on: .latest).activities
    where activity.work.item.progress.count > 1 && activity.dated.count > 0 {
      let meant = activity.meant
      for entry in activity.work.item.progress where entry.occurrence == nil {
        let value = merged.document.value(of: entry.node)
        // Where both sides mean another one by the same entry, the earlier, whichever side is ours.
        let wanted = sides.compactMap { document, version, activities in
          numbers[activity.work.id]?[version].flatMap { activities[$0] }?
            .due(of: value, in: document)
        }.min()
        guard let wanted, meant[entry.node] != wanted, entry.state != .reopened,
          activity.occurrences.contains(where: { $0.plannedDue == wanted })
        else { continue }
        edits.append(
          .set(
            merged.document.path(to: entry.node).appending(EntryField.occurrence),
            .string(wanted.description), order: EntryField.all.names))
      }
    }
    return edits
  }
}

extension ActivityStatus {
  /// The planned due date of the occurrence that each entry means.
  fileprivate var meant: [JSONNode: CalendarDate] {
    OccurrenceHistory.meant(by: work.item.progress, reading).compactMapValues {
      occurrences.indices.contains($0) ? occurrences[$0].plannedDue : nil
    }
  }

  /// The due date that an entry means on a side that has it.
  fileprivate func due(of value: JSONValue, in document: JSONDocument) -> CalendarDate? {
    let entry = work.item.progress.first { document.value(of: $0.node) == value }
    return entry.flatMap { meant[$0.node] }
  }
}

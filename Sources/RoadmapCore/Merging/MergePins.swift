import SourceJSON

/// Entries that would come to speak of another due date beside those of the other side.
struct MergePins {
  let versions: MergeVersions
  /// The numbers that each version has for a line of the joined plan.
  let numbers: [String: [MergeVersion: String]]

  /// The edits of a joined file by which such entries name the due date that they mean.
  func edits(_ merged: RoadmapFile) -> [JSONEdit] {
    guard let roadmap = merged.roadmap else { return [] }
    var edits: [JSONEdit] = []
    for activity in RoadmapStatus(of: roadmap, on: .latest).activities
    where activity.work.item.progress.count > 1 && activity.dated.count > 0 {
      let meant = activity.meant
      for entry in activity.work.item.progress where entry.occurrence == nil {
        let value = merged.document.value(of: entry.node)
        // Where both sides mean another one by the same entry, the earlier, whichever side is ours.
        let wanted = (numbers[activity.work.id] ?? [:]).compactMap { version, id in
          versions.dueDates(version).dates(of: id)?[value]
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

public import SourceJSON

/// What comes of merging two versions of a roadmap file.
public struct MergedFile: Sendable {
  /// What changes in our version; in conflicts both versions stand between markers.
  public let text: TextChange
  /// Our version with the change.
  public let bytes: [UInt8]
  /// What people have to decide.
  public let conflicts: [MergeConflict]

  /// Merges two versions of a file that come from `base`; all three must be roadmaps without errors.
  public init(base: RoadmapFile, ours: RoadmapFile, theirs: RoadmapFile) throws(JSONEditError) {
    let documents = [base, ours, theirs].map(\.document)
    let values = documents.map { document in document.root.map(document.value) ?? .null }
    let merge = RoadmapMerge(base: values[0], ours: values[1], theirs: values[2])
    let edits = JSONDifference.edits(
      from: values[1], to: merge.value, order: Self.order, identity: Self.identity)
    var document = ours.document
    var edited = try document.change(edits)
    var bytes = edited.applied(to: document.bytes) ?? document.bytes
    let pins = MergePins(
      ours: ours, theirs: theirs, merged: RoadmapFile(bytes: bytes)
    ).edits
    if !pins.isEmpty {
      document = JSONDocument(bytes: bytes)
      bytes = try document.change(pins).applied(to: bytes) ?? bytes
    }
    conflicts = merge.conflicts
    if !conflicts.isEmpty {
      bytes = try MergeMarkers(RoadmapFile(bytes: bytes)).marked(conflicts)
    }
    if !pins.isEmpty || !conflicts.isEmpty {
      edited =
        TextChange(
          checking: [TextEdit(0..<ours.document.bytes.count, bytes)],
          byteCount: ours.document.bytes.count) ?? edited
    }
    text = edited
    self.bytes = bytes
  }

  /// The keys of the object at a path, as files write them.
  private static func order(_ path: JSONPath) -> [String] {
    guard case .key(let list)? = path.parent.steps.last else {
      return path.steps.isEmpty ? RoadmapField.all.names : []
    }
    switch list {
    case ItemField.progress.key.text: return EntryField.all.names
    case TargetField.measurements.key.text: return MeasurementField.all.names
    case RoadmapField.targets.key.text: return TargetField.all.names
    case RoadmapField.team.key.text: return MemberField.all.names
    default: return ItemField.ofStage.names
    }
  }

  /// What an element of a list is known by while it changes: a number, a name, a day and a state.
  private static let identity: JSONDifference.Identity = { value in
    guard let members = value.members else { return value.canonical }
    if members.text(AmendmentField.what.key.text) != nil { return value.canonical }
    if let id = members.text(ItemField.id.key.text) { return "#" + id }
    if let name = members.text(MemberField.name.key.text) { return "@" + name }
    guard let day = members.text(EntryField.on.key.text) else { return value.canonical }
    return [
      day, members.text(EntryField.state.key.text), members.text(EntryField.occurrence.key.text),
    ]
    .map { $0 ?? "" }.joined(separator: "|")
  }
}

/// Entries that would come to speak of another due date beside those of the other side.
private struct MergePins {
  let ours: RoadmapFile
  let theirs: RoadmapFile
  let merged: RoadmapFile

  /// The edits by which such entries name the due date that they mean.
  var edits: [JSONEdit] {
    guard let roadmap = merged.roadmap else { return [] }
    let sides = [ours, theirs].compactMap { side in
      side.roadmap.map { (side.document, RoadmapStatus(of: $0, on: .latest)) }
    }
    var edits: [JSONEdit] = []
    for activity in RoadmapStatus(of: roadmap, on: .latest).activities
    where activity.work.item.progress.count > 1 && activity.dated.count > 0 {
      let meant = activity.meant
      for entry in activity.work.item.progress where entry.occurrence == nil {
        let value = merged.document.value(of: entry.node)
        // Where both sides mean another one by the same entry, the earlier, whichever side is ours.
        let wanted = sides.compactMap { document, status in
          status.activities.first { $0.work.id == activity.work.id }?.due(of: value, in: document)
        }.min()
        guard let wanted, meant[entry.node] != wanted, entry.state != .reopened,
          activity.occurrences.contains(where: { $0.plannedDue == wanted })
        else { continue }
        edits.append(
          .set(
            merged.document.path(to: entry.node).appending(EntryField.occurrence.key.text),
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

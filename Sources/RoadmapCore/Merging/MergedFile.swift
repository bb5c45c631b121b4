public import SourceJSON

/// What comes of merging two versions of a roadmap file.
public struct MergedFile: Sendable {
  /// What changes in our version; in conflicts both versions stand between markers.
  public let text: TextChange
  /// Our version with the change.
  public let bytes: [UInt8]
  /// What people have to decide.
  public let conflicts: [MergeConflict]
  /// The lines that got a number that neither version gave them, in its order.
  public let renumbered: [Renumbered]

  /// A line that got a number that neither version gave it.
  public struct Renumbered: Hashable, Sendable {
    /// The number that its version gave it.
    public let before: String
    /// Its number in the joined plan.
    public let after: String
    /// Its title.
    public let title: String
  }

  /// Merges two versions of a file that come from `base`; all three must be roadmaps without errors.
  ///
  /// What is joined is the same whichever side is ours, and either a roadmap without errors or told as
  /// a conflict.
  public init(base: RoadmapFile, ours: RoadmapFile, theirs: RoadmapFile) throws(JSONEditError) {
    // The versions are told apart by their texts, so that nothing can hang on whose they are.
    let isOursFirst = !theirs.document.bytes.lexicographicallyPrecedes(ours.document.bytes)
    let mine: MergeVersion = isOursFirst ? .first : .second
    let versions = MergeVersions(
      base: base, first: isOursFirst ? ours : theirs, second: isOursFirst ? theirs : ours)
    let merge = RoadmapMerge(versions, preferring: mine)
    let edits = Self.difference(ours.value, merge.value)
    let change = try ours.document.change(edits)
    let plain = change.applied(to: ours.document.bytes) ?? ours.document.bytes
    let pins = MergePins(versions: versions, numbers: merge.numbers)
    let plan = RoadmapFile(bytes: plain)
    var joined = try Self.edited(plain, pins.edits(plan))
    var conflicts = merge.conflicts
    if conflicts.isEmpty {
      let broken = Self.broken(RoadmapFile(bytes: joined))
      let known = broken.isEmpty ? [] : Self.broken(ours) + Self.broken(theirs)
      conflicts = broken.filter { !known.contains($0) }.map { MergeConflict(.rule($0), of: nil) }
      if !conflicts.isEmpty {
        joined = MergeMarkers.marked(
          ours.document.bytes,
          try ours.document.change(Self.difference(ours.value, theirs.value)))
      }
    } else {
      let other = RoadmapMerge(versions, preferring: mine.other)
      let document = JSONDocument(bytes: joined)
      let value = document.root.map(document.value) ?? .null
      let theirs = try Self.edited(
        plain, Self.difference(merge.value, other.value))
      let pinned = JSONDocument(
        bytes: try Self.edited(
          theirs,
          MergePins(versions: versions, numbers: other.numbers)
            .edits(RoadmapFile(bytes: theirs))))
      joined = MergeMarkers.marked(
        joined,
        try document.change(
          Self.difference(value, pinned.root.map(pinned.value) ?? .null)))
    }
    self.conflicts = conflicts
    bytes = joined
    renumbered = merge.numbers.filter { id, given in !given.values.contains(id) }
      .sorted { ItemID.precedes($0.key, $1.key) }
      .compactMap { id, given in
        guard let before = given[mine] ?? given[mine.other] else { return nil }
        return Renumbered(before: before, after: id, title: plan.roadmap?.item(id: id)?.title ?? "")
      }
    text =
      joined == plain
      ? change
      : TextChange(
        checking: [TextEdit(0..<ours.document.bytes.count, joined)],
        byteCount: ours.document.bytes.count) ?? change
  }

  /// What is wrong in a file; a line that waits for nothing or for itself among it.
  private static func broken(_ file: RoadmapFile) -> [LocalizedText] {
    Validator(today: .latest).findings(in: file).filter { $0.severity == .error }.map(\.message)
  }

  private static func edited(
    _ bytes: [UInt8], _ edits: [JSONEdit]
  ) throws(JSONEditError) -> [UInt8] {
    guard !edits.isEmpty else { return bytes }
    return try JSONDocument(bytes: bytes).change(edits).applied(to: bytes) ?? bytes
  }

  private static func difference(_ old: JSONValue, _ new: JSONValue) -> [JSONEdit] {
    JSONDifference.edits(from: old, to: new, order: order, identity: identity)
  }

  /// The keys of the object at a path, as files write them.
  private static func order(_ path: JSONPath) -> [String] {
    guard case .key(let list)? = path.parent.steps.last else {
      return path.steps.isEmpty ? RoadmapField.all.names : []
    }
    switch list {
    case ItemField.progress.name: return EntryField.all.names
    case TargetField.measurements.name: return MeasurementField.all.names
    case RoadmapField.targets.name: return TargetField.all.names
    case RoadmapField.team.name: return MemberField.all.names
    default: return ItemField.ofStage.names
    }
  }

  /// What an element of a list is known by while it changes: a number, a name, a day and a state.
  private static let identity: JSONDifference.Identity = { value in
    guard let members = value.members else { return value.canonical }
    if members.text(AmendmentField.what.name) != nil { return value.canonical }
    if let id = members.text(ItemField.id.name) { return "#" + id }
    if let name = members.text(MemberField.name.name) { return "@" + name }
    guard let day = members.text(EntryField.on.name) else { return value.canonical }
    return [
      day, members.text(EntryField.state.name), members.text(EntryField.occurrence.name),
    ]
    .map { $0 ?? "" }.joined(separator: "|")
  }
}

import SourceJSON

/// The nodes of everything that was read with an id, to find the ids that stand twice.
struct KnownIDs {
  fileprivate var items: [String: JSONNode]
  fileprivate var targets: [String: JSONNode] = [:]

  /// Makes room for what a text of so many bytes may hold: a line of a plan takes some hundred.
  init(byteCount: Int) {
    items = Dictionary(minimumCapacity: byteCount / 512)
  }
}

extension RoadmapReader {
  /// Notes the id of a stage, sub-stage or activity; reports one that stands twice.
  mutating func noteItem(_ id: String, _ node: JSONNode) {
    if let (first, second) = RoadmapReader.note(id, node, in: &knownIDs.items) {
      reportShared(.duplicateID, ReadingMessage.duplicateID(id), ItemField.id, first, second)
    }
  }

  /// Notes the id of a target; reports one that stands twice.
  mutating func noteTarget(_ id: String, _ node: JSONNode) {
    if let (first, second) = RoadmapReader.note(id, node, in: &knownIDs.targets) {
      reportShared(
        .duplicateTarget, ReadingMessage.duplicateTarget(id), TargetField.id, first, second)
    }
  }

  /// Returns the two objects that share an id, in the order of the file: the model is read in an
  /// order of its own.
  ///
  /// Static, as a copy of the reader would make every insertion copy all ids.
  private static func note(
    _ id: String, _ node: JSONNode, in known: inout [String: JSONNode]
  ) -> (first: JSONNode, second: JSONNode)? {
    guard !id.isEmpty, let other = known.updateValue(node, forKey: id) else { return nil }
    known[id] = min(node, other)
    return (min(node, other), max(node, other))
  }

  private mutating func reportShared(
    _ rule: RuleID, _ message: LocalizedText, _ id: Field<String>, _ first: JSONNode,
    _ second: JSONNode
  ) {
    let place = document.range(of: document.value(id, of: first) ?? first)
    report(
      rule, at: document.value(id, of: second) ?? second, message,
      related: [Finding.Related(range: place, message: ReadingMessage.firstIsHere)])
  }
}

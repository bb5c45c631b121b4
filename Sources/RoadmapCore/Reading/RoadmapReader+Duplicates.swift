import SourceJSON

extension RoadmapReader {
  /// Reports every id and every target that stands twice, with the place of the first.
  mutating func reportDuplicates(in roadmap: Roadmap) {
    var items: [String: JSONNode] = [:]
    var targets: [String: JSONNode] = [:]
    for target in roadmap.targets { note(target.id, target.node, in: &targets, .duplicateTarget) }
    roadmap.forEachItem { item in
      note(item.id, item.node, in: &items, .duplicateID)
      for target in item.targets { note(target.id, target.node, in: &targets, .duplicateTarget) }
    }
  }

  private mutating func note(
    _ id: String, _ node: JSONNode, in known: inout [String: JSONNode], _ rule: RuleID
  ) {
    guard !id.isEmpty else { return }
    guard let first = known.updateValue(node, forKey: id) else { return }
    known[id] = first
    report(
      rule, at: idNode(of: node),
      rule == .duplicateID ? ReadingMessage.duplicateID(id) : ReadingMessage.duplicateTarget(id),
      related: [
        Finding.Related(
          range: document.range(of: idNode(of: first)), message: ReadingMessage.firstIsHere)
      ])
  }

  private func idNode(of object: JSONNode) -> JSONNode {
    document.members(of: object).first { document.matches($0.key, "id") }?.value ?? object
  }
}

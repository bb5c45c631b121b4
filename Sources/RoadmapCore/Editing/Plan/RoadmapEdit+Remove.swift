import SourceJSON

extension RoadmapEdit {
  /// Takes items out of the plan; what another item waits for stays, and histories only go by force.
  public static func remove(_ request: RemoveRequest) -> RoadmapEdit {
    RoadmapEdit { (situation) throws(EditRefusal) in
      var removed: [Item] = []
      var nodes: Set<JSONNode> = []
      for item in try situation.items(request.ids).sorted(by: { $0.node < $1.node })
      where !nodes.contains(item.node) {
        removed.append(item)
        nodes.formUnion(situation.parts(of: item).map(\.node))
      }
      var lost = 0
      for item in removed {
        let parts = situation.parts(of: item)
        let entries = parts.reduce(0) { $0 + $1.progress.count }
        let measurements = parts.flatMap(\.targets).reduce(0) { $0 + $1.measurements.count }
        if entries + measurements > 0, !request.isForced {
          throw .wouldLoseHistory(item.id, entries: entries, measurements: measurements)
        }
        let waiting = situation.waiting(for: Set(parts.map(\.id)), outside: nodes)
        if !waiting.isEmpty { throw .awaited(item.id, by: waiting) }
        lost += entries + measurements
      }
      // From the end of the file, so that the places before stay what they are.
      return .altering(
        removed.reversed().map { .remove(situation.path(to: $0.node)) },
        removed.map { situation.amendment($0.id, .removed, from: .text($0.title)) },
        in: situation, lostRecords: lost)
    }
  }
}

extension EditSituation {
  /// An item and everything below it, in the order of the document.
  func parts(of item: Item) -> [Item] {
    let path = path(to: item.node)
    var paths = JSONPathFinder(file.document)
    var parts: [Item] = []
    roadmap.forEachItem { other in
      guard other.node >= item.node, paths.path(to: other.node).steps.starts(with: path.steps)
      else { return }
      parts.append(other)
    }
    return parts
  }

  /// The numbers of the items whose deadline waits for one of others.
  fileprivate func waiting(for ids: Set<String>, outside nodes: Set<JSONNode>) -> [String] {
    var waiting: [String] = []
    roadmap.forEachItem { item in
      guard let awaited = item.deadline?.rule?.after, ids.contains(awaited),
        !nodes.contains(item.node)
      else { return }
      waiting.append(item.id)
    }
    return waiting
  }
}

import SourceJSON

extension RoadmapEdit {
  /// Takes items out of the plan; what another item waits for stays, and histories only go by force.
  public static func remove(_ request: RemoveRequest) -> RoadmapEdit {
    RoadmapEdit { (situation) throws(EditRefusal) in
      let plan = PlanParts(of: situation)
      var removed: [(item: Item, parts: [Item])] = []
      var nodes: Set<JSONNode> = []
      for item in try situation.items(request.ids).sorted(by: { $0.node < $1.node })
      where !nodes.contains(item.node) {
        let parts = plan.parts(of: item)
        removed.append((item, parts))
        nodes.formUnion(parts.map(\.node))
      }
      var lost = 0
      for (item, parts) in removed {
        let entries = parts.reduce(0) { $0 + $1.progress.count }
        let measurements = parts.flatMap(\.targets).reduce(0) { $0 + $1.measurements.count }
        if entries + measurements > 0, !request.isForced {
          throw .wouldLoseHistory(item.id, entries: entries, measurements: measurements)
        }
        let waiting = plan.waiting(for: parts, outside: nodes)
        if !waiting.isEmpty { throw .awaited(item.id, by: waiting) }
        lost += entries + measurements
      }
      let gone = Set(removed.flatMap { $0.parts.dropFirst().map(\.node) })
      let activities = situation.items.count { gone.contains($0.item.node) }
      var paths = JSONPathFinder(situation.file.document)
      // From the end of the file, so that the places before stay what they are.
      return .altering(
        removed.map { .remove(paths.path(to: $0.item.node)) }.reversed(),
        removed.map { situation.amendment($0.item.id, .removed, from: .text($0.item.title)) },
        in: situation, lostRecords: lost, lostActivities: activities)
    }
  }
}

extension EditSituation {
  /// An item and everything below it, in the order of the document.
  func parts(of item: Item) -> [Item] { PlanParts(of: self).parts(of: item) }
}

/// The items of a plan with what stands below them and what waits for them: one walk for all that are
/// asked for.
private struct PlanParts {
  private var items: [(item: Item, depth: Int)] = []
  private var places: [JSONNode: Int] = [:]
  private var waiting: [String: [Item]] = [:]

  init(of situation: EditSituation) {
    var all: [Item] = []
    situation.roadmap.forEachItem { all.append($0) }
    var paths = JSONPathFinder(situation.file.document)
    for item in all.sorted(by: { $0.node < $1.node }) {
      places[item.node] = items.count
      items.append((item, paths.path(to: item.node).steps.count))
      if let awaited = item.deadline?.rule?.after { waiting[awaited, default: []].append(item) }
    }
  }

  /// An item and what follows it in the text at a greater depth, which is everything below it.
  func parts(of item: Item) -> [Item] {
    guard let place = places[item.node] else { return [item] }
    let depth = items[place].depth
    return [item] + items[(place + 1)...].prefix { $0.depth > depth }.map(\.item)
  }

  /// The numbers of the items whose deadline waits for one of others.
  func waiting(for parts: [Item], outside nodes: Set<JSONNode>) -> [String] {
    parts.flatMap { waiting[$0.id] ?? [] }.filter { !nodes.contains($0.node) }.map(\.id).once()
  }
}

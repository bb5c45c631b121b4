/// Finds the paths of many nodes of one document.
///
/// Nodes that are asked for in the order of the text take linear time altogether: each search goes
/// on where the one before has stopped.
public struct JSONPathFinder: Sendable {
  /// A container on the way to the node found last, and the child that leads on.
  private struct Level {
    let container: Int
    var child: Int
    var position: Int
  }

  private let document: JSONDocument
  private var levels: [Level] = []

  /// Makes a finder for one document.
  public init(_ document: JSONDocument) {
    self.document = document
  }

  /// The way from the root to a node; for a key, the way to its value.
  public mutating func path(to node: JSONNode) -> JSONPath {
    let records = document.records
    let target = Int(node.index)
    while let level = levels.last,
      target <= level.container || target >= Int(records[level.container].next)
    {
      levels.removeLast()
    }
    if let level = levels.last, target < level.child { levels.removeLast() }
    while true {
      if levels.isEmpty {
        guard target > 0 else { break }
        levels.append(Level(container: 0, child: 1, position: 0))
      }
      advance(to: target, records)
      let level = levels[levels.count - 1]
      let value = records[level.container].kind == .object ? level.child + 1 : level.child
      guard target > value else { break }
      levels.append(Level(container: value, child: value + 1, position: 0))
    }
    return JSONPath(levels.map(step))
  }

  /// Moves on in the innermost container to the child that is or holds a node.
  private mutating func advance(to target: Int, _ records: [JSONRecord]) {
    var level = levels[levels.count - 1]
    let isObject = records[level.container].kind == .object
    while true {
      let next = Int(records[isObject ? level.child + 1 : level.child].next)
      guard target >= next else { break }
      level.child = next
      level.position += 1
    }
    levels[levels.count - 1] = level
  }

  private func step(_ level: Level) -> JSONPath.Step {
    guard document.records[level.container].kind == .object else { return .index(level.position) }
    return .key(document.string(JSONNode(level.child)) ?? "")
  }
}

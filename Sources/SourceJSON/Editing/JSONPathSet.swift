/// Paths of one document, asked for those that lead through each other.
final class JSONPathSet {
  private var branches: [JSONPath.Step: JSONPathSet] = [:]
  private var isEnd = false

  /// Adds a path.
  func insert(_ path: JSONPath) {
    var place = self
    for step in path.steps {
      let next = place.branches[step] ?? JSONPathSet()
      place.branches[step] = next
      place = next
    }
    place.isEnd = true
  }

  /// Whether one of the paths leads through the end of another one, or that one through its end.
  func meets(_ path: JSONPath) -> Bool {
    var place = self
    for step in path.steps {
      if place.isEnd { return true }
      guard let next = place.branches[step] else { return false }
      place = next
    }
    return place.isEnd || !place.branches.isEmpty
  }
}

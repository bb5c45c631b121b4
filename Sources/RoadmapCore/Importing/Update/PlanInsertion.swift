import SourceJSON

/// A new line of a plan with the place that it is to have.
struct PlanInsertion {
  /// The array of its parent.
  let array: JSONPath
  /// Where it stands there, counted as the array is before anything is added; nil for its end.
  let index: Int?
  let value: JSONValue
  /// The order of the keys of the array's owner, for an array that is still to be made.
  let order: [String]

  /// The edits that put all lines into their places: from the end of the file to its beginning, so that
  /// none moves the place of another.
  static func edits(_ insertions: [PlanInsertion]) -> [JSONEdit] {
    let appended = insertions.filter { $0.index == nil }
    let placed = insertions.enumerated().filter { $0.element.index != nil }
    let ordered = placed.sorted { one, other in
      let (first, second) = (one.element.place, other.element.place)
      return first == second ? one.offset > other.offset : isBehind(first, second)
    }
    return ordered.map { _, insertion in
      .insert(insertion.array.appending(insertion.index ?? 0), insertion.value)
    } + appended.map { .append($0.array, $0.value, order: $0.order) }
  }

  private var place: [JSONPath.Step] { array.steps + [.index(index ?? 0)] }

  /// Whether a place stands behind another one, or inside of it.
  private static func isBehind(_ one: [JSONPath.Step], _ other: [JSONPath.Step]) -> Bool {
    for (first, second) in zip(one, other) where first != second {
      switch (first, second) {
      case (.index(let a), .index(let b)): return a > b
      case (.key(let a), .key(let b)): return a > b
      default: return false
      }
    }
    return one.count > other.count
  }
}

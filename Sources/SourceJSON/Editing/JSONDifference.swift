/// The edits that make one value of a document another one, as few and as small as may be.
public enum JSONDifference {
  /// What an element of a list is known by, so that a changed one is told from another one.
  public typealias Identity = @Sendable (JSONValue) -> String?

  /// Works out edits of the value at a path; `order` names the keys of an object as files write them.
  ///
  /// Lists are compared from their ends, so that no edit moves the place of one that follows it.
  public static func edits(
    from old: JSONValue, to new: JSONValue, at path: JSONPath = JSONPath(),
    order: (JSONPath) -> [String], identity: Identity
  ) -> [JSONEdit] {
    if old == new { return [] }
    switch (old, new) {
    case (.object(let before), .object(let after)):
      return members(before, after, path, order, identity)
    case (.array(let before), .array(let after)):
      return elements(before, after, path, order, identity)
    default: return [.set(path, new, order: order(path.parent))]
    }
  }

  private static func members(
    _ before: [JSONValue.Member], _ after: [JSONValue.Member], _ path: JSONPath,
    _ order: (JSONPath) -> [String], _ identity: Identity
  ) -> [JSONEdit] {
    var edits: [JSONEdit] = []
    for member in before where !after.contains(where: { $0.key == member.key }) {
      edits.append(.remove(path.appending(member.key)))
    }
    for member in after {
      let place = path.appending(member.key)
      if let old = before.first(where: { $0.key == member.key }) {
        edits += Self.edits(
          from: old.value, to: member.value, at: place, order: order, identity: identity)
      } else {
        edits.append(.set(place, member.value, order: order(path)))
      }
    }
    return edits
  }

  private static func elements(
    _ before: [JSONValue], _ after: [JSONValue], _ path: JSONPath,
    _ order: (JSONPath) -> [String], _ identity: Identity
  ) -> [JSONEdit] {
    let kept = pairs(before.map { key($0, identity) }, after.map { key($0, identity) })
    var edits: [JSONEdit] = []
    var (old, new) = (before.count, after.count)
    for pair in kept.reversed() + [(-1, -1)] {
      while old > pair.0 + 1 {
        old -= 1
        edits.append(.remove(path.appending(old)))
      }
      while new > pair.1 + 1 {
        new -= 1
        edits.append(
          before.isEmpty && old == 0 && new == after.count - 1
            ? .append(path, after[new]) : .insert(path.appending(pair.0 + 1), after[new]))
      }
      guard pair.0 >= 0 else { break }
      edits += Self.edits(
        from: before[pair.0], to: after[pair.1], at: path.appending(pair.0), order: order,
        identity: identity)
      (old, new) = pair
    }
    return edits
  }

  private static func key(_ value: JSONValue, _ identity: Identity) -> String {
    identity(value) ?? "\(value.hashValue)"
  }

  /// The longest row of elements that both lists have in the same order, as pairs of places.
  private static func pairs(_ old: [String], _ new: [String]) -> [(Int, Int)] {
    let (old, new) = (numbered(old), numbered(new))
    let places = Dictionary(
      new.enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: { first, _ in first })
    let shared = old.indices.filter { places[old[$0]] != nil }
    return LongestRow.rising(shared.map { places[old[$0]] ?? 0 }).map { place in
      (shared[place], places[old[shared[place]]] ?? 0)
    }
  }

  /// Names that stand once in a list: of equal ones, each with its number.
  private static func numbered(_ names: [String]) -> [NumberedName] {
    var counts: [String: Int] = [:]
    return names.map { name in
      counts[name, default: 0] += 1
      return NumberedName(name: name, number: counts[name] ?? 0)
    }
  }
}

/// The name of an element, and which of its namesakes in the list it is, from 1.
private struct NumberedName: Hashable {
  let name: String
  let number: Int
}

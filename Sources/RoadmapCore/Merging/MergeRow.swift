import SourceJSON

/// A row of elements that two versions changed, joined.
///
/// What both have in one order is the spine of the result; what one of them moved or put in stands
/// between the same elements of the spine as there.
struct MergeRow<Element: Hashable> {
  /// The joined row.
  let elements: [Element]
  /// What each version put elsewhere among the same elements: it stands where the preferred one has it.
  let contested: [Element]

  /// Joins two rows of elements that stand once in each; `isBefore` orders what both put in one place.
  init(
    base: [Element], first: [Element], second: [Element], preferring preferred: MergeVersion,
    isBefore: (Element, Element) -> Bool
  ) {
    let rows = [first, second]
    let known = rows.map { Set($0) }
    let moved = rows.map { Self.moved($0, since: base) }
    let places = Dictionary(
      second.enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: { first, _ in first })
    let shared = first.filter {
      known[1].contains($0) && moved[0].contains($0) == moved[1].contains($0)
    }
    let spine = LongestRow.rising(shared.map { places[$0] ?? 0 }).map { shared[$0] }
    let fixed = Set(spine)
    contested = shared.filter { !fixed.contains($0) }
    let disputed = Set(contested)
    let parts = [MergeVersion.first, .second].map { version in
      let (mine, other) = (version.rawValue, version.other.rawValue)
      return rows[mine].split(omittingEmptySubsequences: false) { fixed.contains($0) }.map { part in
        part.filter { element in
          if disputed.contains(element) { return version == preferred }
          return !known[other].contains(element) || moved[mine].contains(element)
        }
      }
    }
    var result: [Element] = []
    for index in 0...spine.count {
      result += Self.joined(parts[0][index], parts[1][index], isBefore)
      if index < spine.count { result.append(spine[index]) }
    }
    elements = result
  }

  /// Two rows as one, each in its own order.
  private static func joined(
    _ first: [Element], _ second: [Element], _ isBefore: (Element, Element) -> Bool
  ) -> [Element] {
    var result: [Element] = []
    var rest = second[...]
    for element in first {
      while let next = rest.first, isBefore(next, element) { result.append(rest.removeFirst()) }
      result.append(element)
    }
    return result + rest
  }

  /// What no longer stands in its old order.
  private static func moved(_ row: [Element], since base: [Element]) -> Set<Element> {
    let places = Dictionary(
      base.enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: { first, _ in first })
    let old = row.filter { places[$0] != nil }
    let rising = LongestRow.rising(old.map { places[$0] ?? 0 }).map { old[$0] }
    return Set(old).subtracting(rising)
  }
}

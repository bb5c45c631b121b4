/// Which lines of two versions of a plan are the same: by number and text.
struct PlanMatch {
  /// For each line of the new version the index of the same one in the old version, or nil.
  private(set) var oldOf: [Int?]
  /// Lines of the new version whose number an old line with quite another title has.
  private(set) var otherText: [Int: Int] = [:]
  private var isTaken: [Bool]

  /// Below this likeness two titles are different things.
  private static let alike = 0.5

  init(_ old: [PlanLine], _ new: [PlanLine]) {
    oldOf = Array(repeating: nil, count: new.count)
    isTaken = Array(repeating: false, count: old.count)
    var byID: [String: Int] = [:]
    var byWords: [[String]: [Int]] = [:]
    for (index, line) in old.enumerated() {
      byID[line.item.id] = index
      byWords[line.words, default: []].append(index)
    }
    for (index, line) in new.enumerated() {
      guard let same = byID[line.item.id], old[same].isStage == line.isStage else { continue }
      if old[same].words == line.words { join(index, same) }
    }
    for (index, line) in new.enumerated() where oldOf[index] == nil {
      // A row that was moved up or down has another number and the same words.
      let free = (byWords[line.words] ?? []).filter { !isTaken[$0] && isSameLevel(old[$0], line) }
      let parent = line.parent.flatMap { oldOf[$0] }
      if let same = free.first(where: { old[$0].parent == parent }) ?? free.first {
        join(index, same)
      }
    }
    for (index, line) in new.enumerated() where oldOf[index] == nil {
      guard let same = byID[line.item.id], !isTaken[same], isSameLevel(old[same], line),
        old[same].likeness(to: line) >= Self.alike
      else { continue }
      join(index, same)
    }
    matchWithinParents(old, new)
    for (index, line) in new.enumerated() where oldOf[index] == nil {
      guard let same = byID[line.item.id], !isTaken[same] else { continue }
      otherText[index] = same
      isTaken[same] = true
    }
  }

  /// The old lines that the new version does not have.
  var removed: [Int] { isTaken.indices.filter { !isTaken[$0] } }

  /// A retitled line with another number, among what belongs to the same part.
  private mutating func matchWithinParents(_ old: [PlanLine], _ new: [PlanLine]) {
    var children: [Int?: [Int]] = [:]
    for (index, line) in old.enumerated() where !isTaken[index] {
      children[line.parent, default: []].append(index)
    }
    for (index, line) in new.enumerated() where oldOf[index] == nil {
      let parent = line.parent.flatMap { oldOf[$0] }
      guard line.parent == nil || parent != nil else { continue }
      let free = (children[parent] ?? []).filter { !isTaken[$0] && isSameLevel(old[$0], line) }
      let scored = free.map { (index: $0, likeness: old[$0].likeness(to: line)) }
      if let best = scored.max(by: { $0.likeness < $1.likeness }), best.likeness >= Self.alike {
        join(index, best.index)
      }
    }
  }

  private mutating func join(_ new: Int, _ old: Int) {
    oldOf[new] = old
    isTaken[old] = true
  }

  private func isSameLevel(_ one: PlanLine, _ other: PlanLine) -> Bool {
    one.isStage == other.isStage
  }
}

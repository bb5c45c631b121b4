import SourceJSON

/// Puts the lines of a plan in the order of a newer document: new ones in, moved ones elsewhere, those
/// that are gone out.
struct PlanArrangement {
  private(set) var edits: [JSONEdit] = []
  private(set) var amendments: [Amendment] = []
  private let situation: EditSituation
  private let old: [PlanLine]
  private var tree: PlanTree
  /// The id of each line, those of new lines behind those of the file.
  private let ids: [String]

  /// Begins with the plan as it is; `ids` are those of new lines.
  init(_ old: [PlanLine], adding ids: [String], in situation: EditSituation) {
    self.situation = situation
    self.old = old
    self.ids = old.map(\.item.id) + ids
    tree = PlanTree(old, adding: ids.count)
  }

  /// Says what is written for a line where it is put: its object, whose lists of lines do not count.
  mutating func setContent(_ members: [JSONValue.Member], of line: Int) {
    tree.setContent(members, of: line)
  }

  /// Puts a new line into another new one, with which it is written.
  mutating func nest(_ line: Int, in list: PlanTree.List) {
    tree.add(line, to: list, at: nil)
  }

  /// The line to which a line belongs by now, or nil.
  func owner(of line: Int) -> Int? { tree.listOf[line]?.owner }

  /// Whether a line stands in a list by now.
  func isIn(_ list: PlanTree.List, _ line: Int) -> Bool { tree.listOf[line] == list }

  /// Whether bringing a list into an order moves lines that are there already.
  func isMoving(_ list: PlanTree.List, _ wanted: [Int]) -> Bool {
    let here = wanted.filter { tree.listOf[$0] == list }
    return wanted.contains { $0 < old.count && tree.listOf[$0] != list }
      || stable(here, in: list).count < here.count
  }

  /// Brings the lines that a list is to have into their order: as few as possible are moved.
  ///
  /// What else stands there stays, behind the line that it stood behind.
  mutating func arrange(_ list: PlanTree.List, _ wanted: [Int]) {
    let now = tree.lines[list] ?? []
    let stable = stable(wanted.filter { tree.listOf[$0] == list }, in: list)
    let leaving = Set(now).intersection(wanted).subtracting(stable)
    for line in leaving.sorted() { edits.append(tree.take(line)) }
    var index = 0
    for (offset, line) in wanted.enumerated() {
      if stable.contains(line) {
        index = (tree.lines[list]?.firstIndex(of: line) ?? index) + 1
        continue
      }
      let place = tree.listOf[line]
      if place != nil { edits.append(tree.take(line)) }
      edits.append(tree.put(line, into: list, at: tree.lines[list] == nil ? nil : index))
      index += 1
      let before = offset > 0 ? wanted[offset - 1] : nil
      if leaving.contains(line) {
        let last = now.firstIndex(of: line).flatMap { $0 > 0 ? now[$0 - 1] : nil }
        amend(line, .order, from: last, to: before)
      } else if let place {
        amend(line, .moved, from: place.owner, to: list.owner)
      }
    }
  }

  /// Takes a line out, with all that still belongs to it.
  mutating func remove(_ line: Int) {
    edits.append(tree.take(line))
    amendments.append(
      situation.amendment(ids[line], .removed, from: .text(old[line].item.title)))
  }

  private mutating func amend(_ line: Int, _ what: Amendment.Subject, from: Int?, to: Int?) {
    amendments.append(
      situation.amendment(
        ids[line], what, from: from.map { .text(ids[$0]) }, to: to.map { .text(ids[$0]) }))
  }

  /// The most lines of a list that already stand in an order, by patience sorting.
  private func stable(_ wanted: [Int], in list: PlanTree.List) -> Set<Int> {
    let places = Dictionary(
      (tree.lines[list] ?? []).enumerated().map { ($0.element, $0.offset) },
      uniquingKeysWith: { one, _ in one })
    /// The line with the lowest place that ends a rise of each length.
    var ends: [Int] = []
    var previous: [Int: Int] = [:]
    for line in wanted {
      guard let place = places[line] else { continue }
      var low = 0
      var high = ends.count
      while low < high {
        let middle = (low + high) / 2
        if places[ends[middle]] ?? 0 < place { low = middle + 1 } else { high = middle }
      }
      if low > 0 { previous[line] = ends[low - 1] }
      if low < ends.count { ends[low] = line } else { ends.append(line) }
    }
    var stable: Set<Int> = []
    var line = ends.last
    while let found = line {
      stable.insert(found)
      line = previous[found]
    }
    return stable
  }
}

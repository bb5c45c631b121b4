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
    tree.add(line, to: list)
  }

  /// The line to which a line belongs by now, or nil.
  func owner(of line: Int) -> Int? { tree.listOf[line]?.owner }

  /// Whether a line stands in a list by now.
  func isIn(_ list: PlanTree.List, _ line: Int) -> Bool { tree.listOf[line] == list }

  /// Whether bringing a list into an order moves lines that are there already.
  func isMoving(_ list: PlanTree.List, _ wanted: [Int]) -> Bool {
    let here = wanted.filter { tree.listOf[$0] == list }
    return isFetching(list, wanted) || stable(here, in: list).count < here.count
  }

  /// Whether bringing a list into an order takes lines out of other lists.
  func isFetching(_ list: PlanTree.List, _ wanted: [Int]) -> Bool {
    wanted.contains { $0 < old.count && tree.listOf[$0] != list }
  }

  /// Brings lists into the orders that they are to have, each list behind the one with its owner.
  mutating func arrange(_ lists: [(list: PlanTree.List, lines: [Int])]) {
    let places = tree.listOf
    var moving: Set<Int> = []
    for (list, wanted) in lists {
      moving.formUnion(wanted.filter { places[$0] != nil && places[$0] != list })
    }
    take(moving)
    for (list, wanted) in lists { arrange(list, wanted, from: places) }
  }

  /// Brings the lines that a list is to have into their order.
  ///
  /// What else stands there stays, behind the line that it stood behind.
  private mutating func arrange(
    _ list: PlanTree.List, _ wanted: [Int], from places: [PlanTree.List?]
  ) {
    let now = tree.lines[list] ?? []
    let stable = stable(wanted.filter { tree.listOf[$0] == list }, in: list)
    let leaving = Set(now).intersection(wanted).subtracting(stable)
    var rest = now[...]
    var arranged: [Int] = []
    for line in wanted {
      if stable.contains(line), let place = rest.firstIndex(of: line) {
        arranged += rest[..<place].filter { !leaving.contains($0) }
        rest = rest[(place + 1)...]
      }
      arranged.append(line)
    }
    arranged += rest.filter { !leaving.contains($0) }
    if let edit = tree.arrange(list, as: arranged) { edits.append(edit) }
    let former = Dictionary(zip(now.dropFirst(), now), uniquingKeysWith: { one, _ in one })
    for (offset, line) in wanted.enumerated() where !stable.contains(line) {
      if leaving.contains(line) {
        amend(line, .order, from: former[line], to: offset > 0 ? wanted[offset - 1] : nil)
      } else if let place = places[line] {
        amend(line, .moved, from: place.owner, to: list.owner)
      }
    }
  }

  /// Takes lines out, with all that still belongs to them.
  mutating func remove(_ lines: [Int]) {
    take(Set(lines))
    for line in lines {
      amendments.append(
        situation.amendment(ids[line], .removed, from: .text(old[line].item.title)))
    }
  }

  /// Takes lines out of their lists, the innermost first, as those have no place without the others.
  private mutating func take(_ lines: Set<Int>) {
    let lists = Set(lines.compactMap { tree.listOf[$0] }).map { list in
      (
        list, depth: list.owner.map { tree.depth(of: $0) + 1 } ?? 0,
        first: tree.lines[list]?.first ?? 0
      )
    }
    for (list, _, _) in lists.stablySorted(by: { ($1.depth, $0.first) < ($0.depth, $1.first) }) {
      let staying = (tree.lines[list] ?? []).filter { !lines.contains($0) }
      if let edit = tree.arrange(list, as: staying) { edits.append(edit) }
    }
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

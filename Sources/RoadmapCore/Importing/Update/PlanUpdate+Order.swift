import SourceJSON

/// The order of the lines.
extension PlanUpdate {
  /// Of fewer of its lines than this share, a document is a part of the plan, and says nothing of the
  /// others.
  private static let wholeShare = 0.5

  mutating func arrange() throws(EditRefusal) {
    let newcomers = PlanNewcomers(
      old, new, match, staying: staysMoved(), left: takenOut())
    var arrangement = PlanArrangement(old, adding: newcomers.ids, in: situation)
    for line in newcomers.lines {
      arrangement.setContent(newcomers.content(of: line), of: old.count + line.offset)
      if let list = line.nest { arrangement.nest(old.count + line.offset, in: list) }
    }
    for index in newcomers.waiting {
      tell(.waiting(id: new[index].item.id, title: new[index].item.title))
    }
    for line in newcomers.lines where line.nest == nil {
      let parts = newcomers.parts(of: line)
      plan.amendments.append(
        situation.amendment(line.id, .added, to: .text(new[line.index].item.title)))
      tell(.added(id: line.id, title: new[line.index].item.title, parts: parts))
    }
    var lists = newcomers.lists
    for index in lists.indices { stayInOrder(lists[index].list, &lists[index].lines, arrangement) }
    if lists.contains(where: { arrangement.isFetching($0.list, $0.lines) }) {
      try setContents(of: &arrangement)
    }
    arrangement.arrange(lists)
    let moved = arrangement.amendments
    if !moved.isEmpty { plan.outcomes += EditPlan.altering([], moved, in: situation).outcomes }
    removeLines(from: &arrangement)
    plan.edits += arrangement.edits
    plan.amendments += arrangement.amendments
  }

  /// The lines that people moved to another part since, of those that the document has as before.
  private mutating func staysMoved() -> Set<Int> {
    var staying: Set<Int> = []
    for (index, same) in match.oldOf.enumerated() {
      guard let same, staysMoved(same, index) else { continue }
      staying.insert(same)
      let (here, there) = (old[same].parent, new[index].parent.flatMap { match.oldOf[$0] })
      keep(.moved, of: old[same].item, here.map(number) ?? [], there.map(number) ?? [])
    }
    return staying
  }

  private func number(_ line: Int) -> [String] { [old[line].item.id] }

  /// The lines of the document that people took out of the roadmap, with all that belongs to them.
  private mutating func takenOut() -> Set<Int> {
    guard situation.roadmap.changes.contains(where: { $0.what == .removed }) else { return [] }
    var left: Set<Int> = []
    let namesakes = Dictionary(grouping: new.indices, by: { new[$0].words })
    for (index, line) in new.enumerated() where match.oldOf[index] == nil {
      if let parent = line.parent, left.contains(parent) {
        left.insert(index)
        continue
      }
      let numbers = past.removed(line.item.title)
      guard match.otherText[index] == nil, !numbers.isEmpty,
        numbers.contains(line.item.id) || numbers.contains(line.number)
          || namesakes[line.words]?.count == 1
      else { continue }
      left.insert(index)
      let parent = line.parent.flatMap { match.oldOf[$0] }
      keep(.removed, of: line.item, parent.map(number) ?? [], [])
    }
    return left
  }

  /// Leaves the lines of a list out that people put where they stand, and says so of those which the
  /// document has elsewhere.
  private mutating func stayInOrder(
    _ list: PlanTree.List, _ lines: inout [Int], _ arrangement: PlanArrangement
  ) {
    func isPut(_ line: Int) -> Bool {
      line < old.count && arrangement.isIn(list, line)
        && past.isAmended(old[line].item.id, .order)
    }
    guard lines.contains(where: isPut), arrangement.isMoving(list, lines) else { return }
    let known = lines.filter { $0 < old.count && arrangement.isIn(list, $0) }
    // The least that stands behind each place of the document's order.
    var least = known
    for place in known.indices.dropLast().reversed() {
      least[place] = min(least[place], least[place + 1])
    }
    var most = -1
    for (place, line) in known.enumerated() {
      if isPut(line), most > line || least[place] < line {
        keep(
          .order, of: old[line].item, known.dropFirst(place + 1).first.map(number) ?? [],
          place > 0 ? number(known[place - 1]) : [])
      }
      most = max(most, line)
    }
    lines.removeAll(where: isPut)
  }

  /// What the lines of the file say once their words are changed, for those that are written elsewhere.
  private func setContents(of arrangement: inout PlanArrangement) throws(EditRefusal) {
    let document = situation.file.document
    let changed: JSONDocument
    do {
      let text = try document.change(edits + plan.edits)
      changed =
        text.isEmpty ? document : JSONDocument(bytes: text.applied(to: document.bytes) ?? [])
    } catch {
      throw .text(error)
    }
    var paths = JSONPathFinder(document)
    for (index, line) in old.enumerated() {
      guard let node = changed.node(at: paths.path(to: line.item.node)),
        case .object(let members) = changed.value(of: node)
      else { continue }
      arrangement.setContent(members, of: index)
    }
  }

  /// Takes out what the document does not have; what has a history stays and is asked about, as does
  /// everything where the document is a part of the plan only.
  private mutating func removeLines(from arrangement: inout PlanArrangement) {
    let removed = Set(match.removed)
    // What people added since, no document can have.
    let added = removed.filter { past.isAmended(old[$0].item.id, .added) }
    let isPart =
      Double(old.count - removed.count) < Double(old.count - added.count) * Self.wholeShare
    var isKept = old.indices.map {
      !removed.contains($0) || old[$0].hasHistory || isOwn($0) || isPart
    }
    let awaited = Set(old.compactMap { $0.item.deadline?.rule?.after })
    for index in old.indices where awaited.contains(old[index].item.id) { isKept[index] = true }
    // A line that moved elsewhere does not keep the part that it left.
    for index in old.indices.reversed() where isKept[index] {
      if let owner = arrangement.owner(of: index), owner < old.count { isKept[owner] = true }
    }
    if isPart {
      tell(.part(of: old.count, found: old.count - removed.count))
      return
    }
    var leaving: [Int] = []
    let parts = Dictionary(
      match.oldOf.enumerated().compactMap { new, old in old.map { ($0, new) } },
      uniquingKeysWith: { one, _ in one })
    let givenUp = givenUp(among: isKept.indices.filter { isKept[$0] })
    for index in old.indices where removed.contains(index) {
      let (id, title) = (old[index].item.id, old[index].item.title)
      if isKept[index] {
        // Somebody has said already that nothing will come of it.
        if givenUp.contains(index) { continue }
        if old[index].hasHistory {
          let part = old[index].parent.flatMap { parts[$0] }
          let isHere = old[index].parent == nil || part != nil
          let perhaps = isHere ? candidates.likeliest(old[index], in: part) : nil
          tell(
            .missing(id: id, title: title, perhaps: perhaps, isAnswered: answers.other.contains(id))
          )
        } else if isOwn(index) {
          // With a part goes what stands in it.
          if old[index].parent.map({ removed.contains($0) && isOwn($0) }) ?? false { continue }
          keep(.added, of: old[index].item, [], [])
        } else {
          tell(.needed(id: id, title: title))
        }
        continue
      }
      carriers[index] = []
      guard old[index].parent.map({ isKept[$0] }) ?? true else { continue }
      leaving.append(index)
      tell(
        match.heir(of: index).map { .joined(id: id, title: title, to: old[$0].item.id) }
          ?? .removed(id: id, title: title))
    }
    arrangement.remove(leaving)
  }

  /// Whether people put a line there, or wrote on it.
  private func isOwn(_ line: Int) -> Bool {
    let id = old[line].item.id
    return past.isAmended(id, .notes) || past.isAmended(id, .added) && match.heir(of: line) == nil
  }

  /// The lines that were cancelled, and the parts of which nothing else is left.
  private func givenUp(among kept: [Int]) -> Set<Int> {
    let cancelled = Set(
      situation.items.filter { work in
        work.item.progress.contains { $0.state == .cancelled }
          && situation.status(of: work).status == .cancelled
      }.map(\.id))
    guard !cancelled.isEmpty else { return [] }
    var givenUp: Set<Int> = []
    /// For each part with lines that stay, whether all of them are given up.
    var parts: [Int: Bool] = [:]
    for line in kept.reversed() {
      let isOver = old[line].isLeaf ? cancelled.contains(old[line].item.id) : parts[line] ?? false
      if isOver { givenUp.insert(line) }
      if let parent = old[line].parent { parts[parent] = isOver && parts[parent] ?? true }
    }
    return givenUp
  }
}

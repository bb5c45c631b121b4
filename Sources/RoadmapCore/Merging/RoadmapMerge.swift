import SourceJSON

/// Two versions of a roadmap that come from one, joined by what they mean.
struct RoadmapMerge {
  /// The joined roadmap; where people have to decide, it says what our side says.
  private(set) var value: JSONValue = .null
  /// What people have to decide.
  private(set) var conflicts: [MergeConflict] = []
  private var taken: Set<String> = []
  private let base: MergeSide
  private let ours: MergeSide
  private var theirs: MergeSide

  /// Joins two versions.
  init(base: JSONValue, ours: JSONValue, theirs: JSONValue) {
    self.base = MergeSide(base, since: nil)
    self.ours = MergeSide(ours, since: base)
    self.theirs = MergeSide(theirs, since: base)
    var mine = self.ours
    var other = self.theirs
    tellApart(&mine, &other)
    let items = merged(mine, other)
    var root = ValueMerge(id: nil)
    let members = root.members(self.base.own, mine.own, other.own)
    conflicts += root.conflicts
    value = .object(members + lists(of: nil, following(items), mine, other))
  }

  /// The lines with deadlines that follow what they wait for to its new number.
  private func following(_ items: [String: MergeItem]) -> [String: MergeItem] {
    let numbers = Set(items.values.map(\.id))
    let moved = items.values.filter { $0.key != $0.id && !numbers.contains($0.key) }
      .map { ($0.key, $0.id) }
    guard !moved.isEmpty else { return items }
    let table = Dictionary(moved) { first, _ in first }
    return items.mapValues { item in
      var item = item
      item.own = item.own.map { member in
        guard member.key == ItemField.deadline.key.text, let rule = member.value.members else {
          return member
        }
        return .init(
          member.key,
          .object(
            rule.map { part in
              guard part.key == DeadlineField.after.key.text, case .string(let id) = part.value,
                let new = table[id]
              else { return part }
              return .init(part.key, .string(new))
            }))
      }
      return item
    }
  }

  // MARK: - Lines that are new on both sides

  /// New lines of both sides that share a number: alike they are one, else one of them is renumbered.
  private mutating func tellApart(_ ours: inout MergeSide, _ theirs: inout MergeSide) {
    let old = Set(base.items.map(\.key))
    let mine = ours.byKey
    let numbers = Set(ours.items.map(\.id)).union(theirs.items.map(\.id))
    taken = numbers
    for item in theirs.items where !old.contains(item.key) {
      guard let twin = mine[item.key], twin.own.withoutHistory != item.own.withoutHistory else {
        continue
      }
      // Which of both keeps the number must not hang on whose side it is.
      let isOurs =
        JSONValue.object(twin.own).canonical < JSONValue.object(item.own).canonical
      if isOurs { renumber(item, in: &theirs) } else { renumber(twin, in: &ours) }
    }
    // A number that one side gave to something new, and the other to what it moved; or both moved
    // something there: then what had the smaller number keeps the new one, whichever side moved it.
    for item in theirs.items {
      guard let twin = ours.items.first(where: { $0.id == item.id && $0.key != item.key }) else {
        continue
      }
      let (isNew, isTwinNew) = (!old.contains(item.key), !old.contains(twin.key))
      if isNew || (!isTwinNew && twin.key < item.key) {
        renumber(item, in: &theirs)
      } else {
        renumber(twin, in: &ours)
      }
    }
  }

  /// Gives a line and its parts numbers that nothing else has, and the amendments that tell of it.
  private mutating func renumber(_ item: MergeItem, in side: inout MergeSide) {
    let prefix =
      item.id.lastIndex(of: ".").map { String(item.id[...$0]) } ?? ""
    var number = 1
    while taken.contains(prefix + String(number)) { number += 1 }
    let id = prefix + String(number)
    let old = base.byKey
    var numbers: [String: String] = [:]
    for index in side.items.indices {
      let number = side.items[index].id
      guard number == item.id || number.hasPrefix(item.id + ".") else { continue }
      numbers[number] = id + number.dropFirst(item.id.count)
    }
    for index in side.items.indices {
      guard let new = numbers[side.items[index].id] else { continue }
      let key = side.items[index].key
      taken.insert(new)
      side.items[index].renumber(new)
      // What the base has is known by its number there, whatever it gets.
      if old[key] == nil {
        side.items = side.items.map { $0.rekeyed(key, "+\(new)") }
        side.lists = Set(
          side.lists.map { MergeList(owner: $0.owner == key ? "+\(new)" : $0.owner, key: $0.key) })
      }
    }
    let known = Set(base.own.elements(RoadmapField.changes.key.text))
    side.own = side.own.map { member in
      guard member.key == RoadmapField.changes.key.text else { return member }
      return .init(
        member.key,
        .array(
          member.value.elements.map { change in
            known.contains(change) ? change : change.renumbered(numbers)
          }))
    }
  }

  // MARK: - Lines

  private mutating func merged(_ ours: MergeSide, _ theirs: MergeSide) -> [String: MergeItem] {
    let (old, mine, other) = (base.byKey, ours.byKey, theirs.byKey)
    var result: [String: MergeItem] = [:]
    for key in Set(mine.keys).union(other.keys) {
      switch (old[key], mine[key], other[key]) {
      case (nil, let one?, nil), (nil, nil, let one?): result[key] = one
      case (let before?, let one?, nil), (let before?, nil, let one?):
        // Removed there and changed here: nothing is lost without a word.
        guard one.own != before.own || hasNewParts(key, mine[key] == nil ? theirs : ours) else {
          continue
        }
        let isOurs = mine[key] != nil
        conflicts.append(
          MergeConflict(
            id: one.id, key: nil, ours: isOurs ? .object(one.own) : nil,
            theirs: isOurs ? nil : .object(one.own), path: []))
        result[key] = one
      case (let before, let one?, let two?):
        var merge = ValueMerge(id: nil)
        let own = merge.members(before?.own ?? [], one.own, two.own)
        var item = MergeItem(key: key, own: own, parent: one.parent, list: one.list)
        let was = before.map { MergeList(owner: $0.parent, key: $0.list) }
        let here = MergeList(owner: one.parent, key: one.list)
        let there = MergeList(owner: two.parent, key: two.list)
        if here != there, here == was || (there != was && (there.owner ?? "") < (here.owner ?? ""))
        {
          (item.parent, item.list) = (two.parent, two.list)
        }
        result[key] = item
        conflicts += merge.conflicts.map {
          MergeConflict(id: item.id, key: $0.key, ours: $0.ours, theirs: $0.theirs, path: $0.path)
        }
      default: break
      }
    }
    // What something kept belongs to is kept as well.
    for item in result.values {
      var parent = item.parent
      while let key = parent, result[key] == nil, let lost = mine[key] ?? other[key] {
        result[key] = lost
        parent = lost.parent
      }
    }
    return result
  }

  /// Whether a side put something new, or changed something, below a line.
  private func hasNewParts(_ key: String, _ side: MergeSide) -> Bool {
    let old = base.byKey
    return side.items.contains { item in
      guard item.parent == key else { return false }
      guard let before = old[item.key] else { return true }
      return before.own != item.own || hasNewParts(item.key, side)
    }
  }

  // MARK: - Lists

  /// The lists of an owner with its lines in order, each with its own lists.
  private func lists(
    of owner: String?, _ items: [String: MergeItem], _ ours: MergeSide, _ theirs: MergeSide
  ) -> [JSONValue.Member] {
    MergeSide.listKeys.compactMap { key in
      let list = MergeList(owner: owner, key: key)
      let keys = order(of: list, items, ours, theirs)
      guard !keys.isEmpty || ours.lists.contains(list) || theirs.lists.contains(list) else {
        return nil
      }
      return JSONValue.Member(
        key,
        .array(
          keys.compactMap { key in
            items[key].map { item in
              .object(item.own + lists(of: key, items, ours, theirs))
            }
          }))
    }
  }

  /// The lines of a list: as the side has them that changed their order; what is new comes behind what
  /// it came behind there.
  private func order(
    of list: MergeList, _ items: [String: MergeItem], _ ours: MergeSide, _ theirs: MergeSide
  ) -> [String] {
    let members = Set(
      items.values.filter { $0.parent == list.owner && $0.list == list.key }.map(\.key))
    func row(_ side: MergeSide) -> [String] {
      side.items.filter {
        members.contains($0.key) && $0.parent == list.owner && $0.list == list.key
      }
      .map(\.key)
    }
    let (before, one, two) = (row(base), row(ours), row(theirs))
    let common = Set(before).intersection(one).intersection(two)
    let (old, mine, other) = (
      before.filter(common.contains), one.filter(common.contains), two.filter(common.contains)
    )
    var result = mine == old ? other : other == old ? mine : min(mine, other)
    var pending: [(key: String, behind: String?)] = []
    for row in [one, two] {
      for (index, key) in row.enumerated() where !common.contains(key) {
        let behind = index > 0 ? row[index - 1] : nil
        // What both sides brought here comes behind the same line, whichever side is ours.
        if let known = pending.firstIndex(where: { $0.key == key }) {
          pending[known].behind = Swift.min(pending[known].behind ?? "", behind ?? "")
        } else {
          pending.append((key, behind))
        }
      }
    }
    // Of several behind the same line, the one with the smaller number comes first.
    for entry in pending.sorted(by: { isBefore($1.key, $0.key, items) }) {
      let place = place(behind: entry.behind, in: result, pending)
      result.insert(entry.key, at: place)
    }
    return result
  }

  private func place(
    behind key: String?, in row: [String], _ pending: [(key: String, behind: String?)]
  ) -> Int {
    var key = key
    var seen: Set<String> = []
    // Two lines that each side put behind the other lead back to themselves.
    while let wanted = key, seen.insert(wanted).inserted {
      if let index = row.firstIndex(of: wanted) { return index + 1 }
      // What it came behind is new as well and not there yet.
      key = pending.first { $0.key == wanted }?.behind
    }
    return 0
  }

  private func isBefore(_ one: String, _ other: String, _ items: [String: MergeItem]) -> Bool {
    func parts(_ key: String) -> [Int] {
      (items[key]?.id ?? key).split(separator: ".").map { Int($0) ?? .max }
    }
    let (first, second) = (parts(one), parts(other))
    return first == second ? one < other : first.lexicographicallyPrecedes(second)
  }
}

private func min(_ one: [String], _ other: [String]) -> [String] {
  one.lexicographicallyPrecedes(other) ? one : other
}

extension MergeItem {
  /// The line with another key in place of one, its own or that of what it belongs to.
  fileprivate func rekeyed(_ old: String, _ new: String) -> MergeItem {
    MergeItem(
      key: key == old ? new : key, own: own, parent: parent == old ? new : parent, list: list)
  }
}

extension [JSONValue.Member] {
  /// What tells whether two new lines are the same one.
  fileprivate var withoutHistory: [JSONValue.Member] {
    filter { $0.key != ItemField.progress.key.text }.sorted { $0.key < $1.key }
  }
}

extension JSONValue {
  /// An amendment that speaks of other numbers.
  fileprivate func renumbered(_ numbers: [String: String]) -> JSONValue {
    guard case .object(let members) = self else { return self }
    let isRenumbering = members.text(AmendmentField.what.key.text) == Amendment.Subject.id.rawValue
    return .object(
      members.map { member in
        let isNumber =
          member.key == AmendmentField.id.key.text
          || isRenumbering && member.key == AmendmentField.to.key.text
        guard isNumber, case .string(let id) = member.value, let new = numbers[id] else {
          return member
        }
        return .init(member.key, .string(new))
      })
  }
}

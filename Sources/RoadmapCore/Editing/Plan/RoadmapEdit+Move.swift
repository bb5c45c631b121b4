import SourceJSON

extension RoadmapEdit {
  /// Moves an item, with its history and its parts; what waits for it follows its new number.
  public static func move(_ request: MoveRequest) -> RoadmapEdit {
    RoadmapEdit { (situation) throws(EditRefusal) in
      try Moving(request, in: situation).plan()
    }
  }
}

/// One item on its way to another place.
private struct Moving {
  let situation: EditSituation
  let item: Item
  let place: ItemPlace
  let parent: Item?
  let list: JSONPath
  /// The place among the siblings; nil for the end.
  let index: Int?
  /// The numbers that change, old to new.
  let numbers: [String: String]

  init(_ request: MoveRequest, in situation: EditSituation) throws(EditRefusal) {
    self.situation = situation
    item = try situation.item(request.id)
    place = situation.place(of: item)
    let named: Item? = if let typed = request.parent { try situation.parent(typed) } else { nil }
    let destination = try situation.destination(
      request.place, under: named, isParentNamed: named != nil)
    if let destination {
      parent = destination.place.parent
      list = destination.place.list
      index = destination.index
    } else if let named {
      parent = named
      list = try situation.list(for: item, at: place, in: named, isForced: request.isForced)
      index = nil
    } else {
      parent = place.parent
      list = place.list
      index = nil
    }
    let isStage = place.key == RoadmapField.stages.name
    let isAmongStages = list.steps.last == .key(RoadmapField.stages.name)
    guard isStage == isAmongStages else { throw .cannotStandThere(item.id) }
    if list.steps.starts(with: place.path.steps) {
      throw .intoItself(item.id, parent?.id ?? item.id)
    }
    if let parent, parent.node != place.parent?.node, !parent.progress.isEmpty {
      throw .hasHistory(parent.id)
    }
    numbers = try situation.numbers(
      of: item, from: place.parent, to: parent, wanted: request.newID)
    if !request.isForced, parent?.node != place.parent?.node { try checkOccurrences() }
  }

  /// Refuses where the deadline that the item inherits elsewhere lacks due dates that marks name.
  private func checkOccurrences() throws(EditRefusal) {
    let inherited = parent.flatMap { situation.inheritedDeadline(at: $0) }
    let none = Deadline(text: "", in: situation.deadlineContext)
    for part in situation.parts(of: item) where part.deadline == nil {
      guard let work = situation.items.first(where: { $0.item.node == part.node }),
        // What stands between the item and its part may have a deadline of its own.
        work.deadline.map({ $0 === situation.inheritedDeadline(at: item) }) ?? false
      else { continue }
      try situation.checkOccurrences(of: work, becoming: inherited ?? none)
    }
  }

  /// What the item inherited and no longer does.
  private var inheritance: (deadline: String?, responsible: [String]?) {
    guard parent?.node != place.parent?.node else { return (nil, nil) }
    let before = place.parent.flatMap { situation.inheritedDeadline(at: $0) }
    let after = parent.flatMap { situation.inheritedDeadline(at: $0) }
    let owners = place.parent.flatMap { situation.inheritedResponsible(at: $0) }
    let isAlike = owners == parent.flatMap { situation.inheritedResponsible(at: $0) }
    return (
      item.deadline == nil && before?.text != after?.text ? before?.text : nil,
      item.responsible == nil && !isAlike ? owners : nil
    )
  }

  func plan() -> EditPlan {
    let count = situation.items(in: list).count
    var target = index ?? count
    if list == place.list, place.index < target { target -= 1 }
    if list == place.list, target == place.index, numbers.isEmpty {
      return .altering([], [], in: situation)
    }
    var edits = situation.following(numbers, outside: place.path)
    let value = (situation.file.document.node(at: place.path).map(situation.file.document.value))
      .map { $0.renumbered(numbers) }
    edits.append(.remove(place.path))
    let list = list.withoutElement(at: place.path)
    let isNew = situation.file.document.node(at: self.list) == nil
    if let value {
      edits.append(
        isNew
          ? .append(list, value, order: ItemField.ofStage.names)
          : .insert(list.appending(target), value))
    }
    let lost = inheritance
    return .altering(
      edits, amendments(at: target), in: situation, lostDeadline: lost.deadline,
      lostResponsible: lost.responsible, divided: situation.divided(by: parent))
  }

  private func amendments(at target: Int) -> [Amendment] {
    let id = numbers[item.id] ?? item.id
    var amendments: [Amendment] = []
    if parent?.node != place.parent?.node {
      amendments.append(
        situation.amendment(
          id, .moved, from: place.parent.map { .text($0.id) }, to: parent.map { .text($0.id) }))
    } else if target != place.index || list != place.list {
      let siblings = situation.items(in: place.list)
      let rest = siblings.filter { $0.node != item.node }
      func before(_ index: Int, _ items: [Item]) -> Amendment.Value? {
        items.indices.contains(index - 1) ? .text(items[index - 1].id) : nil
      }
      amendments.append(
        situation.amendment(
          id, .order, from: before(place.index, siblings), to: before(target, rest)))
    }
    for (old, new) in numbers.sorted(by: { $0.value < $1.value }) {
      amendments.append(situation.amendment(new, .id, from: .text(old), to: .text(new)))
    }
    return amendments
  }
}

extension EditSituation {
  /// The list of a part that an item joins.
  fileprivate func list(
    for item: Item, at place: ItemPlace, in parent: Item, isForced: Bool
  ) throws(EditRefusal) -> JSONPath {
    let path = path(to: parent.node)
    let stage = roadmap.stages.first { $0.item.node == parent.node }
    if place.key == RoadmapField.stages.name { throw .cannotStandThere(item.id) }
    if stage != nil, place.key == ItemField.substages.name {
      return path.appending(ItemField.substages)
    }
    let substages = stage?.substages ?? []
    if !substages.isEmpty, !isForced {
      throw .hasSubstages(parent.id, substages: substages.map(\.item.id))
    }
    return path.appending(ItemField.activities)
  }

  /// The numbers that an item and its parts get elsewhere; none where they stay.
  fileprivate func numbers(
    of item: Item, from old: Item?, to new: Item?, wanted: String?
  ) throws(EditRefusal) -> [String: String] {
    let isElsewhere = old?.node != new?.node
    let followsParent = old.map { item.id.hasPrefix($0.id + ".") } ?? true
    var id = item.id
    if let wanted, ItemID.repaired(wanted) != item.id {
      id = try freeID(wanted, under: new)
    } else if wanted == nil, isElsewhere, followsParent {
      id = try freeID(nil, under: new)
    }
    guard id != item.id else { return [:] }
    var numbers = [item.id: id]
    let parts = parts(of: item)
    var taken: Set<String> = []
    roadmap.forEachItem { taken.insert($0.id) }
    taken.subtract(parts.map(\.id))
    for part in parts.dropFirst() {
      let renamed =
        part.id.hasPrefix(item.id + ".")
        ? id + part.id.dropFirst(item.id.count) : part.id
      if taken.contains(renamed) { throw .duplicateID(renamed) }
      if renamed != part.id { numbers[part.id] = renamed }
    }
    return numbers
  }

  /// The deadline that an item hands down: its own, else that of the nearest one above.
  fileprivate func inheritedDeadline(at item: Item) -> Deadline? {
    item.deadline ?? place(of: item).parent.flatMap { inheritedDeadline(at: $0) }
  }

  /// The responsible parties that an item hands down.
  fileprivate func inheritedResponsible(at item: Item) -> [String]? {
    item.responsible ?? place(of: item).parent.flatMap { inheritedResponsible(at: $0) }
  }

  /// The edits by which deadlines outside a part follow numbers that change inside it.
  fileprivate func following(_ numbers: [String: String], outside path: JSONPath) -> [JSONEdit] {
    guard !numbers.isEmpty else { return [] }
    var edits: [JSONEdit] = []
    roadmap.forEachItem { item in
      guard let awaited = item.deadline?.rule?.after, let number = numbers[awaited] else { return }
      let place = self.path(to: item.node)
      guard !place.steps.starts(with: path.steps) else { return }
      edits.append(
        .set(
          place.appending(ItemField.deadline).appending(DeadlineField.after),
          .string(number)))
    }
    return edits
  }
}

extension JSONValue {
  /// An item's object with other numbers for it, its parts, and what they wait for.
  fileprivate func renumbered(_ numbers: [String: String]) -> JSONValue {
    guard !numbers.isEmpty else { return self }
    switch self {
    case .object(let members):
      return .object(
        members.map { member in
          switch (member.key, member.value) {
          case (ItemField.id.name, .string(let id)),
            (DeadlineField.after.name, .string(let id)):
            JSONValue.Member(member.key, .string(numbers[id] ?? id))
          case (ItemField.deadline.name, _), (ItemField.substages.name, _),
            (ItemField.activities.name, _):
            JSONValue.Member(member.key, member.value.renumbered(numbers))
          default: member
          }
        })
    case .array(let elements): return .array(elements.map { $0.renumbered(numbers) })
    default: return self
    }
  }
}

extension JSONPath {
  /// The same place once an element that stands elsewhere is taken out.
  fileprivate func withoutElement(at path: JSONPath) -> JSONPath {
    let depth = path.steps.count - 1
    guard steps.count > depth, Array(steps[..<depth]) == Array(path.steps[..<depth]),
      case .index(let removed) = path.steps[depth], case .index(let index) = steps[depth],
      removed < index
    else { return self }
    var steps = steps
    steps[depth] = .index(index - 1)
    return JSONPath(steps)
  }
}

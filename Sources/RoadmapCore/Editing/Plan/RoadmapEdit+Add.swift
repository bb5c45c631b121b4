import SourceJSON

extension RoadmapEdit {
  /// Adds a stage, sub-stage or activity, behind the last one of its parent or beside a sibling.
  public static func add(_ request: AddRequest) -> RoadmapEdit {
    RoadmapEdit { (situation) throws(EditRefusal) in
      var request = request
      let unsaid = situation.unsaidPositions(in: request.responsible)
      if !request.responsible.isEmpty {
        request.responsible = try situation.responsible(request.responsible)
      }
      try request.check(in: situation)
      let parent: Item? =
        if let typed = request.parent { try situation.parent(typed) } else { nil }
      let (list, index, owner) = try situation.place(for: request, under: parent)
      if let owner, !owner.progress.isEmpty { throw .hasHistory(owner.id) }
      let id = try situation.freeID(request.id, under: owner)
      var plan = EditPlan()
      plan.edits = [
        index.map { .insert(list.appending($0), request.json(id: id)) }
          ?? .append(
            list, request.json(id: id),
            order: owner == nil ? RoadmapField.all.names : ItemField.ofStage.names)
      ]
      plan.amendments = [situation.amendment(id, .added, to: .text(request.title))]
      let divided = situation.divided(by: owner)
      let title = SearchText(request.title)
      let namesake = situation.items.first { work in
        work.path.last?.id == owner?.id && SearchText(work.item.title) == title
      }
      plan.outcomes = [
        { [request] after in
          let work = after.items.first { $0.item.id == id }
          return .added(
            AddOutcome(
              id: id, title: request.title, deadline: work?.deadline,
              responsible: work?.responsible ?? request.responsible,
              unlisted: after.unlisted(request.responsible), unsaid: unsaid, divided: divided,
              namesake: namesake.map { WorkItem.Ancestor($0.item) }))
        }
      ]
      return plan
    }
  }
}

extension EditSituation {
  /// The list that a new line joins, its place there (nil for the end), and what owns the list.
  fileprivate func place(
    for request: AddRequest, under parent: Item?
  ) throws(EditRefusal) -> (list: JSONPath, index: Int?, owner: Item?) {
    let stages = RoadmapField.stages.name
    let activities = ItemField.activities.name
    if let (sibling, index) = try destination(
      request.place, under: parent, isParentNamed: parent != nil)
    {
      if let level = request.level, level.key != sibling.key {
        throw .cannotStandThere(request.place.sibling ?? request.title)
      }
      return (sibling.list, index, sibling.parent)
    }
    guard let parent else {
      guard request.level != .substage else { throw .cannotStandThere(request.title) }
      let key = request.level == .stage ? stages : activities
      return (JSONPath([.key(key)]), nil, nil)
    }
    guard request.level != .stage else { throw .cannotStandThere(request.title) }
    let path = path(to: parent.node)
    let stage = roadmap.stages.first { $0.item.node == parent.node }
    if request.level == .substage {
      guard stage != nil else { throw .cannotStandThere(request.title) }
      return (path.appending(ItemField.substages), nil, parent)
    }
    let substages = stage?.substages ?? []
    if !substages.isEmpty, !request.isForced {
      throw .hasSubstages(parent.id, substages: substages.map(\.item.id))
    }
    return (path.appending(activities), nil, parent)
  }
}

extension AddRequest.Level {
  /// The key of the lists that hold such lines.
  fileprivate var key: String {
    switch self {
    case .stage: RoadmapField.stages.name
    case .substage: ItemField.substages.name
    case .activity: ItemField.activities.name
    }
  }
}

extension AddRequest {
  fileprivate func check(in situation: EditSituation) throws(EditRefusal) {
    if title.isBlank { throw .blankText(.title) }
    if !isForced { try EditRefusal.refuseNumber(in: title) }
    if let id, ItemID.normalized(id).isBlank { throw .blankText(.id) }
    if documents.contains(where: \.isBlank) || keyResult?.isBlank == true {
      throw .blankText(.documents)
    }
    if let deadline { _ = try situation.deadline(deadline, isForced: isForced) }
  }

  /// The activity as a file writes it, keys in the order of the format.
  fileprivate func json(id: String) -> JSONValue {
    var members = JSONValue.Members()
    members.add(ItemField.id, .string(id))
    members.add(ItemField.title, .string(title))
    members.add(ItemField.deadline, deadline.map { .string($0) })
    members.add(ItemField.responsible, .texts(responsible))
    members.add(ItemField.keyResult, keyResult.map { .string($0) })
    members.add(ItemField.documents, .texts(documents))
    return members.object
  }
}

extension EditSituation {
  /// The activity that is none any more once something becomes a part of it.
  func divided(by parent: Item?) -> WorkItem.Ancestor? {
    guard let parent, place(of: parent).key == ItemField.activities.name,
      items.contains(where: { $0.item.node == parent.node })
    else { return nil }
    return WorkItem.Ancestor(parent)
  }

  /// The number asked for, if it is free; else the one behind the highest of the siblings.
  func freeID(_ typed: String?, under parent: Item?) throws(EditRefusal) -> String {
    if let typed {
      let id = ItemID.repaired(typed)
      guard roadmap.item(id: id) == nil else { throw .duplicateID(id) }
      return id
    }
    var ids: [String] = []
    roadmap.forEachItem { ids.append($0.id) }
    return ItemID.next(behind: parent.map { $0.id + "." } ?? "", among: ids)
  }
}

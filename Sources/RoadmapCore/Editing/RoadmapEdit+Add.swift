import SourceJSON

extension RoadmapEdit {
  /// Adds an activity behind the last one of its parent.
  public static func add(_ request: AddRequest) -> RoadmapEdit {
    RoadmapEdit { (situation) throws(EditRefusal) in
      try request.check(in: situation)
      var list = JSONPath()
      var order = RoadmapField.all.names
      var parent: Item?
      if let typed = request.parent {
        let item = try situation.item(typed)
        let substages =
          situation.roadmap.stages.first { $0.item.node == item.node }?.substages ?? []
        if !substages.isEmpty, !request.isForced {
          throw .hasSubstages(item.id, substages: substages.map(\.item.id))
        }
        if !item.progress.isEmpty { throw .hasHistory(item.id) }
        list = situation.path(to: item.node)
        order = ItemField.ofStage.names
        parent = item
      }
      let id = try situation.freeID(request.id, under: parent)
      var plan = EditPlan()
      plan.edits = [
        .append(
          list.appending(ItemField.activities.key.text), request.json(id: id), order: order)
      ]
      plan.outcomes = [
        { after in
          let work = after.items.first { $0.item.id == id }
          return .added(
            AddOutcome(
              id: id, title: request.title, deadline: work?.deadline,
              responsible: work?.responsible ?? request.responsible,
              unlisted: after.unlisted(request.responsible)))
        }
      ]
      return plan
    }
  }
}

extension AddRequest {
  fileprivate func check(in situation: EditSituation) throws(EditRefusal) {
    if title.isBlank { throw .blankText(.title) }
    if let id, ItemID.normalized(id).isBlank { throw .blankText(.id) }
    if documents.contains(where: \.isBlank) || keyResult?.isBlank == true {
      throw .blankText(.documents)
    }
    if !responsible.isEmpty { try situation.check(responsible: responsible) }
    if let deadline { _ = try situation.deadline(deadline, isForced: isForced) }
  }

  /// The activity as a file writes it, keys in the order of the format.
  fileprivate func json(id: String) -> JSONValue {
    var members: [JSONValue.Member] = []
    func add<Value>(_ field: Field<Value>, _ value: JSONValue?) {
      if let value { members.append(.init(field.key.text, value)) }
    }
    func list(_ texts: [String]) -> JSONValue? {
      texts.isEmpty ? nil : .array(texts.map { .string($0) })
    }
    add(ItemField.id, .string(id))
    add(ItemField.title, .string(title))
    add(ItemField.deadline, deadline.map { .string($0) })
    add(ItemField.responsible, list(responsible))
    add(ItemField.keyResult, keyResult.map { .string($0) })
    add(ItemField.documents, list(documents))
    return .object(members)
  }
}

extension EditSituation {
  /// The number asked for, if it is free; else the one behind the highest of the siblings.
  fileprivate func freeID(_ typed: String?, under parent: Item?) throws(EditRefusal) -> String {
    if let typed {
      let id = ItemID.repaired(typed)
      guard roadmap.item(id: id) == nil else { throw .duplicateID(id) }
      return id
    }
    let prefix = parent.map { $0.id + "." } ?? ""
    var highest = 0
    roadmap.forEachItem { item in
      guard item.id.hasPrefix(prefix) else { return }
      let rest = item.id.dropFirst(prefix.count)
      // Longer runs of digits are no numbers that somebody counts on from.
      guard rest.utf8.count <= 9, rest.utf8.allSatisfy({ (48...57).contains($0) }) else { return }
      highest = max(highest, Int(rest) ?? 0)
    }
    return prefix + String(highest + 1)
  }
}

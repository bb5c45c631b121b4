import SourceJSON

extension RoadmapEdit {
  /// Gives items, or all that a stage hands down to its activities, other responsible parties.
  public static func assign(_ request: AssignRequest) -> RoadmapEdit {
    RoadmapEdit { (situation) throws(EditRefusal) in
      let named = try situation.responsible(request.responsible)
      let unsaid = situation.unsaidPositions(in: request.responsible)
      var plan = EditPlan()
      var paths = JSONPathFinder(situation.file.document)
      for item in try situation.items(request.ids).once(by: \.node) {
        let responsible =
          request.isAdding
          ? (situation.parties(of: item) + named).once { SearchText($0) } : named
        let isAlreadySo = item.responsible == responsible
        if !isAlreadySo {
          plan.assign(item, to: responsible, at: paths.path(to: item.node), in: situation)
        }
        plan.outcomes.append { after in
          .assigned(
            AssignOutcome(
              id: item.id, title: item.title, before: item.responsible ?? [],
              after: responsible, unlisted: after.unlisted(responsible), unsaid: unsaid,
              isAlreadySo: isAlreadySo,
              isIdle: !after.items.contains { $0.responsibleItem?.id == item.id }))
        }
      }
      return plan
    }
  }
}

extension EditSituation {
  /// The responsible parties of an item, those that it inherits where it has none of its own.
  fileprivate func parties(of item: Item) -> [String] {
    item.responsible ?? items.first { $0.item.node == item.node }?.responsible ?? []
  }
}

extension EditPlan {
  /// Writes an item's own list of responsible parties, and that it was changed; `path` leads to the item,
  /// where that is known.
  mutating func assign(
    _ item: Item, to names: [String], at path: JSONPath? = nil, in situation: EditSituation
  ) {
    edits.append(
      .set(
        (path ?? situation.path(to: item.node)).appending(ItemField.responsible),
        .array(names.map { .string($0) }), order: ItemField.ofStage.names))
    amendments.append(
      situation.amendment(
        item.id, .responsible, from: item.responsible.map { .texts($0) }, to: .texts(names)))
  }
}

import SourceJSON

extension RoadmapEdit {
  /// Gives items, or all that a stage hands down to its activities, other responsible parties.
  public static func assign(_ request: AssignRequest) -> RoadmapEdit {
    RoadmapEdit { (situation) throws(EditRefusal) in
      let responsible = situation.settled(request.responsible)
      try situation.check(responsible: responsible)
      var plan = EditPlan()
      var seen: Set<JSONNode> = []
      for item in try situation.items(request.ids) where seen.insert(item.node).inserted {
        let isAlreadySo = item.responsible == responsible
        if !isAlreadySo { plan.assign(item, to: responsible, in: situation) }
        plan.outcomes.append { after in
          .assigned(
            AssignOutcome(
              id: item.id, title: item.title, before: item.responsible ?? [],
              after: responsible, unlisted: after.unlisted(responsible),
              isAlreadySo: isAlreadySo))
        }
      }
      return plan
    }
  }
}

extension EditPlan {
  /// Writes an item's own list of responsible parties, and that it was changed.
  mutating func assign(_ item: Item, to names: [String], in situation: EditSituation) {
    edits.append(
      .set(
        situation.path(to: item.node).appending(ItemField.responsible),
        .array(names.map { .string($0) }), order: ItemField.ofStage.names))
    amendments.append(
      situation.amendment(
        item.id, .responsible, from: item.responsible.map { .texts($0) }, to: .texts(names)))
  }
}

extension EditSituation {
  /// Refuses no names, blank names, and the same name twice.
  func check(responsible names: [String]) throws(EditRefusal) {
    if names.contains(where: \.isBlank) { throw .blankText(.responsible) }
    guard !names.isEmpty, Set(names).count == names.count else { throw .badResponsible(names) }
  }

  /// The names as the team has them, where what was typed is one of them in another case: «Галкиной» for
  /// «Галкина М.В.».
  func settled(_ names: [String]) -> [String] {
    let team = TeamNames(roadmap.team)
    return names.map { typed in
      guard team.member(named: typed) == nil else { return typed }
      return NameQuery(typed).declined(among: roadmap.team.map(\.name)) ?? typed
    }
  }

  /// The names that the team has neither as a name nor as an alias; none where there is no team.
  func unlisted(_ names: [String]) -> [String] {
    guard !roadmap.team.isEmpty else { return [] }
    let known = Set(roadmap.team.flatMap { [$0.name] + $0.aliases })
    return names.filter { !known.contains($0) }
  }
}

import SourceJSON

extension RoadmapEdit {
  /// Gives an item, or all that a stage hands down to its activities, other responsible parties.
  public static func assign(_ request: AssignRequest) -> RoadmapEdit {
    RoadmapEdit { (situation) throws(EditRefusal) in
      let item = try situation.item(request.id)
      try situation.check(responsible: request.responsible)
      let isAlreadySo = item.responsible == request.responsible
      var plan = EditPlan()
      if !isAlreadySo {
        plan.edits = [
          .set(
            situation.path(to: item.node).appending(ItemField.responsible.key.text),
            .array(request.responsible.map { .string($0) }), order: ItemField.ofStage.names)
        ]
      }
      plan.outcomes = [
        { after in
          .assigned(
            AssignOutcome(
              id: item.id, title: item.title, before: item.responsible ?? [],
              after: request.responsible, unlisted: after.unlisted(request.responsible),
              isAlreadySo: isAlreadySo))
        }
      ]
      return plan
    }
  }
}

extension EditSituation {
  /// Refuses no names, blank names, and the same name twice.
  func check(responsible names: [String]) throws(EditRefusal) {
    if names.contains(where: \.isBlank) { throw .blankText(.responsible) }
    guard !names.isEmpty, Set(names).count == names.count else { throw .badResponsible(names) }
  }

  /// The names that the team has neither as a name nor as an alias; none where there is no team.
  func unlisted(_ names: [String]) -> [String] {
    guard !roadmap.team.isEmpty else { return [] }
    let known = Set(roadmap.team.flatMap { [$0.name] + $0.aliases })
    return names.filter { !known.contains($0) }
  }
}

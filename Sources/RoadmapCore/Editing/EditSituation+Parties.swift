extension EditSituation {
  /// The responsible parties that are typed, as the team has them; see `TypedParties`.
  func responsible(_ typed: [String]) throws(EditRefusal) -> [String] {
    try TypedParties(roadmap).responsible(typed)
  }

  /// The one party that is typed, as the team has it; refuses several.
  func party(_ typed: String) throws(EditRefusal) -> String {
    let names = try responsible([typed])
    guard names.count == 1 else { throw .severalParties(typed, names) }
    return names[0]
  }

  /// Who did something, as the roadmap has the name; a new name is one party's, and no slip.
  func author(_ typed: String?) throws(EditRefusal) -> String? {
    guard let typed, !typed.isBlank else { return typed }
    return try party(typed)
  }

  /// The member that a name means, in whatever case: «Галкиной» is «Галкина М.В.».
  func member(_ typed: String) throws(EditRefusal) -> Member? {
    let reader = TypedParties(roadmap)
    return try reader.known(typed).flatMap(reader.team.member(named:))
  }

  /// The member whose name is the one that is typed, its spaces and order aside.
  func member(written typed: String) -> Member? {
    let query = NameQuery(typed)
    return TeamNames(roadmap.team).member(named: typed)
      ?? roadmap.team.first { $0.names.contains(where: query.isWhole) }
  }

  /// Every party that the roadmap names, the team first, each once.
  var named: [String] {
    var names = roadmap.team.map(\.name)
    roadmap.forEachItem { names += $0.responsible ?? [] }
    if let curator = roadmap.curator { names.append(curator) }
    return names.once()
  }

  /// The names that the team has neither as a name nor as an alias; none where there is no team.
  func unlisted(_ names: [String]) -> [String] {
    guard !roadmap.team.isEmpty else { return [] }
    let known = Set(roadmap.team.flatMap(\.names))
    return names.filter { !known.contains($0) }
  }
}

extension TypedParties {
  /// The responsible parties that are typed, as the team has them; a text that names several is taken
  /// apart.
  ///
  /// Refuses no names, blank ones, the same party twice, and a text that may name one or several; from a
  /// document any new name is taken.
  func responsible(_ typed: [String]) throws(EditRefusal) -> [String] {
    if typed.contains(where: \.isBlank) { throw .blankText(.responsible) }
    var names: [String] = []
    for text in typed where !PartyPieces.isConjunction(text) {
      let named = try parties(in: text)
      // «Рыков, методист»
      if let last = names.last, named == [last], holds(last, position: text) { continue }
      names += named
    }
    guard !names.isEmpty, Set(names).count == names.count else { throw .badResponsible(names) }
    return names
  }
}

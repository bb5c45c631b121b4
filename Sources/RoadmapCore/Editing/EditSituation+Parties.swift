extension EditSituation {
  /// The responsible parties that are typed, as the team has them; a text that names several is taken
  /// apart.
  ///
  /// Refuses no names, blank ones, the same party twice, and a text that may name one or several.
  func responsible(_ typed: [String]) throws(EditRefusal) -> [String] {
    if typed.contains(where: \.isBlank) { throw .blankText(.responsible) }
    var names: [String] = []
    for text in typed where !PartyPieces.isConjunction(text) { names += try parties(in: text) }
    guard !names.isEmpty, Set(names).count == names.count else { throw .badResponsible(names) }
    return names
  }

  /// The one party that is typed, as the team has it; refuses several.
  func party(_ typed: String) throws(EditRefusal) -> String {
    let names = try responsible([typed])
    guard names.count == 1 else { throw .severalParties(typed, names) }
    return names[0]
  }

  private func parties(in text: String) throws(EditRefusal) -> [String] {
    if let known = known(text) { return [known] }
    try refuseNamesake(text)
    let split = PartySplit(text, team: TeamNames(roadmap.team))
    let found = split.parties.map { party in
      (party.spelling, known(party.spelling) ?? (party.hasConsent ? nil : known(party.name)))
    }
    for case (let spelling, nil) in found { try refuseNamesake(spelling) }
    guard found.count > 1 else { return [found.first?.1 ?? text] }
    if split.isSure || found.allSatisfy({ $0.1 != nil }) { return found.map { $0.1 ?? $0.0 } }
    // «Отдел по учебной и социальной работе» is one; so is what is written so already.
    let areParties = found.allSatisfy { spelling, name in
      let last = FoldedWords.strings(in: spelling).last ?? ""
      return name != nil || PartyWords.looksLikeParties(spelling) && !PartyWords.isAdjective(last)
    }
    guard areParties, !named.contains(text) else { return [text] }
    throw .severalParties(text, found.map(\.0))
  }

  /// Refuses a name that several persons of the team have: «Беловой», where two are called Белова.
  private func refuseNamesake(_ typed: String) throws(EditRefusal) {
    let persons = roadmap.team.filter(\.isPerson).map(\.name)
    let meant = NameQuery(typed).allDeclined(among: persons)
    guard meant.count < 2 || named.contains(typed) else { throw .severalMeant(typed, meant) }
  }

  /// What is typed, where the team has it so, else the name of the member that it means.
  private func known(_ typed: String) -> String? {
    member(typed).map { $0.names.contains(typed) ? typed : $0.name }
  }

  /// The member that a name means, in whatever case: «Галкиной» is «Галкина М.В.».
  func member(_ typed: String) -> Member? {
    let names = TeamNames(roadmap.team)
    if let member = names.member(named: typed) { return member }
    let query = NameQuery(typed)
    let name =
      query.declined(among: roadmap.team.map(\.name))
      ?? query.declined(among: roadmap.team.flatMap(\.aliases))
    return name.flatMap(names.member(named:))
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
    var seen: Set<String> = []
    return names.filter { seen.insert($0).inserted }
  }

  /// The parties that a mistyped name may have meant.
  func parties(near typed: String) -> [String] {
    let wanted = SearchText(typed)
    let holding = named.filter { SearchText($0).contains(wanted) }
    if !holding.isEmpty { return Array(holding.prefix(5)) }
    return NearestWord.to(typed, among: named).map { [$0] } ?? []
  }

  /// The names that the team has neither as a name nor as an alias; none where there is no team.
  func unlisted(_ names: [String]) -> [String] {
    guard !roadmap.team.isEmpty else { return [] }
    let known = Set(roadmap.team.flatMap(\.names))
    return names.filter { !known.contains($0) }
  }
}

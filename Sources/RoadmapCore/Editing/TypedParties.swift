/// Reads the names of parties that are typed to be written, as the roadmap has them.
struct TypedParties {
  /// The team by every name.
  let team: TeamNames
  private let search: PartySearch

  /// Reads them for a roadmap.
  init(_ roadmap: Roadmap) {
    team = TeamNames(roadmap.team)
    search = PartySearch(roadmap)
  }

  /// Whether a text means a member by the position that the team gives, in whatever case, and no party
  /// is called so.
  func isPosition(_ text: String, of name: String) -> Bool {
    guard let position = team.member(named: name)?.position,
      case .parties(let parties) = search.meaning(of: text)
    else { return false }
    return parties.contains(team.name(of: name))
      && NameQuery(text).fit(position).map { $0 <= .wholeInCase } ?? false
  }

  /// Whether a text is the name of somebody whom the roadmap knows, or a position.
  func isKnown(_ text: String) -> Bool {
    if case .parties = search.meaning(of: text) { true } else { false }
  }

  /// The parties that a text names, first to last.
  func parties(in text: String) throws(EditRefusal) -> [String] {
    if let known = try known(text) { return [known] }
    let split = PartySplit(text, team: team)
    guard split.parties.count > 1 else {
      let only = split.parties.first
      if let only, let known = try known(only, in: text) { return [known] }
      try refuseCase(only?.name ?? text)
      return [text]
    }
    var found: [(spelling: String, name: String?)] = []
    for party in split.parties { found.append((party.spelling, try known(party, in: text))) }
    let isSure = split.isSure || found.allSatisfy { $0.name != nil }
    if !isSure {
      // «Отдел по учебной и социальной работе» is one; so is what is written so already.
      let areParties = found.allSatisfy { spelling, name in
        let last = FoldedWords.strings(in: spelling).last ?? ""
        return name != nil || PartyWords.looksLikeParties(spelling) && !PartyWords.isAdjective(last)
      }
      guard areParties, !search.names(text) else { return [text] }
      throw .severalParties(text, found.map(\.spelling))
    }
    for (spelling, name) in found where name == nil { try refuseCase(spelling) }
    return found.map { $0.name ?? $0.spelling }
  }

  /// The same of a party among those that a text names.
  private func known(_ party: PartySplit.Party, in text: String) throws(EditRefusal) -> String? {
    if party.spelling != text, let name = try known(party.spelling) { return name }
    return party.mark != nil || party.name == party.spelling ? nil : try known(party.name)
  }

  /// Refuses a new name in the case that the sentence asks for: «завучу» is nobody's name.
  private func refuseCase(_ typed: String) throws(EditRefusal) {
    if PartyWords.isNobody(typed) { throw .namesNobody(typed) }
    if ["-", "–", "—"].contains(typed) || JoiningWords.leadOn(typed.lowercased()) {
      throw .unknownParty(typed, near: [])
    }
    if let first = FoldedWords.strings(in: typed).first, PartyWords.isRoleInCase(first) {
      throw .partyInCase(typed)
    }
  }

  /// What is typed, where the team has it so, else the name of the one party that it means; nil where
  /// nobody is known by it.
  ///
  /// Refuses what several are meant by, and what is only a part of a name that is no person's.
  func known(_ typed: String) throws(EditRefusal) -> String? {
    switch search.meaning(of: typed) {
    case .nobody: return nil
    case .partOf(let parties): throw .partOfName(typed, parties)
    case .parties(let parties):
      guard parties.count == 1 else { throw .severalMeant(typed, parties) }
      let member = team.member(named: typed)
      return member?.names.contains(typed) == true ? typed : parties[0]
    }
  }
}

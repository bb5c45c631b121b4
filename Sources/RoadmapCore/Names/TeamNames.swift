/// The parties of a roadmap by each of their names, as `responsible` may use any of them.
struct TeamNames: Sendable {
  private var members: [SearchText: Member] = [:]
  /// The spelling that comes first of every party that is none of the team.
  private var others: [SearchText: String] = [:]

  /// Collects the names; of members with the same one the first counts.
  ///
  /// Parties that are none of the team have one spelling too where they are among `others`.
  init(_ team: [Member], others: [String] = []) {
    for member in team {
      for name in member.names {
        let folded = SearchText(name)
        members[folded] = members[folded] ?? member
      }
    }
    for name in others {
      let folded = SearchText(name)
      if members[folded] == nil { self.others[folded] = self.others[folded] ?? name }
    }
  }

  /// Nobody.
  static let none = TeamNames([])

  /// Whether nobody is named at all; without a team, any name stands for itself.
  var isEmpty: Bool { members.isEmpty && others.isEmpty }

  /// Whether a name is known, whatever its case and spaces.
  func contains(_ name: String) -> Bool { !isEmpty && self.name(known: name) != nil }

  /// The member that goes by a name, or nil.
  func member(named name: String) -> Member? { members[SearchText(name)] }

  /// The one spelling of a party; of one that is not known, the name itself.
  func name(of name: String) -> String { self.name(known: name) ?? name }

  private func name(known name: String) -> String? {
    let folded = SearchText(name)
    return members[folded]?.name ?? others[folded]
  }

  /// Parties in one spelling each, each of them once.
  func names(of names: [String]) -> [String] {
    names.map(name(of:)).once()
  }
}

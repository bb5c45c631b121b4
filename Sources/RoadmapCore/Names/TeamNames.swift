/// The parties of a roadmap by each of their names, as `responsible` may use any of them.
struct TeamNames: Sendable {
  private var members: [SearchText: Member] = [:]
  /// One spelling of every party: the team's, else the one that comes first.
  private var spellings: [SearchText: String] = [:]

  /// Collects the names; of members with the same one the first counts.
  ///
  /// Parties that are none of the team have one spelling too where they are among `others`.
  init(_ team: [Member], others: [String] = []) {
    for member in team {
      for name in [member.name] + member.aliases {
        let folded = SearchText(name)
        members[folded] = members[folded] ?? member
        spellings[folded] = spellings[folded] ?? member.name
      }
    }
    for name in others {
      let folded = SearchText(name)
      spellings[folded] = spellings[folded] ?? name
    }
  }

  /// Nobody.
  static let none = TeamNames([])

  /// Whether nobody is named at all; without a team, any name stands for itself.
  var isEmpty: Bool { spellings.isEmpty }

  /// Whether a name is known, whatever its case and spaces.
  func contains(_ name: String) -> Bool { !isEmpty && spellings[SearchText(name)] != nil }

  /// The member that goes by a name, or nil.
  func member(named name: String) -> Member? { members[SearchText(name)] }

  /// The one spelling of a party; of one that is not known, the name itself.
  func name(of name: String) -> String { spellings[SearchText(name)] ?? name }

  /// Parties in one spelling each, each of them once.
  func names(of names: [String]) -> [String] {
    var seen: Set<String> = []
    return names.map(name(of:)).filter { seen.insert($0).inserted }
  }
}

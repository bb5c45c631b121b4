/// The team's members by each of their names, as `responsible` may use any of them.
struct TeamNames {
  private var members: [SearchText: Member] = [:]

  /// Collects the names; of members with the same one the first counts.
  init(_ team: [Member]) {
    for member in team {
      for name in [member.name] + member.aliases {
        members[SearchText(name)] = members[SearchText(name)] ?? member
      }
    }
  }

  /// The member that goes by a name, or nil.
  func member(named name: String) -> Member? { members[SearchText(name)] }

  /// The name of the member who goes by a name, else the name itself.
  func name(of name: String) -> String { member(named: name)?.name ?? name }
}

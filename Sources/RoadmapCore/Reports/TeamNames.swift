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

  /// Whether the words stand in a name, or in a name or the position of the member who goes by it.
  func matches(_ name: String, _ words: SearchText) -> Bool {
    let member = member(named: name)
    let names = [name, member?.name ?? "", member?.position ?? ""] + (member?.aliases ?? [])
    return names.contains { SearchText($0).contains(words) }
  }
}

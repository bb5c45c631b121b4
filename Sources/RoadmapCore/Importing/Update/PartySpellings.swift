/// The names of a team's members with all their spellings, so that another spelling is no change.
struct PartySpellings {
  private var nameOf: [[String]: [String]] = [:]

  init(_ team: [Member]) {
    for member in team {
      let name = ImportText.words(member.name)
      for spelling in member.names + [member.position].compactMap({ $0 }) {
        let words = ImportText.words(spelling)
        if nameOf[words] == nil { nameOf[words] = name }
      }
    }
  }

  /// The parties that texts name, each by the words of its name; names that no sign separates are
  /// told apart.
  func folded(_ texts: [String]) -> Set<[String]> {
    Set(
      texts.flatMap { PartySplit($0).parties.map(\.name) }.map { name in
        let words = ImportText.words(name)
        return nameOf[words] ?? words
      })
  }
}

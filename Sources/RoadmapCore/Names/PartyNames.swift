/// The parties of a roadmap in one spelling each: the team's, else the one that comes first.
struct PartyNames {
  private var names: [SearchText: String] = [:]
  /// The same by every spelling that stands in the roadmap.
  private var spellings: [ExactText: String] = [:]

  init(of roadmap: Roadmap, _ status: RoadmapStatus) {
    for member in roadmap.team {
      for name in [member.name] + member.aliases {
        names[SearchText(name)] = names[SearchText(name)] ?? member.name
      }
    }
    for activity in status.activities {
      for name in activity.work.responsible { add(name) }
    }
    for name in [roadmap.curator, roadmap.approval?.by] { name.map { add($0) } }
  }

  /// A party as a report shows it.
  func shown(_ name: String) -> String { spellings[ExactText(name)] ?? name }

  /// The parties of an activity as a report shows them, each once.
  func shown(_ names: [String]) -> [String] {
    var parties: [String] = []
    for name in names {
      let party = shown(name)
      if !parties.contains(party) { parties.append(party) }
    }
    return parties
  }

  private mutating func add(_ name: String) {
    let spelling = ExactText(name)
    guard spellings[spelling] == nil else { return }
    let folded = SearchText(name)
    let party = names[folded] ?? name
    names[folded] = party
    spellings[spelling] = party
  }
}

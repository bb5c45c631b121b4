/// A responsible party as a report shows it.
public enum ReportParty: Hashable, Sendable {
  /// By its name or, in an anonymous report, by its position or role.
  case named(String)
  /// A person of whom only the name is known, in an anonymous report: the number of the person in the
  /// order of the roadmap, 1-based.
  case person(Int)

  /// What is printed.
  public func text(in language: Language) -> String {
    switch self {
    case .named(let name): name
    case .person(let number):
      LocalizedText(en: "person \(number)", ru: "сотрудник \(number)")[language]
    }
  }
}

/// How a report names parties: in one spelling each, the team's, else the one that comes first; in an
/// anonymous report by position or role.
struct PartyNames {
  private let isAnonymous: Bool
  private var parties: [SearchText: ReportParty] = [:]
  /// The same by every spelling that stands in the roadmap.
  private var spellings: [ExactText: ReportParty] = [:]
  private var personCount = 0

  init(of roadmap: Roadmap, _ status: RoadmapStatus, isAnonymous: Bool) {
    self.isAnonymous = isAnonymous
    for member in roadmap.team {
      let party = party(of: member)
      for name in [member.name] + member.aliases {
        parties[SearchText(name)] = parties[SearchText(name)] ?? party
      }
    }
    for activity in status.activities {
      for name in activity.work.responsible { add(name) }
    }
    for name in [roadmap.curator, roadmap.approval?.by] { name.map { add($0) } }
  }

  /// A party of the roadmap as the report shows it.
  func shown(_ name: String) -> ReportParty {
    spellings[ExactText(name)] ?? .named(name)
  }

  /// The parties of an activity as the report shows them, each once.
  func shown(_ names: [String]) -> [ReportParty] {
    var parties: [ReportParty] = []
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
    let party = parties[folded] ?? party(named: name)
    parties[folded] = party
    spellings[spelling] = party
  }

  private mutating func party(named name: String) -> ReportParty {
    guard isAnonymous, PersonMention.stands(in: name) else { return .named(name) }
    return PersonMention.position(in: name).map { .named($0) } ?? nextPerson()
  }

  private mutating func party(of member: Member) -> ReportParty {
    let isPerson = member.kind == .person || PersonMention.stands(in: member.name)
    guard isAnonymous, isPerson else { return .named(member.name) }
    return member.position.map { .named($0) } ?? nextPerson()
  }

  private mutating func nextPerson() -> ReportParty {
    personCount += 1
    return .person(personCount)
  }
}

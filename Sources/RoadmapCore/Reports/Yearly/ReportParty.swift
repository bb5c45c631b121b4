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
  private var personCount = 0

  init(of roadmap: Roadmap, isAnonymous: Bool) {
    self.isAnonymous = isAnonymous
    for member in roadmap.team {
      let party = party(of: member)
      for name in [member.name] + member.aliases {
        parties[SearchText(name)] = parties[SearchText(name)] ?? party
      }
    }
    for work in roadmap.workItems {
      for name in work.responsible { add(name) }
    }
    for name in [roadmap.curator, roadmap.approval?.by] { name.map { add($0) } }
  }

  /// A party as the report shows it.
  func shown(_ name: String) -> ReportParty {
    parties[SearchText(name)] ?? .named(name)
  }

  /// The parties as the report shows them, each once.
  func shown(_ names: [String]) -> [ReportParty] {
    var seen: Set<ReportParty> = []
    return names.map { shown($0) }.filter { seen.insert($0).inserted }
  }

  private mutating func add(_ name: String) {
    guard parties[SearchText(name)] == nil else { return }
    let isHidden = isAnonymous && PersonName.stands(in: name)
    parties[SearchText(name)] = isHidden ? nextPerson() : .named(name)
  }

  private mutating func party(of member: Member) -> ReportParty {
    let isPerson = member.kind == .person || PersonName.stands(in: member.name)
    guard isAnonymous, isPerson else { return .named(member.name) }
    return member.position.map { .named($0) } ?? nextPerson()
  }

  private mutating func nextPerson() -> ReportParty {
    personCount += 1
    return .person(personCount)
  }
}

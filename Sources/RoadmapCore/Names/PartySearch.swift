/// The parties of a roadmap, to be found by what somebody types: one answer for every command.
package struct PartySearch: Sendable {
  /// One text by which a party is found.
  private struct Spelling {
    let text: String
    /// The party, by its name in the team, else as it is spelled.
    let party: String
    let isPosition: Bool
  }

  /// Whom a text means that is to be written as the name of a party.
  enum Meaning: Equatable {
    /// These, by their names; one of them where no more is asked.
    case parties([String])
    /// These hold it as a part of their names, so that it may be another party; each as it is shown.
    case partOf([String])
    /// Nobody who is known.
    case nobody
  }

  private var spellings: [Spelling] = []

  /// Collects the team by name, alias and position, and whoever else the roadmap names.
  package init(_ roadmap: Roadmap) {
    let names = TeamNames(roadmap.team)
    for member in roadmap.team {
      for text in [member.name] + member.aliases {
        spellings.append(Spelling(text: text, party: member.name, isPosition: false))
      }
      if let position = member.position {
        spellings.append(Spelling(text: position, party: member.name, isPosition: true))
      }
    }
    var seen: Set<String> = []
    func add(_ name: String) {
      guard seen.insert(name).inserted else { return }
      spellings.append(Spelling(text: name, party: names.name(of: name), isPosition: false))
    }
    roadmap.forEachItem { $0.responsible?.forEach(add) }
    if let curator = roadmap.curator { add(curator) }
  }

  /// Whether the roadmap names a party just so.
  func names(_ text: String) -> Bool {
    spellings.contains { $0.text == text && !$0.isPosition }
  }

  /// Every party, each once.
  private var parties: [String] { spellings.map(\.party).once() }

  /// The parties that are asked about: all that the text fits best.
  package func parties(_ query: NameQuery) -> Set<String> {
    let found = Set(query.matches(among: spellings.map(\.text)))
    return Set(spellings.filter { found.contains($0.text) }.map(\.party))
  }

  /// Whom a text means where the name is to be written: nothing less than a whole name, an alias, a
  /// position, or of a person the surname.
  func meaning(of typed: String) -> Meaning {
    let query = NameQuery(typed)
    var fits: [(spelling: Spelling, fit: PartyFit)] = []
    for spelling in spellings {
      guard let fit = query.fit(spelling.text) else { continue }
      // «Белова А.А. Ежова Т.К.» in one text is nobody's name, unless somebody types it so.
      let isOne =
        SearchText(spelling.text) == SearchText(typed)
        || PersonName.all(in: spelling.text, ofParties: true).count < 2
      if isOne { fits.append((spelling, fit)) }
    }
    func parties(_ fit: (PartyFit) -> Bool, isPosition: Bool? = nil) -> [String] {
      fits.filter {
        fit($0.fit) && (isPosition ?? $0.spelling.isPosition) == $0.spelling.isPosition
      }
      .map(\.spelling.party).once()
    }
    let wholes = [
      parties({ $0 == .whole }, isPosition: false),
      parties({ $0 == .wholeInCase }, isPosition: false),
      parties({ $0 <= .wholeInCase }, isPosition: true),
    ]
    if let found = wholes.first(where: { !$0.isEmpty }) { return .parties(found) }
    let persons = parties({ $0 == .person || $0 == .personInCase }, isPosition: false)
    if !persons.isEmpty { return .parties(persons) }
    var seen: Set<String> = []
    let others = fits.map(\.spelling).enumerated()
      .filter { fits[$0.offset].fit == .part && seen.insert($0.element.party).inserted }
      .map { _, spelling in
        spelling.text == spelling.party ? spelling.party : "\(spelling.party) (\(spelling.text))"
      }
    return others.isEmpty ? .nobody : .partOf(others)
  }

  /// The names nearest to one that fits nobody; where none is near, the first ones of the roadmap.
  package func near(_ query: NameQuery) -> [String] {
    let near = query.nearest(among: parties)
    return near.isEmpty ? Array(parties.prefix(3)) : near
  }
}

extension Roadmap {
  /// The parties that a query means: the team's members by name, alias or position, and whoever else is
  /// named; by their names in the team, else as they are spelled.
  package func parties(_ query: NameQuery) -> Set<String> { PartySearch(self).parties(query) }

  /// The names nearest to one that fits nobody; where none is near, the first ones of the roadmap.
  package func partiesNear(_ query: NameQuery) -> [String] { PartySearch(self).near(query) }
}

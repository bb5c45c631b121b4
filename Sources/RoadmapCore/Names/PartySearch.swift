/// The parties of a roadmap, to be found by what somebody types: one answer for every command.
package struct PartySearch: Sendable {
  /// One text by which a party is found.
  private struct Spelling {
    let text: String
    /// The party, by its name in the team, else as it is spelled.
    let party: String
    let isPosition: Bool
  }

  /// Whether a word only addresses whom the next one names, or says that it is one of us.
  static func isAddress(_ word: String) -> Bool {
    let letters = FoldedWords.letters(of: word.unicodeScalars)
    return NameWords.formsOfAddress.contains(letters) || NameWords.addresses.contains(letters)
      || letters.elementsEqual("нас".unicodeScalars)
  }

  /// The forms of address that may stand in the place of the one with which a name begins; nil without one.
  static func titles(of name: String) -> Set<[Unicode.Scalar]>? {
    guard let first = FoldedWords.all(in: name).first, NameWords.formsOfAddress.contains(first)
    else { return nil }
    return NameWords.titlesOfSexes.first { $0.contains(first) } ?? [first]
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

  private let spellings: [Spelling]

  /// Collects the team by name, alias and position, and whoever else the roadmap names.
  package init(_ roadmap: Roadmap) {
    let names = TeamNames(roadmap.team)
    var others: [String] = []
    roadmap.forEachItem { others += $0.responsible ?? [] }
    others += [roadmap.curator].compactMap { $0 }
    let members = roadmap.team.flatMap { member in
      member.names.map { Spelling(text: $0, party: member.name, isPosition: false) }
        + [member.position].compactMap { $0 }
        .map { Spelling(text: $0, party: member.name, isPosition: true) }
    }
    spellings =
      members
      + others.once().map {
        Spelling(text: $0, party: names.name(of: $0), isPosition: false)
      }
  }

  /// Whether the roadmap names a party just so.
  func names(_ text: String) -> Bool {
    spellings.contains { $0.text == text && !$0.isPosition }
  }

  /// Every party, each once.
  private var parties: [String] { spellings.map(\.party).once() }

  /// The parties that are asked about: all that the text fits best.
  ///
  /// «Петрова и Сидоров» are two where each is known, «у Сидорова» is one.
  package func parties(_ query: NameQuery) -> Set<String> {
    let texts = spellings.map(\.text)
    func parties(_ query: NameQuery) -> Set<String> {
      let found = Set(query.matches(among: texts))
      return Set(spellings.filter { found.contains($0.text) }.map(\.party))
    }
    let whole = parties(query)
    guard whole.isEmpty else { return whole }
    let words = query.text.split(separator: " ").map(String.init)
    // «у нас логопед», “Mr Clarke”
    let rest = words.drop { Self.isAddress($0) || JoiningWords.leadOn($0.lowercased()) }
    if !rest.isEmpty, rest.count < words.count {
      return parties(NameQuery(rest.joined(separator: " ")))
    }
    let pieces = query.text.split(separator: ",").flatMap { piece in
      piece.split(separator: " ").split { PartyPieces.isConjunction(String($0)) }
        .map { $0.joined(separator: " ") }
    }
    let each = pieces.count > 1 ? pieces.map { parties(NameQuery($0)) } : []
    return each.contains(where: \.isEmpty) ? [] : each.reduce(into: []) { $0.formUnion($1) }
  }

  /// Whom a text means where the name is to be written: nothing less than a whole name, an alias, a
  /// position, or of a person the surname.
  func meaning(of typed: String) -> Meaning {
    let query = NameQuery(typed)
    let written = SearchText(typed)
    /// How good the text is for a party, the better the less; parts alone are not enough.
    func rank(_ spelling: Spelling) -> Int? {
      let rank: Int? =
        switch query.fit(spelling.text) {
        case .whole: spelling.isPosition ? 2 : 0
        case .wholeInCase: spelling.isPosition ? 2 : 1
        case .person, .personInCase: spelling.isPosition ? nil : 3
        case .part: 4
        case .beginning, nil: nil
        }
      // «Белова А.А. Ежова Т.К.» in one text is nobody's name, unless somebody types it so.
      return rank == nil || SearchText(spelling.text) == written
        || PersonName.all(in: spelling.text, ofParties: true).count < 2 ? rank : nil
    }
    let ranks = spellings.map(rank)
    guard let best = ranks.compactMap({ $0 }).min() else { return .nobody }
    let found = zip(spellings, ranks).filter { $0.1 == best }.map(\.0).once(by: \.party)
    return best < 4
      ? .parties(found.map(\.party))
      : .partOf(found.map { $0.text == $0.party ? $0.party : "\($0.party) (\($0.text))" })
  }

  /// Who holds a position, in whatever case it is typed.
  func holders(of position: String) -> [String] {
    let query = NameQuery(position)
    return spellings.filter { spelling in
      spelling.isPosition && (query.fit(spelling.text).map { $0 <= .wholeInCase } ?? false)
    }
    .map(\.party).once()
  }

  /// Who is called nearly as a new name is spelled, so that it may be a slip: «Сидорва», “Jon”.
  func alike(_ typed: String) -> [String] {
    let name = PartyName(typed)
    let words = FoldedWords.all(in: typed)
    let isLatin = typed.utf8.allSatisfy { $0 < 0x80 }
    let word = words.count == 1 && words[0].count > (isLatin ? 2 : 4) ? words[0] : []
    // «Gaiko» and “Zotova A.P.” beside «Гайко» and «Зотова»
    let sound = LatinSpelling.sound(name.person?.surnameLetters ?? word)
    return spellings.filter { spelling in
      if spelling.isPosition { return false }
      if SpellingLikeness.areVariants(name, PartyName(spelling.text)) { return true }
      // «Ру» for «Руководители ШМО», not «УВР».
      if words.count == 1, (2...3).contains(words[0].count), typed != typed.uppercased(),
        FoldedWords.all(in: spelling.text).contains(where: { $0.starts(with: words[0]) })
      {
        return true
      }
      guard !PersonName.all(in: spelling.text, ofParties: true).isEmpty else { return false }
      let isOther = isLatin == spelling.text.contains { !$0.isASCII }
      // “O'Neill” is one word to those who leave the apostrophe out.
      let pieces = spelling.text.split(separator: " ").map {
        Array(FoldedWords.all(in: String($0)).joined())
      }
      if isOther, sound.count > 1, pieces.contains(where: { LatinSpelling.sound($0) == sound }) {
        return true
      }
      // «Стр» for Стрижова.
      if words.count == 1, words[0].count > 1, let surname = pieces.first,
        surname.count > words[0].count + 1, surname.starts(with: words[0])
      {
        return true
      }
      guard !word.isEmpty else { return false }
      return pieces.contains(word)
        || FoldedWords.all(in: spelling.text).contains { known in
          known.count > 2 && known.first == word.first
            && CaseForms.forms(of: known).contains { $0.isOneSlip(from: word, behind: 1) }
        }
    }
    .map(\.party).once()
  }

  /// The parties that a mistyped name may have meant: those that hold it, else the nearest.
  func alike(to typed: String) -> [String] {
    let wanted = SearchText(typed)
    let holding = parties.filter { SearchText($0).contains(wanted) }
    return holding.isEmpty ? NameQuery(typed).nearest(among: parties) : Array(holding.prefix(5))
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

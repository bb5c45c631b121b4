import Letters

/// What somebody types to find a party: a name in any case, a part of one, a position.
package struct NameQuery: Sendable {
  /// The words as they were typed.
  package let text: String
  private let folded: SearchText
  private let words: [[Unicode.Scalar]]

  /// Takes what was typed.
  package init(_ text: String) {
    self.text = text
    folded = SearchText(text)
    words = FoldedWords.all(in: text)
  }

  /// Which of some spellings fit: those that have the words as they are; where none does, those that
  /// have them in another case («Галкиной», «психологу»), or hold what was typed somewhere.
  ///
  /// Where nothing does that was typed in Latin letters, what the same keys are in Russian counts:
  /// `ufkrbyf` is «галкина».
  package func matches(among spellings: [String]) -> [String] {
    guard !words.isEmpty else { return text.isBlank ? spellings : [] }
    let found = matchesAsTyped(among: spellings)
    guard found.isEmpty, text.utf8.allSatisfy({ $0 < 0x80 }) else { return found }
    return NameQuery(Keyboard.russian(text)).matchesAsTyped(among: spellings)
  }

  private func matchesAsTyped(among spellings: [String]) -> [String] {
    let sames: [(String) -> Bool] = [
      { matches($0, by: ==) }, { isDeclined($0, inParts: true) },
      { SearchText($0).contains(folded) },
    ]
    return sames.lazy.map { spellings.filter($0) }.first { !$0.isEmpty } ?? []
  }

  /// Whether every word typed is a form of a word of the name, or of a part that a hyphen ends.
  private func isDeclined(_ spelling: String, inParts: Bool) -> Bool {
    matches(spelling) { word, name in
      CaseForms.isForm(word, of: name)
        || inParts && !word.contains("-")
          && name.split(separator: "-").contains { CaseForms.isForm(word, of: Array($0)) }
    }
  }

  /// Whether every word typed is the same as a word of the name; initials are the beginnings of words.
  private func matches(
    _ spelling: String, by isSame: ([Unicode.Scalar], [Unicode.Scalar]) -> Bool
  ) -> Bool {
    var names = FoldedWords.all(in: spelling)
    // A word of the name answers for one word that was typed: in «Иванова И.И.» the surname is no initial.
    for word in words.sorted(by: { $0.count > $1.count }) {
      let place = names.firstIndex { name in
        word.count == 1 || name.count == 1
          ? word.first == name.first && (word.count == 1 || words.count > 1 && word != words.first)
          : isSame(word, name)
      }
      guard let place else { return false }
      names.remove(at: place)
    }
    return true
  }

  /// Whether a spelling has the words typed and no others, in whatever order.
  package func isWhole(_ spelling: String) -> Bool {
    !words.isEmpty
      && words.map { String($0) }.sorted()
        == FoldedWords.all(in: spelling).map { String($0) }.sorted()
  }

  /// The one spelling that is what was typed in another case, or nil where none or several are.
  package func declined(among spellings: [String]) -> String? {
    let found = allDeclined(among: spellings)
    return found.count == 1 ? found.first : nil
  }

  /// The spellings that are what was typed in another case.
  package func allDeclined(among spellings: [String]) -> [String] {
    spellings.filter { isDeclined($0, inParts: false) }
  }

  /// The spellings nearest to what was typed, at most three, nearest first.
  package func nearest(among spellings: [String]) -> [String] {
    var found: [String] = []
    var byWord: [String: String] = [:]
    for spelling in spellings {
      for name in FoldedWords.all(in: spelling) where name.count > 2 {
        byWord[String(name)] = byWord[String(name)] ?? spelling
      }
    }
    // «Галкиной» is nearer to «Галкин» than to «Галкина».
    let typedWords = words.flatMap { [$0] + CaseForms.stems(of: $0) }.filter { $0.count > 2 }
    for word in typedWords where found.count < 3 {
      while found.count < 3,
        let near = NearestWord.to(String(word), among: byWord.keys.sorted()),
        let spelling = byWord.removeValue(forKey: near)
      {
        if !found.contains(spelling) { found.append(spelling) }
      }
    }
    return found
  }
}

extension Roadmap {
  /// The parties that a query means: the team's members by name, alias or position, and whoever else is
  /// responsible for something; by their names in the team, else as they are spelled.
  package func parties(_ query: NameQuery) -> Set<String> {
    let spellings = partySpellings
    let found = Set(query.matches(among: spellings.map(\.spelling)))
    return Set(spellings.filter { found.contains($0.spelling) }.map(\.party))
  }

  /// The names nearest to one that fits nobody; where none is near, the first ones of the roadmap.
  package func partiesNear(_ query: NameQuery) -> [String] {
    let parties = partySpellings.map(\.party).once()
    let near = query.nearest(among: parties)
    return near.isEmpty ? Array(parties.prefix(3)) : near
  }

  /// Every spelling that finds a party, with the party's name.
  private var partySpellings: [(spelling: String, party: String)] {
    let names = TeamNames(team)
    var spellings: [(spelling: String, party: String)] = []
    for member in team {
      for text in member.names + [member.position].compactMap({ $0 }) {
        spellings.append((text, member.name))
      }
    }
    return spellings
      + workItems.flatMap(\.responsible).once().map { ($0, names.name(of: $0)) }
  }
}

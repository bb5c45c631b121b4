/// Gathers the persons of a roadmap, and gives each a name that says nothing of who it is.
struct PersonRegister {
  private(set) var known = KnownPersons()
  /// The names and aliases of the team's persons, as they stand there.
  private(set) var spellings: [SearchText: Int] = [:]
  /// The parties that are no persons, whose names nobody else may get.
  private var others: Set<SearchText> = []

  /// Adds everybody whom the roadmap names where it names parties.
  mutating func add(_ roadmap: Roadmap) {
    for member in roadmap.team { add(member) }
    var seen: Set<String> = []
    roadmap.forEachParty { name, mention in
      if case .responsible = mention {
        if seen.insert(name).inserted { add(party: name, isResponsible: true) }
      } else {
        add(party: name, isResponsible: false)
      }
    }
  }

  /// Adds the persons that a text is sure to name.
  mutating func add(prose text: String) {
    for name in PersonName.all(in: text, ofParties: false) where name.isSure {
      _ = known.add(name)
    }
  }

  /// Adds the persons whom a text calls by a role and a surname that nobody is known by: «наставник Лапин».
  mutating func add(namedByRole text: String) {
    let scalars = Array(text.unicodeScalars)
    var role: Int?
    for word in NamedWords(of: scalars, in: scalars.indices, isPath: false) {
      let letters = FoldedWords.letters(of: scalars[word.range])
      let isBehindRole = role.map { scalars[$0..<word.range.lowerBound].isBlank } ?? false
      // «представители Ростова»
      role =
        PartyWords.isRole(letters) && !Self.plurals.contains(where: letters.ends)
        ? word.range.upperBound : nil
      if isBehindRole, word.mayBeName, !word.isInPath, !PartyWords.begins(letters),
        NameWords.looksLikeSurname(letters), !NameWords.mayBeAdjectiveSurname(letters),
        !letters.ends(with: ["с", "к"]), !known.holdsSurname(letters),
        // «учитель Основ безопасности»
        !NameReader(scalars).isBeforeNoun(word.range.upperBound)
      {
        _ = known.add(bareName(word.range, of: scalars))
      }
    }
  }

  private static let plurals = FoldedWords.listed("и ы ов ев ей ам ям ами ями ах ях ых их")

  private mutating func add(_ member: Member) {
    let names = member.names
    // “O'Brien, Kate” is one person.
    let texts = member.isPerson ? names.map { $0.replacing(",", with: "") } : names
    let persons = texts.map { PersonName.all(in: $0, ofParties: true) }
    guard member.isPerson else {
      others.insert(SearchText(member.name))
      for name in persons.joined() { _ = known.add(name) }
      return
    }
    // Two members are two persons, whatever they are called.
    let place = known.persons.count
    for (text, found) in zip(texts, persons) {
      if let name = found.first { known.add(name, to: place) }
      for name in bareNames(text, besides: found.first?.range) { known.add(name, to: place) }
    }
    if known.persons.count > place {
      for text in names { spellings[SearchText(text)] = place }
      known.note(place, position: member.position, isResponsible: true)
    }
  }

  private mutating func add(party text: String, isResponsible: Bool) {
    let split = PartySplit(text)
    for party in split.parties {
      let names = PersonName.all(in: party.name, ofParties: true)
      if names.isEmpty, isResponsible { others.insert(SearchText(party.name)) }
      for name in names {
        let place = known.add(name)
        known.note(
          place, position: party.isPerson ? party.position.flatMap(plain) : nil,
          isResponsible: isResponsible)
      }
    }
  }

  /// A position that a text gives, where it is sure to be one and names nobody.
  private func plain(_ position: String) -> String? {
    FoldedWords.strings(in: position).contains(where: PartyWords.begins)
      && PersonName.all(in: position, ofParties: true).isEmpty ? position : nil
  }

  /// The words that have no sign of a name, of somebody who is said to be a person: «Ким», «куратор
  /// Петрова», and the first name of «Ван Дер Мол Питер».
  private func bareNames(_ text: String, besides name: Range<Int>?) -> [PersonName] {
    let scalars = Array(text.unicodeScalars)
    return NamedWords(of: scalars, in: scalars.indices, isPath: false).compactMap { word in
      guard word.mayBeName, word.range.count > 1, name?.overlaps(word.range) != true,
        !PartyWords.begins(FoldedWords.letters(of: scalars[word.range]))
      else { return nil }
      return bareName(word.range, of: scalars)
    }
  }

  private func bareName(_ range: Range<Int>, of scalars: [Unicode.Scalar]) -> PersonName {
    let word = String(scalars[range])
    return PersonName(
      surname: word, initials: [], given: [], range: range, isSure: true, spelling: word)
  }

  /// What stands for each person: the position, with a number where several have it or a party is
  /// called so; without a position, a number behind the word for somebody.
  func labels(for stranger: String) -> [String] {
    var holders: [SearchText: Int] = [:]
    for person in known.persons {
      if let position = person.position { holders[SearchText(position), default: 0] += 1 }
    }
    var used: [SearchText: Int] = [:]
    return known.persons.map { person in
      // A position may name somebody in its turn.
      let isPlain = person.position.map { position in
        !FoldedWords.all(in: position).contains { known.holdsSurname($0) && !PartyWords.begins($0) }
      }
      let position = isPlain == true ? person.position : nil
      let label = position ?? stranger
      let key = SearchText(label)
      let isTaken = person.isResponsible && others.contains(key)
      guard position == nil || holders[key, default: 0] > 1 || isTaken else { return label }
      used[key, default: 0] += 1
      return "\(label) \(used[key] ?? 1)"
    }
  }
}

/// Who a roadmap names, each with a name that says nothing of who it is.
extension KnownPersons {
  /// Everybody whom a roadmap names where it names parties.
  init(_ roadmap: Roadmap) {
    self.init()
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
    let names = PersonName.all(in: text, ofParties: false, knowing: surnames)
    for name in names where name.isSure { add(name) }
  }

  /// Adds the persons whom a text calls by a role and a surname that nobody is known by: «наставник Лапин».
  mutating func add(namedByRole text: String) {
    let scalars = Array(text.unicodeScalars)
    var role: Int?
    for word in NamedWords(of: scalars) {
      let isBehindRole = role.map { scalars[$0..<word.start].isBlank } ?? false
      // «представители Ростова»
      let isOfOne = word.isRole && !Self.plurals.end(word.letters)
      let isShort = word.isAddress && scalars[word.end...].first == "."
      role = isOfOne || word.isAddress ? word.end + (isShort ? 1 : 0) : nil
      if isBehindRole, word.mayBeName, !word.isInPath, !word.isParty, word.looksLikeSurname,
        !word.mayBeAdjective, !word.letters.ends(with: ["с", "к"]), !word.isGiven,
        !holdsSurname(word.letters),
        // «учитель Основ безопасности»
        !NameReader(scalars).isBeforeNoun(word.end)
      {
        add(bareName(word.range, of: scalars))
      }
    }
  }

  private static let plurals = Endings("и ы ов ев ей ам ям ами ями ах ях ых их")

  private mutating func add(_ member: Member) {
    // Two members are two persons, whatever they are called.
    let place = persons.count
    guard member.isPerson else {
      others.insert(SearchText(member.name))
      for name in member.names.flatMap({ PersonName.all(in: $0, ofParties: true) }) { add(name) }
      return
    }
    // A post by which somebody is called is no name: “Teaching and Learning Lead”, nor is our label of it,
    // which ends with a number.
    let post = member.position.map { SearchText($0) }
    for text in member.names
    where post
      != SearchText(text.prefix { !$0.isNumber }.split(separator: " ").joined(separator: " "))
    {
      // “O'Brien, Kate” is one person.
      let text = text.replacing(",", with: "")
      let name = PersonName.all(in: text, ofParties: true).first
      for name in [name].compactMap({ $0 }) + bareNames(text, besides: name?.range) {
        add(name, to: place)
      }
    }
    if persons.count > place {
      for text in member.names { spellings[SearchText(text)] = place }
      note(place, position: member.position, isResponsible: true)
    }
  }

  private mutating func add(party text: String, isResponsible: Bool) {
    let split = PartySplit(text)
    for party in split.parties {
      let names = PersonName.all(in: party.name, ofParties: true)
      if names.isEmpty, isResponsible { others.insert(SearchText(party.name)) }
      for name in names {
        let place = add(name)
        note(
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
    let words = NamedWords(of: scalars).filter {
      $0.mayBeName && $0.range.count > 1 && name?.overlaps($0.range) != true
    }
    let own = words.filter { !$0.isParty }
    // «Мастер Е.К.» is called as a post is.
    return (own.isEmpty && name == nil ? words : own).map { bareName($0.range, of: scalars) }
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
    for person in persons {
      if let position = person.position { holders[SearchText(position), default: 0] += 1 }
    }
    var used: [SearchText: Int] = [:]
    return persons.map { person in
      // A position may name somebody in its turn.
      let isPlain = person.position.map { position in
        !FoldedWords.all(in: position).contains { holdsSurname($0) && !PartyWords.begins($0) }
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

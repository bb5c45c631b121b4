import Letters

/// Reads the names of parties that are typed to be written, as the roadmap has them.
struct TypedParties {
  /// The team by every name.
  let team: TeamNames
  private let search: PartySearch
  /// Whether a new name may be anything, as a document has it.
  private let isLenient: Bool

  /// Reads them for a roadmap.
  init(_ roadmap: Roadmap, isLenient: Bool = false) {
    team = TeamNames(roadmap.team)
    search = PartySearch(roadmap)
    self.isLenient = isLenient
  }

  /// Whether a text is the name of somebody whom the roadmap knows, or a position.
  func isKnown(_ text: String) -> Bool {
    if case .parties = search.meaning(of: text) { true } else { false }
  }

  /// Other members of the team whom a text means.
  func others(than member: Member?, meantBy text: String) -> [String] {
    guard case .parties(let found) = search.meaning(of: text) else { return [] }
    return found.filter { team.member(named: $0).map { $0.node != member?.node } ?? false }
  }

  /// The parties that a text names, first to last.
  func parties(in text: String) throws(EditRefusal) -> [String] {
    if !search.names(text), let sign = AssignRequest.removal(leading: text), text != "-" {
      throw .namesNobody(sign)
    }
    if let known = try known(text) { return [known] }
    // «1.2», «1.2: Ли», not «5 класс»
    let first = text.split(separator: " ").first.map(String.init) ?? ""
    if !isLenient, ItemID.isNumberLike(first),
      !text.contains(" ") || first.contains(where: { ".:".contains($0) })
    {
      throw .unknownParty(text, near: [])
    }
    if let (name, position) = positioned(text) { return try parties(name, position, in: text) }
    // “Ann Day and Tim Fox”
    let pieces = text.split(separator: " ").split { PartyPieces.isConjunction(String($0)) }
      .map { $0.joined(separator: " ") }
    if pieces.count > 1,
      pieces.allSatisfy({ isKnown($0) || isOnePerson($0) || PersonName.mayBeEnglish($0) })
    {
      var names: [String] = []
      for piece in pieces { names += try parties(in: piece) }
      return names
    }
    if !isLenient,
      let names = PersonName.surnames(filling: text, isKnown: isKnownPerson) ?? besidePerson(text)
    {
      throw .severalParties(text, names)
    }
    let split = PartySplit(text, team: team)
    guard split.parties.count > 1 else {
      let only = split.parties.first
      // «Ким Соколов В.В.»
      if let only, let before = only.position, isKnownPerson(before) {
        throw .severalParties(text, [before, only.name])
      }
      if let only, let known = try known(only, in: text) { return [known] }
      let name = only.map(written) ?? text
      try refuse(new: name)
      return [name == only?.spelling ? text : name]
    }
    var found: [(party: PartySplit.Party, name: String?)] = []
    for party in split.parties { found.append((party, try known(party, in: text))) }
    let isSure = split.isSure || found.allSatisfy { $0.name != nil }
    if !isSure {
      // «Отдел по учебной и социальной работе» is one; so is what is written so already.
      let areParties = found.allSatisfy { party, name in
        let last = FoldedWords.strings(in: party.spelling).last ?? ""
        return name != nil || PersonName.mayBeEnglish(party.spelling)
          || PersonName.isBare(party.spelling)
          || PartyWords.looksLikeParties(party.spelling) && !PartyWords.isAdjective(last)
      }
      guard areParties, !search.names(text) else {
        try refuse(new: text)
        return [text]
      }
      throw .severalParties(text, found.map(\.party.spelling))
    }
    for (party, name) in found where name == nil { try refuse(new: written(party)) }
    var names: [String] = []
    for (party, name) in found {
      let name = name ?? written(party)
      if names.last != name || !holds(name, position: party.spelling) { names.append(name) }
    }
    return names
  }

  /// Whether a text is the position of a member of the team.
  func holds(_ name: String, position: String) -> Bool {
    search.holders(of: position).contains(name)
  }

  /// How a new party is written: a person without the position, which the team has.
  private func written(_ party: PartySplit.Party) -> String {
    party.isPerson && party.position != nil && !team.isEmpty ? party.name : party.spelling
  }

  /// The same of a person beside whose name a position stands.
  private func parties(
    _ name: String, _ position: String, in text: String
  ) throws(EditRefusal) -> [String] {
    let person = try known(name)
    if team.contains(position) {
      let names = text.hasPrefix(name) ? [person ?? name, position] : [position, person ?? name]
      if person == nil { throw .severalParties(text, names) }
      return names.map(team.name(of:))
    }
    guard let person else {
      try refuse(new: name)
      return [team.isEmpty ? text : name]
    }
    // «Лебедева психолог» beside a «педагог-психолог»
    if case .partOf(let others) = search.meaning(of: position),
      !others.contains(where: { $0.hasPrefix(person) })
    {
      throw .severalMeant(text, [person] + others)
    }
    let holders = search.holders(of: position)
    if holders.count == 1, holders[0] != person {
      throw .severalMeant(text, [person, "\(holders[0]) (\(position))"])
    }
    return [person]
  }

  // MARK: - Persons and positions

  /// A person and the position that stands before or behind the name, «методист Орлова Т.П.», where the
  /// text has nothing else.
  func positioned(_ text: String) -> (name: String, position: String)? {
    let words = text.split(separator: " ").map(String.init)
    guard (2...9).contains(words.count), !text.contains(where: { ",;/+()".contains($0) }),
      !words.contains(where: PartyPieces.isConjunction)
    else { return nil }
    for place in words.indices.dropFirst() {
      let first = words[..<place].joined(separator: " ")
      // «Новикова О.И. - учитель физики»
      let behind = words[place...].drop(while: ItemID.isDash)
      let rest = behind.joined(separator: " ")
      if isPosition(first), isPerson(rest, behind: first) { return (rest, first) }
      if isPosition(rest), isPerson(first, behind: rest) { return (first, rest) }
    }
    return nil
  }

  /// The one person that a text names, and the position beside it, behind a comma, too.
  func onePositioned(_ text: String) -> (name: String, position: String)? {
    if let found = positioned(text) { return found }
    let split = PartySplit(text, team: team).parties
    guard let only = split.first, split.count == 1, only.isPerson else { return nil }
    return only.position.map { (only.name, $0) }
  }

  /// The position that a text has beside a name; nil where it has none.
  func position(_ text: String, beside name: String) -> String? {
    onePositioned(text).flatMap { $0.name == name ? $0.position : nil }
  }

  private func isPosition(_ text: String) -> Bool {
    if !search.holders(of: text).isEmpty { return true }
    // «И.И.» are initials, though «и.о.» begins a position.
    return FoldedWords.strings(in: text).contains { $0.count > 2 } && PartyWords.isPosition(text)
      && text.split(separator: " ").dropFirst().allSatisfy { word in
        FoldedWords.startSmall(String(word)) || PartyPieces.isShortName(word)
          || FoldedWords.strings(in: word).first.map(PartyWords.begins) ?? false
      }
  }

  /// Whether a text beside a position is the name of one person, known or not.
  private func isPerson(_ text: String, behind position: String) -> Bool {
    if isKnown(text) { return isKnownPerson(text) }
    if isOnePerson(text) { return true }
    // “Deputy Head Tom Lee”: an English name is known by nothing but the position beside it.
    if PersonName.mayBeEnglish(text) { return !search.holders(of: position).isEmpty }
    return !text.contains(" ") && !FoldedWords.startSmall(text)
      && !PartyPieces.isShortName(text[...])
      && NameWords.looksLikeSurname(FoldedWords.letters(of: text.unicodeScalars))
      && !(FoldedWords.strings(in: text).first.map(PartyWords.begins) ?? true)
  }

  private func isKnownPerson(_ text: String) -> Bool {
    guard case .parties(let found) = search.meaning(of: text), !isPosition(text) else {
      return false
    }
    return found.contains { !PersonName.all(in: $0, ofParties: true).isEmpty }
  }

  /// A known person and another party beside the name in one text, «Жук наставники»; nil of others.
  private func besidePerson(_ text: String) -> [String]? {
    let words = text.split(separator: " ").map(String.init)
    guard words.count < 10, !text.contains(where: { ",;/(".contains($0) }),
      !words.contains(where: PartyPieces.isConjunction)
    else { return nil }
    for place in words.indices.dropFirst() {
      let (first, rest) = (Array(words[..<place]), Array(words[place...]))
      for (person, other) in [(first, rest), (rest, first)] {
        let (name, party) = (person.joined(separator: " "), other.joined(separator: " "))
        let phrase = Phrase(party)
        let isParty =
          phrase.startsSmall && PartyWords.begins(phrase.first) && !phrase.isPosition
        // «Ирина Жук Т.Н.»
        let isGiven =
          person.count > 1 && NameWords.isGivenName(Array(phrase.first.unicodeScalars))
          && other.count == 1
        if isParty || isGiven, isKnownPerson(name) {
          return [first.joined(separator: " "), rest.joined(separator: " ")]
        }
      }
    }
    return nil
  }

  /// Whether nobody is known by a text, not even by a part of a name.
  func isUnknown(_ text: String) -> Bool { search.meaning(of: text) == .nobody }

  /// Whether the name of a known person and a first name, or an initial, that is no member's name stand
  /// beside each other and so are one name: «Мария Ким».
  func areOneName(_ first: String, _ second: String) -> Bool {
    func isGiven(_ word: String) -> Bool {
      let letters = FoldedWords.letters(of: word.unicodeScalars.filter { $0 != "." })
      return !FoldedWords.startSmall(word)
        && (NameWords.isGivenName(letters) || letters.count == 1)
    }
    return [(first, second), (second, first)].contains { name, given in
      isGiven(given) && team.member(named: given) == nil && !isGiven(name) && isKnownPerson(name)
    }
  }

  /// Whether one of two is the surname of a known person, and the other a word that says of nobody who it
  /// is, so that it may be a first name: “Bruce Lee”.
  func mayBeOneName(_ first: String, _ second: String) -> Bool {
    [(first, second), (second, first)].contains { name, given in
      let letters = FoldedWords.letters(of: given.unicodeScalars)
      return !name.contains(" ") && !FoldedWords.startSmall(given) && !isKnown(given)
        && !NameWords.looksLikeSurname(letters) && !PartyWords.begins(letters)
        && isKnownPerson(name)
    }
  }

  /// Whether a text is the name of one person and nothing else.
  func isOnePerson(_ typed: String) -> Bool {
    // «галкина м.в.»: who types small letters means a person by the initials.
    let hasInitials = typed.split(separator: " ").dropFirst().contains { $0.contains(".") }
    return [typed, hasInitials ? typed.uppercased() : typed].contains { text in
      let scalars = Array(text.unicodeScalars)
      let persons = PersonName.all(in: scalars)
      return persons.count == 1 && persons.first?.range == 0..<scalars.count
    }
  }

  /// What sort of party a new name is; nil where it does not say.
  func kind(of name: String) -> Member.Kind? {
    if isOnePerson(name) { return .person }
    let first = FoldedWords.strings(in: name).first ?? ""
    return PartyWords.begins(first) ? PartyWords.kind(of: name) : nil
  }

  // MARK: - Known and new

  /// The same of a party among those that a text names.
  private func known(_ party: PartySplit.Party, in text: String) throws(EditRefusal) -> String? {
    if party.spelling != text, let name = try known(party.spelling) { return name }
    // «(по согласованию)» says nothing of who it is, «(Гусева)» may.
    let isOther = party.mark != nil && Phrase(party.spelling).mark == nil
    return isOther || party.name == party.spelling ? nil : try known(party.name)
  }

  /// Refuses a new name that is none: a word that only joins, the case that the sentence asks for
  /// («завучу», «Орловой»), what is nearly the name of somebody («Сидорва»), a small word that names
  /// no party («ещё»).
  func refuse(new typed: String) throws(EditRefusal) {
    if Phrase(typed).isNobody { throw .namesNobody(typed) }
    let small = typed.lowercased()
    if Self.placeholders.contains(small) || JoiningWords.leadOn(small) {
      throw .unknownParty(typed, near: [])
    }
    let words = FoldedWords.strings(in: typed)
    if words.first.map(PartyWords.isRoleInCase) ?? false { throw .partyInCase(typed) }
    guard !isLenient else { return }
    if typed.split(separator: " ").contains(where: NameWords.isSurnameInCase) {
      throw .partyInCase(typed)
    }
    let near = search.alike(typed)
    let isSmall =
      words.count == 1 && !PartyWords.begins(words[0])
      && (FoldedWords.startSmall(typed) || typed.first?.isNumber == true)
    // “Lee, Tom”
    let isTurned = typed.contains(",") && typed.utf8.allSatisfy { $0 < 0x80 } && words.count == 2
    if !near.isEmpty || isSmall || isTurned { throw .partyUnsure(typed, near: near) }
  }

  /// What stands in the place of a name, as in the lines of the help.
  private static let placeholders: Set = [
    "-", "–", "—", "имя", "кто", "кого", "кем", "фио", "name", "old", "new", "who",
  ]

  /// What is typed, where the team has it so, else the name of the one party that it means; nil where
  /// nobody is known by it.
  ///
  /// Refuses what several are meant by, and what is only a part of a name that is no person's.
  func known(_ typed: String) throws(EditRefusal) -> String? {
    switch search.meaning(of: typed) {
    case .nobody:
      let words = typed.split(separator: " ", maxSplits: 1)
      guard words.count == 2, PartySearch.isAddress(String(words[0])) else { return nil }
      let found = try known(String(words[1]))
      // “Ms Okafor” is not Mr J. Okafor.
      if let found, let own = PartySearch.titles(of: found),
        let said = PartySearch.titles(of: typed), own != said
      {
        throw .partyUnsure(typed, near: [found])
      }
      return found
    case .partOf(let parties): throw .partOfName(typed, parties)
    case .parties(let parties):
      guard parties.count == 1 else { throw .severalMeant(typed, parties) }
      let member = team.member(named: typed)
      return member?.names.contains(typed) == true ? typed : parties[0]
    }
  }
}

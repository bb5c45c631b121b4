/// Collects who is responsible anywhere in the plan, and finds one party under its several spellings.
struct TeamBuilder {
  private(set) var team: [DraftMember]
  private(set) var doubts: [ImportDoubt] = []
  private var known: [String: PartySplit] = [:]
  /// The cells whose doubts were told.
  private var told: Set<String> = []
  /// What cells name as one party, but for persons, by its words.
  private var alone: [[String]: String] = [:]
  private var counts: [String: Int] = [:]
  private var kinds: [String: Member.Kind] = [:]
  private var order: [String] = []
  private var positions: [String: String] = [:]
  private var askedPositions: Set<String> = []
  private var places: [String: ImportPlace] = [:]
  /// What a cell says of parties that is no part of their names: «(по согласованию)».
  private var marks: [String: String] = [:]
  /// How the document calls parties from where it names them first.
  private var spellings: [String: [String]] = [:]
  /// Names that are surnames alone.
  private var bare: Set<String> = []
  /// Persons who are named by their surnames alone, by those names.
  private var bearers: [String: String] = [:]
  /// The surnames of those who are named by more than those.
  private var named: Set<[Unicode.Scalar]> = []

  /// No name that is short for another one has more words.
  private static let longest = 40

  private var comparisons: [String: Comparison] = [:]
  /// The names with a form of address, by the rest: whose that alone is, two of them leave open.
  private lazy var titled = Dictionary(
    grouping: Set(counts.keys.map { FoldedWords.all(in: $0) }).filter {
      $0.contains(where: NameWords.formsOfAddress.contains)
    }, by: { $0.filter { !NameWords.formsOfAddress.contains($0) } })
  private var teamIndex = TeamIndex()
  /// The words of names that are longer than these and begin with them; two are as good as many.
  private var longer: [[String]: Set<[String]>] = [:]
  /// The names that have a position of these words.
  private var holders: [[String]: Set<String>] = [:]

  /// Surnames that the text around the tables has; they are spelled right there.
  private let surnames: Set<String>

  /// Names that are no other spelling of another party.
  private let apart: Set<String>

  /// Begins with the working group; `text` is what stands around the tables, `apart` are names of which
  /// somebody says that they are parties of their own.
  init(group: [DraftMember], text: [String], apart: Set<String>) {
    team = group
    self.apart = apart
    surnames = Set(
      text.flatMap { line in
        PersonName.all(in: Array(line.unicodeScalars)).compactMap {
          ImportText.words($0.surname).first
        }
      })
  }

  private func isSpelledOut(_ surname: String) -> Bool {
    named.contains(FoldedWords.letters(of: surname.unicodeScalars))
  }

  /// Tells the parties of every item apart, and names them in the item.
  mutating func settle(_ items: inout [DraftItem]) {
    noteSurnames(team.flatMap(\.names))
    for cell in items.flatMap(\.responsible) where known[cell] == nil {
      let split = PartySplit(cell)
      known[cell] = split
      noteSurnames(split.parties.filter(\.isPerson).map(\.name))
      for party in split.parties where !party.isPerson {
        alone[TeamBuilder.words(party.name)] = alone[TeamBuilder.words(party.name)] ?? party.name
      }
    }
    for index in items.indices where !items[index].responsible.isEmpty {
      let place = items[index].place
      positions.merge(items[index].positions) { first, _ in first }
      items[index].responsible = items[index].responsible
        .flatMap { parties(of: $0, place).map(\.name) }.once()
    }
    join()
  }

  private mutating func noteSurnames(_ names: [String]) {
    for name in names {
      let persons = PersonName.ofParties(Array(name.unicodeScalars))
      named.formUnion(persons.filter { !$0.initials.isEmpty }.map(\.surnameLetters))
    }
  }

  private mutating func parties(of cell: String, _ place: ImportPlace) -> [PartySplit.Party] {
    let split = known[cell] ?? PartySplit(cell)
    let parties = split.parties.flatMap { apart($0) }.map { named($0) }
    let hasBare = parties.contains { PersonName.isBare($0.name) }
    for party in parties {
      if hasBare, PersonName.isBare(party.name, besideOthers: true) { bare.insert(party.name) }
      note(party, place)
    }
    guard told.insert(cell).inserted else { return parties }
    let here = ImportPlace(table: place.table, row: place.row, text: cell)
    let isUnsure =
      parties.count > split.parties.count
      && parties.contains { $0.isPerson && bare.contains($0.name) && !isSpelledOut($0.name) }
    if !split.toldApart.isEmpty || isUnsure {
      let question = ImportDoubt.Question.partiesToldApart(parties.map(\.name))
      doubts.append(ImportDoubt(place: here, question: question))
    }
    // «Фамилия И.О., должность» is plain where everybody has one, and it is no party elsewhere.
    let isPlain =
      split.isSure && split.parties.allSatisfy { !$0.isPerson || $0.position != nil }
    for party in split.doubtfulPositions
    where !(isPlain && alone[TeamBuilder.words(party.position ?? "")] == nil)
      // «завуч (Гущина)»
      && !named.contains(FoldedWords.letters(of: party.name.unicodeScalars))
      && askedPositions.insert(party.position ?? "").inserted
    {
      let question = ImportDoubt.Question.positionTaken(
        person: party.name, position: party.position ?? "")
      doubts.append(ImportDoubt(place: here, question: question))
    }
    return parties
  }

  /// “Mentor and beginning teacher” where each of them is a party elsewhere: two; so are surnames that
  /// nothing holds apart.
  private mutating func apart(_ party: PartySplit.Party) -> [PartySplit.Party] {
    guard !party.isPerson else { return [party] }
    if let surnames = PersonName.surnames(filling: party.name, isKnown: isSpelledOut) {
      bare.formUnion(surnames)
      return surnames.map {
        PartySplit.Party(name: $0, isPerson: true, position: nil, spelling: $0)
      }
    }
    let words = party.name.split(separator: " ")
    for index in words.indices where PartyPieces.isConjunction(String(words[index])) {
      let names = [words[..<index], words[(index + 1)...]].compactMap {
        alone[TeamBuilder.words($0.joined(separator: " "))]
      }
      guard names.count == 2 else { continue }
      return names.map {
        PartySplit.Party(name: $0, isPerson: false, position: nil, spelling: $0)
      }
    }
    return [party]
  }

  /// «ИРО (далее – Институт)»: the party, and what the document calls it from there on.
  private mutating func named(_ party: PartySplit.Party) -> PartySplit.Party {
    guard party.name.hasSuffix(")"), let found = party.name.firstRange(of: " (далее"),
      let sign = party.name[found.upperBound...].firstIndex(where: { "–—-".contains($0) })
    else { return party }
    var whole = party
    whole.name = String(party.name[..<found.lowerBound])
    let short = party.name[party.name.index(after: sign)...].dropLast()
    spellings[whole.name] = [ImportText.line(String(short)), party.name]
    return whole
  }

  private mutating func note(_ party: PartySplit.Party, _ place: ImportPlace) {
    if counts[party.name] == nil {
      order.append(party.name)
      kinds[party.name] =
        party.isPerson || bare.contains(party.name) ? .person : PartyWords.kind(of: party.name)
      places[party.name] = ImportPlace(table: place.table, row: place.row, text: party.name)
    }
    counts[party.name, default: 0] += 1
    if let mark = party.mark { marks[party.name] = mark }
    if let position = party.position, positions[party.name] == nil {
      positions[party.name] = position
    }
  }

  // MARK: - One party under several spellings

  private mutating func join() {
    findBearers()
    for name in order + team.flatMap(\.names) where comparisons[name] == nil {
      comparisons[name] = Comparison(name)
    }
    indexNames()
    // Who is named by less than a name, or in another case, comes behind the one whom it names.
    let short = Set(
      order.filter {
        bearers[$0] != nil || holder(ofPosition: $0) != nil || nominative(of: $0) != nil
      })
    for name in order.filter({ !short.contains($0) }) + order.filter(short.contains) {
      guard let kind = kinds[name] else { continue }
      if let index = teamIndex.member(named: name) {
        setPosition(of: name, to: index)
      } else if !apart.contains(name), let index = sameMember(as: name, kind) {
        add(name, to: index)
      } else {
        let nominative = apart.contains(name) ? nil : nominative(of: name)
        team.append(DraftMember(name: nominative ?? name, kind: kind, position: nil))
        if let nominative {
          team[team.count - 1].aliases.append(name)
          note(nominative, of: team.count - 1)
          if let place = places[name] {
            let question = ImportDoubt.Question.sameParty(name, as: nominative)
            doubts.append(ImportDoubt(place: place, question: question))
          }
        }
        note(name, of: team.count - 1)
        setPosition(of: name, to: team.count - 1)
      }
      // The mark is no part of the name, and yet nothing of the document is lost.
      if let mark = marks[name], let index = teamIndex.member(named: name) {
        team[index].aliases.append("\(name) \(mark)")
      }
      if let others = spellings[name], let index = teamIndex.member(named: name) {
        team[index].aliases += others.filter { !team[index].aliases.contains($0) }
        for other in others { note(other, of: index) }
      }
    }
  }

  /// «Голубева И.В.» for «Голубевой И.В.», whom nothing in the document calls otherwise.
  private func nominative(of name: String) -> String? {
    guard kinds[name] == .person, let person = comparison(of: name).party.person else { return nil }
    return person.nominative(in: name)
  }

  private mutating func add(_ name: String, to index: Int) {
    let words = TeamBuilder.withoutTitle(name)
    let isCertain =
      TeamBuilder.withoutTitle(team[index].name) == words && titled[words]?.count ?? 0 < 2
    if !isCertain, let place = places[name] {
      let question = ImportDoubt.Question.sameParty(name, as: team[index].name)
      doubts.append(ImportDoubt(place: place, question: question))
    }
    // The spelling that is used more often, or says more, is the name; a position is none.
    let isName = kinds[name] == team[index].kind || team[index].kind != .person
    let old = team[index].name
    let isMoreTelling = ImportText.words(name).count > ImportText.words(old).count
    let isMoreUsual = (counts[name] ?? 0) > (counts[old] ?? 0)
    let isSpelling = ImportText.words(name).count == ImportText.words(old).count
    let isRight = team[index].kind == .person && isInText(name) && !isInText(old)
    let isKept = team[index].kind == .person && isInText(old)
    if isName, counts[old] != nil, !isCase(name, of: old),
      isCase(old, of: name) || isRight || isMoreTelling || isSpelling && isMoreUsual && !isKept
    {
      team[index].name = name
      team[index].aliases.append(old)
    } else {
      team[index].aliases.append(name)
    }
    note(name, of: index)
    setPosition(of: name, to: index)
  }

  /// Whether a person's name is another one in a case that is not the nominative: «Ивановой И.И.».
  private func isCase(_ name: String, of other: String) -> Bool {
    let surnames = [name, other].map { name in
      comparison(of: name).party.person?.surnameLetters
    }
    guard let one = surnames[0], let other = surnames[1] else { return false }
    return CaseForms.isForm(one, of: other) && !CaseForms.isForm(other, of: one)
  }

  private mutating func indexNames() {
    for (place, member) in team.enumerated() {
      for name in member.names { note(name, of: place) }
      if let position = member.position {
        teamIndex.add(position: TeamBuilder.words(position), of: place)
      }
    }
    for name in order {
      let words = ImportText.words(name)
      for count in 1..<max(min(words.count, Self.longest), 1)
      where longer[Array(words[..<count])]?.count ?? 0 < 2 {
        longer[Array(words[..<count]), default: []].insert(words)
      }
    }
    for (name, position) in positions {
      holders[TeamBuilder.words(position), default: []].insert(name)
    }
  }

  private mutating func note(_ name: String, of place: Int) {
    let comparison = comparison(of: name)
    teamIndex.add(name, words: comparison.words, comparison.party, of: place)
  }

  /// Gives a member the position that stands with a name, where it has none yet.
  private mutating func setPosition(of name: String, to place: Int) {
    guard team[place].position == nil, let position = positions[name] else { return }
    team[place].position = position
    teamIndex.add(position: TeamBuilder.words(position), of: place)
  }

  /// Finds the one person whose surname stands alone, or behind a title: «Петрова», “Mrs Okafor”.
  private mutating func findBearers() {
    var bySurname: [[Unicode.Scalar]: [(name: String, person: PersonName)]] = [:]
    var alone: [(name: String, person: PersonName)] = []
    for name in team.map(\.name) + order {
      var persons = PersonName.all(in: name, ofParties: true)
      if persons.isEmpty, bare.contains(name) { persons = [PersonName(ofSurname: name)] }
      guard let person = persons.first, persons.count == 1, !person.surname.isEmpty else {
        continue
      }
      if !person.initials.isEmpty {
        bySurname[person.surnameLetters, default: []].append((name, person))
      } else if person.range.count == name.unicodeScalars.count, counts[name] != nil {
        alone.append((name, person))
      }
    }
    let bearers = bySurname.compactMapValues { found in
      found.first.flatMap { first in
        found.contains { SpellingLikeness.areOpposed($0.person, first.person) } ? nil : first
      }
    }
    for (name, person) in alone {
      guard let bearer = bearers[person.surnameLetters],
        !SpellingLikeness.areOpposed(bearer.person, person)
      else { continue }
      self.bearers[name] = bearer.name
      kinds[name] = .person
    }
  }

  private func isInText(_ name: String) -> Bool {
    ImportText.words(name).first.map(surnames.contains) ?? false
  }

  private func sameMember(as name: String, _ kind: Member.Kind) -> Int? {
    if let bearer = bearers[name] {
      return teamIndex.member(named: bearer)
    }
    let comparison = comparison(of: name)
    let words = comparison.words
    return teamIndex.candidates(for: words, comparison.party).first { place in
      let member = team[place]
      if let position = member.position, kind != .person, member.kind == .person,
        TeamBuilder.words(position) == words, holdsAlone(position)
      {
        return true
      }
      guard (member.kind == .person) == (kind == .person) else { return false }
      let names = member.names.map { self.comparison(of: $0) }
      // «Петрова Н.В.» is a spelling of two full names, which are none of each other.
      if let person = comparison.party.person,
        names.contains(where: {
          $0.party.person.map { SpellingLikeness.areOpposed($0, person) } ?? false
        })
      {
        return false
      }
      return names.contains { compared in
        let others = compared.words
        if words == others { return true }
        if SpellingLikeness.areVariants(comparison.party, compared.party) { return true }
        return kind != .person && (isShort(words, of: others) || isShort(others, of: words))
      }
    }
  }

  private func comparison(of name: String) -> Comparison {
    comparisons[name] ?? Comparison(name)
  }

  /// The one person for whom a name stands that is the position of nobody else: «Завуч».
  private func holder(ofPosition name: String) -> String? {
    guard kinds[name] != .person, let holders = holders[TeamBuilder.words(name)],
      holders.count == 1
    else { return nil }
    return holders.first
  }

  /// Whether one member only has a position, so that its name stands for the member.
  private func holdsAlone(_ position: String) -> Bool {
    let words = TeamBuilder.words(position)
    let members = teamIndex.members(atPosition: words)
    guard members.count == 1, let member = members.first.map({ team[$0] }) else { return false }
    return (holders[words] ?? []).allSatisfy { $0 == member.name || member.aliases.contains($0) }
  }

  /// «Директор» is short for «Директор гимназии», «психолог» for «педагог-психолог».
  private func isShort(_ short: [String], of long: [String]) -> Bool {
    guard short.count < long.count else {
      guard short.count == 1, long.count == 1, let one = short.first, let other = long.first else {
        return false
      }
      // A vice-principal is no principal.
      return other.hasSuffix("-" + one)
        && !PartyWords.deputies.hold(String(other.dropLast(one.count + 1)))
    }
    guard long.starts(with: short), long.count <= short.count + 2, let last = long.last else {
      return false
    }
    let isOutside = ImportText.hasStem(
      last, ["район", "город", "област", "муниципал", "округ", "образован"])
    // A “mentor coordinator” is no mentor: what a name in English is stands last, or before “of”.
    let isLatin = last.unicodeScalars.allSatisfy(\.isASCII)
    let takesObject =
      ["по", "за", "на", "и", "для"].contains(long[short.count])
      || isLatin && long[short.count] != "of"
    return longer[short]?.count == 1 && (!isOutside || short.joined().count <= 3) && !takesObject
  }
}

import Letters

/// The persons of a roadmap, each known by all that its names say, in every case.
struct KnownPersons {
  /// One person.
  struct Person {
    /// The surnames, as they are compared; one that a text declines may be among them.
    var surnames: [[Unicode.Scalar]]
    /// The first letters of first name and patronymic, as far as they are known.
    var initials: [Unicode.Scalar]
    /// First name and patronymic, as they are compared, where a text writes them out.
    var given: [[Unicode.Scalar]]
    /// What the person is at school, where the roadmap says so.
    var position: String?
    /// Whether work is counted under the name.
    var isResponsible = false
  }

  private(set) var persons: [Person] = []
  /// The names and aliases of the team's persons, as they stand there.
  var spellings: [SearchText: Int] = [:]
  /// The parties that are no persons, whose names nobody else may get.
  var others: Set<SearchText> = []
  /// Persons by their surnames.
  private(set) var surnames = DeclinedNames()
  /// Persons by first names and patronymics, and halves of first names: Min **Ho**, Jean-**Luc**.
  private(set) var givenNames = DeclinedNames()

  /// The place of the person that a name means, or nil; of a surname that several have, nil.
  func place(of name: PersonName) -> Int? {
    let given = name.givenLetters
    guard !name.surname.isEmpty else {
      let found = (given.first.map(givenNames.places) ?? []).filter { place in
        persons[place].given.elementsEqual(given, by: CaseForms.areForms)
      }
      return found.count == 1 ? found[0] : nil
    }
    let surname = name.surnameLetters
    let near = surnames.places(of: surname).filter { fits(persons[$0], name, given) }
    return one(of: near, called: surname, isCertain: !name.initials.isEmpty)
  }

  /// The place of the person whose surname a word is, in whatever case; nil where several have it, as
  /// «Рыкова» is Рыкова, or of Рыков.
  func place(ofSurname word: [Unicode.Scalar]) -> Int? {
    let places = surnames.places(of: word)
    return places.count == 1 ? places[0] : nil
  }

  /// The one of some places, of those first whose surname is spelled so; where it `isCertain` that they
  /// are one person, the first.
  private func one(of places: [Int], called surname: [Unicode.Scalar], isCertain: Bool) -> Int? {
    let found = places.filter { persons[$0].surnames.contains(surname) }
    let near = found.isEmpty ? places : found
    return near.count == 1 || isCertain ? near.first : nil
  }

  /// Whether a word alone is the surname of somebody, in whatever case.
  func holdsSurname(_ word: [Unicode.Scalar]) -> Bool { !surnames.places(of: word).isEmpty }

  /// The place of the person whose surname a word of a file's name sounds like, inside of it nil where
  /// several have it; elsewhere a word of Latin letters may be one.
  func place(bySound word: [Unicode.Scalar], isInPath: Bool) -> Int?? {
    isInPath || word.allSatisfy(Alphabet.isLatin) ? surnames.place(bySound: word) : nil
  }

  /// The place of the person that a name means; a new one where nobody has the name yet.
  @discardableResult
  mutating func add(_ name: PersonName) -> Int {
    let place = place(of: name) ?? persons.count
    add(name, to: place)
    return place
  }

  /// Adds another name of a person.
  mutating func add(_ name: PersonName, to place: Int) {
    if place == persons.count { persons.append(Person(surnames: [], initials: [], given: [])) }
    let surname = name.surnameLetters
    if !surname.isEmpty,
      !persons[place].surnames.contains(where: { CaseForms.isForm(surname, of: $0) })
    {
      // People call «Римский-Корсаков» by one half too.
      let halves = surname.split(separator: "-").map { Array($0) }.filter { $0.count > 2 }
      for name in Set([surname] + halves) {
        persons[place].surnames.append(name)
        surnames.add(name, of: place, isHeard: true)
      }
    }
    if name.initials.count > persons[place].initials.count {
      persons[place].initials = name.initials
    }
    if name.given.count > persons[place].given.count {
      persons[place].given = name.givenLetters
      for name in persons[place].given {
        givenNames.add(name, of: place, isHeard: !NameWords.isAlsoWord(name))
        for half in name.split(separator: "-") {
          givenNames.add(Array(half), of: place, isHeard: false)
        }
      }
    }
  }

  /// Notes what the roadmap says of a person.
  mutating func note(_ place: Int, position: String?, isResponsible: Bool) {
    persons[place].position = persons[place].position ?? position
    if isResponsible { persons[place].isResponsible = true }
  }

  private func fits(_ person: Person, _ name: PersonName, _ given: [[Unicode.Scalar]]) -> Bool {
    let shared = min(person.initials.count, name.initials.count)
    guard person.initials.prefix(shared) == name.initials.prefix(shared) else { return false }
    // «Даша» and «Дарья», whose first letters are the same, are one person.
    return zip(person.given, given).allSatisfy {
      CaseForms.areForms($0, $1) || NameWords.shortForms.contains($0)
        || NameWords.shortForms.contains($1)
    }
  }
}

/// Persons by names of theirs in every case.
struct DeclinedNames {
  /// Persons by a name as it is known.
  private var names: [[Unicode.Scalar]: [Int]] = [:]
  /// Persons by every form of their names.
  private var forms: [[Unicode.Scalar]: [Int]] = [:]
  /// Persons by what those forms sound like, as far as they are no other words.
  private var sounds: [[Unicode.Scalar]: [Int]] = [:]
  /// The first two letters of the names.
  private var beginnings: Set<[Unicode.Scalar]> = []

  mutating func add(_ name: [Unicode.Scalar], of place: Int, isHeard: Bool) {
    beginnings.insert(Array(name.prefix(2)))
    Self.note(place, at: name, in: &names)
    for form in CaseForms.forms(of: name) {
      Self.note(place, at: form, in: &forms)
      let sound = isHeard ? LatinSpelling.sound(form) : []
      if sound.count > 2 { Self.note(place, at: sound, in: &sounds) }
    }
  }

  /// The place of the person whose name a word sounds like, inside of it nil where several have it.
  func place(bySound word: [Unicode.Scalar]) -> Int?? {
    Self.one(sounds[LatinSpelling.sound(word)])
  }

  /// The place of the person whose name a word is in some case, inside of it nil where several have it.
  func place(ofForm word: [Unicode.Scalar]) -> Int?? { Self.one(forms[word]) }

  private static func one(_ places: [Int]?) -> Int?? {
    places.map { $0.count == 1 ? $0[0] : nil }
  }

  /// The persons whose name a word is in some case, or who are known by a case of it, in order.
  func places(of word: [Unicode.Scalar]) -> [Int] {
    var places = forms[word] ?? []
    // No case changes more than the last three letters.
    guard word.count < 5 || beginnings.contains(Array(word.prefix(2))) else { return places }
    for form in CaseForms.forms(of: word) { places += names[form] ?? [] }
    return places.count > 1 ? Set(places).sorted() : places
  }

  private static func note(
    _ place: Int, at name: [Unicode.Scalar], in places: inout [[Unicode.Scalar]: [Int]]
  ) {
    if places[name]?.last != place { places[name, default: []].append(place) }
  }
}

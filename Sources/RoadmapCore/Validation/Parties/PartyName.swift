/// One spelling of a party, taken apart for comparison.
struct PartyName: Sendable {
  /// The name as it is written.
  let spelling: String
  /// Surname and initials, where it is a person.
  let person: PersonName?
  /// The letters that are compared: the surname of a person, else the whole name.
  let comparable: [Unicode.Scalar]

  init(_ spelling: String) {
    self.spelling = spelling
    let persons = PersonName.all(in: Array(spelling.unicodeScalars))
    person = persons.count == 1 ? persons.first : nil
    comparable = FoldedName(person?.surname ?? spelling).letters
  }

  /// The first letter of a person's first name, which all spellings share; nil for other parties.
  var initial: Unicode.Scalar? { person?.initials.first.map(Letters.lowercased) }
}

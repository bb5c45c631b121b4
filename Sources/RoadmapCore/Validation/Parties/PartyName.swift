import Letters

/// One spelling of a party, taken apart for comparison.
///
/// It never changes and has no identity; a class, because every file that names the party shares it.
final class PartyName: Sendable {
  /// The name as it is written.
  let spelling: String
  /// The persons that it names, first to last.
  let persons: [PersonName]
  /// The letters that are compared: the surname of a person, else the whole name.
  let comparable: [Unicode.Scalar]
  /// What it has in common with other spellings of the party, see `SpellingKey`.
  let keys: [UInt64]

  init(_ spelling: String) {
    self.spelling = spelling
    persons = PersonName.all(in: Array(spelling.unicodeScalars))
    let person = persons.count == 1 ? persons.first : nil
    comparable = FoldedName(person?.surname ?? spelling).letters
    keys = SpellingKey.all(
      of: comparable, initial: person?.initials.first.map(Alphabet.lowercased))
  }

  /// Surname and initials, where it is a person.
  var person: PersonName? { persons.count == 1 ? persons.first : nil }
}

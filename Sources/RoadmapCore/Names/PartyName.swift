import Letters

/// One spelling of a party, taken apart for comparison.
///
/// It never changes and has no identity; a class, because every file that names the party shares it.
final class PartyName: Sendable {
  /// The name as it is written.
  let spelling: String
  /// The persons that it names, first to last.
  let persons: [PersonName]
  /// Surname and initials, where it is a person.
  var person: PersonName? { persons.count == 1 ? persons.first : nil }
  /// The letters that are compared: the surname of a person, else the whole name.
  let comparable: [Unicode.Scalar]
  /// What it has in common with other spellings of the party, see `SpellingKey`.
  let keys: [UInt64]
  /// The parties that it names where no team says otherwise.
  private let split: PartySplit?

  init(_ spelling: String) {
    self.spelling = spelling
    persons = PersonName.ofParties(Array(spelling.unicodeScalars))
    let person = persons.count == 1 ? persons.first : nil
    let surname = person.map(\.surname).flatMap { $0.isEmpty ? nil : $0 }
    comparable = Array(PartyName.words(of: surname ?? spelling).joined(separator: [" "]))
    keys = SpellingKey.all(
      of: comparable, initial: person?.initials.first.map(Alphabet.lowercased),
      stem: person.map { CaseForms.stem(of: $0.surnameLetters) } ?? [])
    split = PartyName.split(spelling, naming: persons, by: .none)
  }

  /// The words that are compared; what a hyphen joins counts as two.
  ///
  /// A breve that is lost leaves «и» of «й», so the two count as one letter.
  static func words(of text: String) -> [[Unicode.Scalar]] {
    FoldedWords.all(in: text).flatMap { word in
      word.split(separator: "-").map { $0.map { $0 == "й" ? "и" : $0 } }
    }
  }

  /// Whether it names several parties, as far as no team says otherwise.
  var namesSeveral: Bool { split != nil }

  /// The parties that the text names, where it names several; what the team knows as one is one.
  func split(by team: TeamNames) -> PartySplit? {
    team.isEmpty ? split : PartyName.split(spelling, naming: persons, by: team)
  }

  private static func split(
    _ spelling: String, naming persons: [PersonName], by team: TeamNames
  ) -> PartySplit? {
    // Nearly every text is one name; a separator, or a second person, is needed for two.
    let mayJoin =
      persons.count > 1
      || spelling.unicodeScalars.contains(where: PartyPieces.separators.contains)
      || persons.count == 1 && persons[0].range.count < spelling.unicodeScalars.count
    guard mayJoin else { return nil }
    let split = PartySplit(spelling, team: team, names: persons)
    guard split.parties.count > 1 else { return nil }
    // Roles that are not known for certain are left to their words.
    return split.isSure || persons.count > 1 ? split : nil
  }
}

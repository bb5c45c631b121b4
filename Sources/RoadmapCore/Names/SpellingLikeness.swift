import Letters

/// Judges whether two names are spellings of one party.
enum SpellingLikeness {
  static func areVariants(_ one: PartyName, _ other: PartyName) -> Bool {
    guard (one.person == nil) == (other.person == nil), !one.namesSeveral, !other.namesSeveral
    else { return false }
    if let first = one.person, let second = other.person {
      if areOpposed(first, second) { return false }
    }
    let (a, b) = (one.comparable, other.comparable)
    if a == b { return true }
    guard digits(a) == digits(b), !areOfTwoSexes(a, b) else { return false }
    if let first = one.person, let second = other.person {
      return SpellingKey.sound(a) == SpellingKey.sound(b)
        || a.count >= 5 && b.count >= 5 && a.isOneSlip(from: b, behind: 1)
        // «Ивановой И.И.»
        || CaseForms.areForms(first.surnameLetters, second.surnameLetters)
    }
    return areVariantsOfWords(
      PartyName.words(of: one.spelling), PartyName.words(of: other.spelling))
  }

  /// Whether two persons have initials, first names or patronymics of which neither is the other:
  /// «Петрова Нина Васильевна» is not «Петрова Наталья Викторовна».
  static func areOpposed(_ one: PersonName, _ other: PersonName) -> Bool {
    if zip(one.initials, other.initials).contains(where: !=) { return true }
    // “Mr Price” is not “Mrs Price”.
    let titles = [one, other].map { name in
      NameWords.titlesOfSexes.firstIndex { words in
        FoldedWords.all(in: name.spelling).first.map(words.contains) ?? false
      }
    }
    if let first = titles[0], let second = titles[1], first != second { return true }
    return zip(one.givenLetters, other.givenLetters).contains { a, b in
      !CaseForms.areForms(a, b) && !a.isOneSlip(from: b, behind: 1)
    }
  }

  /// Names of a role or an organisation: one word differs, by a slip inside it.
  private static func areVariantsOfWords(
    _ one: [[Unicode.Scalar]], _ other: [[Unicode.Scalar]]
  ) -> Bool {
    // A missing space joins two words.
    guard one.count == other.count else { return Array(one.joined()) == Array(other.joined()) }
    let different = zip(one, other).filter { $0 != $1 }
    guard different.count == 1, let (a, b) = different.first else { return false }
    if min(a.count, b.count) >= 3, withoutDoubles(a) == withoutDoubles(b) { return true }
    guard min(a.count, b.count) >= 5, a.isOneSlip(from: b, behind: 1) else { return false }
    // Another ending is another case or number («психолог», «психологи»), not a slip.
    let stem = min(a.count, b.count) - 2
    return a.prefix(stem) != b.prefix(stem)
  }

  /// «Иванов» and «Иванова», «Белый» and «Белая»; «й» is folded to «и».
  private static func areOfTwoSexes(_ one: [Unicode.Scalar], _ other: [Unicode.Scalar]) -> Bool {
    func isPair(_ his: [Unicode.Scalar], _ hers: [Unicode.Scalar]) -> Bool {
      hers == his + ["а"]
        || hers.ends(with: ["а", "я"]) && his.last == "и" && his.dropLast(2) == hers.dropLast(2)
    }
    return isPair(one, other) || isPair(other, one)
  }

  private static func digits(_ letters: [Unicode.Scalar]) -> [Unicode.Scalar] {
    letters.filter(Alphabet.isDigit)
  }

  private static func withoutDoubles(_ letters: [Unicode.Scalar]) -> [Unicode.Scalar] {
    letters.reduce(into: []) { if $0.last != $1 { $0.append($1) } }
  }
}

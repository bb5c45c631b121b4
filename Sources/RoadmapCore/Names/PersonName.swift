import Letters

/// A person as documents write one: surname and initials in either order, full names, or less.
struct PersonName: Hashable, Sendable {
  /// The surname as it is written; empty where only first name and patronymic stand.
  let surname: String
  /// The first letters of first name and patronymic, at most two, in capitals; empty where there is a
  /// surname alone.
  let initials: [Unicode.Scalar]
  /// First name and patronymic as they are written, where they are written out.
  let given: [String]
  /// The characters of the text that name the person, counted from 0.
  let range: Range<Int>
  /// Whether it can be nothing else; what may be the name of a thing is not.
  let isSure: Bool

  /// The name in its usual spelling: «Иванова А.Б.»; a full name as it is written.
  let spelling: String

  /// The surname as it is compared; what stands before it («фон», «аль-») is left out.
  var surnameLetters: [Unicode.Scalar] {
    let last = surname.split(separator: " ").last ?? ""
    let letters = FoldedWords.letters(of: last.unicodeScalars)
    guard let hyphen = letters.firstIndex(of: "-"),
      NameWords.particles.contains(Array(letters[..<hyphen]))
    else { return letters }
    return Array(letters[(hyphen + 1)...])
  }

  /// First name and patronymic as they are compared.
  var givenLetters: [[Unicode.Scalar]] { given.map { FoldedWords.letters(of: $0.unicodeScalars) } }

  /// The persons that a text names for certain, first to last.
  static func all(in scalars: [Unicode.Scalar]) -> [PersonName] {
    NameReader(scalars).names().filter(\.isSure)
  }

  /// Whether a text ends with two initials and their full stops, be they apart, or with one behind a
  /// surname: «Рогова Т.».
  static func endsWithInitials(_ text: some StringProtocol) -> Bool {
    let words = text.split(separator: " ").suffix(2).map { Array($0.unicodeScalars) }
    if words.count == 2, words[1].count == 2, NameReader(words[1]).isInitial(at: 0),
      words[0].count > 2, Alphabet.isUppercase(words[0][0]),
      words[0].allSatisfy(FoldedWords.isLetter)
    {
      return true
    }
    let end = text.unicodeScalars.suffix(5).filter { $0 != " " }.suffix(4)
    let reader = NameReader(Array(end))
    return end.count == 4 && reader.isInitial(at: 0) && reader.isInitial(at: 2)
  }

  /// Whether a word is nothing but two initials.
  static func areInitials(_ word: String) -> Bool {
    word.unicodeScalars.count == 4 && endsWithInitials(word)
  }

  /// Whether a text may be the first name and the surname of somebody: “Tom Lee”, or several first names.
  static func mayBeEnglish(_ text: String, words count: ClosedRange<Int> = 2...2) -> Bool {
    let words = text.split(separator: " ")
    return count.contains(words.count)
      && text.utf8.allSatisfy { $0 < 0x80 && !(48...57).contains($0) && $0 != UInt8(ascii: ",") }
      && words.allSatisfy { word in
        !FoldedWords.startSmall(String(word))
          && !(FoldedWords.strings(in: word).first.map(PartyWords.begins) ?? true)
      }
  }

  /// Whether a name is one word that may be a surname; beside others like it, that may be nothing else.
  static func isBare(_ name: String, besideOthers: Bool = false) -> Bool {
    if let only = all(in: name, ofParties: true).first {
      return only.surname == name && only.initials.isEmpty
    }
    let letters = FoldedWords.letters(of: name.unicodeScalars)
    return besideOthers && !name.contains(" ") && !FoldedWords.startSmall(name)
      && name != name.uppercased() && NameWords.mayBeNominative(letters)
      && !PartyWords.begins(letters)
  }

  /// The surnames, two or more, of which a text consists and which nothing holds apart; what does not end
  /// as they do is one where it `isKnown`: «Лебедева Жук».
  static func surnames(filling text: String, isKnown: (String) -> Bool) -> [String]? {
    let words = text.split(separator: " ").map(String.init)
    let areSurnames = words.allSatisfy { word in
      let letters = FoldedWords.letters(of: word.unicodeScalars)
      return !FoldedWords.startSmall(word) && word.unicodeScalars.allSatisfy(Alphabet.isLetter)
        && !NameWords.isGivenName(letters) && !NameWords.isPatronymic(letters)
        && !PartyWords.begins(letters) && (NameWords.looksLikeSurname(letters) || isKnown(word))
    }
    return words.count > 1 && areSurnames ? words : nil
  }

  /// Whether a text names persons and says hardly anything else.
  static func fill(_ text: String) -> Bool {
    let scalars = Array(text.unicodeScalars)
    let named = all(in: scalars).reduce(0) { $0 + $1.range.count }
    return named > 0 && named * 5 >= scalars.count * 4
  }

  /// The persons that a list of parties names for certain, first to last.
  static func ofParties(_ scalars: [Unicode.Scalar]) -> [PersonName] {
    NameReader(scalars, readsParties: true).names().filter(\.isSure)
  }

  /// The persons that a text may name, first to last; in a list of `parties`, two words with capitals
  /// are one, and a word alone that is no role.
  static func all(
    in text: String, ofParties: Bool, knowing surnames: DeclinedNames? = nil
  ) -> [PersonName] {
    var reader = NameReader(Array(text.unicodeScalars), readsParties: ofParties)
    reader.surnames = surnames
    return reader.names()
  }
}

extension PersonName {
  /// Somebody of whom a text has nothing but the surname.
  init(ofSurname name: String) {
    self.init(
      surname: name, initials: [], given: [], range: 0..<name.unicodeScalars.count, isSure: true,
      spelling: name)
  }
}

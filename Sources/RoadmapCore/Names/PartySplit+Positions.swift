import Letters

/// What may be a position beside a name.
extension PartySplit {
  /// Whether nothing but the position beside it says that a word is a name: «Психолог Шульц».
  static func isUncertain(_ name: PersonName) -> Bool {
    name.initials.isEmpty && !NameWords.looksLikeSurname(name.surnameLetters)
      && FoldedWords.strings(in: name.spelling).count == 1
  }

  /// Whether words in brackets or behind a dash can be read as a position, or a class.
  static func saysPosition(_ piece: Phrase) -> Bool {
    piece.isSchoolClass || piece.words.count == 1 && PartyPieces.isShortName(piece.text[...])
      || piece.words.contains(where: PartyWords.isRole)
      || PartyWords.abbreviations.contains(piece.first) || piece.first == "исп"
  }

  /// The sign that stands first in a text; of a line break and blanks, the break, unless a bracket or a
  /// bullet follows.
  static func sign(_ text: String) -> Unicode.Scalar? {
    let sign = text.unicodeScalars.first { !CharacterSort($0).isBlank }
    return sign == "(" || sign == "•" ? sign : text.unicodeScalars.first(where: NameReader.isSign)
  }

  /// Whether a text may be a position, or a class, behind a name: in Russian a capital begins another
  /// party, unless the name has nothing but capitals.
  static func mayBePosition(_ piece: Phrase, of name: String) -> Bool {
    piece.isSchoolClass
      || piece.isPosition
        && (piece.startsSmall || piece.first.utf8.allSatisfy { $0 < 0x80 }
          || name == name.uppercased() && piece.text == piece.text.uppercased())
  }
}

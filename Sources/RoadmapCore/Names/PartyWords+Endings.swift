import Letters

/// What the endings of words say of the names of parties, in small letters.
extension PartyWords {
  /// Words that stand before the noun of a party: «классные», «рабочая», «проектный».
  private static let nominativeEndings = ["ые", "ие", "ый", "ий", "ая", "ое"]
  private static let obliqueEndings = ["ной", "ного", "ской", "ского", "цкой", "цкого"]
  private static let adjectiveEndings = nominativeEndings + ["ной", "ного"]

  /// Whether a word is an adjective, so that the party's noun is still to come.
  static func isAdjective(_ word: String) -> Bool {
    word.count > 4 && adjectiveEndings.contains(where: word.hasSuffix)
      && !["заведующ", "обучающ", "наставляем", "вожат"].contains(where: word.hasPrefix)
  }

  /// Whether a word is an adjective in a case that no party begins with: «воспитательной (работе)».
  static func isOblique(_ word: String) -> Bool {
    word.count > 5 && obliqueEndings.contains(where: word.hasSuffix)
  }

  /// Whether a word can only begin a name, as no word before it asks for its case: «ученическое».
  static func isNominative(_ word: String) -> Bool {
    // «секций» are several of something.
    word.count > 4 && nominativeEndings.contains(where: word.hasSuffix) && !word.hasSuffix("ций")
  }

  /// Whether a word is an adjective of a party in any case, so that its noun follows: «классному».
  static func isAdjectiveOfParty(_ word: String) -> Bool {
    let word = FoldedWords.letters(of: word.unicodeScalars)
    return word.count > 5 && begins(word) && adjectiveCases.contains(where: word.ends)
      && !isNounOfAdjective(String(word))
  }

  private static func isNounOfAdjective(_ word: String) -> Bool {
    ["заведующ", "обучающ", "наставляем", "вожат", "дежурн", "ответственн", "учащ", "ведущ"]
      .contains(where: word.hasPrefix)
  }

  /// Whether a word, in small letters, says what the party before it does: «курирующий»,
  /// «осуществляющие».
  static func isParticiple(_ word: String) -> Bool {
    let letters = FoldedWords.letters(of: word.unicodeScalars)
    let word = letters.ends(with: ["с", "я"]) ? Array(letters.dropLast(2)) : letters
    guard word.count > 7, !begins(letters) else { return false }
    return adjectiveCases.contains { ending in
      word.ends(with: ending)
        && participles.contains { Array(word.dropLast(ending.count)).ends(with: $0) }
    }
  }

  private static let participles = FoldedWords.listed("ущ ющ ащ ящ вш дш")
  private static let obliqueCases = FoldedWords.listed(
    "ого его ому ему ым им ой ей ую юю ых их ыми ими")
  private static let adjectiveCases =
    FoldedWords.listed("ый ий ая яя ое ее ые ие") + obliqueCases

  /// Whether a word is an adjective in a case in which no party begins: «дополнительного».
  static func isGenitive(_ word: String) -> Bool {
    word.count > 4 && (word.hasSuffix("ого") || word.hasSuffix("его"))
  }

  /// Whether a word may be an adjective in a case other than the nominative: «учебной», «начальных».
  static func mayBeInCase(_ word: String) -> Bool {
    let letters = FoldedWords.letters(of: word.unicodeScalars)
    return word.count > 4 && obliqueCases.contains(where: letters.ends)
  }
}

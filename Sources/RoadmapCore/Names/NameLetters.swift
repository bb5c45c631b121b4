import Letters

/// Letters of names as they are compared: small, ё as е, Latin look-alikes in Cyrillic words as Cyrillic.
enum NameLetters {
  /// The letters of a word; hyphens stay, marks and everything else goes.
  static func folded(_ word: some Sequence<Unicode.Scalar>) -> [Unicode.Scalar] {
    let letters = word.filter { isOfWord($0) }
    let isCyrillic = letters.contains(where: Alphabet.isCyrillic)
    return letters.map { letter in
      Alphabet.folded(isCyrillic ? Alphabet.cyrillicTwin(of: letter) ?? letter : letter)
    }
  }

  /// The words of a text, each folded; the letters of initials are words of their own.
  static func words(of text: String) -> [[Unicode.Scalar]] {
    text.unicodeScalars.split { !isOfWord($0) && CharacterSort($0) != .combining }
      .map { folded($0) }.filter { !$0.isEmpty }
  }

  private static func isOfWord(_ scalar: Unicode.Scalar) -> Bool {
    Alphabet.isLetter(scalar) || scalar == "-" || Alphabet.isDigit(scalar)
      || !scalar.isASCII && CharacterSort(scalar) == .other && scalar.properties.isAlphabetic
  }
}

import Letters

/// Words as they are compared: in small letters, ё as е, Latin look-alikes in Cyrillic words as Cyrillic.
enum FoldedWords {
  /// Words of a list in a source file, which are folded already.
  static func listed(_ words: String) -> [[Unicode.Scalar]] {
    words.split(separator: " ").map { Array($0.unicodeScalars) }
  }

  /// The letters of a word; hyphens stay, marks and everything else goes.
  static func letters(of word: some Sequence<Unicode.Scalar>) -> [Unicode.Scalar] {
    let letters = word.filter { isOfWord($0) }
    let isCyrillic = letters.contains(where: Alphabet.isCyrillic)
    return letters.map { letter in
      Alphabet.folded(isCyrillic ? Alphabet.cyrillicTwin(of: letter) ?? letter : letter)
    }
  }

  /// The words of a text without signs; a hyphen inside of a word stays, the letters of initials are
  /// words of their own.
  static func all(in text: some StringProtocol) -> [[Unicode.Scalar]] {
    text.unicodeScalars.split { !isOfWord($0) && !isUnseen($0) }
      .compactMap { word in
        guard let first = word.firstIndex(where: { $0 != "-" }),
          let last = word.lastIndex(where: { $0 != "-" })
        else { return nil }
        let letters = letters(of: word[first...last])
        return letters.isEmpty ? nil : letters
      }
  }

  /// The word that stands before a place of a text; empty where there is none.
  static func last(before place: Int, of scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    let before = scalars[..<place]
    guard let last = before.lastIndex(where: { isOfWord($0) && $0 != "-" }) else { return [] }
    let start = before[..<last].lastIndex { !isOfWord($0) && !isUnseen($0) }.map { $0 + 1 }
    return letters(of: before[(start ?? 0)...last].drop { $0 == "-" })
  }

  /// The word that begins at a place of a text.
  static func first(from place: Int, of scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    letters(of: scalars[place...].prefix(while: isOfWord))
  }

  /// The words of a text as texts, look-alikes as they are; a hyphen inside of a word stays.
  static func strings(in text: some StringProtocol) -> [String] {
    var words: [String] = []
    cut(text.unicodeScalars) { word, _ in words.append(word) }
    return words
  }

  /// Cuts a text into its words as texts; `take` gets each with the number of the sign behind it.
  static func cut(_ scalars: some Sequence<Unicode.Scalar>, _ take: (String, Int) -> Void) {
    // Every cell of a document comes here many times, so words are put together out of bytes.
    var word: [UInt8] = []
    var index = 0
    func end() {
      while word.last == UInt8(ascii: "-") { word.removeLast() }
      if !word.isEmpty { take(String(decoding: word, as: UTF8.self), index) }
      word.removeAll(keepingCapacity: true)
    }
    for scalar in scalars {
      if Alphabet.isLetter(scalar) {
        let letter = Alphabet.folded(scalar).value
        if letter < 0x80 {
          word.append(UInt8(letter))
        } else {
          // Both alphabets end before U+0800.
          word.append(UInt8(0xC0 | letter >> 6))
          word.append(UInt8(0x80 | letter & 0x3F))
        }
      } else if Alphabet.isDigit(scalar) || scalar == "-" && !word.isEmpty {
        word.append(UInt8(ascii: scalar))
      } else {
        end()
      }
      index += 1
    }
    end()
  }

  /// Whether the first letter of a text is small; false where it has no letter before its first ten signs.
  static func startSmall(_ text: String) -> Bool {
    text.unicodeScalars.prefix(10).first(where: Alphabet.isLetter)
      .map { !Alphabet.isUppercase($0) } ?? false
  }

  private static func isOfWord(_ scalar: Unicode.Scalar) -> Bool {
    isLetter(scalar) || scalar == "-" || Alphabet.isDigit(scalar)
  }

  /// Whether a scalar inside of a word changes nothing of it: a mark, a soft hyphen, what has no width.
  static func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
    guard !scalar.isASCII else { return false }
    switch CharacterSort(scalar) {
    case .combining, .softHyphen, .invisible, .joiner: return true
    default: return false
    }
  }

  /// Whether a scalar is a letter of any alphabet: «ü» too.
  static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    Alphabet.isLetter(scalar)
      || !scalar.isASCII && CharacterSort(scalar) == .other && scalar.properties.isAlphabetic
  }
}

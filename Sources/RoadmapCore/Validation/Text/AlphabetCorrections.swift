import Letters

/// Letters that pass for others: Latin among Cyrillic ones, and letters in numbers.
enum AlphabetCorrections {
  /// A text with the letters put right that need no person, and the words as they were; nil where
  /// there are none.
  static func mended(_ text: String) -> (text: String, words: [String])? {
    guard text.unicodeScalars.contains(where: Alphabet.isLatin) else { return nil }
    let placed = PlacedText(Array(text.unicodeScalars), role: .line)
    let corrections = all(in: placed) { _ in false }.filter { $0.replacement != nil }
    guard !corrections.isEmpty else { return nil }
    return (String(placed.corrected(corrections)), corrections.map { placed.text($0.range) })
  }

  /// All that are found; `isKnown` says whether a Cyrillic word stands behind a digit elsewhere.
  static func all(in text: PlacedText, isKnown: (String) -> Bool) -> [TextCorrection] {
    let scalars = text.scalars
    let hasCyrillic = scalars.contains(where: Alphabet.isCyrillic)
    var corrections: [TextCorrection] = []
    var index = 0
    while index < scalars.count {
      guard Alphabet.isLetter(scalars[index]) else {
        index += 1
        continue
      }
      let end = scalars[index...].firstIndex { !Alphabet.isLetter($0) } ?? scalars.count
      let word = index..<end
      if let correction = mixed(word, text) ?? digit(word, text) {
        corrections.append(correction)
      } else if hasCyrillic, let correction = latin(word, text, isKnown: isKnown) {
        corrections.append(correction)
      }
      index = end
    }
    return corrections
  }

  /// «пapy»: both alphabets in one word, where one of them only lends look-alikes.
  private static func mixed(_ word: Range<Int>, _ text: PlacedText) -> TextCorrection? {
    let scalars = text.scalars[word]
    guard scalars.contains(where: Alphabet.isLatin), scalars.contains(where: Alphabet.isCyrillic)
    else { return nil }
    let shown = text.text(word)
    if let cyrillic = replaced(scalars, Alphabet.isLatin, Alphabet.cyrillicTwin) {
      return TextCorrection(
        range: word, replacement: cyrillic,
        message: LocalizedText(
          en: "Latin letters stand in the Cyrillic word “\(shown)”",
          ru: "в русском слове «\(shown)» стоят латинские буквы"))
    }
    if let latin = replaced(scalars, Alphabet.isCyrillic, Alphabet.latinTwin) {
      return TextCorrection(
        range: word, replacement: latin,
        message: LocalizedText(
          en: "Cyrillic letters stand in the Latin word “\(shown)”",
          ru: "в латинском слове «\(shown)» стоят русские буквы"))
    }
    return nil
  }

  /// «№ P-145»: the letter of an act's number; «75XGR»: a word typed on the wrong keyboard.
  private static func latin(
    _ word: Range<Int>, _ text: PlacedText, isKnown: (String) -> Bool
  ) -> TextCorrection? {
    let scalars = text.scalars[word]
    guard scalars.allSatisfy(Alphabet.isLatin) else { return nil }
    let shown = text.text(word)
    if isActNumber(word, text.scalars),
      let cyrillic = replaced(scalars, Alphabet.isLatin, Alphabet.cyrillicTwin)
    {
      return TextCorrection(
        range: word, replacement: cyrillic,
        message: LocalizedText(
          en: "the “\(shown)” in the number is Latin; the numbers of Russian acts are Cyrillic",
          ru: "«\(shown)» в номере — латиницей, а номера приказов и распоряжений пишут кириллицей"))
    }
    if scalars.count >= 3, word.lowerBound > 0, Alphabet.isDigit(text.scalars[word.lowerBound - 1]),
      let meant = Keyboard.meantInRussian(scalars), isKnown(meant)
    {
      return TextCorrection(
        range: word, replacement: meant,
        message: LocalizedText(
          en: "“\(shown)” is “\(meant)” typed on the English keyboard",
          ru: "«\(shown)» — это «\(meant)», набранное в английской раскладке"))
    }
    return nil
  }

  /// «42/б2»: a letter between digits that looks like one.
  private static func digit(_ word: Range<Int>, _ text: PlacedText) -> TextCorrection? {
    let scalars = text.scalars
    guard word.count == 1, Alphabet.isDigitLike(scalars[word.lowerBound]),
      word.lowerBound > 1, word.upperBound < scalars.count,
      Alphabet.isDigit(scalars[word.upperBound])
    else { return nil }
    let before = scalars[word.lowerBound - 1]
    guard
      Alphabet.isDigit(before) || before == "/" && Alphabet.isDigit(scalars[word.lowerBound - 2])
    else { return nil }
    let shown = text.text(word)
    return TextCorrection(
      range: word, replacement: nil,
      message: LocalizedText(
        en: "the letter “\(shown)” stands inside a number; a digit is meant",
        ru: "внутри числа стоит буква «\(shown)», а должна быть цифра"))
  }

  /// Whether a word follows «№» and a hyphen with digits follows it; Roman numerals do not count.
  private static func isActNumber(_ word: Range<Int>, _ scalars: [Unicode.Scalar]) -> Bool {
    var before = word.lowerBound - 1
    while before >= 0, CharacterSort(scalars[before]) == .space { before -= 1 }
    let after = word.upperBound
    guard before >= 0, scalars[before] == "№", after + 1 < scalars.count, scalars[after] == "-",
      Alphabet.isDigit(scalars[after + 1])
    else { return false }
    return !scalars[word].allSatisfy { "IVXLCDM".unicodeScalars.contains($0) }
  }

  private static func replaced(
    _ scalars: ArraySlice<Unicode.Scalar>, _ isForeign: (Unicode.Scalar) -> Bool,
    _ twin: (Unicode.Scalar) -> Unicode.Scalar?
  ) -> String? {
    var view = String.UnicodeScalarView()
    for scalar in scalars {
      if !isForeign(scalar) {
        view.append(scalar)
      } else if let twin = twin(scalar) {
        view.append(twin)
      } else {
        return nil
      }
    }
    return String(view)
  }
}

/// Letters that are put together from two characters, and characters that nobody sees.
enum MarkCorrections {
  /// The Cyrillic letters that are one character, by their base and the mark.
  ///
  /// A mark behind the finished letter («й» with a second breve) is dropped: Unicode normalization
  /// leaves it alone, and so do the programs that made it.
  private static let letters: [[Unicode.Scalar]: String] = [
    ["и", "\u{306}"]: "й", ["И", "\u{306}"]: "Й", ["й", "\u{306}"]: "й", ["Й", "\u{306}"]: "Й",
    ["е", "\u{308}"]: "ё", ["Е", "\u{308}"]: "Ё", ["ё", "\u{308}"]: "ё", ["Ё", "\u{308}"]: "Ё",
  ]

  static func all(in text: PlacedText) -> [TextCorrection] {
    let scalars = text.scalars
    var corrections: [TextCorrection] = []
    for (index, scalar) in scalars.enumerated() {
      switch scalar {
      case "\u{AD}", "\u{200B}", "\u{2060}", "\u{FEFF}":
        corrections.append(
          TextCorrection(
            range: index..<index + 1, replacement: "",
            message: LocalizedText(
              en: "an invisible character stands in the text",
              ru: "в тексте стоит невидимый знак")))
      case "\u{300}"..."\u{36F}":
        if let correction = mark(at: index, scalars) { corrections.append(correction) }
      default: break
      }
    }
    return corrections
  }

  private static func mark(at index: Int, _ scalars: [Unicode.Scalar]) -> TextCorrection? {
    guard index > 0 else { return nil }
    let base = scalars[index - 1]
    // A stress mark («за́мок») has no letter of its own.
    if scalars[index] == "\u{301}", Letters.isCyrillic(base) { return nil }
    guard Letters.isLetter(base) || base == "\u{306}" else { return nil }
    let letter = letters[[base, scalars[index]]]
    let shown = letter.map { "«\($0)»" }
    return TextCorrection(
      range: index - 1..<index + 1, replacement: letter,
      message: LocalizedText(
        en: "\(letter.map { "“\($0)”" } ?? "a letter") is put together from two characters, so"
          + " search does not find the word",
        ru: "\(shown ?? "буква") набрана двумя знаками: слово выглядит как обычное, но поиск его не"
          + " найдёт"))
  }
}

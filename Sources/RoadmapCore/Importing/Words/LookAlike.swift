/// Latin letters that look like Cyrillic ones, typed inside of Cyrillic words.
enum LookAlike {
  private static let letters: [Unicode.Scalar: Unicode.Scalar] = [
    "a": "а", "c": "с", "e": "е", "o": "о", "p": "р", "x": "х", "y": "у", "A": "А", "B": "В",
    "C": "С", "E": "Е", "H": "Н", "K": "К", "M": "М", "O": "О", "P": "Р", "T": "Т", "X": "Х",
  ]

  /// A text with such letters replaced, and the words as they were; nil where there are none.
  static func mended(_ text: String) -> (text: String, words: [String])? {
    guard text.unicodeScalars.contains(where: { letters[$0] != nil }) else { return nil }
    var words: [String] = []
    let pieces = text.split(separator: " ", omittingEmptySubsequences: false).map { piece in
      let scalars = piece.unicodeScalars.filter(ImportText.isLetter)
      let hasCyrillic = scalars.contains { $0.value > 0x400 }
      let latin = scalars.filter { $0.value < 0x400 }
      guard hasCyrillic, !latin.isEmpty, latin.allSatisfy({ letters[$0] != nil }) else {
        return String(piece)
      }
      words.append(String(piece))
      var view = String.UnicodeScalarView()
      for scalar in piece.unicodeScalars { view.append(letters[scalar] ?? scalar) }
      return String(view)
    }
    return words.isEmpty ? nil : (pieces.joined(separator: " "), words)
  }
}

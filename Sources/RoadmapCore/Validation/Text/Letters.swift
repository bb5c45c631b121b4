/// The letters of the two alphabets, and which of them look alike.
enum Letters {
  /// The Latin letters that cannot be told from a Cyrillic one, with that one.
  private static let cyrillicTwins: [Unicode.Scalar: Unicode.Scalar] = [
    "A": "А", "B": "В", "C": "С", "E": "Е", "H": "Н", "K": "К", "M": "М", "O": "О", "P": "Р",
    "T": "Т", "X": "Х", "a": "а", "c": "с", "e": "е", "o": "о", "p": "р", "x": "х", "y": "у",
  ]

  /// The same pairs the other way round.
  private static let latinTwins: [Unicode.Scalar: Unicode.Scalar] = Dictionary(
    uniqueKeysWithValues: cyrillicTwins.map { ($1, $0) })

  /// The letters of the English keyboard and those of the Russian one on the same keys.
  private static let keyboard: [Unicode.Scalar: Unicode.Scalar] = Dictionary(
    uniqueKeysWithValues: zip(
      "qwertyuiopasdfghjklzxcvbnm".unicodeScalars, "йцукенгшщзфывапролдячсмить".unicodeScalars))

  static func isLatin(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z": true
    default: false
    }
  }

  static func isCyrillic(_ scalar: Unicode.Scalar) -> Bool {
    (0x400...0x481).contains(scalar.value) || (0x48A...0x52F).contains(scalar.value)
  }

  static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    isLatin(scalar) || isCyrillic(scalar)
  }

  static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

  /// The Cyrillic letter that looks like a Latin one, or nil.
  static func cyrillicTwin(of scalar: Unicode.Scalar) -> Unicode.Scalar? {
    isLatin(scalar) ? cyrillicTwins[scalar] : nil
  }

  /// The Latin letter that looks like a Cyrillic one, or nil.
  static func latinTwin(of scalar: Unicode.Scalar) -> Unicode.Scalar? { latinTwins[scalar] }

  /// A small letter of either alphabet; anything else stays as it is.
  static func lowercased(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    let value = scalar.value
    switch value {
    case 0x41...0x5A, 0x410...0x42F: return Unicode.Scalar(value + 0x20) ?? scalar
    case 0x400...0x40F: return Unicode.Scalar(value + 0x50) ?? scalar
    default: return scalar
    }
  }

  static func isUppercase(_ scalar: Unicode.Scalar) -> Bool { lowercased(scalar) != scalar }

  /// What somebody meant who typed a Latin word with the Russian keyboard in mind, or nil.
  static func typedInRussian(_ word: some Sequence<Unicode.Scalar>) -> String? {
    var result = String.UnicodeScalarView()
    for scalar in word {
      guard let meant = keyboard[lowercased(scalar)] else { return nil }
      let isUpper = isUppercase(scalar)
      result.append(isUpper ? Unicode.Scalar(meant.value - 0x20) ?? meant : meant)
    }
    return String(result)
  }
}

/// The letters of the two alphabets, and which of them look alike.
package enum Alphabet {
  private static let cyrillicTwins = pairs(of: CharacterTable.twins)
  private static let latinTwins = Dictionary(uniqueKeysWithValues: cyrillicTwins.map { ($1, $0) })
  private static let digitLike = Set(CharacterTable.digitLike.unicodeScalars)
  private static let latinI = Set(CharacterTable.latinI.unicodeScalars)

  private static func pairs(of row: String) -> [Unicode.Scalar: Unicode.Scalar] {
    let scalars = Array(row.unicodeScalars)
    return Dictionary(
      uniqueKeysWithValues: stride(from: 0, to: scalars.count - 1, by: 2).map {
        (scalars[$0], scalars[$0 + 1])
      })
  }

  /// Whether a scalar is one of the 52 Latin letters of English.
  package static func isLatin(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z": true
    default: false
    }
  }

  /// Whether a scalar is a Cyrillic letter, of whatever language.
  package static func isCyrillic(_ scalar: Unicode.Scalar) -> Bool {
    (0x400...0x481).contains(scalar.value) || (0x48A...0x52F).contains(scalar.value)
  }

  /// Whether a scalar is a letter of either alphabet.
  package static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    isLatin(scalar) || isCyrillic(scalar)
  }

  /// Whether a scalar is one of the ten digits.
  package static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

  /// The Cyrillic letter that looks like a Latin one, or nil.
  package static func cyrillicTwin(of scalar: Unicode.Scalar) -> Unicode.Scalar? {
    isLatin(scalar) ? cyrillicTwins[scalar] : nil
  }

  /// The Latin letter that looks like a Cyrillic one, or nil.
  package static func latinTwin(of scalar: Unicode.Scalar) -> Unicode.Scalar? {
    latinTwins[scalar]
  }

  /// Whether a Cyrillic letter is easily taken for a digit.
  package static func isDigitLike(_ scalar: Unicode.Scalar) -> Bool { digitLike.contains(scalar) }

  /// Whether a Cyrillic letter looks like the Latin i, which no Russian word has.
  package static func isLatinI(_ scalar: Unicode.Scalar) -> Bool { latinI.contains(scalar) }

  /// A small letter of either alphabet, or of the Latin ones of Europe; anything else stays as it is.
  package static func lowercased(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    let value = scalar.value
    switch value {
    case 0x41...0x5A, 0x410...0x42F: return Unicode.Scalar(value + 0x20) ?? scalar
    case 0x400...0x40F: return Unicode.Scalar(value + 0x50) ?? scalar
    // Beyond the Russian letters capitals and small ones take turns.
    case 0x460...0x481, 0x48A...0x4BF, 0x4D0...0x52F: return Unicode.Scalar(value | 1) ?? scalar
    case 0x4C1...0x4CE: return Unicode.Scalar(value + value % 2) ?? scalar
    case 0x4C0: return Unicode.Scalar(0x4CF) ?? scalar
    // «Ü», «Ş»
    case 0xC0...0x17F:
      let small = scalar.properties.lowercaseMapping.unicodeScalars
      return small.count == 1 ? small.first ?? scalar : scalar
    default: return scalar
    }
  }

  /// Whether a scalar is a capital letter.
  package static func isUppercase(_ scalar: Unicode.Scalar) -> Bool {
    lowercased(scalar) != scalar
  }

  /// A letter as it is compared: small, ё as е.
  package static func folded(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    let small = lowercased(scalar)
    return small == "ё" ? "е" : small
  }
}

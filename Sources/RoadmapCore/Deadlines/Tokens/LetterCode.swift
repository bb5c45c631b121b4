import Letters

/// Six-bit codes of the letters that words are packed from.
///
/// Upper and lower case, ё and е share a code; so do the Latin i and the letters that look like it.
enum LetterCode {
  /// «а».
  static let cyrillicA: UInt8 = 1
  /// «е».
  static let ye: UInt8 = 6
  /// «и», which a combining breve makes «й».
  static let plainI: UInt8 = 9
  /// «й».
  static let shortI: UInt8 = 10
  /// «з», which looks like a 3.
  static let cyrillicZe: UInt8 = 8
  /// «о», which looks like a 0.
  static let cyrillicO: UInt8 = 15
  /// The Latin o.
  static let latinO: UInt8 = latinA + 14
  /// «ь», in which the names of most months end where they are written out.
  static let softSign: UInt8 = 29
  /// The last of the Cyrillic codes, «я».
  static let lastCyrillic: UInt8 = 32
  /// The Latin a; the others follow it.
  static let latinA: UInt8 = 33
  /// A letter that no word of the vocabulary has.
  static let foreign: UInt8 = 59

  /// The code of a letter, or 0 where the scalar is none.
  @inline(__always)
  static func code(of scalar: UInt32) -> UInt8 {
    // Small letters follow the capitals in the one alphabet, and differ from them by a bit in the other.
    let cyrillic = scalar &- 0x410
    if cyrillic < 64 { return UInt8(truncatingIfNeeded: cyrillic & 31) + cyrillicA }
    let latin = (scalar | 0x20) &- 0x61
    if latin < 26 { return UInt8(truncatingIfNeeded: latin) + latinA }
    return scalar < 0xC0 ? 0 : rareCode(of: scalar)
  }

  /// The code of a letter from «А» to «я» by its two bytes of UTF-8, else nil.
  @inline(__always)
  static func code(ofCyrillic first: UInt8, _ second: UInt8) -> UInt8? {
    let cyrillic = UInt32(first) << 6 &+ UInt32(second) &- cyrillicBytes
    return cyrillic < 64 ? UInt8(truncatingIfNeeded: cyrillic & 31) + cyrillicA : nil
  }

  /// What the bytes of «А», 0xD0 and 0x90, come to.
  private static let cyrillicBytes: UInt32 = 0xD0 << 6 + 0x90

  private static func rareCode(of scalar: UInt32) -> UInt8 {
    switch scalar {
    case 0x451, 0x401: ye
    case 0x400...0x52F: Unicode.Scalar(scalar).map(Alphabet.isLatinI) == true ? latinA + 8 : foreign
    case 0xC0...0x24F, 0x370...0x3FF: foreign
    default: 0
    }
  }

  /// Whether a code is that of a Latin letter.
  static func isLatin(_ code: UInt8) -> Bool { code > lastCyrillic && code < foreign }

  /// The Cyrillic letter that looks like a Latin one, or nil where none does.
  static func cyrillicLookAlike(of code: UInt8) -> UInt8? {
    isLatin(code) ? lookAlikes[Int(code - latinA)] : code
  }

  /// For every Latin letter the code of the Cyrillic one; words have no case here, so that capitals that
  /// look alike are enough.
  private static let lookAlikes: [UInt8?] = (UInt8(ascii: "a")...UInt8(ascii: "z")).map { letter in
    let twin =
      Alphabet.cyrillicTwin(of: Unicode.Scalar(letter))
      ?? Alphabet.cyrillicTwin(of: Unicode.Scalar(letter - 0x20))
    return twin.map { code(of: $0.value) }
  }
}

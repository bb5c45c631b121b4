/// What a first look at the bytes of a text shows, so that few texts need a second.
struct TextTraits: OptionSet, Sendable {
  let rawValue: UInt8

  /// Control characters, or such that change the direction of writing.
  static let control = TextTraits(rawValue: 1)
  /// Combining marks, soft hyphens, characters without width.
  static let marks = TextTraits(rawValue: 2)
  /// Letters of the Latin and of the Cyrillic alphabet.
  static let twoAlphabets = TextTraits(rawValue: 4)
  /// A digit, or the number of a list, right beside a Cyrillic letter.
  static let gluedDigit = TextTraits(rawValue: 8)
  /// Spaces at an end, two in a row, or on one side of a dash; line breaks and tabs.
  static let spacing = TextTraits(rawValue: 16)
  /// Brackets, asterisks, ampersands and the like.
  static let markup = TextTraits(rawValue: 32)
  /// Angle quotes.
  static let quotes = TextTraits(rawValue: 64)
}

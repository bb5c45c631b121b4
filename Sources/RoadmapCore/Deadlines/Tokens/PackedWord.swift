/// A word of at most 21 letters in 126 bits, so that comparing words costs two comparisons.
struct PackedWord: Hashable {
  /// How many letters fit; a longer word equals no word of the vocabulary.
  static let capacity = 21

  private(set) var high: UInt64 = 0
  private(set) var low: UInt64 = 0
  private var length: UInt8 = 0

  init() {}

  /// Packs the letters of a text; anything else in it is left out.
  init(_ text: Substring.UnicodeScalarView) {
    for scalar in text {
      let code = LetterCode.code(of: scalar.value)
      if code != 0 { append(code) }
    }
  }

  /// Packs letter codes.
  init(_ codes: some Sequence<UInt8>) {
    for code in codes { append(code) }
  }

  private init(bits: UInt128, count: Int) {
    high = UInt64(truncatingIfNeeded: bits >> 64)
    low = UInt64(truncatingIfNeeded: bits)
    length = UInt8(clamping: count)
  }

  /// How many letters it has; of a word that is too long, at most 255.
  var count: Int { Int(length) }
  var isEmpty: Bool { length == 0 }
  var isTooLong: Bool { count > PackedWord.capacity }
  /// The code of the last letter, or 0.
  var last: UInt8 { UInt8(truncatingIfNeeded: low & 63) }

  mutating func append(_ code: UInt8) {
    high = high << 6 | low >> 58
    low = low << 6 | UInt64(code)
    if length < .max { length += 1 }
  }

  mutating func replaceLast(_ code: UInt8) {
    low = low & ~63 | UInt64(code)
  }

  /// The codes of the letters, first to last; none for a word that is too long.
  var codes: [UInt8] {
    isTooLong ? [] : (0..<count).map { code(at: $0) }
  }

  private var bits: UInt128 { UInt128(high) << 64 | UInt128(low) }

  /// The code of a letter of a word that is not too long, the first one being 0.
  private func code(at index: Int) -> UInt8 {
    UInt8(truncatingIfNeeded: bits >> UInt128(6 * (count - 1 - index))) & 63
  }

  /// The first letters of a word that is not too long: all of them where it has fewer.
  func prefix(_ length: Int) -> PackedWord {
    let kept = min(max(length, 0), count)
    return PackedWord(bits: bits >> UInt128(6 * (count - kept)), count: kept)
  }

  /// The last letters of a word that is not too long: all of them where it has fewer.
  func suffix(_ length: Int) -> PackedWord {
    let kept = min(max(length, 0), count)
    return PackedWord(bits: bits & ((1 << UInt128(6 * kept)) - 1), count: kept)
  }

  /// How many letters the beginnings of two words share; none where one of them is too long.
  func commonLength(with other: PackedWord) -> Int {
    guard !isTooLong, !other.isTooLong else { return 0 }
    func fromTop(_ word: PackedWord) -> UInt128 {
      word.bits << UInt128(6 * (PackedWord.capacity - word.count))
    }
    // The letters fill all but two of the bits.
    let same = ((fromTop(self) ^ fromTop(other)).leadingZeroBitCount - 2) / 6
    return min(same, count, other.count)
  }

  /// Whether the name of a month is in the genitive: «мая», «марта».
  var isGenitiveMonth: Bool { last == LetterCode.lastCyrillic || last == LetterCode.cyrillicA }

  /// The two words without anything between them.
  func joined(with other: PackedWord) -> PackedWord { PackedWord(codes + other.codes) }

  /// The word with its Latin letters taken for the Cyrillic ones they look like, or nil where one
  /// looks like none.
  var withCyrillicLookAlikes: PackedWord? {
    guard !isTooLong else { return nil }
    var word = PackedWord()
    for index in 0..<count {
      guard let lookAlike = LetterCode.cyrillicLookAlike(of: code(at: index)) else { return nil }
      word.append(lookAlike)
    }
    return word.isEmpty ? nil : word
  }

  static func == (one: PackedWord, other: PackedWord) -> Bool {
    one.low == other.low && one.high == other.high && one.length == other.length
  }
}

import Letters

/// What spellings of one party have in common, so that they meet without comparing all with all.
///
/// Two names may be spellings of one party where they share a key; `SpellingLikeness` has the last
/// word, so a key may be a hash. A name has about as many keys as letters: one slip leaves two names
/// equal once the letter in question is left out of either.
enum SpellingKey {
  private static let base: UInt64 = 0x9E37_79B9_7F4A_7C15

  /// The keys of a name by the letters that are compared and, of a person, the first letter of the
  /// first name, which all spellings share; none for a name of hostile length.
  ///
  /// `stem` is what all cases of a surname have in common; empty where it is none.
  static func all(
    of letters: [Unicode.Scalar], initial: Unicode.Scalar?, stem: [Unicode.Scalar]
  ) -> [UInt64] {
    guard !letters.isEmpty, letters.count <= 96 else { return [] }
    let seed = UInt64(initial?.value ?? 0) &+ 1
    var keys: [UInt64] = []
    keys.reserveCapacity(letters.count + 3)
    keys.append(hash(letters, seed))
    keys.append(hash(sound(letters), seed &+ 0x1_0000_0000))
    if !stem.isEmpty { keys.append(hash(stem, seed &+ 0x2_0000_0000)) }
    guard letters.count >= 5 else { return keys }
    // The hash without a letter: what stands before it, moved up, and what stands behind it.
    let first = keys.count
    var prefix = seed
    for letter in letters {
      keys.append(prefix)
      prefix = prefix &* base &+ UInt64(letter.value)
    }
    var suffix: UInt64 = 0
    var power: UInt64 = 1
    for (index, letter) in letters.enumerated().reversed() {
      keys[first + index] = keys[first + index] &* power &+ suffix
      suffix &+= UInt64(letter.value) &* power
      power &*= base
    }
    return keys
  }

  /// Letters as they sound: «ю» as «иу», «я» as «иа», doubles as one, no signs.
  ///
  /// It makes one of «Тиунов», «Тюнов» and «Тиюнов», and of «АППО» and «АПО».
  static func sound(_ letters: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var result: [Unicode.Scalar] = []
    result.reserveCapacity(letters.count + 8)
    func add(_ scalar: Unicode.Scalar) {
      if result.last != scalar || Alphabet.isDigit(scalar) { result.append(scalar) }
    }
    for letter in letters {
      switch letter {
      case "ю":
        add("и")
        add("у")
      case "я":
        add("и")
        add("а")
      case "ь", "ъ": break
      case "ы": add("и")
      case "э": add("е")
      default: add(letter)
      }
    }
    return result
  }

  private static func hash(_ letters: [Unicode.Scalar], _ seed: UInt64) -> UInt64 {
    letters.reduce(seed) { $0 &* base &+ UInt64($1.value) }
  }
}

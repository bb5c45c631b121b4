/// The words of deadlines in every language, each with what it does.
///
/// An open-addressed table over packed words: a look-up compares two numbers and builds no string.
struct Vocabulary: Sendable {
  /// Words that do the same, separated by spaces.
  struct Entry {
    let words: String
    let lexeme: Lexeme

    init(_ words: String, _ lexeme: Lexeme) {
      self.words = words
      self.lexeme = lexeme
    }
  }

  /// The one vocabulary, built when the first phrase is read.
  static let shared = Vocabulary(
    russianTimes + russianNumerals + russianWords + englishTimes + englishNumerals + englishWords
      + romanNumerals)

  /// What a school's day is made of; «уроков» is no slip of «сроков».
  static let lessons = Set(
    (russianLessons + englishLessons).map { PackedWord($0[...].unicodeScalars) })

  private var slots: [(word: PackedWord, lexeme: Lexeme)]
  private let mask: Int
  /// The words that a misspelling is compared with.
  let correctable: [(word: PackedWord, lexeme: Lexeme)]

  init(_ entries: [Entry]) {
    var pairs: [(word: PackedWord, lexeme: Lexeme)] = []
    for entry in entries {
      var word = PackedWord()
      for scalar in entry.words.unicodeScalars {
        let code = LetterCode.code(of: scalar.value)
        if code != 0 { word.append(code) }
        guard scalar == " ", !word.isEmpty else { continue }
        pairs.append((word, entry.lexeme))
        word = PackedWord()
      }
      if !word.isEmpty { pairs.append((word, entry.lexeme)) }
    }
    var capacity = 256
    while capacity < pairs.count * 2 { capacity *= 2 }
    slots = Array(repeating: (PackedWord(), .unknown), count: capacity)
    mask = capacity - 1
    correctable = pairs.filter { $0.word.count >= 6 }
    for (word, lexeme) in pairs {
      let slot = slot(of: word)
      if slots[slot].word.isEmpty { slots[slot] = (word, lexeme) }
    }
  }

  /// What a word does; a word that is only spelled with letters of two alphabets is read too.
  func lexeme(of word: PackedWord) -> Lexeme {
    if word.isTooLong { return .unknown }
    let found = slots[slot(of: word)].lexeme
    if found != .unknown { return found }
    guard let lookAlike = word.withCyrillicLookAlikes, lookAlike != word else { return .unknown }
    return slots[slot(of: lookAlike)].lexeme
  }

  /// The slot that holds a word, or the empty one where it would be put.
  private func slot(of word: PackedWord) -> Int {
    var hash = (word.low ^ word.high &* 0x9E37_79B9_7F4A_7C15) &* 0xD6E8_FEB8_6659_FD93
    hash ^= hash >> 32
    var slot = Int(truncatingIfNeeded: hash) & mask
    while !slots[slot].word.isEmpty, slots[slot].word != word { slot = (slot + 1) & mask }
    return slot
  }
}

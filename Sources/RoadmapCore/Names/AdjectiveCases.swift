/// The cases in which a word, in small letters, may stand that ends as adjectives do.
struct AdjectiveCases: OptionSet {
  let rawValue: Int

  /// One in which a name may begin: «ученическое».
  static let nominative = AdjectiveCases(rawValue: 1)
  /// One that only a word before it asks for: «дополнительного».
  static let genitive = AdjectiveCases(rawValue: 2)
  /// Any but the nominative: «учебной», «начальных».
  static let oblique = AdjectiveCases(rawValue: 4)
  /// Such a case of what is no noun: «воспитательной (работе)», but not «общей», «тетрадей».
  static let certain = AdjectiveCases(rawValue: 8)

  init(rawValue: Int) { self.rawValue = rawValue }

  init(_ word: String) {
    self = []
    guard word.utf8.count > 8, !Self.nouns.contains(where: word.hasPrefix) else { return }
    for length in 2...4 { formUnion(Self.endings[String(word.suffix(length))] ?? []) }
    // «секций» are several of something.
    if word.hasSuffix("ций") { remove(.nominative) }
  }

  /// Whether the noun is still to come.
  var isBeforeNoun: Bool { !isDisjoint(with: [.nominative, .certain]) }

  /// Whether a word says what the party before it does: «курирующий», «осуществляющие».
  static func isParticiple(_ word: String) -> Bool {
    let word = word.hasSuffix("ся") ? word.dropLast(2) : word[...]
    return word.utf8.count > 14
      && (2...3).contains { length in
        endings[String(word.suffix(length))] != nil
          && participles.contains(where: word.dropLast(length).hasSuffix)
      }
  }

  private static let endings: [String: AdjectiveCases] = {
    let table: [(AdjectiveCases, String)] = [
      (.nominative, "ый ий ая ое ые ие"), ([], "яя ее"),
      ([.genitive, .oblique], "ого его"),
      (.oblique, "ому ему ым им ой ей ую юю ых их ыми ими"),
      (.certain, "ной ного ской ского цкой цкого"),
    ]
    var endings: [String: AdjectiveCases] = [:]
    for (cases, words) in table {
      for ending in words.split(separator: " ") { endings[String(ending)] = cases }
    }
    return endings
  }()
  private static let participles = ["ущ", "ющ", "ащ", "ящ", "вш", "дш"]
  /// Nouns that are declined as adjectives are.
  private static let nouns = ["заведующ", "обучающ", "наставляем", "вожат"]
}

/// Words that lead on to another one, so that nothing ends with them.
enum JoiningWords {
  static let prepositions: Set<String> = [
    "в", "во", "на", "по", "о", "об", "с", "со", "к", "ко", "для", "от", "до", "за", "при", "из",
    "у", "под", "кроме", "of", "for", "to",
  ]
  static let conjunctions: Set<String> = ["и", "или", "либо", "and", "or"]

  /// Whether a word, in small letters, leads on to another one.
  static func leadOn(_ word: String) -> Bool {
    prepositions.contains(word) || conjunctions.contains(word)
  }
}

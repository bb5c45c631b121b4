import Letters

/// Beginnings of words, found by their first letter; those of three letters and less are whole words.
struct Stems: Sendable {
  private let byFirst: [Unicode.Scalar: [[Unicode.Scalar]]]

  init(_ words: String) {
    byFirst = Dictionary(grouping: FoldedWords.listed(words)) { $0[0] }
  }

  func hold(_ word: String) -> Bool { hold(Array(word.unicodeScalars)) }

  /// Whether a word begins with one of them, or what stands before its hyphen; of some `endings` one has
  /// to follow.
  func hold(_ word: [Unicode.Scalar], with endings: [[Unicode.Scalar]]? = nil) -> Bool {
    let word = word.prefix { $0 != "-" }
    return word.first.flatMap { byFirst[$0] }?.contains { stem in
      guard word.starts(with: stem) else { return false }
      let rest = word.dropFirst(stem.count)
      return endings?.contains { $0.elementsEqual(rest) } ?? (rest.isEmpty || stem.count > 3)
    } ?? false
  }
}

/// Ends of words, found by their last letter.
struct Endings: Sendable {
  private let byLast: [Unicode.Scalar: [[Unicode.Scalar]]]

  init(_ words: String) {
    byLast = Dictionary(grouping: FoldedWords.listed(words)) { $0[$0.count - 1] }
  }

  /// Whether a word, in small letters, ends with one of them.
  func end(_ word: [Unicode.Scalar]) -> Bool {
    word.last.flatMap { byLast[$0] }?.contains(where: word.ends) ?? false
  }
}

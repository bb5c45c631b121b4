/// A word of the command line that begins with a dash, taken apart.
struct OptionWord {
  /// One option of the word, with the value that is written into the same word.
  struct Part {
    /// How the user wrote the option, with its dashes.
    let spelling: String
    /// The long name, or the letter of a short option.
    let name: String
    /// Whether the name is a long one.
    let isLong: Bool
    /// What follows in the same word: after `=`, or the rest of a cluster of short options.
    let rest: Substring?

    /// The declaration that the name belongs to.
    func declaration(among options: [OptionDeclaration]) -> OptionDeclaration? {
      options.first { isLong ? $0.isCalled(name) : $0.short.map(String.init) == name }
    }
  }

  /// The options that the word may hold, each seen as if it were the last; a long option is alone.
  let parts: [Part]

  /// Takes a word apart for which `isOption` holds.
  init(_ word: String) {
    if word.hasPrefix("--") {
      let pieces = word.dropFirst(2).split(
        separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let name = pieces.first.map(String.init) ?? ""
      parts = [
        Part(
          spelling: "--\(name)", name: name, isLong: true,
          rest: pieces.count > 1 ? pieces.last : nil)
      ]
    } else {
      let letters = word.dropFirst()
      parts = letters.indices.map { index in
        let rest = letters[letters.index(after: index)...]
        return Part(
          spelling: "-\(letters[index])", name: String(letters[index]), isLong: false,
          rest: rest.isEmpty ? nil : rest)
      }
    }
  }

  /// A word whose dashes a word processor has made one long dash; nil for any other.
  init?(corrected word: String) {
    let name = word.drop { "–—−".contains($0) }
    guard name.startIndex > word.startIndex, !name.isEmpty else { return nil }
    self.init("--" + name.drop { $0 == "-" })
  }

  /// Words in which «--note=текст» has become two, so that what is said of a value holds however it is
  /// joined to its option.
  static func dividing(_ words: [String], by options: [OptionDeclaration]) -> [String] {
    let end = words.firstIndex(of: "--") ?? words.count
    return words[..<end].flatMap { word in
      guard word.hasPrefix("--"), let part = OptionWord(word).parts.first,
        let value = part.rest.map(String.init), canBeValue(value),
        part.declaration(among: options)?.placeholder != nil
      else { return [word] }
      return [part.spelling, value]
    } + words[end...]
  }

  /// Whether a word begins an option; a single dash is standard input, so an operand.
  static func isOption(_ word: String) -> Bool {
    word.hasPrefix("-") && word != "-"
  }

  /// Whether a word may be the value of the option before it: a forgotten value must not eat an option.
  static func canBeValue(_ word: String) -> Bool {
    !word.hasPrefix("--")
  }

  /// Whether the word ends in an option whose value is the next word.
  func wantsNextWord(by options: [OptionDeclaration]) -> Bool {
    for part in parts {
      if let option = part.declaration(among: options), option.placeholder != nil {
        return part.rest == nil
      }
    }
    return false
  }
}

import Letters

/// Tells the documents of one cell apart.
enum DocumentSplit {
  /// The documents, first to last.
  static func documents(in cell: String) -> [String] {
    var entries: [String] = []
    let list = ListSplit(cell)
    let texts =
      list.entries.count > 1
      ? ([list.head].compactMap { $0 } + list.entries.map(\.text))
      : ImportText.lines(cell).reduce(into: [String]()) { lines, line in
        let text = PartMark(line).map(\.rest) ?? line
        // A line that goes on with a small letter folds the one before.
        if ImportText.startsSmall(text), !lines.isEmpty, !(lines.last?.hasSuffix(";") ?? false) {
          lines[lines.count - 1] += " " + text
        } else {
          lines.append(text)
        }
      }
    // A list that is marked as one needs no further guesses.
    let isMarked = list.entries.count > 1
    for text in texts {
      entries +=
        isMarked ? text.split(separator: ";").map(String.init) : split(ImportText.line(text))
    }
    return entries.map(trimmed).filter { $0.unicodeScalars.contains(where: ImportText.isLetter) }
  }

  private static func split(_ text: String) -> [String] {
    var entries: [String] = []
    var entry: [Substring] = []
    var depth = 0
    let words = ImportText.parts(text, UInt8(ascii: " "))
    for (index, word) in words.enumerated() {
      if begins(word, at: index, of: words, after: entry, depth: depth) {
        entries.append(entry.joined(separator: " "))
        entry = []
      }
      entry.append(word)
      for scalar in word.unicodeScalars {
        if scalar == "(" || scalar == "«" { depth += 1 }
        if scalar == ")" || scalar == "»" { depth = max(0, depth - 1) }
      }
    }
    return entries + [entry.joined(separator: " ")]
  }

  private static func begins(
    _ word: Substring, at index: Int, of words: [Substring], after entry: [Substring], depth: Int
  ) -> Bool {
    guard let before = entry.last, let last = before.last, depth == 0 else { return false }
    var folded: String { ImportText.words(String(word)).first ?? "" }
    let isBig = word.unicodeScalars.first.map(ImportText.isCapital) ?? false
    switch last {
    case ";": return true
    case ".": return isBig && before.count > 3
    case "/": return isBig
    case ",":
      let folded = folded
      if DocumentWords.isDocument(folded) { return !DocumentWords.isGenitive(folded) }
      // «методические рекомендации»: the noun stands behind its adjective.
      let next = index + 1 < words.count ? ImportText.words(String(words[index + 1])).first : nil
      return PartyWords.isAdjective(folded) && next.map(DocumentWords.isDocument) ?? false
    default:
      return isBig && word.unicodeScalars.first.map(Alphabet.isCyrillic) ?? false
        && (entry.count > 1 || ImportText.startsSmall(String(before)) || isDocument(before))
        && DocumentWords.beginsEntry(folded)
    }
  }

  /// Whether a word names a document by itself.
  private static func isDocument(_ word: Substring) -> Bool {
    let noun = ImportText.words(String(word)).last ?? ""
    return DocumentWords.isDocument(noun) && !PartyWords.isAdjective(noun)
  }

  private static func trimmed(_ text: String) -> String {
    var text = text[...]
    while let last = text.last, last == ";" || last == "," || last == "/" || last == " " {
      text.removeLast()
    }
    if text.last == ".", !text.hasSuffix("др."), !text.hasSuffix("т.д."), !text.hasSuffix("т.п.") {
      text.removeLast()
    }
    return String(text)
  }
}

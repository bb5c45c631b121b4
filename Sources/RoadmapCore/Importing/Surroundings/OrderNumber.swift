/// The number of an order: the one beside its date, never that of a school.
enum OrderNumber {
  /// A number with what stands around it.
  private struct Candidate {
    let number: Substring
    let before: Substring
    let after: Substring
    let isQuoted: Bool
  }

  /// How far from the number the date stands.
  private static let reach = 30

  /// «№ 60-ОД» behind the word for an order, or nil where no number can be told to be its own.
  static func find(in text: String, after word: String) -> String? {
    let words = text.lowercased()
    guard let found = words.firstRange(of: word) else { return nil }
    let offset = words.distance(from: words.startIndex, to: found.upperBound)
    let all = candidates(in: text.dropFirst(offset))
    let own = all.filter { !$0.isQuoted && !isOfSchool($0) }
    let chosen = own.first(where: isByDate) ?? own.first
    return chosen.map { "№ " + $0.number }
  }

  private static func candidates(in tail: Substring) -> [Candidate] {
    var found: [Candidate] = []
    var depth = 0
    var index = tail.startIndex
    while index < tail.endIndex {
      let character = tail[index]
      if "«“„".contains(character) { depth += 1 }
      if "»”".contains(character) { depth = max(0, depth - 1) }
      let next = tail.index(after: index)
      guard character == "№" || character == "N" else {
        index = next
        continue
      }
      let number = tail[next...].drop { $0 == " " || $0 == "_" || $0.isWhitespace }
        .prefix { $0.isNumber || $0.isLetter || "-/.".contains($0) }
      var trimmed = number
      while trimmed.last == "." { trimmed.removeLast() }
      if trimmed.contains(where: \.isNumber) {
        found.append(
          Candidate(
            number: trimmed, before: tail[..<index].suffix(reach),
            after: tail[number.endIndex...].prefix(reach), isQuoted: depth > 0))
      }
      index = next
    }
    return found
  }

  private static func isByDate(_ candidate: Candidate) -> Bool {
    if RussianDate.first(in: String(candidate.before)) != nil { return true }
    let after = candidate.after.drop { $0 == " " }
    return after.hasPrefix("от ") && RussianDate.first(in: String(after)) != nil
  }

  private static func isOfSchool(_ candidate: Candidate) -> Bool {
    let word = ImportText.words(String(candidate.before)).last ?? ""
    return ImportText.hasStem(
      word, ["школ", "сош", "оош", "гимнази", "лице", "сад", "училищ", "интернат", "мбоу"])
  }
}

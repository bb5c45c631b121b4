import SourceTables

/// The lines of a text without what a letter or a messenger puts before each of them: «> », or in
/// brackets when and by whom it was written; and without those that only number pages.
enum QuotedLines {
  /// Most lines are quoted, or none: a sign alone may be the author's.
  private static let quotedShare = 0.5
  private static let fewestQuoted = 4

  static func unquoted(_ lines: [String]) -> [String] {
    let lines = lines.filter { !isPageNumber($0) }
    // Nothing but a messenger puts day and time in brackets before a name.
    if lines.count(where: { stamped($0) != nil }) > 1 { return lines.map { stamped($0) ?? $0 } }
    for quoted in [answered, stamped] {
      let filled = lines.filter { !Whitespace.trimmed($0).isEmpty }
      let places = filled.indices.filter { quoted(filled[$0]) != nil }
      // Several lines that follow each other are quoted within an answer.
      let isBlock =
        places.count >= fewestQuoted
        && places.last.flatMap { last in places.first.map { last - $0 + 1 } } == places.count
      guard isBlock || Double(places.count) > Double(filled.count) * quotedShare else { continue }
      return lines.map { quoted($0) ?? $0 }
    }
    return lines
  }

  /// Whether a line only numbers a page: «Страница 2 из 3», “Page 2 of 3”.
  static func isPageNumber(_ line: String) -> Bool {
    guard line.utf8.count <= longestStamp else { return false }
    let words = ImportText.words(line)
    // «- 1 -»
    if words.count == 1, "-–—".contains(line.first ?? " "), "-–—".contains(line.last ?? " ") {
      return OutsideNumber.isWhole(words[0])
    }
    return words.count > 1 && ["страница", "стр", "page"].contains(words[0])
      && words.dropFirst().allSatisfy { OutsideNumber.isWhole($0) || ["из", "of"].contains($0) }
  }

  /// What stands behind the signs that the answers to a letter put before a line.
  private static func answered(_ line: String) -> String? {
    guard line.hasPrefix(">") else { return nil }
    let rest = line.drop { $0 == ">" }
    return String(rest.first == " " ? rest.dropFirst() : rest)
  }

  /// «[29.08.2023, 10:15] Ольга: »: the day and the name of whoever wrote are short.
  private static let longestStamp = 60

  /// What somebody wrote, behind the day, the time and the name.
  private static func stamped(_ line: String) -> String? {
    guard line.hasPrefix("["), let closing = line.prefix(longestStamp).firstIndex(of: "]") else {
      return nil
    }
    let time = line[line.index(after: line.startIndex)..<closing]
    let isTime = time.contains(":") && time.allSatisfy { $0.isNumber || ".,:/ -".contains($0) }
    let rest = line[closing...].dropFirst()
    guard isTime, let colon = rest.prefix(longestStamp).firstIndex(of: ":") else { return nil }
    return Whitespace.trimmed(rest[colon...].dropFirst())
  }
}

import SourceTables

extension ApprovalFinder {
  /// A line cut before a stamp that stands behind the organisation or the title in it.
  ///
  /// “Oakfield Academy, approved by the Trust Board on 4 September 2025”, «2025-2026 учебный год (утв.
  /// приказом № 5)».
  static func parts(of line: String) -> [String] {
    let words = line.split(separator: " ")
    for index in words.indices.dropFirst() {
      let word = words[index]
      guard let folded = ImportText.words(String(word)).first, ApprovalText.isVerb(folded),
        isSetOff(word, behind: words[index - 1])
      else { continue }
      var stamp = String(line[word.startIndex...])
      let isBracketed = stamp.hasPrefix("(") && stamp.hasSuffix(")")
      if isBracketed { stamp = String(stamp.dropFirst().dropLast()) }
      var before = line[..<word.startIndex]
      while let last = before.last, isSign(last) { before.removeLast() }
      let head = String(before)
      let said = Surroundings.Line(stamp)
      guard isStamp(said) || isAccepted(said), isHead(head) else { return [line] }
      return [head, stamp]
    }
    return [line]
  }

  private static func isSetOff(_ word: Substring, behind before: Substring) -> Bool {
    word.hasPrefix("(") || word.count > 1 && word == word.uppercased()[...]
      || before.last.map(isSign) ?? false
  }

  private static func isSign(_ character: Character) -> Bool { " ,;·•|–—-.".contains(character) }

  /// Whether a text is the organisation, the title or the years of a plan.
  private static func isHead(_ text: String) -> Bool {
    PartMark(text) == nil && !Afterword.isSentence(text)
      && (OrganizationFinder.organization(in: text) == text
        || OrganizationFinder.organization(alone: text) != nil || TitleFinder.isTitle(text)
        || PlanYears.isWhole(text))
  }
}

extension Surroundings.Line {
  /// A text as a line that stands alone.
  init(_ text: String) {
    self.init(text: text, words: ImportText.words(text), block: 0, followsGap: true)
  }
}

import SourceTables

extension ApprovalFinder {
  /// A line cut before a stamp that stands behind the organisation or the title in it.
  ///
  /// “Oakfield Academy, approved by the Trust Board on 4 September 2025”, «2025-2026 учебный год (утв.
  /// приказом № 5)».
  static func parts(of line: String) -> [String] {
    if let parts = beforeLabel(line) { return parts }
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
      // «Принята … . Утверждена …» are two.
      let isSecond = line[..<word.startIndex].hasSuffix(". ") && isStampOrAccepted(head)
      guard isStampOrAccepted(stamp), isSecond || isHead(head) else { return [line] }
      return [head, stamp]
    }
    return [line]
  }

  /// A stamp and a label that stands behind its full stop: “Agreed by … . Co-ordinator: Tom Birch.”
  private static func beforeLabel(_ line: String) -> [String]? {
    guard line.utf8.count <= longestStamp, line.contains(": "),
      let stop = line.ranges(of: ". ").last,
      case let rest = line[stop.upperBound...], let colon = rest.firstIndex(of: ":"),
      HeadPersons.isLabel(String(rest[..<colon]))
    else { return nil }
    let head = String(line[..<stop.lowerBound])
    return isStampOrAccepted(head) ? [head, String(rest)] : nil
  }

  /// In bytes.
  private static let longestStamp = 600

  private static func isSetOff(_ word: Substring, behind before: Substring) -> Bool {
    word.hasPrefix("(") || word.count > 1 && word == word.uppercased()[...]
      || before.last.map(isSign) ?? false
  }

  private static func isStampOrAccepted(_ text: String) -> Bool {
    let said = Surroundings.Line(text)
    return isStamp(said) || isAccepted(said)
  }

  private static func isSign(_ character: Character) -> Bool { " ,;·•|–—-.".contains(character) }

  /// Whether a text is the organisation, the title or the years of a plan.
  static func isHead(_ text: String) -> Bool {
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

import Letters

/// Who approves by office or as a body, with no name: «приказом ректора ГАУ ДПО ИРОСТ», «на
/// педагогическом совете».
struct ApprovingOffice {
  /// As it is called: «Ректор ГАУ ДПО ИРОСТ».
  private(set) var nominative: String
  /// As it is written.
  let written: String
  /// Whether it stands in another case, as of whose act it is.
  let isOblique: Bool
  let isBody: Bool
  /// Its words, among those of the text.
  let range: Range<Int>

  /// A word of some lines.
  struct Word {
    let text: Substring
    /// Its first part in small letters; empty for signs.
    let folded: String
    let line: Int
    /// Where it begins, in scalars of the lines joined by spaces.
    let start: Int
    /// Whether it stands in quotes, which end behind it at the earliest.
    private(set) var isWithinQuotes = false

    /// The words of some lines.
    static func all(in lines: [String]) -> [Word] {
      var words: [Word] = []
      var start = 0
      for (number, line) in lines.enumerated() {
        for word in line.split(separator: " ", omittingEmptySubsequences: false) {
          if !word.isEmpty {
            let folded = ImportText.words(String(word)).first ?? ""
            words.append(Word(text: word, folded: folded, line: number, start: start))
          }
          start += word.unicodeScalars.count + 1
        }
      }
      // «Детский сад № 8 «Ромашка» closes both with one sign.
      let last = words.lastIndex { $0.text.contains { "»”".contains($0) } } ?? -1
      var depth = 0
      for index in words.indices.prefix(last + 1) {
        words[index].isWithinQuotes = depth > 0
        depth = words[index].text.reduce(depth) {
          max(0, $0 + ("«“„".contains($1) ? 1 : "»”".contains($1) ? -1 : 0))
        }
      }
      return words
    }
  }

  /// The offices and bodies that some words name, before the first of a name, first to last.
  ///
  /// Behind an office stands of what it is, up to the act's `number`, a day, a sign or another line.
  static func all(in words: [Word], number: String?) -> [ApprovingOffice] {
    var found: [ApprovingOffice] = []
    for index in words.indices
    where !words[index].isWithinQuotes && index >= found.last?.range.upperBound ?? 0 {
      if let office = ApprovingOffice(words, index, from: found.last, number) {
        found.append(office)
      }
    }
    return found
  }

  private init?(
    _ words: [Word], _ noun: Int, from last: ApprovingOffice?, _ number: String?
  ) {
    let folded = words[noun].folded
    func nouns(_ all: [PartyNouns]) -> (nouns: PartyNouns, stem: String, ending: String)? {
      for nouns in all {
        for stem in nouns.stems where folded.hasPrefix(stem) {
          let rest = String(folded.dropFirst(stem.count))
          if nouns.endings.contains(rest) { return (nouns, stem, rest) }
        }
      }
      return nil
    }
    let head = nouns(PartyNouns.heads)
    let kind = head ?? nouns(PartyNouns.bodies)
    let isEnglish =
      kind == nil && folded.utf8.allSatisfy { $0 < 0x80 } && PartyWords.heads.hold(folded)
    guard kind != nil || isEnglish else { return nil }
    isBody = head == nil && !isEnglish
    let first = last?.range.upperBound ?? 0
    var start = noun
    let line = words[noun].line
    var isNominative = kind.map { $0.ending == $0.nouns.endings[0] } ?? true
    var named = kind.map {
      [ApprovingOffice.cased(words[noun].text, as: $0.stem + $0.nouns.endings[0])]
    }
    var standsIn = false
    while start > first, words[start - 1].line == line {
      let before = words[start - 1]
      if ApprovingOffice.standsIn(before) {
        // Behind «и.о.» another case is right.
        if !standsIn { named = [String(words[noun].text)] }
        standsIn = true
        isNominative = true
        named?.insert(String(before.text), at: 0)
      } else if !standsIn, let kind,
        let adjective = ApprovingOffice.adjective(before.text, kind.nouns, isNominative)
      {
        named?.insert(adjective, at: 0)
      } else if isEnglish, before.text.first?.isUppercase ?? false, before.text.last != ":",
        before.text.utf8.allSatisfy({ $0 < 0x80 }), !ApprovalText.isVerb(before.folded)
      {
        // “School Head”.
      } else {
        break
      }
      start -= 1
    }
    // A body in the nominative stands for itself, unless it is said to approve.
    if isBody, isNominative, start > 0, !ApprovalText.isVerb(words[start - 1].folded) { return nil }
    if isBody, isNominative, start == 0 { return nil }
    let rest = ApprovingOffice.rest(of: words, behind: noun, number)
    range = start..<noun + 1 + rest.count
    isOblique = !isNominative
    written = LabelledLine.trimmed(
      words[range].map { String($0.text) }.joined(separator: " ")[...])
    let before = named ?? words[start...noun].map { String($0.text) }
    let name = (before + rest.map { String($0.text) }).joined(separator: " ")
    nominative = IndicatorText.capitalized(LabelledLine.trimmed(name[...]))
    if range.isEmpty || nominative.isEmpty { return nil }
  }

  /// The words that go on with an office: «ГАУ ДПО ИРОСТ», «по образованию Псковской области».
  private static func rest(
    of words: [Word], behind noun: Int, _ number: String?
  ) -> ArraySlice<Word> {
    var end = noun + 1
    while end < min(words.count, noun + longest) {
      let (word, last) = (words[end], words[end - 1])
      if word.text.contains("_") { break }
      if !word.isWithinQuotes {
        if last.text.last.map({ ",;:)".contains($0) }) ?? false { break }
        let isNumber = last.text == "№"
        let sign = word.text == "№" && end + 1 < words.count ? words[end + 1].text : word.text
        if !isNumber, sign.drop(while: { "№«(".contains($0) }) == number.map({ $0[...] }) ?? "" {
          break
        }
        if !isNumber, word.text.first(where: { $0 != "«" })?.isNumber ?? true { break }
        if word.text.first.map({ "/(".contains($0) }) ?? true || stops.contains(word.folded)
          || OrderNumber.isAct(word.folded) || ApprovalText.isVerb(word.folded)
          || MonthName.names(word.folded)
        {
          break
        }
        // A line goes on in the next one in small letters or with the name: «Приозёрного округа».
        if word.line != last.line, word.text.first != "«",
          !ImportText.startsSmall(String(word.text)),
          !AdjectiveCases(word.folded).contains(.genitive)
        {
          break
        }
      }
      end += 1
    }
    return words[(noun + 1)..<end]
  }

  /// In words.
  private static let longest = 14
  private static let stops: Set<String> = ["от", "дата", "подпись", "dated", "on", "of", "no"]

  /// An adjective before a noun in the nominative, or nil for another word.
  private static func adjective(
    _ word: Substring, _ nouns: PartyNouns, _ isNominative: Bool
  ) -> String? {
    let letters = String(word).lowercased()
    guard letters.count > 4, letters.allSatisfy({ $0.isLetter || $0 == "-" }),
      let folded = ImportText.words(letters).first, !ApprovalText.isVerb(folded),
      !OrderNumber.isAct(folded)
    else { return nil }
    if isNominative {
      let ends = [nouns.adjective.hard, nouns.adjective.soft, nouns.adjective.hushing]
      return ends.contains(where: letters.hasSuffix) ? String(word) : nil
    }
    guard let ending = oblique.first(where: letters.hasSuffix) else { return nil }
    let stem = letters.dropLast(ending.count)
    let end =
      stem.last.map { "гкх".contains($0) } ?? false
      ? (nouns.adjective.hard == "ый" ? "ий" : nouns.adjective.hard)
      : stem.last.map { "жшщч".contains($0) } ?? false
        ? nouns.adjective.hushing
        : ending.hasPrefix("о") || ending.hasPrefix("ы")
          ? nouns.adjective.hard : nouns.adjective.soft
    return cased(word, as: stem + end)
  }

  private static let oblique = ["ого", "его", "ому", "ему", "ой", "ей", "ым", "им", "ом", "ем"]

  /// A word in small letters, in capitals where it stood in them.
  private static func cased(_ word: Substring, as name: String) -> String {
    let letters = word.filter(\.isLetter)
    if letters == letters.uppercased() { return name.uppercased() }
    return letters.first?.isUppercase ?? false ? IndicatorText.capitalized(name) : name
  }

  /// Whether a word before a head's says that somebody stands in: «и.о.», «врио», «зам.».
  private static func standsIn(_ word: Word) -> Bool {
    ["и.о.", "и.о", "ио", "врио", "вр.", "вр.и.о.", "обязанности", "исполняющий", "временно"]
      .contains(word.text.lowercased()) || PartyWords.deputies.hold(word.folded)
  }
}

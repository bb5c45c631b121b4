import Letters

/// How the words of a document are written, learned from where they stand whole.
///
/// A narrow column cuts a word that is wider than itself behind the last letter that has room. Where the
/// first letter of the next line would have had room, nothing was cut; where it would not, what the
/// document itself shows decides, and then how Russian words begin and end.
package struct PrintedSpelling {
  /// What stands at the end of one line and at the beginning of the next.
  package struct Reading: Equatable {
    /// Whether both are one word.
    package let isOneWord: Bool
    /// Whether nothing speaks for the other reading.
    package let isSure: Bool
  }

  /// So many letters show how a word begins and how it ends.
  private static let telling = 3
  /// So many letters tell a word in whatever form.
  private static let stem = 5
  /// Remains of a word that are no word of their own have no more letters.
  private static let shortest = 3

  private static let vowels = Set("аеёиоуыэюяaeiouy")
  /// Short words that may begin a line.
  private static let small: Set<String> = [
    "и", "в", "на", "не", "о", "об", "по", "с", "со", "к", "ко", "от", "до", "за", "из", "у", "для",
    "под", "при", "год", "лет", "мая", "или", "их", "его", "ее", "её", "во", "пар", "ими",
    "and", "with", "of", "to", "for", "in", "on", "at", "by", "the",
  ]
  /// Letters that are words, but never ones behind a word without a comma.
  private static let endings: Set<String> = ["а", "е", "я"]
  /// How words go on behind their stems, and hardly any begins.
  private static let suffixes = [
    "ств", "ск", "нн", "ельн", "льн", "ост", "ован", "ательн", "тельн", "енн", "ённ", "ци", "аци",
    "ани", "ени", "ни", "овк", "ник", "чн", "ичн", "очн", "ющ", "вш", "ия", "ие", "ий", "ию", "ии",
    "ый", "ая", "ое", "ые", "ых", "ого", "ому", "ыми", "ами", "ями", "ах", "ях", "ел", "тел", "тия",
    "щи", "ить", "ать", "ять", "ться", "ный", "ная", "ное", "ные", "ных", "ную", "ическ", "еск",
    "ичес", "ческ", "чес", "иче", "ител", "ивн", "альн",
  ]
  /// How words end whose letters behind these would make no word.
  private static let wholeEndings = [
    "ых", "их", "ой", "ая", "ые", "ие", "ого", "ему", "ов", "ев", "ость", "ция", "ции", "ия", "ий",
    "ый", "ое", "ей", "ть", "ся", "ом", "ем", "ам", "ям", "им", "ым", "ами", "ями", "ы",
  ]
  /// Adjectives, behind which a short noun stands.
  private static let adjectiveEndings = ["ый", "ий", "ой", "ая", "ое", "ые", "ие", "ых", "их"]

  private var words: Set<String> = []
  private var beginnings: Set<Substring> = []
  private var ends: Set<Substring> = []
  private var stems: Set<Substring> = []

  /// Knows no words.
  package init() {}

  /// Learns the words of a line that no end of it can have cut: all but the first and the last one.
  package mutating func learn(from line: String) {
    for word in line.split(separator: " ").dropFirst().dropLast() { learn(whole: word) }
  }

  private mutating func learn(whole word: some StringProtocol) {
    let text = PrintedSpelling.bare(String(word))
    guard !text.isEmpty else { return }
    beginnings.insert(text.prefix(Self.telling))
    ends.insert(text.suffix(Self.telling))
    words.insert(text)
    if text.count >= Self.stem { stems.insert(text.prefix(Self.stem)) }
  }

  /// Learns from the lines of a cell or a paragraph: words, beginnings and ends that no end of a line
  /// can have cut.
  mutating func learn(from lines: PrintedLines, within width: Double) {
    for (index, line) in lines.lines.enumerated() {
      for (place, word) in line.words.enumerated() {
        let text = PrintedSpelling.bare(word.text)
        guard !text.isEmpty else { continue }
        let begins =
          place > 0 || word.text.first?.isLetter == false
          || word.text.unicodeScalars.first?.properties.isUppercase == true
          || !lines.mayCut(before: index, within: width)
        let ends =
          place + 1 < line.words.count || word.text.last?.isLetter == false
          || !lines.mayCut(before: index + 1, within: width)
        if begins { beginnings.insert(text.prefix(Self.telling)) }
        if ends { self.ends.insert(text.suffix(Self.telling)) }
        if begins, ends { learn(whole: text) }
      }
    }
  }

  /// Whether the end of a line that may have cut a word and the beginning of the next are one word.
  func reading(_ before: [PrintedWord], _ after: [PrintedWord], isLast: Bool) -> Reading {
    reading(
      before.last?.text ?? "", after.first?.text ?? "", isEnd: isLast && after.count == 1)
  }

  /// Whether a word at the end of a line and one at the beginning of the next, with which the text may end,
  /// are one word.
  package func reading(_ before: String, _ next: String, isEnd: Bool) -> Reading {
    let first = PrintedSpelling.bare(before)
    let second = PrintedSpelling.bare(next)
    if let isOneWord = decided(first, second) {
      return Reading(isOneWord: isOneWord, isSure: true)
    }
    if Self.small.contains(second) {
      // A small word is none at the end of a text, nor before a sign.
      let isRest = second.count <= 2 && (next != second || isEnd)
      if isRest || goesOnSurely(first, second) { return Reading(isOneWord: true, isSure: true) }
      let goesOn = goesOnShort(first, second)
      return Reading(isOneWord: goesOn, isSure: !goesOn)
    }
    if second.count <= Self.shortest {
      return Reading(isOneWord: !ends(first, in: Self.adjectiveEndings), isSure: true)
    }
    if Self.suffixes.contains(where: second.hasPrefix) || isNounEnding(second) {
      return Reading(isOneWord: true, isSure: true)
    }
    if ends(first, in: Self.wholeEndings) { return Reading(isOneWord: false, isSure: true) }
    let looksWhole = ends.contains(first.suffix(Self.telling))
    guard !beginnings.contains(second.prefix(Self.telling)) else {
      let isKnown = words.contains(second) || stems.contains(second.prefix(Self.stem))
      return Reading(isOneWord: !looksWhole && !isKnown, isSure: false)
    }
    let endsOpen = first.last.map { Self.vowels.contains($0) || "йь".contains($0) } ?? false
    return Reading(isOneWord: true, isSure: !looksWhole && !endsOpen)
  }

  /// What the document shows, and what no word can be.
  private func decided(_ first: String, _ second: String) -> Bool? {
    if words.contains(first + second) { return true }
    if words.contains(first), words.contains(second) { return false }
    if let letter = second.first, "ъьы".contains(letter) || Self.endings.contains(second) {
      return true
    }
    for part in [first, second] where !part.contains(where: Self.vowels.contains) {
      if !["в", "к", "с"].contains(part) { return true }
    }
    return words.contains(first) ? false : nil
  }

  /// What hardly any whole word ends with before these small words: «знакомст» and «во», «готовност» and
  /// «и».
  private func goesOnSurely(_ first: String, _ second: String) -> Bool {
    switch second {
    case "во": ends(first, in: ["ичест", "дст", "мст", "нст", "тст", "рст", "льст"])
    case "о": ends(first, in: ["ств", "нн", "льн", "ног", "ског"])
    case "и": ends(first, in: ["ост", "тел", "аци", "ени"])
    default: false
    }
  }

  /// Whether a word goes on with letters that are a word of their own too: «готовност» and «и».
  private func goesOnShort(_ first: String, _ second: String) -> Bool {
    if ends(first, in: Self.wholeEndings) || ends.contains(first.suffix(Self.telling)) {
      return false
    }
    if ["и", "у", "их"].contains(second) {
      return first.last.map { $0 == "и" || !Self.vowels.contains($0) } ?? false
    }
    return second.count == 1 && second != "о"
  }

  /// «изготов» and «ление»: a consonant before «ени» and an ending; «пение» alone is a word.
  private func isNounEnding(_ word: String) -> Bool {
    let rest = word.dropFirst()
    return word.first.map { !Self.vowels.contains($0) } ?? false && word.count <= 6
      && (rest.hasPrefix("ени") || rest.hasPrefix("ани")) && !word.hasPrefix("пени")
  }

  private func ends(_ word: String, in endings: [String]) -> Bool {
    endings.contains { word.count > $0.count && word.hasSuffix($0) }
  }

  /// A text and the line that goes on with it.
  ///
  /// A hyphen between two parts of a word was put there by the line end only where the document has the
  /// word without it elsewhere; a soft one always was.
  func joined(_ text: String, _ line: String) -> String {
    guard let end = text.unicodeScalars.last, let start = line.unicodeScalars.first else {
      return text.isEmpty ? line : text
    }
    if end == .softHyphen { return text.dropLast() + line }
    let before = text.unicodeScalars.dropLast().last
    guard end == "-" || end == "\u{2010}", let before, !Whitespace.isSpace(before),
      start.properties.isAlphabetic || start.properties.numericType != nil
    else { return text + " " + line }
    let first = text.split(separator: " ").last.map(String.init) ?? ""
    let second = line.split(separator: " ").first.map(String.init) ?? ""
    let whole = PrintedSpelling.bare(String(first.dropLast()) + second)
    if words.contains(whole) || end == "\u{2010}" { return String(text.dropLast()) + line }
    return text + line
  }

  private static func bare(_ word: String) -> String {
    String(
      String.UnicodeScalarView(
        word.lowercased().unicodeScalars.filter { $0.properties.isAlphabetic || $0 == "-" }))
  }
}

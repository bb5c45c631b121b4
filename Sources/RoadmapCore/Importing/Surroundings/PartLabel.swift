import SourceTables

/// The beginning of a part of the text around a plan: «Задачи программы», «Цель – …», «Целью является …».
///
/// One list of wordings for headings, labels and sentences, wherever such a part is looked for.
struct PartLabel {
  /// What stands below or behind it.
  enum Part: Hashable, Sendable {
    case purpose
    case tasks
    case results
    case indicators
  }

  let part: Part
  /// What the line says itself; empty where it is a heading.
  let rest: String
  /// Whether it heads the tasks too, «Цель и задачи», or several goals.
  let mayListTasks: Bool
  /// The word in English of which a document may have several: “Goal: …”.
  let goal: String?
  /// Whether several entries may stand below it.
  let isPlural: Bool
  /// Whether a sign parts the label from what it says, or from what stands below.
  let isSetOff: Bool

  /// Reads the beginning of a line; nil where no such part begins.
  init?(_ line: String) {
    guard let first = line.unicodeScalars.first(where: { !Whitespace.isSpace($0) }),
      ImportText.isLetter(first) || ("0"..."9").contains(first)
        || PartMark(line)?.parts.isEmpty == true
    else { return nil }
    let mark = PartMark(line)
    let text = mark?.rest ?? line
    if mark != nil, ImportText.startsSmall(text) { return nil }
    let head = text.prefix(Self.longest)
    let signs = [":", "–", "—", " - "].compactMap { head.firstRange(of: $0) }
    // «Цель. Рост мастерства педагогов.»
    let stop = head.firstRange(of: ".").flatMap {
      Self.isBare(head[..<$0.lowerBound]) && !ImportText.startsSmall(String(head[$0.upperBound...]))
        ? $0 : nil
    }
    let sign = stop ?? signs.min { $0.lowerBound < $1.lowerBound }
    let label = ImportText.words(String(head[..<(sign?.lowerBound ?? head.endIndex)]))
    if let sign, label.count <= Self.mostOfLabel, let found = Self.part(label, isOpen: true) {
      (part, isSetOff) = (found, true)
      rest = ImportText.line(String(text[sign.upperBound...]))
    } else if head.endIndex == text.endIndex, sign == nil, label.count <= Self.mostOfHeading,
      text.last.map({ !".;,".contains($0) }) ?? false, !label.contains(where: Self.isPredicate),
      let found = Self.part(label, isOpen: false)
    {
      (part, rest, isSetOff) = (found, "", false)
    } else if let found = Self.sentence(text) {
      (part, rest, isSetOff) = (found.part, found.rest, false)
    } else {
      return nil
    }
    let noun = label.drop(while: Self.isAdjective).first ?? ""
    mayListTasks =
      part == .purpose
      && (["aims", "goals"].contains(noun)
        || label.contains { ImportText.hasStem($0, Self.ofTasks) })
    goal = Self.aims.contains(noun) ? noun : nil
    isPlural = part != .purpose || ["цели", "aims", "goals"].contains(noun)
  }

  /// By when what stands below a line that is such a beginning, or behind it, is to be reached.
  func day(in line: String) -> String? { DueDay.key(of: String(line.dropLast(rest.count))) }

  /// A line cut before what begins other parts of the text than its beginning: «Цель – …» and «Задачи: …».
  static func parts(of line: String) -> [String] {
    guard line.contains(". "), PartLabel(line) != nil else { return [line] }
    var parts: [String] = []
    var start = line.startIndex
    let mark = PartMark(line).map { line.utf8.count - $0.rest.utf8.count } ?? 0
    for stop in line.ranges(of: ". ")
    where line.utf8.distance(from: line.startIndex, to: stop.lowerBound) >= mark {
      let next = String(line[stop.upperBound...].prefix(longest))
      guard !ImportText.startsSmall(next), PartMark(next) == nil,
        PartLabel(next)?.isSetOff == true
      else { continue }
      parts.append(line[start..<stop.lowerBound] + ".")
      start = stop.upperBound
    }
    return parts + [String(line[start...])]
  }

  /// Whether words begin as a heading does below which the results of a whole plan stand.
  static func areResults(_ words: [String]) -> Bool {
    resultsOf(words, ["результаты", "эффекты", "results", "outcomes"])
  }

  private static func resultsOf(_ words: [String], _ nouns: [String]) -> Bool {
    let words = words.prefix(3)
    guard let first = words.first, ImportText.hasStem(first, expected) else { return false }
    let noun = words.dropFirst().first { !ImportText.hasStem($0, ["конечн", "основн"]) }
    return noun.map { ImportText.hasStem($0, nouns) } ?? false
  }

  /// The part that the words of a label name; `isOpen` says whether a sign ends it.
  private static func part(_ label: [String], isOpen: Bool) -> Part? {
    if resultsOf(label, ["результат", "эффект", "result", "outcome"]) { return .results }
    // “Outcomes by May 2025:”
    if isOpen, label.count > 2, ["by", "к", "ко"].contains(label[1]),
      ImportText.hasStem(label[0], ["результаты", "results", "outcomes"])
    {
      return .results
    }
    if areIndicators(label) { return .indicators }
    // «Для достижения цели решаются следующие задачи:».
    if isOpen, label.first == "для", label.contains(where: { $0.hasPrefix("достижени") }),
      label.contains(where: { $0.hasPrefix("задач") })
    {
      return .tasks
    }
    let words = label.drop(while: isAdjective)
    guard let noun = words.first else { return nil }
    if ["цель", "цели", "целью", "целями"].contains(noun) { return .purpose }
    if ["задачи", "задачами"].contains(noun) { return .tasks }
    let next = words.dropFirst().first
    // «Задача 1: …» is one of several stages.
    if noun == "задача" { return isOpen && next?.first?.isNumber != true ? .tasks : nil }
    let isWhole = next.map { ["of", "for", "and"].contains($0) } ?? true
    guard isWhole else { return nil }
    if ["objectives", "tasks"].contains(noun) { return .tasks }
    return aims.contains(noun) ? .purpose : nil
  }

  private static func areIndicators(_ label: [String]) -> Bool {
    let words = label.drop {
      ImportText.hasStem($0, ["целев", "ключев", "основн", "важнейш", "key", "main"])
    }
    guard let noun = words.first else { return false }
    if noun == "targets" || noun == "kpis" { return words.count == 1 || label.count > 1 }
    if ImportText.hasStem(noun, ["показател", "индикатор", "indicator"]) { return true }
    // “Key performance indicators”, “Measures of success”
    if noun == "performance", words.dropFirst().first == "indicators" { return true }
    if noun == "measures", words.dropFirst().first == "of" { return words.last == "success" }
    let next = words.dropFirst().first ?? ""
    return noun.hasPrefix("критери")
      && ImportText.hasStem(next, ["эффективн", "успе", "результат"])
      || noun == "success" && ImportText.hasStem(next, ["criteri", "measure", "indicator"])
  }

  /// What a sentence says of the purpose, the tasks or the results: «Целью программы является …».
  private static func sentence(_ text: String) -> (part: Part, rest: String)? {
    var words: [String] = []
    for word in text.split(separator: " ", maxSplits: mostOfLabel).prefix(mostOfLabel) {
      let folded = ImportText.words(String(word))
      if folded.contains(where: isPredicate), let part = part(words, isOpen: false) {
        let rest = ImportText.line(String(text[word.endIndex...]))
        return rest.isEmpty ? nil : (part, folded.contains(where: isCopula) ? rest : text)
      }
      words += folded
    }
    return words.first == "целью" ? (.purpose, text) : nil
  }

  /// Whether a text is nothing but the name of a part, so that a full stop parts it from what it says.
  private static func isBare(_ text: Substring) -> Bool {
    let words = ImportText.words(String(text))
    return !words.isEmpty
      && words.allSatisfy { isAdjective($0) || $0 == "и" || ImportText.hasStem($0, bare) }
  }

  private static let bare =
    expected + ["цел", "задач", "результат", "эффект", "показател", "план", "програм"]

  private static func isAdjective(_ word: String) -> Bool {
    ["our", "the", "main", "overall", "key"].contains(word)
      || ImportText.hasStem(
        word, ["основн", "главн", "общ", "ключев", "стратегическ", "конкретн", "поставленн", "наш"])
  }

  /// Whether what stands behind a word is what something is.
  private static func isCopula(_ word: String) -> Bool {
    ["is", "are", "является", "являются", "выступает", "служит", "станет"].contains(word)
  }

  private static func isPredicate(_ word: String) -> Bool {
    isCopula(word) || ["состоит", "заключается", "ставится", "предполагает"].contains(word)
  }

  private static let aims: Set = ["aim", "aims", "purpose", "goal", "goals"]
  private static let ofTasks = ["задач", "objectives", "tasks"]
  private static let expected = [
    "ожидаем", "планируем", "предполагаем", "прогнозируем", "expected", "intended",
  ]
  /// In characters.
  private static let longest = 90
  /// In words.
  private static let mostOfLabel = 9
  private static let mostOfHeading = 6
}

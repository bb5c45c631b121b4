import SourceTables

/// The acts that a sentence names: «на основании ФЗ от 29.12.2012 № 273-ФЗ …, распоряжения …».
enum BasisText {
  private static let heads = [
    "фз", "федеральн", "закон", "указ", "распоряжен", "приказ", "письм", "постановлен", "положени",
    "методическ", "концепци", "паспорт", "стратеги", "национальн", "конституц", "устав",
  ]

  /// The acts of a sentence that says what a plan rests on; nil where it says no such thing.
  static func acts(in text: String) -> [String]? {
    guard var rest = said(in: text) else { return nil }
    for end in [", в целях", " в целях ", ", с целью", " ПРИКАЗЫВАЮ"] {
      if let found = rest.firstRange(of: end) { rest = String(rest[..<found.lowerBound]) }
    }
    rest = withoutClause(rest)
    // Of one that has no number something is said, too: «Положения о наставничестве».
    let acts = split(rest).map { trimmed($0[...]) }.filter { !$0.isEmpty }
    return acts.contains(where: isAct) ? acts : nil
  }

  /// Acts without what is done by them: «приказом № 5 в школе реализуется программа».
  private static func withoutClause(_ acts: String) -> String {
    let words = acts.split(separator: " ")
    var depth = 0
    var lastSign: Int?
    for (index, word) in words.enumerated() {
      depth += word.count { $0 == "«" } - word.count { $0 == "»" }
      if word.hasPrefix("№") { lastSign = index }
      guard depth == 0, ["ется", "ются"].contains(where: word.hasSuffix), let sign = lastSign
      else { continue }
      let number = words[sign] == "№" ? sign + 1 : sign
      return words[...min(number, index)].joined(separator: " ")
    }
    return acts
  }

  /// Whether a text says that a plan rests on what stands behind it: «Основание для разработки».
  static func isLabel(_ label: String) -> Bool {
    let words = ImportText.words(label)
    guard let first = words.first, words.count <= longestLabel else { return false }
    return ["основание", "основания"].contains(first)
      || ImportText.hasStem(first, ["нормативн", "законодательн", "правов"])
        && words.contains {
          ImportText.hasStem($0, ["документ", "баз", "акт", "основ", "обеспечен"])
        }
  }

  /// Whether a line says that acts stand below it.
  ///
  /// As in «Нормативные документы», «Разработана в соответствии с:», «на основании следующих документов:».
  static func opensList(_ line: Surroundings.Line) -> Bool {
    if line.text.hasSuffix(":"), isLabel(line.text) || said(in: line.text) != nil { return true }
    return line.words.count <= longestHeading
      && (isLabel(line.text)
        || line.has("нормативн", "законодательн") && line.has("документ", "баз", "акт", "основан"))
  }

  /// In words.
  private static let longestLabel = 14
  private static let longestHeading = 8

  /// A line cut behind the sentence that names acts.
  ///
  /// As in «Основание: приказ № 5. Координатор – Юрова Н.Н.».
  static func parts(of line: String) -> [String] {
    // Of a longer one each sentence would be looked at with all before it.
    guard line.utf8.count <= longestLine, said(in: line) != nil else { return [line] }
    for stop in line.ranges(of: ". ") {
      let next = line[stop.upperBound...]
      guard let last = line[..<stop.lowerBound].split(separator: " ").last,
        last.count > longestAbbreviation
          || last.contains(where: { $0.isNumber || "»)".contains($0) }),
        !ImportText.startsSmall(String(next)), acts(in: String(line[..<stop.lowerBound])) != nil,
        !isHead(ImportText.words(String(next)).first ?? "")
      else { continue }
      return [line[..<stop.lowerBound] + ".", String(next)]
    }
    return [line]
  }

  /// In bytes.
  private static let longestLine = 2_000
  /// «ст», «ред», in letters.
  private static let longestAbbreviation = 3

  /// What stands behind a label or the words that open a sentence on what a plan rests on.
  private static func said(in text: String) -> String? {
    if let colon = text.firstIndex(of: ":"), isLabel(String(text[..<colon])) {
      return String(text[text.index(after: colon)...])
    }
    let lower = text.lowercased()
    let openings = [
      "на основании", "в соответствии с", "во исполнение", "в соответствие с", "основание:",
      "основания:", "основание –", "основание —", "основание -",
    ]
    guard
      let opening = openings.compactMap({ lower.firstRange(of: $0) }).min(by: {
        $0.lowerBound < $1.lowerBound
      }),
      case let offset = lower.distance(from: lower.startIndex, to: opening.lowerBound),
      offset < longestOpening
    else { return nil }
    return String(
      text.dropFirst(offset + lower.distance(from: opening.lowerBound, to: opening.upperBound)))
  }

  /// In characters.
  private static let longestOpening = 220

  /// Whether a text begins with the word for an act.
  static func namesAct(_ text: String) -> Bool {
    ImportText.words(text).first { !OutsideNumber.isWhole($0) }.map(isHead) ?? false
  }

  /// Whether a text names an act, with a number or a day.
  static func isAct(_ text: String) -> Bool {
    guard namesAct(text) else { return false }
    return text.contains("№") || text.contains(" N ") || WrittenDay.first(in: text) != nil
      || text.contains("-ФЗ")
  }

  private static func isHead(_ word: String) -> Bool {
    heads.contains { $0.count <= 3 ? word == $0 : word.hasPrefix($0) }
  }

  /// Cuts before the word for an act that stands behind a comma, outside of quotes and brackets.
  private static func split(_ text: String) -> [String] {
    var parts: [[Substring]] = [[]]
    var depth = 0
    var brackets = 0
    for word in text.split(separator: " ") {
      let before = parts[parts.count - 1].last
      let folded = ImportText.words(String(word)).first ?? ""
      let follows = before?.last.map { ",;".contains($0) } ?? true
      if follows, depth == 0, brackets == 0, isHead(folded), !parts[parts.count - 1].isEmpty {
        parts.append([])
      }
      parts[parts.count - 1].append(word)
      for character in word {
        if character == "«" { depth += 1 }
        if character == "»" { depth = max(0, depth - 1) }
        if character == "(" { brackets += 1 }
        if character == ")" { brackets = max(0, brackets - 1) }
      }
    }
    return parts.map { $0.joined(separator: " ") }
  }

  private static func trimmed(_ text: Substring) -> String {
    var text = text
    while let last = text.last, ",;. ".contains(last) { text.removeLast() }
    return ImportText.line(String(text.drop { ": –—-".contains($0) }))
  }
}

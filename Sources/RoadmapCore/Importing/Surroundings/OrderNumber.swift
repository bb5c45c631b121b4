/// The number of an order or another act: the one beside its date, never that of a school.
struct OrderNumber: Hashable {
  /// The number as a roadmap has it: «№ 60-ОД», «распоряжение № 87-р».
  let text: String
  /// Whether the date of the act stands beside it.
  let isByDate: Bool

  /// What approves plans, by the stem of its word; an order is the usual one.
  private static let acts: [(stem: String, name: String)] = [
    ("приказ", ""), ("распоряжен", "распоряжение "), ("постановлен", "постановление "),
    ("решени", "решение "), ("order", ""),
  ]
  /// What stands behind «Приложение к».
  private static let ofAppendix: Set<String> = [
    "приказу", "распоряжению", "постановлению", "решению",
  ]

  /// A number with what stands around it.
  private struct Candidate {
    let sign: String
    let number: Substring
    let before: Substring
    let after: Substring
    let isQuoted: Bool
  }

  /// How far from the number the date stands.
  private static let reach = 30

  /// Whether words say to which act something is an appendix.
  static func namesOwner(_ words: [String]) -> Bool { words.contains(where: ofAppendix.contains) }

  /// Whether words name an act that is no order of a school.
  static func namesOther(_ words: [String]) -> Bool {
    let stems = acts.filter { !$0.name.isEmpty }.map(\.stem) + ["протокол", "minute"]
    return words.contains { ImportText.hasStem($0, stems) }
  }

  /// «№ 60-ОД» behind the word for an act, or nil where no number can be told to be its own.
  init?(in text: String) {
    let words = text.lowercased()
    let found = OrderNumber.acts.compactMap { act in
      words.firstRange(of: act.stem).map { (range: $0, name: act.name) }
    }
    guard let act = found.min(by: { $0.range.lowerBound < $1.range.lowerBound }) else { return nil }
    let offset = words.distance(from: words.startIndex, to: act.range.upperBound)
    let all = OrderNumber.candidates(in: text.dropFirst(offset))
    let own = all.filter { !$0.isQuoted && !OrderNumber.isOfSchool($0) }
    let byDate = own.first(where: OrderNumber.isByDate)
    guard let chosen = byDate ?? own.first else { return nil }
    self.text = act.name + chosen.sign + chosen.number
    isByDate = byDate != nil
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
      let isEnglish = ["o.", "o "].contains { tail[next...].hasPrefix($0) }
      let number = tail[next...].dropFirst(isEnglish ? 2 : 0).drop {
        $0 == " " || $0 == "_" || $0.isWhitespace
      }
      .prefix { $0.isNumber || $0.isLetter || "-/.".contains($0) }
      var trimmed = number
      while trimmed.last == "." { trimmed.removeLast() }
      if trimmed.contains(where: \.isNumber) {
        found.append(
          Candidate(
            sign: isEnglish ? "No. " : "№ ", number: trimmed, before: tail[..<index].suffix(reach),
            after: tail[number.endIndex...].prefix(reach),
            // «Детский сад № 8 «Ромашка» closes both with one sign.
            isQuoted: depth > 0 && tail[number.endIndex...].contains { "»”".contains($0) }))
      }
      index = next
    }
    return found
  }

  private static func isByDate(_ candidate: Candidate) -> Bool {
    if WrittenDay.first(in: String(candidate.before)) != nil { return true }
    let after = candidate.after.drop { $0 == " " }
    return ["от ", "of ", "dated "].contains(where: after.hasPrefix)
      && WrittenDay.first(in: String(after)) != nil
  }

  private static func isOfSchool(_ candidate: Candidate) -> Bool {
    let word = candidate.before.split(separator: " ").last.map(String.init) ?? ""
    return OrganizationFinder.isForm(word)
      || ImportText.hasStem(
        ImportText.words(word).last ?? "",
        ["школ", "сош", "оош", "гимнази", "лице", "сад", "училищ", "интернат", "центр", "колледж"])
  }
}

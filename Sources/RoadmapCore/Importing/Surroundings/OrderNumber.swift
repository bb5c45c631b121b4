/// The number of an order or another act: the one beside its date, never that of a school.
struct OrderNumber: Hashable {
  /// The number as a roadmap has it: «№ 60-ОД», «распоряжение № 87-р».
  let text: String
  /// The number alone: «60-ОД».
  let number: String
  /// The date of the act that stands beside it, or nil.
  let date: CalendarDate?

  /// Whether it is that of minutes, which approve only what no act does.
  let isOfMinutes: Bool

  /// Whether the date of the act stands beside it.
  var isByDate: Bool { date != nil }

  /// What approves plans, by the stem of its word; an order is the usual one.
  private static let acts: [(stem: String, name: String)] = [
    ("приказ", ""), ("распоряжен", "распоряжение "), ("постановлен", "постановление "),
    ("решени", "решение "), ("order", ""), ("протокол", "протокол "), ("minute", "minutes "),
  ]
  private static let minutes: Set = ["протокол ", "minutes "]
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
    let beginsLine: Bool
  }

  /// How far from the number the date stands.
  private static let reach = 30

  /// Whether words say to which act something is an appendix.
  static func namesOwner(_ words: [String]) -> Bool { words.contains(where: ofAppendix.contains) }

  /// Whether a word, in small letters, is that for an act or the minutes of a meeting.
  static func isAct(_ word: String) -> Bool {
    ImportText.hasStem(word, acts.map(\.stem))
  }

  /// «№ 60-ОД» behind the word for an act, or nil where no number can be told to be its own.
  init?(in text: String) {
    let found = OrderNumber.tails(in: text).lazy.flatMap { name, tail in
      OrderNumber.candidates(in: tail).filter(OrderNumber.mayBeOfAct)
        .map { OrderNumber(name, $0) }
    }
    let acts = found.filter { !$0.isOfMinutes }
    guard
      let chosen = acts.first(where: \.isByDate) ?? acts.first ?? found.first(where: \.isByDate)
        ?? found.first
    else { return nil }
    self = chosen
  }

  private init(_ act: String, _ candidate: Candidate) {
    text = act + candidate.sign + candidate.number
    number = String(candidate.number)
    date = OrderNumber.date(beside: candidate)
    isOfMinutes = OrderNumber.minutes.contains(act)
  }

  /// Whether a number is none of a school; «Приказом директора школы» may stand above «№ 112 от 31.08.2024».
  private static func mayBeOfAct(_ candidate: Candidate) -> Bool {
    !candidate.isQuoted
      && (!isOfSchool(candidate) || candidate.beginsLine && date(beside: candidate) != nil)
  }

  /// What stands behind the word for each act, up to that for the next one.
  private static func tails(in text: String) -> [(name: String, tail: Substring)] {
    var marks: [(name: String, start: String.Index)] = []
    var last = ""
    for word in text.split(separator: " ") {
      let folded = ImportText.words(String(word))
      let name =
        // «Утв. пр. от 01.09.2025 № 211».
        folded == ["пр"] && last == "утв"
        ? ""
        : acts.first { act in folded.contains { ImportText.hasStem($0, [act.stem]) } }?.name
      if let name { marks.append((name, word.startIndex)) }
      last = folded.last ?? ""
    }
    return marks.indices.map { index in
      let end = index + 1 < marks.count ? marks[index + 1].start : text.endIndex
      return (marks[index].name, text[marks[index].start..<end])
    }
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
            isQuoted: depth > 0 && tail[number.endIndex...].contains { "»”".contains($0) },
            beginsLine: tail[..<index].last == "\n"))
      }
      index = next
    }
    return found
  }

  private static func date(beside candidate: Candidate) -> CalendarDate? {
    if let day = WrittenDay.first(in: String(candidate.before)) { return day }
    let after = candidate.after.drop { $0 == " " || $0 == "\n" }
    return ["от ", "of ", "dated "].contains(where: after.hasPrefix)
      ? WrittenDay.first(in: String(after)) : nil
  }

  private static func isOfSchool(_ candidate: Candidate) -> Bool {
    let word = candidate.before.split(whereSeparator: \.isWhitespace).last.map(String.init) ?? ""
    return OrganizationFinder.isForm(word)
      || ImportText.hasStem(
        ImportText.words(word).last ?? "",
        ["школ", "сош", "оош", "гимнази", "лице", "сад", "училищ", "интернат", "центр", "колледж"])
  }
}

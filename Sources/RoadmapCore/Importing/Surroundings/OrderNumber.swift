/// The number of an order or another act: the one beside its date, never that of a school.
struct OrderNumber: Hashable {
  /// The number as a roadmap has it: «№ 60-ОД», «распоряжение № 87-р».
  let text: String
  /// The number alone: «60-ОД».
  let number: String
  /// The date of the act, where it stands beside the number.
  let date: CalendarDate?
  /// Whether it is that of minutes, which approve only what no act does.
  let isOfMinutes: Bool

  /// Whether it tells more surely what approves than another number does.
  func isSurer(than other: OrderNumber?) -> Bool {
    guard let other else { return true }
    return isOfMinutes == other.isOfMinutes
      ? date != nil && other.date == nil : other.isOfMinutes
  }

  /// What approves plans, by the stem of its word; an order is the usual one.
  private static let acts: [(stem: String, name: String)] = [
    ("приказ", ""), ("распоряжен", "распоряжение "), ("постановлен", "постановление "),
    ("решени", "решение "), ("order", ""), ("протокол", "протокол "), ("minute", "minutes "),
  ]
  /// Shortened words for them, before a number or a day.
  private static let shortened = [
    "пр": "", "прик": "", "расп": "распоряжение ", "пост": "постановление ",
    "прот": "протокол ",
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
  static func namesOwner(_ words: [String]) -> Bool {
    words.contains(where: ofAppendix.contains)
      || zip(words, words.dropFirst()).contains { $0 == "к" && shortened[$1] != nil }
  }

  /// Whether a word, in small letters, is that for an act or the minutes of a meeting.
  static func isAct(_ word: String) -> Bool {
    ImportText.hasStem(word, acts.map(\.stem)) || shortened[word] != nil
  }

  /// «№ 60-ОД» behind the word for an act, or nil where no number can be told to be its own.
  init?(in text: String) {
    let words = text.lowercased()
    let whole = OrderNumber.acts.compactMap { act in
      words.firstRange(of: act.stem).map { (range: $0, name: act.name) }
    }
    let found = (whole + OrderNumber.shortened(in: words)).sorted {
      $0.range.lowerBound < $1.range.lowerBound
    }
    let offsets = found.map { words.distance(from: words.startIndex, to: $0.range.upperBound) }
    var best: OrderNumber?
    for (place, act) in found.enumerated() {
      // What is said of an act goes as far as the next one, of minutes as an order.
      let rest = text.dropFirst(offsets[place])
      let isMinutes = OrderNumber.minutes.contains(act.name)
      let next = found[(place + 1)...].firstIndex {
        OrderNumber.minutes.contains($0.name) != isMinutes
      }
      let own = next.map { rest.prefix(offsets[$0] - offsets[place]) } ?? rest
      guard let number = OrderNumber(act.name, in: own), number.isSurer(than: best) else {
        continue
      }
      best = number
    }
    guard let best else { return nil }
    self = best
  }

  /// The shortened words for acts behind which a number or a day stands.
  ///
  /// As «Пр. № 156», «прик. от 30.08.2025»; «пр.» of a meeting is that for its minutes.
  private static func shortened(in text: String) -> [(range: Range<String.Index>, name: String)] {
    let all = text.split { !$0.isLetter }.lazy.compactMap {
      word -> (range: Range<String.Index>, name: String)? in
      guard let name = shortened[String(word)],
        case let rest = text[word.endIndex...].drop(while: { ". \n".contains($0) }).prefix(4),
        rest.first.map({ $0 == "№" || $0.isNumber }) ?? false
          || ["n ", "от "].contains(where: rest.hasPrefix)
      else { return nil }
      let before = ImportText.words(String(text[..<word.startIndex].suffix(reach)))
      let isOfMeeting = before.contains { word in
        ["совет", "заседани", "собрани"].contains(where: word.contains)
      }
      return (word.startIndex..<word.endIndex, name.isEmpty && isOfMeeting ? "протокол " : name)
    }
    return Array(all.prefix(mostShortened))
  }

  private static let mostShortened = 4

  private init?(_ act: String, in tail: Substring) {
    let signed = OrderNumber.candidates(in: tail)
    let all = (signed.isEmpty ? [OrderNumber.unsigned(in: tail)].compactMap(\.self) : signed)
      .filter { !$0.isQuoted }
    let own = all.filter { !OrderNumber.isOfSchool($0) }
    // «Приказом директора школы» on a line, «№ 112 от 31.08.2024» on the next one.
    let chosen =
      own.first { OrderNumber.date(of: $0) != nil } ?? own.first
      ?? all.first { $0.beginsLine && OrderNumber.date(of: $0) != nil }
    guard let chosen else { return nil }
    text = act + chosen.sign + chosen.number
    number = String(chosen.number)
    date = OrderNumber.date(of: chosen)
    isOfMinutes = OrderNumber.minutes.contains(act)
  }

  /// A number right behind the word for an act, with its day, where no sign stands before it.
  ///
  /// As «45» of «пр. 45 от 01.09.2025».
  private static func unsigned(in tail: Substring) -> Candidate? {
    let rest = tail.drop { $0.isLetter }.drop { ". \n".contains($0) }
    let number = rest.prefix { $0.isNumber || $0.isLetter || "-/".contains($0) }
    let after = rest[number.endIndex...].prefix(reach)
    guard number.first?.isNumber == true, after.drop(while: { $0 == " " }).hasPrefix("от ") else {
      return nil
    }
    return Candidate(
      sign: "№ ", number: number, before: "", after: after, isQuoted: false, beginsLine: false)
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

  /// The date beside a number: the last one before it, else the one that «от» puts behind it.
  private static func date(of candidate: Candidate) -> CalendarDate? {
    if let day = WrittenDay.first(in: String(candidate.before)) { return day }
    let after = candidate.after.drop { " \n_".contains($0) }
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

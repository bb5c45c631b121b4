/// The numbers by which people name the lines of a plan.
package enum ItemID {
  /// A number as people type it, without the spaces and the full stop of the document («4.4.1.»).
  package static func normalized(_ typed: String) -> String {
    // Most numbers have nothing to lose.
    if let first = typed.utf8.first, let last = typed.utf8.last, isPlain(first), isPlain(last) {
      return typed
    }
    var text = Substring(typed)
    while text.first?.isWhitespace == true { text.removeFirst() }
    while let last = text.last, last.isWhitespace || ".):".contains(last) {
      text.removeLast()
    }
    return String(text)
  }

  /// A number as people type it on a keyboard, as the plan writes it: without «п.» and «№», with full
  /// stops for the keys that carry one in the other layout («4ю4ю1», «4/4/1») and for commas.
  package static func repaired(_ typed: String) -> String {
    var text = normalized(typed)[...]
    for sign in NumberSign.all where text.lowercased().hasPrefix(sign) {
      text = text.dropFirst(sign.count)
    }
    while text.first?.isWhitespace == true { text.removeFirst() }
    while let last = text.last, stops.contains(last) { text.removeLast() }
    let parts = text.split(omittingEmptySubsequences: false) { stops.contains($0) }
    let isNumber = parts.allSatisfy { part in
      !part.isEmpty && part.utf8.allSatisfy { isPlain($0) }
    }
    return isNumber ? parts.joined(separator: ".") : normalized(typed)
  }

  /// Several numbers in one word of the command line: «4.1.1, 4.1.4», «4.1.1,4.1.4», «4.1.1;».
  package static func list(_ typed: String) -> [String] {
    let isCommaStop = typed.contains(",") && !typed.contains(".") && !typed.contains(", ")
    // «4/4/1» is one number, «2.1/2.2» are two.
    let parts = typed.split {
      $0 == ";" || $0 == "," && !isCommaStop || $0 == "/" && typed.contains(".")
    }
    let ids = parts.map { normalized(String($0)) }.filter { !$0.isEmpty }
    return ids.count > 1 ? ids : [typed]
  }

  /// Whether a text is short numbers with full stops between, as the numbers of items are; a date
  /// that says its year in full is not.
  package static func isNumberLike(_ text: String) -> Bool {
    let parts = repaired(text).split(separator: ".", omittingEmptySubsequences: false)
    return parts.allSatisfy { (1...3).contains($0.utf8.count) && $0.utf8.allSatisfy(isPlain) }
  }

  /// Whether a number is written as days are: «15.03», «1.9.24», not «4.4».
  package static func isDayLike(_ text: String) -> Bool {
    let parts = repaired(text).split(separator: ".")
    return parts.count > 1 && parts.contains { $0.hasPrefix("0") }
      || parts.count == 3 && parts[2].utf8.count == 2
  }

  /// What stands before an id that is meant to be one, and not what the document prints.
  static let sign = "id:"

  /// An id as a request names it that means this item and no other.
  package static func exactly(_ id: String) -> String { sign + id }

  /// What to type for an id: with its sign where the document prints it as the number of another item,
  /// in quotes where a space stands in it.
  static func typed(_ id: String, isTaken: Bool) -> String {
    let typed = isTaken ? exactly(id) : id
    return typed.contains { $0.isWhitespace } ? ShellWord.quoted(typed) : typed
  }

  /// The id behind the sign for ids, or nil where there is none.
  package static func signed(_ typed: String) -> String? {
    guard typed.lowercased().hasPrefix(sign) else { return nil }
    return String(typed.dropFirst(sign.count))
  }

  /// The two ends of «1.2-1.5», «1.2–5» or «1.2..1.5», or nil where the text is no range of numbers.
  package static func range(_ typed: String) -> (first: String, last: String)? {
    for separator in ["..", "…", "–", "—", "-"] {
      let ends = typed.split(separator: separator, omittingEmptySubsequences: false)
      guard ends.count == 2 else { continue }
      let first = repaired(String(ends[0]))
      let last = repaired(String(ends[1]))
      guard isNumberLike(first), isNumberLike(last) else { continue }
      return (first, last)
    }
    return nil
  }

  /// Whether a number comes before another one as people count: part by part, `2.1` before `10.1`.
  package static func precedes(_ one: String, _ other: String) -> Bool {
    let (first, second) = (parts(one), parts(other))
    return first == second ? one < other : first.lexicographicallyPrecedes(second)
  }

  private static func parts(_ id: String) -> [Int] {
    id.split(separator: ".").map { Int($0) ?? .max }
  }

  /// The number behind the highest of those that begin with a prefix (`2.`, or nothing) and end with
  /// a number that somebody counts on from.
  static func next(behind prefix: String, among ids: some Sequence<String>) -> String {
    var highest = 0
    for id in ids where id.hasPrefix(prefix) {
      let rest = id.dropFirst(prefix.count)
      // Longer runs of digits are no numbers that somebody counts on from.
      guard rest.utf8.count <= 9, rest.utf8.allSatisfy(isPlain) else { continue }
      highest = max(highest, Int(rest) ?? 0)
    }
    return prefix + String(highest + 1)
  }

  /// A number without the zeros that people write before a figure: «01», «1.02».
  static func unpadded(_ number: String) -> String {
    number.split(separator: ".", omittingEmptySubsequences: false).map { part in
      let rest = part.drop { $0 == "0" }
      return String(rest.isEmpty ? part.suffix(1) : rest)
    }
    .joined(separator: ".")
  }

  /// Whether a word only joins the numbers beside it: «и», «,».
  package static func isJoint(_ word: String) -> Bool {
    ["и", "and", "&", ",", ";"].contains(word.lowercased())
  }

  /// Numbers and those that are left out of them, «2.1-2.4 за исключением 2.3»; nil where nothing is.
  ///
  /// What stands behind such a word and is no number is a text: «без замечаний».
  package static func exception(
    in words: [String]
  ) -> (items: [String], left: [String])? {
    for index in words.indices.dropFirst() where excepts.contains(words[index].lowercased()) {
      let left = words[(index + 1)...].drop { isBetween($0) || notWords.contains($0.lowercased()) }
      guard let first = left.first, isNumberLike(list(first)[0]) || range(first) != nil else {
        continue
      }
      let isTwoWords = notWords.contains(words[index - 1].lowercased())
      return (Array(words[..<(isTwoWords ? index - 1 : index)]), Array(left))
    }
    return nil
  }

  private static let excepts: Set = [
    "кроме", "исключая", "исключением", "без", "except", "excluding", "without", "but",
  ]
  private static let notWords: Set = ["за", "not", "for"]

  /// Whether a word may stand before or between numbers, and is none: «пп.», «и», «по».
  package static func isBetween(_ word: String) -> Bool {
    isSign(word) || isJoint(word) || isDash(word)
      || ["с", "по", "from", "to"].contains(word.lowercased())
  }

  /// The words of the command line as they name numbers, without those that only stand before or
  /// between them.
  ///
  /// So go «пп.» and «и»; «1.1 - 1.3» and «с 1.1 по 1.3» become one word.
  package static func words(_ typed: [String]) -> [String] {
    guard typed.count > 1 else { return typed }
    var words: [String] = []
    var rest = typed[...]
    while let word = rest.popFirst() {
      let (next, last) = (rest.first ?? "", rest.dropFirst().first ?? "")
      if ["с", "from"].contains(word.lowercased()), isNumberLike(next), rest.count > 2,
        through.contains(last.lowercased())
      {
        rest[rest.startIndex + 1] = "-"
      } else if isDash(next) || through.contains(next.lowercased()), isNumberLike(word),
        isNumberLike(last)
      {
        words.append("\(word)-\(last)")
        rest.removeFirst(2)
      } else if let stage = stage("\(word) \(next)"), !stage.contains(".") {
        words.append("\(word) \(next)")
        rest.removeFirst()
      } else if !isSign(word), !isJoint(word) {
        words.append(word)
      }
    }
    return words.isEmpty ? typed : words
  }

  private static let through = ["по", "to", "through"]

  /// Whether a word stands between the ends of a range.
  package static func isDash(_ word: String) -> Bool { ["-", "–", "—", "..", "…"].contains(word) }

  /// The number beside the word for a stage: «этап 3», «этапу 3», «3 этап»; nil for other texts.
  package static func stage(_ typed: String) -> String? {
    func isStage(_ word: some StringProtocol) -> Bool {
      NumberSign.stages.contains(where: word.lowercased().hasPrefix)
    }
    let words = typed.split(separator: " ")
    let beside = words.count == 2 ? words.first { !isStage($0) } : nil
    guard words.contains(where: isStage) else { return nil }
    let number = repaired(beside.map(String.init) ?? typed)
    return isNumberLike(number) ? number : nil
  }

  /// Whether a word is only what people write before a number: «п.», «№».
  package static func isSign(_ word: String) -> Bool { NumberSign.all.contains(word.lowercased()) }

  private static let stops: Set<Character> = [".", ",", "ю", "Ю", "/"]

  private static func isPlain(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}

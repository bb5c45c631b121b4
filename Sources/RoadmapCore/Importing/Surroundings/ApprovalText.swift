import Letters

/// What the lines of a stamp say together: who approves, when, and by which act.
struct ApprovalText: Hashable {
  private(set) var by: String?
  private(set) var date: CalendarDate?
  private(set) var order: OrderNumber?
  /// Whether an office is named whose name may stand in the next line.
  private(set) var awaitsName = false
  /// Whether an office is named whose name may stand behind a line to sign on.
  private(set) var awaitsSignature = false
  /// Whether a person is named.
  let namesPerson: Bool
  /// Whether an office begins the text, and its name stands behind it.
  private(set) var isSigned = false

  /// Whether it says anything.
  var saysNothing: Bool { by == nil && date == nil && order == nil }

  init(_ lines: [String]) {
    let text = lines.joined(separator: " ")
    // A number that begins a line is told by that.
    let order = OrderNumber(
      in: lines.map { ($0.hasPrefix("№") ? "\n" : " ") + $0 }.joined())
    self.order = order
    date = order?.date ?? WrittenDay.first(in: text)
    let scalars = Array(text.unicodeScalars)
    // «Школа имени Ю.А. Гагарина» is called after somebody who signs nothing.
    var name = PersonName.all(in: scalars).first {
      !NameWords.isNamesake(at: $0.range.lowerBound, of: scalars)
    }
    // Where somebody signs two words are a name: “Headteacher ____ Ruth Amari”.
    if name == nil, let line = lines.last(where: { $0.contains("_") }),
      let rule = line.lastIndex(of: "_")
    {
      name =
        PersonName.all(in: ImportText.line(String(line[rule...].dropFirst())), ofParties: true)
        .first
    }
    namesPerson = name != nil
    let words = ApprovingOffice.Word.all(in: lines)
    let start = name.map { ApprovalText.start(of: $0, in: scalars) } ?? .max
    func offices(_ isMeant: (ApprovingOffice.Word) -> Bool) -> [ApprovingOffice] {
      ApprovingOffice.all(in: words.filter(isMeant), number: order?.number)
    }
    let before = offices { $0.start < start }
    if let english = ApprovalText.english(lines) {
      by = english
      if name != nil || ImportText.words(english).contains(where: PartyWords.heads.hold) {
        takeOwnDay(in: text)
      }
    } else if let name {
      let office = before.last { !$0.isBody }
      isSigned = office.map { !$0.isOblique && $0.range.lowerBound == 0 } ?? false
      by = ApprovalText.name(
        name,
        of: office ?? offices { $0.start > start }.first { !$0.isBody && !$0.isOblique },
        isSignature: ApprovalText.isBehindRule(start, in: scalars))
      if !before.contains(where: \.isBody) { takeOwnDay(in: text) }
    } else if let office = before.first(where: { !$0.isBody && !$0.isOblique })
      ?? before.first(where: { !$0.isBody }) ?? before.first
    {
      by = office.nominative
      awaitsName = !office.isBody && !office.isOblique
      awaitsSignature = !office.isBody
      if !office.isBody { takeOwnDay(in: text) }
    }
  }

  /// Takes the day on which somebody approved beside minutes of another day.
  ///
  /// «Директор ____ К.Л. Лось, 30.08.2025; принято педсоветом, протокол № 1 от 28.08.2025».
  private mutating func takeOwnDay(in text: String) {
    guard let order, order.isOfMinutes,
      let own = WrittenDay.days(in: text, atMost: 2).first(where: { $0 != order.date })
    else { return }
    (self.order, date) = (nil, own)
  }

  /// Whether a line to sign on stands before a name.
  private static func isBehindRule(_ start: Int, in scalars: [Unicode.Scalar]) -> Bool {
    scalars.prefix(start).last { $0 != " " && $0 != "/" && $0 != "(" } == "_"
  }

  /// Where a name begins; one that was read behind a line to sign on stands at the end.
  private static func start(of name: PersonName, in scalars: [Unicode.Scalar]) -> Int {
    let rule = scalars.lastIndex(of: "_").map { $0 + 1 } ?? 0
    let isBehind = !PersonName.all(in: scalars).contains(name)
    return isBehind ? rule : name.range.lowerBound
  }

  /// A name with the office before it; both in the nominative where that can be told of both.
  private static func name(
    _ name: PersonName, of office: ApprovingOffice?, isSignature: Bool
  ) -> String {
    guard let office else { return name.spelling }
    guard office.isOblique, !isSignature else { return office.nominative + " " + name.spelling }
    guard let nominative = name.nominativeOfOblique else {
      return office.written + " " + name.spelling
    }
    return office.nominative + " " + nominative
  }

  /// Words that say that something is approved, by their stems.
  private static let verbs = [
    "утвержд", "введен", "approved", "ratified", "endorsed", "authorised", "authorized",
  ]
  /// Those of a body that approves where nothing else does.
  private static let weakVerbs = ["принят", "agreed", "adopted"]

  /// Whether a word, in small letters, says that something is approved or accepted.
  static func isVerb(_ word: String) -> Bool {
    isStrong(word) || ImportText.hasStem(word, weakVerbs)
  }

  private static func isStrong(_ word: String) -> Bool {
    ImportText.hasStem(word, verbs) && word != "утверждение" || word == "утв"
  }

  /// Whether words are those of a stamp: «Утверждаю», «Введено в действие приказом», “Approved by”.
  static func begins(_ words: [String]) -> Bool {
    guard let first = words.first, isStrong(first) else { return false }
    return !first.hasPrefix("введен") || words.contains(where: OrderNumber.isAct)
  }

  /// Whether words are those of what approves where nothing else does: «Принято на заседании педсовета»,
  /// “Agreed by the leadership team”.
  static func beginsWeakly(_ words: [String]) -> Bool {
    guard let first = words.prefix(3).first(where: { ImportText.hasStem($0, weakVerbs) }) else {
      return false
    }
    return first.hasPrefix("принят")
      ? words.count == 1
        || words.contains { word in ["совет", "заседани", "собрани"].contains(where: word.contains)
        }
      : words.starts(with: [first, "by"])
  }

  /// Who approves in English; a list of terms has what is said of one below it.
  private static func english(_ lines: [String]) -> String? {
    guard let first = lines.first else { return nil }
    guard lines.count > 1, ImportText.words(first).count == 1, !lines[1].contains("_") else {
      return english(first)
    }
    return english(first + ": " + lines[1])
  }

  /// “Governing Body” of “Approved by the Governing Body on 12 September 2024”.
  ///
  /// Who is named may have a position behind the name: “Ruth Amari, CEO”.
  private static func english(_ line: String) -> String? {
    var words = line.split { " :".contains($0) }.map(String.init)
    guard let verb = words.first.flatMap({ ImportText.words($0).first }), isVerb(verb),
      verb.utf8.allSatisfy({ $0 < 0x80 })
    else { return nil }
    words.removeFirst()
    for word in ["by", "order", "of", "the"] where words.first?.lowercased() == word {
      words.removeFirst()
    }
    var names: [String] = []
    for piece in words.joined(separator: " ").split(separator: ", ") {
      let words = piece.split(separator: " ")
      let taken = words.prefix { word in
        let folded = ImportText.words(String(word)).first ?? ""
        return !["on", "at", "in", "dated", "no"].contains(folded) && word.first?.isNumber != true
          && !MonthName.names(word) && !OrderNumber.isAct(folded)
      }
      if !taken.isEmpty { names.append(taken.joined(separator: " ")) }
      // Behind the day nobody is named any more.
      if taken.count < words.count, !names.isEmpty { break }
    }
    let name = LabelledLine.trimmed(names.joined(separator: ", ")[...])
    if let person = PersonName.all(in: Array(name.unicodeScalars)).first {
      guard person.range.lowerBound == 0, name.contains(", ") else { return nil }
    }
    return name.contains(where: \.isLetter) ? name : nil
  }
}

import Letters
import SourceTables

/// The pieces of a text between names.
///
/// The text is cut once into its words; what stands on both sides of a sign says whether the sign ends
/// a piece, or stands within the name of one party.
struct PartyPieces {
  var all: [Phrase] = []
  /// What it says first of the party before that is neither a party nor a position: «(по согласованию)».
  var mark: String?
  /// Whether a conjunction alone holds two of them apart.
  var isJoinedByAnd = false
  var toldApart: [String] = []
  /// Whether a comma, a line break or another separator stands before the first piece.
  var isSeparatedFirst = false
  /// Whether words of a column's title stand before the first piece, so that it is another party:
  /// «Громова С.А., контроль – директор».
  var isLabelledFirst = false
  /// Whether a conjunction stands before the first piece, so that it is nothing of the party before.
  var beginsWithAnd = false
  /// Whether a separator stands behind the last piece, so that what follows is another party.
  var endsWithSeparator = false
  /// Whether nothing but words of a column's title stands behind the last piece.
  private var endsWithLabel = false
  /// Whether words that join it to the party before stand before the name behind: «группа во главе с».
  var joinsNext = false
  /// Whether a bracket, a colon or a dash stands behind the last piece, behind which its members may stand.
  var endsWithOpening = false

  /// What stands between the parties of a list.
  static let separators: [Unicode.Scalar] = [",", ";", "/", "\n", "•", "+"]

  init(_ text: String) {
    let text = Array(text.unicodeScalars)
    let words = Whitespace.collapsed(String(text)).split(separator: " ")
    beginsWithAnd = Self.joining(words[...]) > 0
    isSeparatedFirst =
      text.first { CharacterSort($0) != .space }.map { Self.isSeparator($0) || $0 == "(" } ?? true
      || beginsWithAnd
    if let tail = text.last(where: { CharacterSort($0) != .space }) {
      endsWithOpening = ["(", ":", "–", "—", "-"].contains(tail)
      endsWithSeparator = Self.isSeparator(tail) || Self.joiningLast(words) > 0
    }
    joinsNext = Self.joiningLast(words) > 1
    cut(text)
    if endsWithLabel { endsWithSeparator = true }
  }

  /// Cuts a text at its signs; what brackets or quotation marks hold is one with the word before.
  private mutating func cut(_ text: [Unicode.Scalar]) {
    var joint = PartyJoint(text)
    var depth = 0
    for (index, sign) in text.enumerated() {
      joint.index = index
      var end: Int?
      switch sign {
      case "(", "«", "[": depth += 1
      case ")" where depth == 0:
        // It closes what stood open before the text.
        if PartMark("\(String(text[joint.start..<index]))) -") == nil { end = index }
      case ")", "»", "]":
        depth = max(0, depth - 1)
        // «(директор) и …»: what brackets hold alone says nothing of what follows.
        if depth == 0, text[joint.start...].first(where: { CharacterSort($0) != .space }) == "(" {
          end = index + 1
        }
      default: if depth == 0, joint.isEnd(sign) { end = index }
      }
      guard let end else { continue }
      add(String(text[joint.start..<end]))
      joint.start = index + 1
    }
    // «Методический совет (председатель …)»: the body, and what the person behind is in it.
    if depth > 0, let open = text[joint.start...].lastIndex(of: "("),
      text[joint.start..<open].contains(where: Alphabet.isLetter),
      text[open...].contains(where: Alphabet.isLetter)
    {
      add(String(text[joint.start..<open]))
      joint.start = open + 1
    }
    add(String(text[joint.start...]))
  }

  /// A list whose every line begins with a number or a dash, with bullets in their place, so that each
  /// line is known to be a party of its own; nil of what is none.
  static func withBullets(_ text: String) -> [Unicode.Scalar]? {
    guard text.utf8.contains(10) else { return nil }
    let scalars = Array(text.unicodeScalars)
    var result = scalars
    for line in scalars.indices.split(whereSeparator: { scalars[$0] == "\n" }) {
      let line = scalars[line.startIndex..<line.endIndex]
      guard let start = line.firstIndex(where: { !CharacterSort($0).isBlank }) else { continue }
      guard let mark = PartMark(String(line)), !mark.rest.isEmpty, !mark.isHeading else {
        return nil
      }
      let end = line.lastIndex { !CharacterSort($0).isBlank } ?? start
      let length = end + 1 - start - mark.rest.unicodeScalars.count
      guard length > 0 else { return nil }
      result.replaceSubrange(
        start..<start + length, with: ["•"] + Array(repeating: " ", count: length - 1))
    }
    return result
  }

  static func isSeparator(_ sign: Unicode.Scalar) -> Bool {
    // «Проект 500+» ends nothing; a plus alone is a word that joins.
    sign != "+" && separators.contains(sign)
  }

  /// «УВР», «ВР,».
  static func isShortName(_ word: Substring) -> Bool {
    let letters = word.prefix { $0.isLetter }
    return (2...4).contains(letters.count) && letters.allSatisfy(\.isUppercase)
  }

  private mutating func add(_ piece: String) {
    var text = Whitespace.collapsed(piece)
    if let mark = PartMark(text), !mark.rest.isEmpty { text = mark.rest }
    let unlabelled = Self.droppingLabel(text)
    // «Петрова А.А. (отв.), члены совета»
    if all.isEmpty { isLabelledFirst = isLabelledFirst || unlabelled != text }
    // «Куратор, контроль – Гущина О.В.»
    endsWithLabel = unlabelled.isEmpty && !text.isEmpty
    text = unlabelled
    while let last = text.last, ".-–— :(".contains(last), last != "." || !isAbbreviated(text) {
      text.removeLast()
    }
    while let first = text.first, ".–-:—)/ ".contains(first) { text.removeFirst() }
    // «Комиссия в составе: …»
    if text.hasSuffix(" в составе") { text.removeLast(" в составе".count) }
    if text.hasPrefix("("), text.hasSuffix(")") { text = String(text.dropFirst().dropLast()) }
    var words = text.split(separator: " ")
    var isJoined = false
    while case let count = Self.joining(words[...]), count > 0 {
      words.removeFirst(count)
      isJoined = isJoined || count > 1
    }
    while case let count = Self.joiningLast(words), count > 0 { words.removeLast(count) }
    let phrase = Phrase(words.joined(separator: " "))
    guard phrase.mayBeParty, !Self.isConjunction(phrase.text) else { return }
    // «(по согласованию)» is said of the party before, and is none.
    if phrase.isMark {
      if all.isEmpty { mark = phrase.text }
      return
    }
    let (parts, joined) = Self.apart(words)
    all += parts.map(Phrase.init)
    if isJoined || !words.contains(where: { Self.isConjunction(String($0)) }) {
      toldApart += parts.dropFirst(isJoined ? 0 : 1)
    } else if !joined.isEmpty {
      // «Министерство образования и науки совместно с профсоюзом»
      toldApart += joined
    } else if parts.count > 1 {
      isJoinedByAnd = true
    }
  }

  /// «Отв.: Титова Н.К.»: what the column is called, said again in the cell, is no party.
  private static func droppingLabel(_ text: String) -> String {
    guard let sign = text.firstIndex(where: { ".:–—".contains($0) }) else { return text }
    let label = FoldedWords.strings(in: text[..<sign])
    let rest = text[text.index(after: sign)...].drop { ":–—- ".contains($0) }
    guard label.count == 1,
      PartyWords.isLabel(label[0], beforeSign: text[sign] != "."),
      // «Отв. за сайт» is a party.
      !JoiningWords.prepositions.contains(Phrase(String(rest)).first)
    else { return text }
    return String(rest)
  }

  private func isAbbreviated(_ text: String) -> Bool {
    let last = Phrase(text).last
    return last.count == 1 || PartyWords.abbreviations.contains(last)
  }
}

extension PartyPieces {
  /// Whether a text only joins the parties beside it.
  static func isConjunction(_ text: String) -> Bool {
    let words = text.split(separator: " ")
    return !words.isEmpty && joining(words[...]) == words.count
  }

  /// How many words join what follows to the party before; behind more than one its case is another.
  private static func joining(_ words: ArraySlice<Substring>) -> Int {
    guard let first = words.first?.lowercased() else { return 0 }
    if ["и", "and", "&", "+"].contains(first) { return 1 }
    guard let found = joiners[first] else { return 0 }
    let rest = words.dropFirst().prefix(2).map { $0.lowercased() }
    return found.first { rest.starts(with: $0) }.map { $0.count + 1 } ?? 0
  }

  /// All words that join parties, of which none has to come out.
  static let joiningWords = Set(["и", "and"] + joiners.flatMap { [$0.key] + $0.value.joined() })

  /// How many words at the end do so.
  private static func joiningLast(_ words: [Substring]) -> Int {
    (1...3).first { $0 <= words.count && joining(words.suffix($0)) == $0 } ?? 0
  }

  /// The words that may follow each first word of «совместно с» and the like.
  private static let joiners = Dictionary(
    grouping: [
      "а также", "совместно с", "совместно со", "вместе с", "вместе со", "при участии",
      "с участием", "при поддержке", "при содействии", "при помощи", "под руководством",
      "под председательством", "во главе с", "во главе со", "together with", "along with",
      "in partnership with", "with support from", "supported by", "led by", "headed by",
      "chaired by",
    ].map { $0.split(separator: " ").map(String.init) }, by: { $0[0] }
  ).mapValues { $0.map { $0.dropFirst() } }

  /// «Директор Куратор» and «куратор и психолог» are two parties, «заместители по УВР и ВР» one.
  ///
  /// `joined` are those behind words like «совместно с».
  private static func apart(_ words: [Substring]) -> (parts: [String], joined: [String]) {
    var parts: [Range<Int>] = []
    var joined: [Int] = []
    var start = 0
    let heads = words.map { Phrase(String($0)).first }
    var noun = -1
    func end(at index: Int, next: Int) {
      if index > start { parts.append(start..<index) }
      start = next
    }
    for index in words.indices where index >= start {
      defer {
        if FoldedWords.strings(in: words[index]).contains(where: PartyWords.isNoun) { noun = index }
      }
      let before = start..<index
      let count = joining(words[index...])
      if count > 1, !before.isEmpty, index + count < words.count {
        end(at: index, next: index + count + (words[index + count] == "the" ? 1 : 0))
        joined.append(parts.count)
        continue
      }
      // The words before hold the noun of a party already.
      guard noun >= start else { continue }
      if isConjunction(String(words[index])), index + 1 < words.count {
        let (next, second) = (heads[index + 1], index + 2 < words.count ? heads[index + 2] : nil)
        let isParty =
          PartyWords.begins(next)
          // «психолог и соц. педагог»
          || PartyWords.abbreviations.contains(next) && second.map(PartyWords.isRole) == true
          || second == "staff"
          // «Вожатая и хор»: one word behind a position alone is another party.
          || second == nil
            && (before.count == 1 && PartyWords.isRole(heads[start])
              || words[before].allSatisfy { Phrase(String($0)).isPosition })
        if isParty, !AdjectiveCases(next).contains(.certain) { end(at: index, next: index + 1) }
      } else if beginsRole(words[index], heads[index]), !words[before].joined().contains("«") {
        end(at: index, next: index)
      }
    }
    end(at: words.count, next: words.count)
    let texts = parts.map { words[$0].joined(separator: " ") }
    return (texts, joined.filter { $0 < texts.count }.map { texts[$0] })
  }

  /// Whether a word is a role with a capital; an organisation behind a party says where that is
  /// («Отдел образования Администрации»), and every word of an English name may have one.
  private static func beginsRole(_ word: Substring, _ folded: String) -> Bool {
    guard let first = word.unicodeScalars.first, Alphabet.isCyrillic(first) else { return false }
    return Alphabet.isUppercase(first) && PartyWords.isRole(folded)
  }
}

import Letters
import SourceTables

/// The pieces of a text between names.
struct PartyPieces {
  var texts: [String] = []
  /// What it says first of the party before that is neither a party nor a position: «(по согласованию)».
  var mark: String?
  /// Whether a conjunction alone holds two of them apart.
  var isJoinedByAnd = false
  var toldApart: [String] = []
  /// Whether a comma, a line break or another separator stands before the first piece.
  var isSeparatedFirst = false
  /// Whether a conjunction stands before the first piece, so that it is nothing of the party before.
  var beginsWithAnd = false
  /// Whether a separator stands behind the last piece, so that what follows is another party.
  var endsWithSeparator = false
  /// Whether words that join it to the party before stand before the name behind: «группа во главе с».
  var joinsNext = false
  /// Whether a bracket, a colon or a dash stands behind the last piece, behind which its members may stand.
  var endsWithOpening = false

  /// What stands between the parties of a list.
  static let separators: [Unicode.Scalar] = [",", ";", "/", "\n", "•", "+"]

  init(_ text: String) {
    let text = text.map { $0.unicodeScalars.first.map(CharacterSort.init) == .space ? " " : $0 }
    let words = Whitespace.collapsed(String(text)).split(separator: " ")
    beginsWithAnd = Self.joining(words[...]) > 0
    isSeparatedFirst =
      text.first { $0 != " " }.map { Self.isSeparator($0) || $0 == "(" } ?? true || beginsWithAnd
    if let tail = text.last(where: { $0 != " " }) {
      endsWithOpening = "(:–—-".contains(tail)
      endsWithSeparator = Self.isSeparator(tail) || Self.joiningLast(words) > 0
    }
    joinsNext = Self.joiningLast(words) > 1
    var piece = ""
    var depth = 0
    for (index, character) in text.enumerated() {
      /// What follows, as far as it has to be looked at.
      var rest: String { String(text[(index + 1)...].prefix(60)) }
      var isEnd = false
      switch character {
      case "(", "«", "[": depth += 1
      case ")" where depth == 0:
        // It closes what stood open before the text.
        isEnd = PartMark("\(piece)) -") == nil
      case ")", "»", "]":
        depth = max(0, depth - 1)
        // «(директор) и …»: what brackets hold alone says nothing of what follows.
        if depth == 0, piece.first(where: { $0 != " " }) == "(" {
          add(piece + ")")
          piece = ""
          continue
        }
      case "\n" where LineEndHyphens.isCut(piece, before: rest):
        // «Классные руково-\nдители», «педагог-\nпсихолог»
        piece = LineEndHyphens.opened(piece, before: rest)
        continue
      case _ where depth > 0: break
      case ",": isEnd = !Self.isInsideName(piece, rest) && !Self.goesOnWithClass(piece, rest)
      case ";", "•": isEnd = !Self.goesOnWithClass(piece, rest)
      // «Методический совет – председатель …»: the body, and what the person behind is in it.
      case "–", "—", "-", ":":
        isEnd =
          (piece.last == " " || character == ":") && PartyWords.kind(of: piece) != .role
          && PartyWords.isPosition(rest)
      case "+": isEnd = piece.last == " " && rest.first == " "
      case "/": isEnd = !Self.isInsideWord(index, of: text) && !Self.isInsideName(piece, rest)
      case "\n":
        isEnd = Self.breaks(after: piece, before: rest)
        if !isEnd {
          piece.append(" ")
          continue
        }
      default: break
      }
      if isEnd {
        add(piece)
        piece = ""
      } else {
        piece.append(character)
      }
    }
    // «Методический совет (председатель …)»: the body, and what the person behind is in it.
    if depth > 0, let open = piece.lastIndex(of: "("), piece[..<open].contains(where: \.isLetter) {
      let inside = piece[piece.index(after: open)...]
      if inside.contains(where: \.isLetter) {
        add(String(piece[..<open]))
        piece = String(inside)
      }
    }
    add(piece)
  }

  private static func isSeparator(_ character: Character) -> Bool {
    // «Проект 500+» ends nothing; a plus alone is a word that joins.
    character != "+" && character.unicodeScalars.allSatisfy(separators.contains)
  }

  /// Whether what stands behind a comma is a class like the one before it.
  ///
  /// As in «кл. рук. 9 «А», 9 «Б»», «классные руководители 5-х, 6-х классов», «школы № 3, № 8»: no party
  /// begins with a number that numbers nothing.
  private static func goesOnWithClass(_ piece: String, _ rest: String) -> Bool {
    let rest = rest.drop { $0 == " " }
    guard piece.contains(where: \.isNumber) else { return false }
    return rest.first == "№"
      || rest.first.map { ("0"..."9").contains($0) } ?? false
        && PartMark(String(rest))?.rest.isEmpty != false
  }

  /// Whether a comma stands within the name of one party: «Департамент культуры, спорта и молодёжи»,
  /// «учителя физики, химии», «заместитель директора по УВР, ВР», “VP Teaching, Learning and Assessment”;
  /// what somebody does goes on, too: «Методист, курирующий наставничество».
  private static func isInsideName(_ piece: String, _ rest: String) -> Bool {
    let rest = rest.drop { $0 == " " }
    guard piece.utf8.count < longestName, let next = FoldedWords.strings(in: rest).first else {
      return false
    }
    let words = piece.split(separator: " ")
    let folded = FoldedWords.strings(in: piece)
    let first = folded.first ?? ""
    // «по учебной, воспитательной работе»
    if words.count > 1, FoldedWords.startSmall(String(rest)), PartyWords.isOblique(next),
      folded.last.map(PartyWords.mayBeInCase) == true
    {
      return true
    }
    guard !PartyWords.begins(next) else { return false }
    if rest.contains(" "), PartyWords.isParticiple(next) { return true }
    if words.count > 1, PartyWords.isRole(first), let last = folded.last, !PartyWords.begins(last),
      last.utf8.allSatisfy({ $0 < 0x80 })
    {
      let item = FoldedWords.strings(in: String(rest.prefix { !isSeparator($0) }))
      return item.dropFirst().dropLast().contains("and")
        && !item.contains {
          PartyWords.begins($0) || NameWords.isGivenName(Array($0.unicodeScalars))
        }
    }
    let isList = words.dropFirst().dropLast().allSatisfy { $0.hasSuffix(",") }
    if words.count > 1,
      PartyWords.authorities.hold(first) || isList && PartyWords.teachers.hold(first)
    {
      return FoldedWords.startSmall(String(rest)) && !PartyWords.isNominative(next)
    }
    if words.count > 1, FoldedWords.startSmall(String(rest)), let last = folded.last,
      // «Руководители МО учителей математики, русского языка», «отдела общего, дополнительного»
      PartyWords.isGenitive(next)
        || PartyWords.isOblique(next) && folded.contains(where: PartyWords.teachers.hold)
        || PartyWords.mayBeInCase(next) && PartyWords.mayBeInCase(last)
        // «руководители ШМО истории, математики»
        || PartyWords.subjects.hold(next) && PartyWords.isRole(first) && !PartyWords.isRole(last)
    {
      return true
    }
    // Every subject of a deputy is short: «по УВР, ВР, АХЧ».
    guard let subject = words.lastIndex(of: "по"), subject + 1 < words.count else { return false }
    let name = rest.prefix { $0.isLetter }
    let behind = rest.dropFirst(name.count).drop { $0 == " " }
    return words[(subject + 1)...].allSatisfy { isShortName($0) } && isShortName(name)
      && (behind.first.map(isSeparator) ?? true
        || behind.split(separator: " ").first.map { isConjunction(String($0)) } ?? false)
  }

  /// «УВР», «ВР,».
  static func isShortName(_ word: Substring) -> Bool {
    let letters = word.prefix { $0.isLetter }
    return (2...4).contains(letters.count) && letters.allSatisfy(\.isUppercase)
  }

  /// «мастер п/о»: short words that a stroke joins without blanks are one.
  private static func isInsideWord(_ index: Int, of text: [Character]) -> Bool {
    let before = text[..<index].reversed().prefix { $0.isLetter || $0.isNumber }
    let after = text[(index + 1)...].prefix { $0.isLetter || $0.isNumber }
    // «комиссии ссузов/вузов»: what is no party goes on with the word before.
    let isSame =
      !before.isEmpty && after.first?.isLowercase == true
      && !PartyWords.begins(String(after).lowercased())
    return isSame || (1...2).contains(before.count) && (1...2).contains(after.count)
  }

  /// No name of one party takes so many bytes; beyond, every sign that may separate does.
  private static let longestName = 1_000

  /// Whether a line break separates parties, or only folds the name of one.
  private static func breaks(after piece: String, before rest: String) -> Bool {
    guard piece.utf8.count < longestName else { return true }
    let words = FoldedWords.strings(in: piece)
    guard let last = words.last, let next = FoldedWords.strings(in: rest).first else { return true }
    if PartyWords.isAdjective(last) || PartyWords.abbreviations.contains(last) { return false }
    // «министерство образования\nНижегородской области»
    if PartyWords.isOblique(next), words.contains(where: PartyWords.begins) { return false }
    if JoiningWords.leadOn(last) || NameWords.isDedication(last)
      || PartyWords.deputies.hold(last)
        && (PartyWords.heads.hold(next) || FoldedWords.startSmall(rest))
    {
      return false
    }
    if PartMark(Whitespace.collapsed(rest)) != nil { return true }
    return !FoldedWords.startSmall(rest) || PartyWords.isPosition(rest)
      || PartyWords.isNominative(next)
      || (PartyWords.begins(next) && words.contains(where: PartyWords.begins))
  }

  private mutating func add(_ piece: String) {
    var text = Whitespace.collapsed(piece)
    if let mark = PartMark(text), !mark.rest.isEmpty { text = mark.rest }
    text = Self.droppingLabel(text)
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
    text = words.joined(separator: " ")
    guard PartyWords.mayBeParty(text), !Self.isConjunction(text) else { return }
    // «(по согласованию)» is said of the party before, and is none.
    if PartyWords.isMark(text) {
      if texts.isEmpty { mark = text }
      return
    }
    let (parts, joined) = Self.apart(text)
    texts += parts
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
      PartyWords.isLabel(label[0], beforeColon: text[sign] == ":"),
      // «Отв. за сайт» is a party.
      !(FoldedWords.strings(in: rest).first.map(JoiningWords.prepositions.contains) ?? false)
    else { return text }
    return String(rest)
  }

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

  private func isAbbreviated(_ text: String) -> Bool {
    guard let last = FoldedWords.strings(in: text).last else { return false }
    return last.count == 1 || PartyWords.abbreviations.contains(last)
  }

  /// «Директор Куратор» and «куратор и психолог» are two parties, «заместители по УВР и ВР» one.
  ///
  /// `joined` are those behind words like «совместно с».
  private static func apart(_ text: String) -> (parts: [String], joined: [String]) {
    var parts: [[Substring]] = [[]]
    var joined: [Int] = []
    let words = text.split(separator: " ")
    var done = 0
    for (index, word) in words.enumerated() where index >= done {
      let before = parts[parts.count - 1]
      let count = joining(words[index...])
      if count > 1, !before.isEmpty, index + count < words.count {
        joined.append(parts.count)
        parts.append([])
        done = index + count + (words[index + count] == "the" ? 1 : 0)
        continue
      }
      if isConjunction(String(word)), words.indices.contains(index + 1),
        let next = FoldedWords.strings(in: words[index + 1]).first,
        PartyWords.begins(next)
          // «психолог и соц. педагог»
          || PartyWords.abbreviations.contains(next) && index + 2 < words.count
            && isRole(words[index + 2])
          || words[(index + 2)...].first == "staff"
          // «Вожатая и хор»: one word behind a position alone is another party.
          || words.count == index + 2
            && (before.count == 1 && isRole(before[0])
              || before.allSatisfy { PartyWords.isPosition(String($0)) }),
        !PartyWords.isOblique(next), hasNoun(before)
      {
        parts.append([])
      } else if beginsRole(word), hasNoun(before), !before.contains(where: { $0.contains("«") }) {
        parts.append([word])
      } else {
        parts[parts.count - 1].append(word)
      }
    }
    let texts = parts.map { $0.joined(separator: " ") }
    return (texts.filter { !$0.isEmpty }, joined.map { texts[$0] }.filter { !$0.isEmpty })
  }

  /// Whether a word is a role with a capital; an organisation behind a party says where that is
  /// («Отдел образования Администрации»), and every word of an English name may have one.
  private static func beginsRole(_ word: Substring) -> Bool {
    guard let first = word.unicodeScalars.first, Alphabet.isCyrillic(first) else { return false }
    return Alphabet.isUppercase(first) && isRole(word)
  }

  private static func isRole(_ word: Substring) -> Bool {
    FoldedWords.strings(in: word).first.map(PartyWords.isRole) ?? false
  }

  /// Whether the words hold the noun of a party already.
  private static func hasNoun(_ words: [Substring]) -> Bool {
    words.flatMap { FoldedWords.strings(in: $0) }.contains {
      PartyWords.begins($0) && !PartyWords.isAdjective($0) && !PartyWords.abbreviations.contains($0)
    }
  }
}

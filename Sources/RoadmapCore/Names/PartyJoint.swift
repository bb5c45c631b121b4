import Letters
import SourceTables

/// A sign of a text between names, and what stands on both sides of it.
struct PartyJoint {
  /// Where the piece begins that the sign may end.
  var start = 0 { didSet { first = next } }
  /// Where the sign stands.
  var index = 0 {
    didSet { while next < ends.count, ends[next] <= index { next += 1 } }
  }
  private let text: [Unicode.Scalar]
  private var words: [String] = []
  private var ends: [Int] = []
  /// Whether commas stand at the ends of lines, so that a line without one goes on in the next.
  private let endsLines: Bool
  /// The places of the first word of the piece, and of the first one behind the sign.
  private var first = 0
  private var next = 0

  init(_ text: [Unicode.Scalar]) {
    self.text = text
    var (words, ends): ([String], [Int]) = ([], [])
    FoldedWords.cut(text) { word, end in
      words.append(word)
      ends.append(end)
    }
    (self.words, self.ends) = (words, ends)
    endsLines = text.indices.contains {
      text[$0] == "\n" && $0 > 0 && [",", ";"].contains(text[$0 - 1])
    }
  }

  /// No name of one party has so many signs; beyond, every sign that may separate does.
  private static let longestName = 1_000
  private var isTooLong: Bool { index - start >= Self.longestName }
  private var before: ArraySlice<String> { words[first..<next] }
  /// What follows, as far as it has to be looked at.
  private var behind: String { String(text[(index + 1)...].prefix(60)) }
  private var startsSmall: Bool { FoldedWords.startSmall(behind) }

  /// Whether a comma stands at the end of the line that ends at a place.
  private func isSeparated(_ index: Int) -> Bool {
    text[..<index].last { !CharacterSort($0).isBlank }.map(PartyPieces.isSeparator) ?? false
  }

  private func isBlank(_ index: Int) -> Bool {
    text.indices.contains(index) && CharacterSort(text[index]).isBlank
  }

  /// Whether a piece ends with the sign.
  func isEnd(_ sign: Unicode.Scalar) -> Bool {
    switch sign {
    case ",": !isInsideName && !goesOnWithClass
    case ";", "•": !goesOnWithClass
    case "/": !isInsideWord && !isInsideName
    case "\n": isLineBreak
    case ".": isBeforeLabel
    case "+": isBlank(index - 1) && isBlank(index + 1)
    // «Методический совет – председатель …»: the body, and what the person behind is in it.
    case "–", "—", "-", ":":
      (sign == ":" || isBlank(index - 1)) && Phrase(String(text[start..<index])).kind != .role
        && Phrase(behind).isPosition
    default: false
    }
  }

  /// Whether what stands behind a comma is a class like the one before it.
  ///
  /// As in «кл. рук. 9 «А», 9 «Б»», «классные руководители 5-х, 6-х классов», «школы № 3, № 8»: no party
  /// begins with a number that numbers nothing.
  private var goesOnWithClass: Bool {
    guard text[start..<index].contains(where: Alphabet.isDigit),
      let sign = text[(index + 1)...].first(where: { CharacterSort($0) != .space })
    else { return false }
    return sign == "№" || Alphabet.isDigit(sign) && PartMark(behind)?.rest.isEmpty != false
  }

  /// «мастер п/о»: short words that a stroke joins without blanks are one.
  private var isInsideWord: Bool {
    let isOfWord = { Alphabet.isLetter($0) || Alphabet.isDigit($0) }
    let before = text[..<index].reversed().prefix(while: isOfWord).count
    let after = text[(index + 1)...].prefix(while: isOfWord)
    guard before > 0, let letter = after.first else { return false }
    // «комиссии ссузов/вузов»: what is no party goes on with the word before.
    return Alphabet.isLetter(letter) && !Alphabet.isUppercase(letter)
      && !PartyWords.begins(words[next])
      || before < 3 && after.count < 3
  }

  /// Whether a comma stands within the name of one party: «Департамент культуры, спорта и молодёжи»,
  /// «учителя физики, химии», «заместитель директора по УВР, ВР», “VP Teaching, Learning and Assessment”;
  /// what somebody does goes on, too: «Методист, курирующий наставничество».
  private var isInsideName: Bool {
    guard !isTooLong, next < words.count, let head = before.first, let last = before.last else {
      return false
    }
    let word = words[next]
    let cases = AdjectiveCases(word)
    let goesOn = before.count > 1 && startsSmall
    // «по учебной, воспитательной работе»
    if goesOn, cases.contains(.certain), AdjectiveCases(last).contains(.oblique) { return true }
    // «Зам. директора по УР, по ВР»
    if word == "по", before.contains("по") {
      let piece = behind.prefix { !",;/\n".contains($0) }
      return !Phrase(String(piece)).isMark
    }
    guard !PartyWords.begins(word) else { return false }
    // «директор, управляющий совет» are two.
    if AdjectiveCases.isParticiple(word) { return !PartyWords.ofPeople.hold(word) }
    let isOfRole = before.count > 1 && PartyWords.isRole(head)
    if isOfRole, !PartyWords.begins(last), last.utf8.allSatisfy({ $0 < 0x80 }) { return isEnglish }
    if goesOn, PartyWords.authorities.hold(head) || isListOfTeachers {
      return !cases.contains(.nominative)
    }
    if goesOn,
      // «Руководители МО учителей математики, русского языка», «отдела общего, дополнительного»
      cases.contains(.genitive)
        // «кафедра гуманитарных, естественных наук»
        || cases.contains(.oblique) && AdjectiveCases(last).contains(.oblique)
        // «руководители ШМО истории, математики»
        || isOfRole && !PartyWords.isRole(last) && PartyWords.subjects.hold(word)
    {
      return true
    }
    return isShortSubject
  }

  /// Whether nothing but subjects stands behind teachers: «учителя музыки, танцев».
  private var isListOfTeachers: Bool {
    PartyWords.teachers.hold(words[first])
      && (first + 1..<max(first + 1, next - 1)).allSatisfy { text[ends[$0]] == "," }
  }

  /// Whether a list of English goes on: “VP Teaching, Learning and Assessment”.
  private var isEnglish: Bool {
    let item = FoldedWords.strings(
      in: String(text[(index + 1)...].prefix { !PartyPieces.isSeparator($0) }))
    return item.dropFirst().dropLast().contains("and")
      && !item.contains {
        PartyWords.begins($0) || NameWords.isGivenName(Array($0.unicodeScalars))
      }
  }

  /// Whether every subject of a deputy is short: «по УВР, ВР, АХЧ».
  private var isShortSubject: Bool {
    let words = String(text[start..<index]).split(separator: " ")
    guard let subject = words.lastIndex(of: "по"), subject + 1 < words.count else { return false }
    let rest = behind.drop { $0 == " " }
    let name = rest.prefix { $0.isLetter }
    let next = rest.dropFirst(name.count).drop { $0 == " " }
    return words[(subject + 1)...].allSatisfy(PartyPieces.isShortName)
      && PartyPieces.isShortName(name)
      && (next.unicodeScalars.first.map(PartyPieces.isSeparator) ?? true
        || next.split(separator: " ").first.map { PartyPieces.isConjunction(String($0)) } ?? false)
  }

  /// Whether words of a column's title follow.
  ///
  /// As in «Директор, завуч. Исполнители: психолог».
  private var isBeforeLabel: Bool {
    guard next < words.count else { return false }
    let end = ends[next]
    return end < text.count && text[end] == ":"
      && PartyWords.isLabel(words[next], beforeSign: true)
  }

  /// Whether a line break separates parties, or only folds the name of one.
  private var isLineBreak: Bool {
    guard !isTooLong, next < words.count, let last = before.last else { return true }
    let word = words[next]
    let cases = AdjectiveCases(word)
    let isParty = before.contains(where: PartyWords.begins)
    if AdjectiveCases(last).isBeforeNoun || PartyWords.abbreviations.contains(last)
      // «министерство образования\nНижегородской области»
      || cases.contains(.certain) && isParty || JoiningWords.leadOn(last)
      || NameWords.isDedication(last)
      || PartyWords.deputies.hold(last) && (PartyWords.heads.hold(word) || startsSmall)
      // «Специалисты\nотдела образования»
      || startsSmall && isParty && PartyNouns.isInCase(word)
      // «Руководитель\nШМО,\nкуратор»
      || endsLines && !isSeparated(index) && PartyWords.begins(last) && !PartyWords.isRole(word)
        && PartyWords.begins(word)
    {
      return false
    }
    return !startsSmall || cases.contains(.nominative) || PartyWords.begins(word) && isParty
      || Phrase(behind).isPosition || PartMark(Whitespace.collapsed(behind)) != nil
  }
}

import Letters

/// A text of a list of parties, cut once into the words by which it is compared.
struct Phrase {
  let text: String
  let words: [String]

  init(_ text: String) {
    self.text = text
    words = FoldedWords.strings(in: text)
  }

  /// The first word; empty where there is none.
  var first: String { words.first ?? "" }
  /// The last word; empty where there is none.
  var last: String { words.last ?? "" }
  var startsSmall: Bool { FoldedWords.startSmall(text) }
  private var said: String { words.joined(separator: " ") }

  /// What sort of party a name is that is no person.
  var kind: Member.Kind {
    func kind(_ word: String) -> Member.Kind? {
      PartyWords.kind(ofWord: Array(word.unicodeScalars))
    }
    if words.count > 1 || first.hasPrefix("член"), PartyWords.ofPeople.hold(first) { return .body }
    // What a name in English is stands last, or before “of”.
    if text.utf8.allSatisfy({ $0 < 0x80 }), let kind = englishHead.flatMap(kind) { return kind }
    let kinds = Set(words.compactMap(kind))
    return words.first { !PartyWords.isAdjective($0) }.flatMap(kind)
      ?? [.role, .body, .organization].first(where: kinds.contains)
      ?? (text.contains("«") ? .organization : .role)
  }

  /// What a name in English is, which stands last or before “of”.
  private var englishHead: String? { words.prefix { !PartyWords.ofEnglish.contains($0) }.last }

  /// Whether it begins with the position of one person: «специалист», «зам.», «педагог-психолог»,
  /// «школьный психолог», “English teacher”.
  var isPosition: Bool {
    var words = words[...]
    while words.count > 1, PartyWords.adjectives.contains(words[words.startIndex]),
      PartyWords.isRole(words[words.startIndex + 1])
    {
      words.removeFirst()
    }
    guard let first = words.first, !isPluralInEnglish,
      // «рук-ли»
      !(first.contains("-") && ["и", "ы"].contains(first.last))
    else { return false }
    let isAdjective = PartyWords.isNominative(first) || first.utf8.allSatisfy { $0 < 0x80 }
    // «и.о.»
    return first == "и" || words.prefix(isAdjective ? 2 : 1).contains(where: PartyWords.isRoleOfOne)
  }

  /// Whether what a phrase in English is about is said of several: “form tutors”, “deputy heads”.
  private var isPluralInEnglish: Bool {
    let words = FoldedWords.strings(in: String(text.prefix { !",;(/\n".contains($0) }))
    let head = words.prefix { !PartyWords.ofEnglish.contains($0) }.last ?? ""
    return head.hasSuffix("s") && head.utf8.allSatisfy { $0 < 0x80 }
      && PartyWords.isRole(String(head.dropLast()))
  }

  /// Whether it begins with a role of several persons: «заместители директора».
  var isOfSeveral: Bool { PartyWords.isRole(first) && !isPosition }

  /// Whether it names persons or parties, and little else.
  var looksLikeParties: Bool {
    guard !words.isEmpty, words.count <= 40 else { return false }
    let scalars = Array(text.unicodeScalars)
    let names = PersonName.all(in: scalars)
    let mayBegin = PartyWords.begins(first) && !isThing
    guard let name = names.first else {
      return mayBegin && words.count <= 14 && !PartyWords.isOfOthers(first)
    }
    let named = names.reduce(0) { $0 + $1.range.count }
    let before = Phrase(String(scalars[..<name.range.lowerBound]))
    // «Слёт наставников района, Сова Р.Т.» says what is done, too.
    return
      (before.words.count <= Self.longestUnknown && !PartyWords.isOfOthers(before.first)
      || mayBegin) && name.range.lowerBound < 60 && named * 5 >= scalars.count
  }

  /// In words: what stands before a name may be a position that is not known.
  private static let longestUnknown = 2

  /// Whether it names a thing that is called after a party: «родительское собрание», «мастер-класс».
  private var isThing: Bool {
    if first.hasPrefix("мастер-класс") { return true }
    guard PartyWords.isAdjective(first),
      let noun = words.first(where: { !PartyWords.isAdjective($0) || $0.hasSuffix("ние") })
    else { return false }
    return !PartyWords.begins(noun) && !JoiningWords.prepositions.contains(noun)
      && !PartyWords.abbreviations.contains(noun) && !PartyWords.others.hold(noun)
  }

  /// Whether it is nothing but a word that says that parties follow: «Ответственная».
  var isLabel: Bool { words.count == 1 && PartyWords.isLabel(first) }

  /// Whether it can name a party, as «с 01.09», «и др.», a telephone or «нет» do not.
  var mayBeParty: Bool {
    !text.contains("@") && !text.hasPrefix("до ")
      && words.contains { $0.count > 1 && $0.contains(where: \.isLetter) }
      && !PartyWords.nobody.contains(first) && !PartyWords.absent.contains(first)
      && !words.starts(with: ["и", "др"])
      && !(words.count == 2 && first == "не" && last.hasPrefix("назначен"))
  }

  /// Whether it says that there is nobody: «никто».
  var isNobody: Bool {
    words == ["no", "one"] || words.count == 1 && PartyWords.absent.contains(first)
  }

  /// Whether it only says that a party of another organisation has agreed, «по согласованию», or that
  /// somebody is away.
  var isMark: Bool { isConsent || PartyWords.absences.contains(said) }

  /// Whether it only says that a party of another organisation has agreed.
  var isConsent: Bool { PartyWords.consents.contains(said) }

  /// What brackets at the end say of the party that is no part of the name: «(декрет)».
  var mark: Substring? {
    guard text.hasSuffix(")"), let open = text.lastIndex(of: "("),
      Phrase(String(text[open...])).isMark
    else { return nil }
    return text[open...]
  }

  /// A name with the mark behind it that the party has agreed.
  var withConsent: String {
    text + (text.utf8.allSatisfy { $0 < 0x80 } ? " (by agreement)" : " (по согласованию)")
  }

  /// Whether it is the name of a class: «5а класс», «10А», «6, 7 кл.».
  var isSchoolClass: Bool {
    text.first?.isNumber == true
      && words.allSatisfy { word in
        let grade = word.unicodeScalars.prefix(while: Alphabet.isDigit)
        return grade.isEmpty
          ? word.unicodeScalars.count == 1 || word == "кл" || word.hasPrefix("класс")
          : grade.count <= 2 && word.unicodeScalars.count <= grade.count + 1
      }
  }

  /// Whether it names a part of an organisation: «отдел практики».
  var isDepartment: Bool { PartyWords.departments.hold(first) }
}

extension PartyWords {
  /// See `Phrase`.
  static func kind(of name: String) -> Member.Kind { Phrase(name).kind }

  /// See `Phrase`.
  static func isPosition(_ text: String) -> Bool { Phrase(text).isPosition }

  /// See `Phrase`.
  static func looksLikeParties(_ text: String) -> Bool { Phrase(text).looksLikeParties }
}

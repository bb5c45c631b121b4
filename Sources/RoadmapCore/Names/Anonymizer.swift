import Letters

/// Puts positions, or numbers, in the place of the names of persons, in any text of a roadmap.
///
/// One person has one name afterwards wherever it stands and whatever the case; two persons never share
/// one.
package struct Anonymizer: Sendable {
  /// What a text is, as far as names in it go.
  package enum Setting: Sendable {
    /// It names parties and nothing else.
    case parties
    /// It is about something, and may name somebody.
    case prose
    /// It is the path of a file, where names may be written in small letters.
    case path
  }

  private struct Mention {
    let range: Range<Int>
    /// What stands in the place of the name; empty where that is the title of something and stays.
    let label: String
    var isContact = false
    /// Whether the word may be an ordinary one where it stands: «Слава труду».
    var mayBeWord = false
  }

  /// A word that was replaced, and may be none of a name.
  package struct Doubt: Sendable {
    /// The word with its neighbours, as the text has them: «День Победы».
    package let phrase: String
    /// What became of the text.
    package let hidden: String
  }

  let known: KnownPersons
  private let labels: [String]
  private let stranger: String
  private let contacts: [Contact.Kind: String]
  /// Parties by their texts, as most stand again and again; how many names were replaced in each.
  private var parties: [String: (text: String, count: Int)] = [:]
  /// How many names were replaced.
  package private(set) var count = 0
  /// How many addresses and telephone numbers were hidden.
  package private(set) var contactCount = 0
  /// What may still be a name, each once, in the order of the text.
  package internal(set) var suspects: [String] = []
  var seenSuspects: Set<String> = []
  /// What was replaced and may be none of a name, each once, in the order of the text.
  package private(set) var doubts: [Doubt] = []
  private var seenDoubts: Set<String> = []
  /// Words that are no names wherever they stand alone.
  let ordinary: Set<[Unicode.Scalar]>
  /// The words of the organisation's name, each with the next.
  private let organization: Set<[[Unicode.Scalar]]>

  /// What stands before that which is put in the place of a name, and of an address or a number, so that
  /// those in an answer can be counted: signs for private use, which no text has.
  package static let marks: (name: Unicode.Scalar, contact: Unicode.Scalar) = (
    "\u{E000}", "\u{E001}"
  )

  /// A text as it is shown.
  package static func unmarked(_ text: String) -> String {
    text.utf8.contains(0xEE)
      ? String(text.unicodeScalars.filter { $0 != marks.name && $0 != marks.contact }) : text
  }

  /// Gets to know the persons of a roadmap; `language` is that of «сотрудник 1».
  package init(_ roadmap: Roadmap, texts: [String], in language: Language) {
    var known = KnownPersons(roadmap)
    for text in texts { known.add(prose: text) }
    for text in texts { known.add(namedByRole: text) }
    self.known = known
    ordinary = Self.ordinaryWords(texts, of: roadmap.organization)
    let words = FoldedWords.all(in: roadmap.organization)
    organization = Set(zip(words, words.dropFirst()).map { [$0, $1] })
    let stranger = language.text(en: "person", ru: "сотрудник")
    self.stranger = "\(Self.marks.name)\(stranger)"
    labels = known.labels(for: stranger).map { "\(Self.marks.name)\($0)" }
    contacts = [
      .mail: "\(Self.marks.contact)" + language.text(en: "mail", ru: "почта"),
      .phone: "\(Self.marks.contact)" + language.text(en: "phone", ru: "телефон"),
    ]
  }

  /// The text without the names of persons, with marks before what stands in their place.
  package mutating func hidden(_ text: String, _ setting: Setting) -> String {
    if setting == .parties {
      if let known = parties[text] {
        count += known.count
        return known.text
      }
      let before = count
      if let hidden = hidden(parties: text) {
        parties[text] = (hidden, count - before)
        return hidden
      }
    }
    let scalars = Array(text.unicodeScalars)
    let mentions = mentions(in: scalars, text, setting)
    var result: [Unicode.Scalar] = []
    var done = 0
    for mention in mentions {
      result += scalars[done..<mention.range.lowerBound]
      done = mention.range.upperBound
      if mention.isContact { contactCount += 1 } else { count += 1 }
      // «Директор Иванов И.И.» is «Директор»; «почта a@b.ru» stays what it is.
      if mention.isContact || !Self.ends(result, with: mention.label) {
        let isParty = setting == .parties && !mention.isContact
        result += (isParty ? mention.label : "[\(mention.label)]").unicodeScalars
      } else {
        while result.last.map({ CharacterSort($0).isBlank }) == true { result.removeLast() }
      }
    }
    result += scalars[done...]
    suspect(result, setting)
    guard done > 0 else { return text }
    let hidden = String(result)
    for mention in mentions where mention.mayBeWord {
      let phrase = Self.phrase(around: mention.range, of: scalars)
      if seenDoubts.insert(phrase).inserted {
        doubts.append(Doubt(phrase: phrase, hidden: Self.unmarked(hidden)))
      }
    }
    return hidden
  }

  /// A word with what stands before and behind it between blanks, without signs at the ends.
  private static func phrase(around range: Range<Int>, of scalars: [Unicode.Scalar]) -> String {
    let isOfWord = { (scalar: Unicode.Scalar) in
      Alphabet.isLetter(scalar) || Alphabet.isDigit(scalar)
    }
    let isBlank = { (scalar: Unicode.Scalar) in CharacterSort(scalar).isBlank }
    let before = scalars[..<range.lowerBound].suffix(40).split(whereSeparator: isBlank).last
    let behind = scalars[range.upperBound...].prefix(40).split(whereSeparator: isBlank).first
    let start = before?.firstIndex(where: isOfWord) ?? range.lowerBound
    let end = behind?.lastIndex(where: isOfWord).map { $0 + 1 } ?? range.upperBound
    return String(scalars[start..<end])
  }

  /// The parties of a text, each by its name without persons; nil where it names no person for certain.
  private mutating func hidden(parties text: String) -> String? {
    if let member = known.spellings[SearchText(text)] {
      count += 1
      return labels[member]
    }
    let split = PartySplit(text)
    guard split.parties.contains(where: \.isPerson) else { return nil }
    var names: [String] = []
    var seen: Set<String> = []
    for party in split.parties {
      var name = party.name
      if party.isPerson, let person = PersonName.all(in: name, ofParties: true).first {
        name = known.place(of: person).map { labels[$0] } ?? stranger
        count += 1
      } else {
        name = hidden(name, .prose)
      }
      if seen.insert(Self.unmarked(name)).inserted { names.append(name) }
    }
    return names.joined(separator: ", ")
  }

  // MARK: - Finding names

  private func mentions(
    in scalars: [Unicode.Scalar], _ text: String, _ setting: Setting
  ) -> [Mention] {
    let reader = NameReader(scalars)
    let names = PersonName.all(
      in: text, ofParties: setting == .parties, knowing: known.surnames
    )
    .compactMap { name -> Mention? in
      let place = known.place(of: name)
      // «Семён Мороз» is somebody, if not the Мороз who is known.
      guard
        name.isSure || setting == .parties || place != nil
          || known.holdsSurname(name.surnameLetters)
      else { return reader.isTitle(name.range) ? Mention(range: name.range, label: "") : nil }
      // «Лобов_С.П.json»: the last full stop is that of the file's name too.
      let isBeforeEnding = setting == .path && scalars[name.range.upperBound - 1] == "."
      var mention = mention(
        name.range.lowerBound..<(name.range.upperBound - (isBeforeEnding ? 1 : 0)), of: place)
      mention.mayBeWord =
        setting == .prose && isAuthor(place, at: name.range.lowerBound, of: scalars)
      return mention
    }
    let contacts = Contact.all(in: scalars)
      .map { Mention(range: $0.range, label: self.contacts[$0.kind] ?? stranger, isContact: true) }
    var mentions: [Mention] = []
    var index = 0
    for mention in (names + contacts).sorted(by: { $0.range.lowerBound < $1.range.lowerBound })
    where mention.range.lowerBound >= index {
      mentions += words(in: index..<mention.range.lowerBound, scalars, setting)
      if !mention.label.isEmpty { mentions.append(mention) }
      index = mention.range.upperBound
    }
    return mentions + words(in: index..<scalars.count, scalars, setting)
  }

  /// A mention of a person by the place in `known`; nil for one of several, or a stranger.
  private func mention(_ range: Range<Int>, of place: Int?) -> Mention {
    Mention(range: range, label: place.map { labels[$0] } ?? stranger)
  }

  /// Surnames and first names that stand alone, of persons who are known.
  private func words(
    in range: Range<Int>, _ scalars: [Unicode.Scalar], _ setting: Setting
  ) -> [Mention] {
    let reader = NameReader(scalars)
    var mentions: [Mention] = []
    var before: NameWord?
    for word in NamedWords(of: scalars, in: range, isPath: setting == .path) {
      defer { before = word }
      let initials = word.mayBeName ? nil : reader.smallInitials(behind: word.end)
      if let given = given(word, behind: before, reader) {
        // «Анна сергеевна»
        if let last = mentions.last, last.range.overlaps(given.range) { mentions.removeLast() }
        mentions.append(given)
        continue
      }
      guard word.mayBeName || initials != nil || isSmallName(word),
        word.isInPath || setting == .parties
          || !isPlain(word, reader) && !isOfOrganization(word, behind: before, scalars),
        !NameWords.isNamesake(at: word.start, of: scalars)
      else { continue }
      if word.isOnlyParty {
        // «Мастер Е.К.» is somebody where the team says so.
        if known.holdsSurname(word.letters), let range = reader.withInitials(word.range) {
          mentions.append(mention(range, of: known.place(ofSurname: word.letters)))
        }
      } else if known.holdsSurname(word.letters) {
        let place = known.place(ofSurname: word.letters)
        let own = place.flatMap {
          reader.unstoppedInitials(known.persons[$0].initials, behind: word.end)
        }
        let range = word.start..<(own ?? initials ?? word.end)
        var mention = mention(range, of: place)
        mention.mayBeWord =
          range == word.range && mayBeWord(word, behind: before, setting, reader)
          || setting == .prose && isAuthor(place, at: word.start, of: scalars)
        mentions.append(mention)
      } else if !word.isInPath, word.letters.contains("-"),
        known.givenNames.place(ofForm: word.letters) == nil
      {
        mentions += halves(of: word.range, scalars)
      } else if let place = place(of: word) {
        var mention = mention(word.range, of: place)
        mention.mayBeWord = mayBeWord(word, behind: before, setting, reader)
        mentions.append(mention)
      }
    }
    return mentions
  }

  /// The place of the person whose first name a word is, or whose name it sounds like, inside of it nil
  /// where several have it.
  private func place(of word: NameWord) -> Int?? {
    if let place = known.place(bySound: word.letters, isInPath: word.isInPath) { return place }
    if word.isInPath {
      return known.givenNames.place(bySound: word.letters) ?? account(word.letters)
    }
    return word.isFirst && NameWords.isAlsoWord(word.letters)
      ? nil : known.givenNames.place(ofForm: word.letters)
  }

  /// «анна сергеевна» in small letters, and «Кузьминична», which nobody but a person is called.
  private func given(
    _ word: NameWord, behind before: NameWord?, _ reader: NameReader
  ) -> Mention? {
    guard !word.isInPath, word.isPatronymic,
      !NameWords.isNamesake(at: word.start, of: reader.scalars)
    else { return nil }
    var start = word.start
    if word.mayBeName {
      guard !word.isFirst, word.isOnlyPatronymic, !known.holdsSurname(word.letters) else {
        return nil
      }
    } else {
      guard let before, before.isGiven, reader.scalars[before.end..<word.start].isBlank else {
        return nil
      }
      start = before.start
    }
    return mention(start..<word.end, of: known.givenNames.place(ofForm: word.letters) ?? nil)
  }

  /// Whether a word in small letters can only be the name of somebody who is known: «волковой»,
  /// «jean-luc»; «котов» may be animals.
  private func isSmallName(_ word: NameWord) -> Bool {
    let isDouble = word.letters.contains("-")
    guard !NameWords.isAlsoWord(word.letters) else { return false }
    return isDouble && known.givenNames.place(ofForm: word.letters) != nil
      || known.surnames.place(ofForm: word.letters) != nil && (word.looksLikeSurname || isDouble)
        && !Self.plurals.end(word.letters)
  }

  private static let plurals = Endings("ов ев ых их")
  private static let adjectives = Endings("ые ие ых их ыми ими")

  /// Whether a word that may be a surname stands before what it describes.
  func isAdjective(_ word: NameWord, _ reader: NameReader) -> Bool {
    (word.mayBeAdjective && CaseForms.obliqueSurname(word.letters) == nil
      || Self.adjectives.end(word.letters)) && reader.isBeforeNoun(word.end)
  }

  /// Whether a word that somebody is called by is most likely a word where it stands: «Май: итоги»,
  /// «Белый список», «Мороз на дворе», «КИМ ЕГЭ».
  private func isPlain(_ word: NameWord, _ reader: NameReader) -> Bool {
    if reader.isAbbreviation(word) || word.isLatin && isTime(word) { return true }
    if word.isLatin, let next = reader.next(word), Self.streets.contains(next.letters) {
      return true
    }
    let sign = reader.scalars[..<word.start].last { !CharacterSort($0).isBlank }
    guard word.isFirst || sign == ":" else { return false }
    let isThing =
      NameWords.things.contains(word.letters)
      && (word.isLatin || !reader.smallWord(behind: word.end).isEmpty)
    let next = reader.smallWord(behind: word.end)
    return isThing || word.isFirst && isTime(word) || isAdjective(word, reader)
      // «Роман в письмах», «Новый наставник»
      || word.isFirst && NameWords.isAlsoWord(word.letters)
        && JoiningWords.prepositions.contains(String(next))
      || word.isFirst && word.mayBeAdjective && PartyWords.isRole(next)
  }

  /// Whether a word alone that somebody is called by may be an ordinary one where it stands, as its form
  /// is not that of a surname and its capital says nothing: «Победа над собой», «День Победы».
  private func mayBeWord(
    _ word: NameWord, behind before: NameWord?, _ setting: Setting, _ reader: NameReader
  ) -> Bool {
    guard setting == .prose, !word.isInPath, !word.looksLikeSurname || word.isGiven else {
      return false
    }
    let isBehindCapital =
      before.map { $0.mayBeName && !$0.isBeforeName && reader.scalars[$0.end..<word.start].isBlank }
      ?? false
    return word.isFirst || isBehindCapital || reader.isTitle(word.range)
      || NameWords.isAlsoWord(word.letters) || NameWords.things.contains(word.letters)
  }

  /// Whether a word belongs to the name of the organisation, as the one beside it is the same there.
  private func isOfOrganization(
    _ word: NameWord, behind before: NameWord?, _ scalars: [Unicode.Scalar]
  ) -> Bool {
    guard !organization.isEmpty else { return false }
    let next = FoldedWords.first(from: NameReader(scalars).afterBlanks(word.end), of: scalars)
    return organization.contains([word.letters, next])
      || before.map { organization.contains([$0.letters, word.letters]) } ?? false
  }

  private static let streets = FoldedWords.listed("street road lane avenue house")

  func isTime(_ word: NameWord) -> Bool {
    Vocabulary.shared.lexeme(of: PackedWord(String(word.letters)[...].unicodeScalars))
      .isMonthOrSeason
  }

  /// The place of the person whose surname a name of an account holds, beside initials or a first name:
  /// «kovaltp», «annavolkova»; nil where it says nobody's.
  private func account(_ letters: [Unicode.Scalar]) -> Int?? {
    for length in letters.indices.dropFirst(3) {
      let (head, tail) = (Array(letters[..<length]), Array(letters[length...]))
      for (surname, rest) in [(head, tail), (tail, head)] {
        if rest == tail && rest.count <= 3 || NameWords.isGivenName(LatinSpelling.russian(rest)),
          let place = known.place(bySound: surname, isInPath: true)
        {
          return place
        }
      }
    }
    return nil
  }

  /// Surnames that a hyphen joins to another: «Лапин-Гусев», «Петрова-младшая».
  private func halves(of range: Range<Int>, _ scalars: [Unicode.Scalar]) -> [Mention] {
    let halves = scalars[range].split(separator: "-")
      .filter { $0.first.map(Alphabet.isUppercase) == true }
    // «Римского-Корсакова» is nobody whom only «Корсакова» names.
    guard halves.allSatisfy({ known.holdsSurname(FoldedWords.letters(of: $0)) }) else { return [] }
    return halves.map {
      mention($0.indices, of: known.place(ofSurname: FoldedWords.letters(of: $0)))
    }
  }

  /// Whether a text ends with words, be they in brackets, and a blank behind them.
  private static func ends(_ scalars: [Unicode.Scalar], with label: String) -> Bool {
    guard let last = scalars.last, CharacterSort(last).isBlank,
      let end = scalars.last(where: { !CharacterSort($0).isBlank }),
      Alphabet.isLetter(end) || Alphabet.isDigit(end) || end == "]"
    else { return false }
    let words = FoldedWords.all(in: String(scalars.suffix(2 * label.unicodeScalars.count + 8)))
    let wanted = FoldedWords.all(in: label)
    return !wanted.isEmpty && words.suffix(wanted.count).elementsEqual(wanted)
  }
}

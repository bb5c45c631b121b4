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
    let label: String
    var isContact = false
  }

  private let known: KnownPersons
  private let labels: [String]
  private let spellings: [SearchText: Int]
  private let stranger: String
  private let contacts: [Contact.Kind: String]
  /// How many names were replaced.
  package private(set) var count = 0
  /// How many addresses and telephone numbers were hidden.
  package private(set) var contactCount = 0
  /// What may still be a name, each once, in the order of the text.
  package private(set) var suspects: [String] = []

  /// What stands for a name, and for an address or a number, where those in an answer are counted: signs
  /// for private use, which no text has.
  package static let marks: (name: Unicode.Scalar, contact: Unicode.Scalar) = (
    "\u{E000}", "\u{E001}"
  )

  /// Gets to know the persons of a roadmap; `language` is that of «сотрудник 1», or nil for marks.
  package init(_ roadmap: Roadmap, texts: [String], in language: Language?) {
    var register = PersonRegister()
    register.add(roadmap)
    for text in texts { register.add(prose: text) }
    known = register.known
    spellings = register.spellings
    guard let language else {
      stranger = String(Self.marks.name)
      labels = known.persons.indices.map { "\(Self.marks.name)\($0)" }
      contacts = [.mail: String(Self.marks.contact), .phone: String(Self.marks.contact)]
      return
    }
    stranger = language.text(en: "person", ru: "сотрудник")
    labels = register.labels(for: stranger)
    contacts = [
      .mail: language.text(en: "mail", ru: "почта"),
      .phone: language.text(en: "phone", ru: "телефон"),
    ]
  }

  /// The text without the names of persons.
  package mutating func hidden(_ text: String, _ setting: Setting) -> String {
    let scalars = Array(text.unicodeScalars)
    guard setting == .path || scalars.contains(where: Self.mayBelongToName) else { return text }
    if setting == .parties, let parties = hidden(parties: text) { return parties }
    let mentions = mentions(in: scalars, text, setting)
    var result: [Unicode.Scalar] = []
    var done = 0
    for mention in mentions {
      result += scalars[done..<mention.range.lowerBound]
      done = mention.range.upperBound
      if mention.isContact { contactCount += 1 } else { count += 1 }
      // «Директор Иванов И.И.» is «Директор».
      if !Self.ends(result, with: mention.label) {
        let isParty = setting == .parties && !mention.isContact
        result += (isParty ? mention.label : "[\(mention.label)]").unicodeScalars
      } else {
        while result.last.map({ CharacterSort($0).isBlank }) == true { result.removeLast() }
      }
    }
    result += scalars[done...]
    suspect(result, setting)
    return done > 0 ? String(result) : text
  }

  /// The parties of a text, each by its name without persons; nil where it names no person for certain.
  private mutating func hidden(parties text: String) -> String? {
    if let member = spellings[SearchText(text)] {
      count += 1
      return labels[member]
    }
    let split = PartySplit(text)
    guard split.parties.contains(where: \.isPerson) else { return nil }
    var names: [String] = []
    for party in split.parties {
      var name = party.name
      if party.isPerson, let person = PersonName.all(in: name, ofParties: true).first {
        name = known.place(of: person).map { labels[$0] } ?? stranger
        count += 1
      } else {
        name = hidden(name, .prose)
      }
      if !names.contains(name) { names.append(name) }
    }
    return names.joined(separator: ", ")
  }

  // MARK: - Finding names

  private static func mayBelongToName(_ scalar: Unicode.Scalar) -> Bool {
    Alphabet.isUppercase(scalar) || Alphabet.isDigit(scalar) || pathSigns.contains(scalar)
  }

  private func mentions(
    in scalars: [Unicode.Scalar], _ text: String, _ setting: Setting
  ) -> [Mention] {
    let names = PersonName.all(in: text, ofParties: setting == .parties)
      .filter { $0.isSure || setting == .parties || known.place(of: $0) != nil }
      .map { name in
        // «Лобов_С.П.json»: the last full stop is that of the file's name too.
        let isBeforeEnding = setting == .path && scalars[name.range.upperBound - 1] == "."
        return Mention(
          range: name.range.lowerBound..<(name.range.upperBound - (isBeforeEnding ? 1 : 0)),
          label: label(of: known.place(of: name)))
      }
    let contacts = Contact.all(in: scalars)
      .map { Mention(range: $0.range, label: self.contacts[$0.kind] ?? stranger, isContact: true) }
    var mentions: [Mention] = []
    var index = 0
    for mention in (names + contacts).sorted(by: { $0.range.lowerBound < $1.range.lowerBound })
    where mention.range.lowerBound >= index {
      mentions += words(in: index..<mention.range.lowerBound, scalars, setting)
      mentions.append(mention)
      index = mention.range.upperBound
    }
    return mentions + words(in: index..<scalars.count, scalars, setting)
  }

  private func label(of place: Int?) -> String { place.map { labels[$0] } ?? stranger }

  /// Surnames and first names that stand alone, of persons who are known.
  private func words(
    in range: Range<Int>, _ scalars: [Unicode.Scalar], _ setting: Setting
  ) -> [Mention] {
    var mentions: [Mention] = []
    for word in NamedWords(of: scalars, in: range, isPath: setting == .path) {
      let letters = FoldedWords.letters(of: scalars[word.range])
      let initials =
        word.mayBeName ? nil : smallInitials(behind: word.range.upperBound, of: scalars)
      guard word.mayBeName || initials != nil, !isRole(letters),
        !NameWords.isNamesake(at: word.range.lowerBound, of: scalars)
      else { continue }
      if known.holdsSurname(letters, beginsSentence: word.isFirst && !word.isInPath) {
        let range = word.range.lowerBound..<(initials ?? word.range.upperBound)
        let name = PersonName(
          surname: String(scalars[word.range]), initials: [], given: [], range: range,
          isSure: true, spelling: String(scalars[word.range]))
        mentions.append(Mention(range: range, label: label(of: known.place(of: name))))
      } else if !word.isInPath, letters.contains("-") {
        mentions += halves(of: word.range, scalars)
      } else if let place = known.place(bySound: letters, isInPath: word.isInPath)
        ?? (word.isInPath ? known.place(byFirstSound: letters) : nil)
      {
        mentions.append(Mention(range: word.range, label: label(of: place)))
      } else if !word.isInPath, !word.isFirst || !NameWords.isAlsoWord(letters),
        let place = known.place(ofFirstName: letters)
      {
        mentions.append(Mention(range: word.range, label: label(of: place)))
      }
    }
    return mentions
  }

  /// Surnames that a hyphen joins to another: «Лапин-Гусев», «Петрова-младшая».
  private func halves(of range: Range<Int>, _ scalars: [Unicode.Scalar]) -> [Mention] {
    scalars[range].split(separator: "-").compactMap { half in
      let letters = FoldedWords.letters(of: half)
      guard let first = half.first, Alphabet.isUppercase(first), known.holdsSurname(letters) else {
        return nil
      }
      let name = PersonName(
        surname: String(half), initials: [], given: [],
        range: half.startIndex..<half.endIndex, isSure: true, spelling: "")
      return Mention(range: name.range, label: label(of: known.place(of: name)))
    }
  }

  /// Where initials end behind a surname in small letters, «лапин к.к.»; nil where there are none.
  private func smallInitials(behind end: Int, of scalars: [Unicode.Scalar]) -> Int? {
    var index = end
    for _ in 0..<2 {
      let begin = scalars[index...].firstIndex { !CharacterSort($0).isBlank } ?? scalars.count
      guard begin + 1 < scalars.count, Alphabet.isLetter(scalars[begin]), scalars[begin + 1] == "."
      else { return nil }
      index = begin + 2
    }
    return index
  }

  private func isRole(_ word: [Unicode.Scalar]) -> Bool {
    PartyWords.begins(word) && !NameWords.looksLikeSurname(word)
  }

  private static let pathSigns: [Unicode.Scalar] = [".", "_", "/", "\\", "@", "+"]

  /// Whether a text ends with words, blanks behind them not counted.
  private static func ends(_ scalars: [Unicode.Scalar], with label: String) -> Bool {
    let words = FoldedWords.all(in: String(scalars.suffix(2 * label.unicodeScalars.count + 8)))
    let wanted = FoldedWords.all(in: label)
    guard let last = scalars.last, CharacterSort(last).isBlank else { return false }
    return !wanted.isEmpty && words.count >= wanted.count
      && Array(words.suffix(wanted.count)) == wanted
  }

  // MARK: - What is left

  private mutating func suspect(_ scalars: [Unicode.Scalar], _ setting: Setting) {
    for name in PersonName.all(in: String(scalars), ofParties: false) where !name.isSure {
      suspect(name.spelling)
    }
    for word in NamedWords(of: scalars, in: 0..<scalars.count, isPath: setting == .path) {
      let letters = FoldedWords.letters(of: scalars[word.range])
      // A name in small letters may be a word as well.
      guard word.mayBeName ? word.isInPath || !word.isFirst : known.holdsSurname(letters) else {
        continue
      }
      let russian = word.isInPath ? LatinSpelling.russian(letters) : letters
      guard NameWords.looksLikeSurname(russian) || NameWords.isGivenName(letters),
        !PartyWords.begins(letters), !letters.ends(with: ["с", "к"]),
        !NameWords.isNamesake(at: word.range.lowerBound, of: scalars)
      else { continue }
      suspect(String(scalars[word.range]))
    }
  }

  private mutating func suspect(_ text: String) {
    if !suspects.contains(text) { suspects.append(text) }
  }
}

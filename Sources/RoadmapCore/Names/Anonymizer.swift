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
  }

  private let known: KnownPersons
  private let labels: [String]
  private let spellings: [SearchText: Int]
  private let stranger: String
  /// How many names were replaced.
  package private(set) var count = 0
  /// What may still be a name, each once, in the order of the text.
  package private(set) var suspects: [String] = []

  /// Gets to know the persons of a roadmap; `language` is that of «сотрудник 1».
  package init(_ roadmap: Roadmap, texts: [String], in language: Language) {
    var register = PersonRegister()
    register.add(roadmap)
    for text in texts { register.add(prose: text) }
    known = register.known
    spellings = register.spellings
    stranger = LocalizedText(en: "person", ru: "сотрудник")[language]
    labels = register.labels(for: stranger)
  }

  /// The text without the names of persons.
  package mutating func hidden(_ text: String, _ setting: Setting) -> String {
    let scalars = Array(text.unicodeScalars)
    guard
      scalars.contains(where: {
        Alphabet.isUppercase($0) || $0 == "." || Self.pathSigns.contains($0)
      })
    else { return text }
    if setting == .parties, let parties = hidden(parties: text) { return parties }
    let mentions = mentions(in: scalars, text, setting)
    var result: [Unicode.Scalar] = []
    var done = 0
    for mention in mentions {
      result += scalars[done..<mention.range.lowerBound]
      done = mention.range.upperBound
      count += 1
      // «Директор Иванов И.И.» is «Директор».
      if !Self.ends(result, with: mention.label) {
        result += (setting == .parties ? mention.label : "[\(mention.label)]").unicodeScalars
      } else {
        while result.last.map({ CharacterSort($0).isBlank }) == true { result.removeLast() }
      }
    }
    result += scalars[done...]
    if setting != .path { suspect(result) }
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

  private func mentions(
    in scalars: [Unicode.Scalar], _ text: String, _ setting: Setting
  ) -> [Mention] {
    let names = PersonName.all(in: text, ofParties: setting == .parties)
      .filter { $0.isSure || setting == .parties || known.place(of: $0) != nil }
    var mentions: [Mention] = []
    var index = 0
    for name in names {
      mentions += surnames(in: index..<name.range.lowerBound, scalars, setting)
      mentions.append(
        Mention(range: name.range, label: known.place(of: name).map { labels[$0] } ?? stranger))
      index = name.range.upperBound
    }
    return mentions + surnames(in: index..<scalars.count, scalars, setting)
  }

  /// Surnames that stand without initials, of persons who are known.
  private func surnames(
    in range: Range<Int>, _ scalars: [Unicode.Scalar], _ setting: Setting
  ) -> [Mention] {
    var mentions: [Mention] = []
    var index = range.lowerBound
    while index < range.upperBound {
      guard Alphabet.isLetter(scalars[index]) else {
        index += 1
        continue
      }
      let end = scalars[index..<range.upperBound].firstIndex { !isOfWord($0) } ?? range.upperBound
      let word = index..<end
      index = end
      let isCapital = Alphabet.isUppercase(scalars[word.lowerBound])
      guard isCapital || setting == .path || isInPath(word, scalars), word.count > 1 else {
        continue
      }
      let letters = NameLetters.folded(scalars[word])
      guard known.holdsSurname(letters), !isRole(letters) else { continue }
      let name = PersonName(
        surname: String(scalars[word]), initials: [], given: [], range: word, isSure: true,
        spelling: String(scalars[word]))
      mentions.append(
        Mention(range: word, label: known.place(of: name).map { labels[$0] } ?? stranger))
    }
    return mentions
  }

  private func isRole(_ word: [Unicode.Scalar]) -> Bool {
    PartyWords.begins(word) && !NameWords.looksLikeSurname(word)
  }

  private func isOfWord(_ scalar: Unicode.Scalar) -> Bool {
    Alphabet.isLetter(scalar) || scalar == "-" || CharacterSort(scalar) == .combining
  }

  private static let pathSigns: [Unicode.Scalar] = ["_", "/", "\\"]

  /// Whether a word belongs to the name of a file: «отчёт_петровой.docx».
  private func isInPath(_ word: Range<Int>, _ scalars: [Unicode.Scalar]) -> Bool {
    let before = word.lowerBound > 0 ? scalars[word.lowerBound - 1] : " "
    let after = word.upperBound < scalars.count ? scalars[word.upperBound] : " "
    if Self.pathSigns.contains(before) || Self.pathSigns.contains(after) { return true }
    // «носов.docx»; a sentence that ends so has a blank behind it.
    return after == "." && word.upperBound + 1 < scalars.count
      && Alphabet.isLetter(scalars[word.upperBound + 1])
  }

  /// Whether a text ends with words, blanks behind them not counted.
  private static func ends(_ scalars: [Unicode.Scalar], with label: String) -> Bool {
    let words = NameLetters.words(of: String(scalars.suffix(2 * label.unicodeScalars.count + 8)))
    let wanted = NameLetters.words(of: label)
    guard let last = scalars.last, CharacterSort(last).isBlank else { return false }
    return !wanted.isEmpty && words.count >= wanted.count
      && Array(words.suffix(wanted.count)) == wanted
  }

  // MARK: - What is left

  private mutating func suspect(_ scalars: [Unicode.Scalar]) {
    let text = String(scalars)
    for name in PersonName.all(in: text, ofParties: false) where !name.isSure {
      suspect(name.spelling)
    }
    var isFirst = true
    var start = 0
    for index in 0...scalars.count {
      let scalar = index < scalars.count ? scalars[index] : " "
      guard !isOfWord(scalar) else { continue }
      if index > start {
        let word = scalars[start..<index]
        let letters = NameLetters.folded(word)
        if !isFirst, Alphabet.isUppercase(word[start]), NameWords.looksLikeSurname(letters),
          !PartyWords.begins(letters), !letters.ends(with: ["с", "к"])
        {
          suspect(String(word))
        }
        isFirst = false
      }
      if scalar == "." || scalar == "!" || scalar == "?" || scalar == "«" { isFirst = true }
      start = index + 1
    }
  }

  private mutating func suspect(_ text: String) {
    if !suspects.contains(text) { suspects.append(text) }
  }
}

import Letters

/// A word of a text that may belong to a name, and how it is compared.
struct NameWord {
  let range: Range<Int>
  /// In small letters, ё as е.
  let letters: [Unicode.Scalar]
  /// Whether it begins with a capital, or need not to, as names of files.
  var mayBeName = true
  /// Whether it belongs to the name of a file, or to an address.
  var isInPath = false
  /// Whether it begins a sentence, where every word has a capital.
  var isFirst = false

  var start: Int { range.lowerBound }
  var end: Int { range.upperBound }

  var isGiven: Bool { NameWords.isGivenName(letters) }
  var isPatronymic: Bool { NameWords.isPatronymic(letters) }
  /// Whether it is a patronymic and can be no adjective.
  var isOnlyPatronymic: Bool { isPatronymic && !NameWords.ambiguous.end(letters) }
  var looksLikeSurname: Bool { NameWords.looksLikeSurname(letters) }
  /// Whether it is an adjective that may be a surname.
  var mayBeAdjective: Bool { NameWords.mayBeAdjectiveSurname(letters) }
  var isFamilyName: Bool { NameWords.familyNames.contains(letters) }
  var isRole: Bool { PartyWords.isRole(letters) }
  /// Whether somebody may be named behind it: «наставник», «тётя», «тов.».
  var isBeforeName: Bool { isRole || NameWords.kin.contains(letters) || isAddress }
  var isAddress: Bool { NameWords.addresses.contains(letters) }
  /// Whether it begins the name of a party.
  var isParty: Bool { PartyWords.begins(letters) }
  /// Whether it does, and ends as no surname: «Мастеров» may be a person.
  var isOnlyParty: Bool { isParty && !looksLikeSurname }
  var isLatin: Bool { letters.allSatisfy(Alphabet.isLatin) }
  var isCyrillic: Bool { letters.contains(where: Alphabet.isCyrillic) }
}

/// The words of a text in which a name may stand, first to last.
///
/// In the name of a file, «prikaz-petrov.docx» or «ProtokolPetrova.pdf», a word ends at a hyphen and
/// before a capital.
struct NamedWords: Sequence, IteratorProtocol {
  private let scalars: [Unicode.Scalar]
  private let isPath: Bool
  private let end: Int
  private var index: Int
  private var isFirst: Bool
  /// Whether «тов.» or «отв.» stands before, whose full stop ends no sentence.
  private var isAddressed = false

  init(of scalars: [Unicode.Scalar], in range: Range<Int>? = nil, isPath: Bool = false) {
    self.scalars = scalars
    self.isPath = isPath
    index = range?.lowerBound ?? 0
    end = range?.upperBound ?? scalars.count
    isFirst = index == 0
  }

  mutating func next() -> NameWord? {
    while index < end, !isOfWord(scalars[index]) || scalars[index] == "-" {
      if NameReader.sentenceEnds.contains(scalars[index]), !isAddressed || scalars[index] != "." {
        isFirst = true
      }
      index += 1
    }
    guard index < end else { return nil }
    let start = index
    let isInPath = isPath || isInPath(start)
    while index < end, isOfWord(scalars[index]) {
      if index > start, isInPath && (scalars[index] == "-" || isHump(index)) || areInitials(index) {
        break
      }
      index += 1
    }
    defer { isFirst = false }
    let letters = FoldedWords.letters(of: scalars[start..<index])
    isAddressed =
      NameWords.addresses.contains(letters) || PartyWords.abbreviations.contains(String(letters))
    return NameWord(
      range: start..<index, letters: letters,
      mayBeName: isInPath || Alphabet.isUppercase(scalars[start]), isInPath: isInPath,
      isFirst: isFirst)
  }

  /// Whether one or two capitals end the word behind small letters: «ЛебедеваАП».
  private func areInitials(_ index: Int) -> Bool {
    guard isHump(index), Alphabet.isLetter(scalars[index - 1]) else { return false }
    let rest = scalars[index..<end].prefix(3).prefix(while: isOfWord)
    return rest.count < 3 && rest.allSatisfy(Alphabet.isUppercase)
  }

  private func isHump(_ index: Int) -> Bool {
    Alphabet.isUppercase(scalars[index]) && !Alphabet.isUppercase(scalars[index - 1])
  }

  private func isOfWord(_ scalar: Unicode.Scalar) -> Bool {
    FoldedWords.isLetter(scalar) || scalar == "-" || FoldedWords.isUnseen(scalar)
  }

  /// Whether the signs of a path stand in what blanks enclose around a place; a full stop is one where
  /// letters follow.
  private func isInPath(_ place: Int) -> Bool {
    let isBlank = { (index: Int) in CharacterSort(scalars[index]).isBlank }
    let start = scalars[..<place].indices.last(where: isBlank).map { $0 + 1 } ?? 0
    let stop = scalars[place...].indices.first(where: isBlank) ?? scalars.count
    return scalars[start..<stop].indices.contains { index in
      switch scalars[index] {
      case "_", "/", "\\", "@": true
      case ".":
        index + 2 < stop && !Alphabet.isUppercase(scalars[index + 1])
          && FoldedWords.isLetter(scalars[index + 1]) && FoldedWords.isLetter(scalars[index + 2])
      default: false
      }
    }
  }
}

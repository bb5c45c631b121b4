import Letters

/// Reads the names of persons out of a text, one after the other.
struct NameReader {
  let scalars: [Unicode.Scalar]
  let readsParties: Bool
  /// Whether the name before had its initials in front, so that the next ones will have.
  var hasInitialsFirst = false
  /// Whether a role of several stands before with a colon: «Учителя: Дроздова, Синицын».
  private(set) var isOfSeveral = false
  /// Surnames of persons who are known.
  var surnames: DeclinedNames?

  init(_ scalars: [Unicode.Scalar], readsParties: Bool = false) {
    self.scalars = scalars
    self.readsParties = readsParties
  }

  /// A character; beyond the ends of the text one that is no part of any name.
  subscript(index: Int) -> Unicode.Scalar {
    scalars.indices.contains(index) ? scalars[index] : "\0"
  }

  /// The names, first to last.
  func names() -> [PersonName] {
    var reader = self
    var names: [PersonName] = []
    var index = 0
    while index < scalars.count {
      let begins = begins(at: index)
      let name = begins ? reader.name(at: index) : smallCase(at: index)
      if readsParties, [":", ";", "\n"].contains(scalars[index]) {
        reader.isOfSeveral =
          scalars[index] == ":" && Phrase(phrase(before: index)).isOfSeveral
      } else if readsParties, opensNames(index) {
        reader.isOfSeveral = true
      }
      // A school is «имени» somebody.
      if let name, !NameWords.isNamesake(at: name.range.lowerBound, of: scalars) {
        names.append(name)
        reader.isOfSeveral = reader.isOfSeveral || isBehindSeveral(name.range)
      }
      let end = name?.range.upperBound ?? (begins ? word(at: index)?.end : nil)
      index = max(end ?? 0, index + 1)
    }
    return names
  }

  /// Whether a bracket or a dash stands behind a role of several: «Наставники – Титова, Громова».
  private func opensNames(_ index: Int) -> Bool {
    (scalars[index] == "(" || isSpacedDash(index))
      && Phrase(phrase(before: index)).isOfSeveral
  }

  /// Whether a dash with a blank before it stands at a place.
  func isSpacedDash(_ index: Int) -> Bool {
    CharacterSort(self[index]) == .dash && CharacterSort(self[index - 1]).isBlank
  }

  private func begins(at index: Int) -> Bool {
    !Alphabet.isLetter(self[index - 1])
      && (Alphabet.isUppercase(scalars[index]) || behindParticles(index) != nil)
  }

  private mutating func name(at index: Int) -> PersonName? {
    if let name = initialsFirst(index) {
      hasInitialsFirst = true
      return name
    }
    guard let first = word(at: index) ?? shortest(index) else { return nil }
    if let name = surnameFirst(spacedDouble(first) ?? first) {
      hasInitialsFirst = false
      return name
    }
    return titled(first) ?? inverted(first) ?? full(first) ?? twoWords(first) ?? alone(first)
  }

  // MARK: - Words

  /// A word with a capital and small letters, or of three capitals and more; it may be double, and begins
  /// with the particles of a surname: «фон Мекк».
  func word(at start: Int) -> NameWord? {
    guard start < scalars.count else { return nil }
    let begin = behindParticles(start) ?? start
    guard Alphabet.isUppercase(scalars[begin]) else { return nil }
    var end = begin + 1
    var small = 0
    while end < scalars.count {
      if FoldedWords.isLetter(scalars[end]) {
        // «ИвановИ.И.»
        if small > 0, isInitial(at: end), isInitial(at: end + 2) { break }
        if !Alphabet.isUppercase(scalars[end]) { small += 1 }
      } else if !FoldedWords.isUnseen(scalars[end]), !isInside(end) {
        break
      }
      end += 1
    }
    // “St. John”
    let name = afterBlanks(end + 1)
    if self[end] == ".", scalars[begin..<end].elementsEqual(Self.saint),
      !scalars[name...].starts(with: Self.saint), let rest = word(at: name)
    {
      let letters = FoldedWords.letters(of: scalars[begin..<rest.end])
      return NameWord(range: start..<rest.end, letters: letters)
    }
    // What a capital follows inside of a word is an abbreviation: «СПб», «МБОУ».
    guard end - begin >= (small > 0 ? 2 : 3) else { return nil }
    return NameWord(range: start..<end, letters: FoldedWords.letters(of: scalars[begin..<end]))
  }

  private static let saint = Array("St".unicodeScalars)

  /// «Ю Е.С.»: a surname of one letter, before two initials.
  private func shortest(_ index: Int) -> NameWord? {
    let range = index..<index + 1
    guard readsParties, beginsPiece(range), case let next = afterBlanks(range.upperBound),
      next > range.upperBound, initials(at: next)?.letters.count == 2
    else { return nil }
    return NameWord(range: range, letters: FoldedWords.letters(of: scalars[range]))
  }

  /// A double surname with blanks around its hyphen, «Мамин - Сибиряк», before initials.
  private func spacedDouble(_ first: NameWord) -> NameWord? {
    let dash = afterBlanks(first.end)
    guard readsParties, dash > first.end, self[dash] == "-",
      first.looksLikeSurname, !first.isParty, beginsPiece(first.range),
      let second = word(at: afterBlanks(dash + 1)), second.start > dash + 1, !second.isParty,
      initials(at: afterBlanks(second.end)) != nil
    else { return nil }
    return NameWord(
      range: first.start..<second.end, letters: first.letters + ["-"] + second.letters)
  }

  /// Where a surname goes on with a capital behind «аль-», «фон», «Ван дер»; nil where none of them stands.
  private func behindParticles(_ start: Int) -> Int? {
    var index = start
    for _ in 0..<3 {
      guard let end = endOfParticle(index), end < scalars.count else { break }
      let isJoined = CharacterSort(scalars[end]) == .dash || isInside(end)
      let next = isJoined ? end + 1 : afterBlanks(end)
      guard next > end, next < scalars.count, end > index + 1 || isJoined else { break }
      // «Ван Ли» is Chinese, «Ван Дер Мол» is not.
      if index == start, Alphabet.isUppercase(scalars[next]), endOfParticle(next) == nil,
        Alphabet.isUppercase(scalars[start]),
        NameWords.familyNames.contains(FoldedWords.letters(of: scalars[start..<end]))
      {
        break
      }
      index = next
    }
    return index > start && Alphabet.isUppercase(scalars[index]) ? index : nil
  }

  private func endOfParticle(_ start: Int) -> Int? {
    let word = scalars[start...].prefix(4).prefix(while: Alphabet.isLetter)
    return word.count < 4 && NameWords.particles.contains(FoldedWords.letters(of: word))
      ? word.endIndex : nil
  }

  /// A hyphen before a capital or before «-оглы», an apostrophe before a letter.
  private func isInside(_ index: Int) -> Bool {
    switch CharacterSort(self[index]) {
    case .dash where index + 1 < scalars.count:
      if Alphabet.isUppercase(scalars[index + 1]) { return true }
      let rest = FoldedWords.first(from: index + 1, of: scalars)
      return NameWords.patronymicParticles.contains(rest) || NameWords.suffixes.contains(rest)
        || NameWords.isPatronymic(rest)
    case .quote: return ["'", "’"].contains(self[index]) && Alphabet.isUppercase(self[index + 1])
    default: return false
    }
  }

  func next(_ word: NameWord) -> NameWord? {
    let begin = afterBlanks(word.end)
    return begin > word.end ? self.word(at: begin) : nil
  }

  /// Where «оглы» ends behind a place.
  func particle(behind end: Int) -> Int? {
    let begin = afterBlanks(end)
    let word = scalars[begin...].prefix(6).prefix(while: Alphabet.isLetter)
    return (begin > end || scalars[end - 1] == ".")
      && NameWords.patronymicParticles.contains(FoldedWords.letters(of: word))
      ? word.endIndex : nil
  }

  /// Blanks, and what stands for them in names of files.
  func afterBlanks(_ start: Int) -> Int {
    var index = start
    while index < scalars.count, CharacterSort(scalars[index]).isBlank || scalars[index] == "_" {
      index += 1
    }
    return min(index, scalars.count)
  }

  // MARK: - Places

  static func capital(_ letter: Unicode.Scalar) -> Unicode.Scalar {
    Unicode.Scalar(String(Character(letter)).uppercased()) ?? letter
  }

  /// An initial as it is compared: a Latin letter that looks like a Russian one is that.
  static func alike(_ initial: Unicode.Scalar) -> Unicode.Scalar {
    Alphabet.cyrillicTwin(of: initial) ?? initial
  }

  func isInitial(at index: Int) -> Bool {
    Alphabet.isUppercase(self[index]) && self[index + 1] == "."
  }

  /// What stands before a place in its piece of a list.
  func phrase(before place: Int) -> String {
    let before = scalars[..<place].suffix(200)
    let start = before.lastIndex(where: Self.separators.contains).map { $0 + 1 }
    return String(before[(start ?? before.startIndex)...])
  }

  static let separators = PartyPieces.separators + ["(", ")"]
  /// The signs behind which a sentence begins.
  static let sentenceEnds: [Unicode.Scalar] = [".", "!", "?", "«", "•", "\n"]

  /// Whether a character is more than a blank: a line break, too.
  static func isSign(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\n" || !CharacterSort(scalar).isBlank
  }

  /// Whether nothing of the name can follow: a separator or the end of the text does.
  func isLast(_ start: Int) -> Bool {
    let next = afterBlanks(start)
    return next >= scalars.count || Self.separators.contains(scalars[next])
      || scalars[start..<next].contains("\n")
  }

  /// Whether a separator of a list, a dash, «и» or the end of the text stands behind.
  func endsPiece(_ range: Range<Int>) -> Bool {
    let next = afterBlanks(range.upperBound)
    return isLast(range.upperBound) || CharacterSort(scalars[next]) == .dash
      || Self.conjunctions.contains { scalars[next...].starts(with: $0) }
  }

  private static let conjunctions = ["и ", "and ", "& "].map { Array($0.unicodeScalars) }

  /// Whether a word begins with a few capitals among small letters, is no surname by its end and
  /// has no initials beside it: «КИМ ЕГЭ», «КИМы».
  func isAbbreviation(_ word: NameWord) -> Bool {
    let before = scalars[..<word.start].suffix(4).filter { !CharacterSort($0).isBlank }
    return !readsParties && !word.looksLikeSurname
      && (2...4).contains(scalars[word.range].prefix(while: Alphabet.isUppercase).count)
      && !before.suffix(2).contains(".") && !isInitial(at: afterBlanks(word.end))
      && scalars[max(0, word.start - 80)..<min(scalars.count, word.end + 80)].contains {
        Alphabet.isLetter($0) && !Alphabet.isUppercase($0)
      }
  }

  /// Whether a word in small letters follows that is neither a verb nor a role and joins nothing.
  func isBeforeNoun(_ end: Int) -> Bool {
    let next = smallWord(behind: end)
    return next.count > 2 && !NameWords.verbs.end(next) && !PartyWords.isRole(next)
      && !JoiningWords.leadOn(String(next))
  }

  /// The word in small letters that follows; empty where none does.
  func smallWord(behind end: Int) -> [Unicode.Scalar] {
    let begin = afterBlanks(end)
    return begin > end && Alphabet.isLetter(self[begin]) && !Alphabet.isUppercase(self[begin])
      ? FoldedWords.first(from: begin, of: scalars) : []
  }

  /// A word with the two initials before or behind it; nil where there are none.
  func withInitials(_ range: Range<Int>) -> Range<Int>? {
    if let initials = initials(at: afterBlanks(range.upperBound)), initials.letters.count == 2 {
      return range.lowerBound..<initials.end
    }
    let start = (max(0, range.lowerBound - 8)..<range.lowerBound).first { start in
      !Alphabet.isLetter(self[start - 1])
        && initials(at: start).map {
          $0.letters.count == 2 && afterBlanks($0.end) == range.lowerBound
        } ?? false
    }
    return start.map { $0..<range.upperBound }
  }

  /// Whether separators of a list, or the ends of the text, stand on both sides.
  func isWhole(_ range: Range<Int>) -> Bool {
    let after = scalars[range.upperBound...].first { !CharacterSort($0).isBlank }
    return beginsPiece(range) && after.map(Self.separators.contains) ?? true
  }

  /// Whether a separator of a list, a colon or the beginning of the text stands before.
  func beginsPiece(_ range: Range<Int>) -> Bool {
    let before = scalars[..<range.lowerBound].last { !CharacterSort($0).isBlank }
    return before.map { Self.separators.contains($0) || $0 == ":" } ?? true
  }
}

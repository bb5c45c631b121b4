import Letters

/// Reads the names of persons out of a text, one after the other.
struct NameReader {
  /// A word that begins with a capital, and how it is compared.
  struct Word {
    let range: Range<Int>
    let letters: [Unicode.Scalar]
    var end: Int { range.upperBound }
  }

  let scalars: [Unicode.Scalar]
  let readsParties: Bool
  /// Whether the name before had its initials in front, so that the next ones will have.
  var hasInitialsFirst = false
  /// Whether a role of several stands before with a colon: «Учителя: Дроздова, Синицын».
  private(set) var isOfSeveral = false

  init(_ scalars: [Unicode.Scalar], readsParties: Bool = false) {
    self.scalars = scalars
    self.readsParties = readsParties
  }

  /// The names, first to last.
  func names() -> [PersonName] {
    var reader = self
    var names: [PersonName] = []
    var index = 0
    while index < scalars.count {
      guard begins(at: index) else {
        let name = smallCase(at: index)
        name.map { names.append($0) }
        if readsParties, [":", ";", "\n"].contains(scalars[index]) {
          reader.isOfSeveral =
            scalars[index] == ":" && PartyWords.isOfSeveral(phrase(before: index))
        }
        index = name?.range.upperBound ?? index + 1
        continue
      }
      if let name = reader.name(at: index) {
        // A school is «имени» somebody.
        if !NameWords.isNamesake(at: name.range.lowerBound, of: scalars) { names.append(name) }
        index = max(name.range.upperBound, index + 1)
      } else {
        index = max(word(at: index)?.end ?? 0, index + 1)
      }
    }
    return names
  }

  func begins(at index: Int) -> Bool {
    (index == 0 || !Alphabet.isLetter(scalars[index - 1]))
      && (Alphabet.isUppercase(scalars[index]) || behindParticles(index) != nil)
  }

  mutating func name(at index: Int) -> PersonName? {
    if let name = initialsFirst(index) {
      hasInitialsFirst = true
      return name
    }
    guard let first = word(at: index) else { return nil }
    if let name = surnameFirst(first) {
      hasInitialsFirst = false
      return name
    }
    return titled(first) ?? full(first) ?? twoWords(first) ?? alone(first)
  }

  // MARK: - Words

  /// A word with a capital and small letters, or of three capitals and more; it may be double, and begins
  /// with the particles of a surname: «фон Мекк».
  func word(at start: Int) -> Word? {
    guard start < scalars.count else { return nil }
    guard let begin = behindParticles(start) else { return plainWord(at: start) }
    return plainWord(at: begin).map { Word(range: start..<$0.end, letters: $0.letters) }
  }

  private func plainWord(at start: Int) -> Word? {
    guard Alphabet.isUppercase(scalars[start]) else { return nil }
    var end = start + 1
    var small = 0
    while end < scalars.count {
      if FoldedWords.isLetter(scalars[end]) {
        // «ИвановИ.И.»
        if small > 0, isInitial(at: end), isInitial(at: end + 2) { break }
        if !Alphabet.isUppercase(scalars[end]) { small += 1 }
        end += 1
      } else if FoldedWords.isUnseen(scalars[end]) || isInside(end) {
        end += 1
      } else {
        break
      }
    }
    guard small > 0 || end - start >= 3, end - start >= 2 else { return nil }
    // What a capital follows inside of a word is an abbreviation: «СПб», «МБОУ».
    return Word(range: start..<end, letters: FoldedWords.letters(of: scalars[start..<end]))
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
  func isInside(_ index: Int) -> Bool {
    guard index + 1 < scalars.count else { return false }
    switch CharacterSort(scalars[index]) {
    case .dash:
      if Alphabet.isUppercase(scalars[index + 1]) { return true }
      let rest = FoldedWords.first(from: index + 1, of: scalars)
      return NameWords.patronymicParticles.contains(rest) || NameWords.suffixes.contains(rest)
    case .quote:
      return (scalars[index] == "'" || scalars[index] == "’")
        && Alphabet.isUppercase(scalars[index + 1])
    default: return false
    }
  }

  func next(_ word: Word) -> Word? {
    let begin = afterBlanks(word.end)
    return begin > word.end ? self.word(at: begin) : nil
  }

  func particle(behind end: Int) -> Int? {
    let begin = afterBlanks(end)
    let word = scalars[begin...].prefix(6).prefix(while: Alphabet.isLetter)
    return (begin > end || scalars[end - 1] == ".")
      && NameWords.patronymicParticles.contains(FoldedWords.letters(of: word))
      ? begin + word.count : nil
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

  func isInitial(at index: Int) -> Bool {
    index + 1 < scalars.count && Alphabet.isUppercase(scalars[index]) && scalars[index + 1] == "."
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
      || scalars[next...].starts(with: "и ".unicodeScalars)
  }

  /// Whether a word in small letters follows that is neither a verb nor a role and joins nothing.
  func isBeforeNoun(_ end: Int) -> Bool {
    guard let begin = scalars[end...].firstIndex(where: { !CharacterSort($0).isBlank }),
      Alphabet.isLetter(scalars[begin]), !Alphabet.isUppercase(scalars[begin])
    else { return false }
    let next = FoldedWords.first(from: begin, of: scalars)
    return next.count > 2 && !NameWords.looksLikeVerb(next) && !PartyWords.isRole(next)
      && !JoiningWords.leadOn(String(next))
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

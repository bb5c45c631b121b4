import Letters

/// Reads the names of persons out of a text, one after the other.
struct NameReader {
  /// A word that begins with a capital, and how it is compared.
  private struct Word {
    let range: Range<Int>
    let letters: [Unicode.Scalar]
    var end: Int { range.upperBound }
  }

  private let scalars: [Unicode.Scalar]
  private let readsParties: Bool
  /// Whether the name before had its initials in front, so that the next ones will have.
  private var hasInitialsFirst = false

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
        index += 1
        continue
      }
      if let name = reader.name(at: index) {
        if !isNamedAfter(name) { names.append(name) }
        index = max(name.range.upperBound, index + 1)
      } else {
        index = max(word(at: index)?.end ?? 0, index + 1)
      }
    }
    return names
  }

  private func begins(at index: Int) -> Bool {
    Alphabet.isUppercase(scalars[index]) && (index == 0 || !Alphabet.isLetter(scalars[index - 1]))
  }

  private mutating func name(at index: Int) -> PersonName? {
    if let name = initialsFirst(index) {
      hasInitialsFirst = true
      return name
    }
    guard let first = word(at: index) else { return nil }
    if let name = surnameFirst(first) {
      hasInitialsFirst = false
      return name
    }
    return titled(first) ?? full(first) ?? twoWords(first) ?? (readsParties ? alone(first) : nil)
  }

  // MARK: - With initials

  private func surnameFirst(_ surname: Word) -> PersonName? {
    let begin = afterBlanks(surname.end)
    guard begin > surname.end, let (letters, end) = initials(at: begin) else { return nil }
    let isRole = PartyWords.begins(surname.letters)
    let looksRight =
      (isRole || letters.count == 1) && NameWords.looksLikeSurname(surname.letters)
    // «Мастеров А.Б.» is a person, «Директор Р.Ф.» the beginning of one.
    guard !isRole || looksRight else { return nil }
    if let next = word(at: afterBlanks(end)), next.range.lowerBound > end,
      initials(at: afterBlanks(next.end)) == nil, NameWords.looksLikeSurname(next.letters),
      !NameWords.looksLikeSurname(surname.letters), scalars[end - 1] == "."
    {
      // «Отчёт М.В. Галкиной»
      return nil
    }
    // «План А.» may be a plan; «Иванов А.» is nobody's plan.
    let isSure = letters.count > 1 || looksRight
    return name(surname, letters, surname.range.lowerBound..<end, isSure: isSure)
  }

  private func initialsFirst(_ start: Int) -> PersonName? {
    guard let (letters, end) = initials(at: start), scalars[end - 1] == ".",
      let surname = word(at: afterBlanks(end))
    else { return nil }
    let isRole = PartyWords.begins(surname.letters)
    let looksRight =
      (isRole || letters.count == 1) && NameWords.looksLikeSurname(surname.letters)
    if isRole, !looksRight { return nil }
    // In a row of names without separators the next surname has its own initials behind it.
    let next = afterBlanks(surname.end)
    if start > 0, !hasInitialsFirst, next > surname.end, initials(at: next) != nil { return nil }
    return name(
      surname, letters, start..<surname.end, isSure: letters.count > 1 || looksRight)
  }

  private func name(
    _ surname: Word, _ initials: [Unicode.Scalar], _ range: Range<Int>, isSure: Bool
  ) -> PersonName {
    let written = text(surname.range)
    let letters = initials.map { "\($0)." }.joined()
    return PersonName(
      surname: written, initials: initials.map { Alphabet.cyrillicTwin(of: $0) ?? $0 }, given: [],
      range: range, isSure: isSure, spelling: written + " " + letters)
  }

  /// One or two capitals with full stops, and where they end.
  ///
  /// The last full stop is easily forgotten («Тиунов Р.К»), and the first easily a comma («Лисин А,Б.»).
  private func initials(at start: Int) -> (letters: [Unicode.Scalar], end: Int)? {
    var letters: [Unicode.Scalar] = []
    var end = start
    while letters.count < 2 {
      let index = letters.isEmpty ? start : afterBlanks(end)
      guard index < scalars.count, Alphabet.isUppercase(scalars[index]) else { break }
      let sign = index + 1 < scalars.count ? scalars[index + 1] : " "
      if sign == "." || letters.isEmpty && sign == "," && isInitial(at: index + 2) {
        letters.append(scalars[index])
        end = index + 2
        // «Ж.-П.»
        if end < scalars.count, scalars[end] == "-", isInitial(at: end + 1) { end += 1 }
      } else if letters.count == 1, !Alphabet.isLetter(sign), sign != "-",
        index == end || isLast(index + 1)
      {
        letters.append(scalars[index])
        end = index + 1
      } else {
        break
      }
    }
    return letters.isEmpty ? nil : (letters, end)
  }

  private func isInitial(at index: Int) -> Bool {
    index + 1 < scalars.count && Alphabet.isUppercase(scalars[index]) && scalars[index + 1] == "."
  }

  /// Whether nothing of the name can follow: a separator or the end of the text does.
  private func isLast(_ start: Int) -> Bool {
    let next = afterBlanks(start)
    return next >= scalars.count || [",", ";", "/", ")", "(", "\n"].contains(scalars[next])
  }

  // MARK: - In full

  /// «Петрова Анна Ивановна», «Анна Ивановна Петрова», «Анна Ивановна», «Мамедов Али Гасан оглы».
  private func full(_ first: Word) -> PersonName? {
    guard let second = next(first) else { return nil }
    let third = next(second)
    let firstIsRole =
      PartyWords.begins(first.letters) && !NameWords.looksLikeSurname(first.letters)
    if NameWords.isPatronymic(second.letters), !firstIsRole {
      if let third, !PartyWords.begins(third.letters),
        initials(at: afterBlanks(third.end)) == nil,
        !(next(third).map { NameWords.isPatronymic($0.letters) } ?? false),
        NameWords.looksLikeSurname(third.letters) || !NameWords.isGivenName(third.letters)
      {
        return person(third, [first, second], first.range.lowerBound..<third.end, isSure: true)
      }
      return person(nil, [first, second], first.range.lowerBound..<second.end, isSure: true)
    }
    guard let third, !firstIsRole else { return nil }
    if NameWords.isPatronymic(third.letters) {
      return person(first, [second, third], first.range.lowerBound..<third.end, isSure: true)
    }
    if let particle = particle(behind: third.end) {
      return person(first, [second, third], first.range.lowerBound..<particle, isSure: true)
    }
    return nil
  }

  /// A form of address and up to three words: “Mr Brown”.
  private func titled(_ title: Word) -> PersonName? {
    guard NameWords.isFormOfAddress(title.letters) else { return nil }
    let stop = title.end < scalars.count && scalars[title.end] == "." ? title.end + 1 : title.end
    var begin = afterBlanks(stop)
    // The initials of first names stand between: “Mrs. A. B. Jones”.
    var initials = 0
    while initials < 3, isInitial(at: begin) {
      begin = afterBlanks(begin + 2)
      initials += 1
    }
    guard begin > stop, let first = word(at: begin) else { return nil }
    var words = [first]
    while words.count < 3, let next = next(words[words.count - 1]),
      !PartyWords.begins(next.letters)
    {
      words.append(next)
    }
    guard let surname = words.last, !PartyWords.begins(first.letters) else { return nil }
    return person(
      surname, words.dropLast(), title.range.lowerBound..<surname.end, isSure: true)
  }

  /// «Петров Сергей», «Сергей Петров», «Ким Чен», “Anna Smith”.
  private func twoWords(_ first: Word) -> PersonName? {
    guard let second = next(first) else { return nil }
    let words = [first, second]
    guard
      !words.contains(where: {
        PartyWords.begins($0.letters) && !NameWords.looksLikeSurname($0.letters)
      })
    else { return nil }
    let range = first.range.lowerBound..<second.end
    if NameWords.isGivenName(second.letters) {
      return person(
        first, [second], range, isSure: NameWords.looksLikeSurname(first.letters) || readsParties)
    }
    if NameWords.isGivenName(first.letters) {
      return person(
        second, [first], range, isSure: NameWords.looksLikeSurname(second.letters) || readsParties)
    }
    return readsParties && isWhole(range) ? person(first, [second], range, isSure: false) : nil
  }

  /// A word with a capital that is all that stands in its place in a list of parties.
  private func alone(_ word: Word) -> PersonName? {
    guard !PartyWords.begins(word.letters), isWhole(word.range),
      NameWords.looksLikeSurname(word.letters) || NameWords.isGivenName(word.letters)
    else { return nil }
    return person(word, [], word.range, isSure: false)
  }

  /// Whether separators of a list, or the ends of the text, stand on both sides.
  private func isWhole(_ range: Range<Int>) -> Bool {
    let before = scalars[..<range.lowerBound].last { !CharacterSort($0).isBlank }
    let after = scalars[range.upperBound...].first { !CharacterSort($0).isBlank }
    let separators: [Unicode.Scalar] = [",", ";", "/", "(", ")"]
    return [before, after].allSatisfy { $0.map(separators.contains) ?? true }
  }

  private func person(
    _ surname: Word?, _ given: [Word], _ range: Range<Int>, isSure: Bool
  ) -> PersonName {
    PersonName(
      surname: surname.map { text($0.range) } ?? "",
      initials: given.compactMap { word in
        word.letters.first.flatMap { Unicode.Scalar(String(Character($0)).uppercased()) }
      },
      given: given.map { text($0.range) }, range: range, isSure: isSure,
      spelling: String(scalars[range].map { CharacterSort($0).isBlank ? " " : $0 }))
  }

  // MARK: - Words

  /// A word with a capital and small letters, or of three capitals and more; it may be double.
  private func word(at start: Int) -> Word? {
    guard start < scalars.count, Alphabet.isUppercase(scalars[start]) else { return nil }
    var end = start + 1
    var small = 0
    while end < scalars.count {
      if Alphabet.isLetter(scalars[end]) || CharacterSort(scalars[end]) == .combining {
        if !Alphabet.isUppercase(scalars[end]) { small += 1 }
        end += 1
      } else if isInside(end) {
        end += 1
      } else {
        break
      }
    }
    guard small > 0 || end - start >= 3, end - start >= 2 else { return nil }
    // What a capital follows inside of a word is an abbreviation: «СПб», «МБОУ».
    return Word(range: start..<end, letters: NameLetters.folded(scalars[start..<end]))
  }

  /// A hyphen before a capital or before «-оглы», an apostrophe before a letter.
  private func isInside(_ index: Int) -> Bool {
    guard index + 1 < scalars.count else { return false }
    switch CharacterSort(scalars[index]) {
    case .dash:
      if Alphabet.isUppercase(scalars[index + 1]) { return true }
      let rest = NameLetters.folded(
        scalars[(index + 1)...].prefix(6).prefix(while: Alphabet.isLetter))
      return NameWords.isPatronymicParticle(rest)
    case .quote:
      return (scalars[index] == "'" || scalars[index] == "’")
        && Alphabet.isUppercase(scalars[index + 1])
    default: return false
    }
  }

  private func next(_ word: Word) -> Word? {
    let begin = afterBlanks(word.end)
    return begin > word.end ? self.word(at: begin) : nil
  }

  private func particle(behind end: Int) -> Int? {
    let begin = afterBlanks(end)
    let word = scalars[begin...].prefix(6).prefix(while: Alphabet.isLetter)
    guard begin > end, NameWords.isPatronymicParticle(NameLetters.folded(word)) else { return nil }
    return begin + word.count
  }

  /// Blanks, and what stands for them in names of files.
  private func afterBlanks(_ start: Int) -> Int {
    var index = start
    while index < scalars.count, CharacterSort(scalars[index]).isBlank || scalars[index] == "_" {
      index += 1
    }
    return min(index, scalars.count)
  }

  /// Whether something is named after the person, as a school is «имени» somebody.
  private func isNamedAfter(_ name: PersonName) -> Bool {
    let before = scalars[..<name.range.lowerBound].suffix(12)
      .split { !Alphabet.isLetter($0) }.last.map { NameLetters.folded($0) }
    return before.map { ["имени", "им", "памяти"].contains(String($0)) } ?? false
  }

  private func text(_ range: Range<Int>) -> String { String(scalars[range]) }
}

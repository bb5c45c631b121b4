import Letters

/// Names that are written out.
extension NameReader {
  /// «Петрова Анна Ивановна», «Анна Ивановна Петрова», «Анна Ивановна», «Мамедов Али Гасан оглы».
  func full(_ first: Word) -> PersonName? {
    guard let second = next(first) else { return nil }
    let third = next(second)
    let firstIsRole = PartyWords.isPartyAndNoSurname(first.letters)
    if isPatronymic(second, behind: first), !firstIsRole {
      if let third, !PartyWords.begins(third.letters),
        initials(at: afterBlanks(third.end)) == nil,
        !(next(third).map { NameWords.isPatronymic($0.letters) } ?? false),
        NameWords.looksLikeSurname(third.letters)
          || !NameWords.isGivenName(third.letters) && !hasBreak(between: second, third)
      {
        return person(third, [first, second], first.range.lowerBound..<third.end, isSure: true)
      }
      return person(nil, [first, second], first.range.lowerBound..<second.end, isSure: true)
    }
    guard let third, !firstIsRole else { return nil }
    if NameWords.familyNames.contains(first.letters), mayBeGiven(second), mayBeGiven(third) {
      return person(first, [second, third], first.range.lowerBound..<third.end, isSure: true)
    }
    if isPatronymic(third, behind: second) {
      guard !isOrdinary(first, before: third) else { return nil }
      return person(first, [second, third], first.range.lowerBound..<third.end, isSure: true)
    }
    if let particle = particle(behind: third.end) {
      return person(first, [second, third], first.range.lowerBound..<particle, isSure: true)
    }
    return nil
  }

  /// Whether a word is the patronymic behind a first name; «Урок Речной» is none of anybody.
  private func isPatronymic(_ word: Word, behind given: Word) -> Bool {
    NameWords.isPatronymic(word.letters)
      && (!NameWords.mayBeAdjective(word.letters) || NameWords.isGivenName(given.letters))
  }

  /// Whether a word before a first name and a patronymic is none of the name: «Спасибо Ивану Ивановичу»,
  /// «Выступила Анна Ивановна Петрова».
  private func isOrdinary(_ word: Word, before patronymic: Word) -> Bool {
    guard !readsParties, !NameWords.looksLikeSurname(word.letters),
      !NameWords.isGivenName(word.letters)
    else { return false }
    if let surname = next(patronymic), NameWords.looksLikeSurname(surname.letters) { return true }
    return beginsSentence(word) && NameWords.isNoSurname(word.letters, before: patronymic.letters)
  }

  private func hasBreak(between word: Word, _ next: Word) -> Bool {
    scalars[word.end..<next.range.lowerBound].contains("\n")
  }

  /// Whether a word has its capital because a sentence begins with it.
  func beginsSentence(_ word: Word) -> Bool {
    let start = word.range.lowerBound
    return scalars[..<start].last(where: Self.isSign).map(Self.sentenceEnds.contains) ?? true
  }

  /// Whether a word beside a first name is a surname for certain.
  private func isSurname(_ word: Word, in range: Range<Int>) -> Bool {
    NameWords.looksLikeSurname(word.letters) || readsParties || isIrishOrNoble(word)
      || NameWords.mayBeAdjectiveSurname(word.letters)
        && (isWhole(range) || !beginsSentence(word))
  }

  /// “O'Connor”, “Watson-Parker”, «фон Мекк», «аль-Хатиб»: no word but a surname is written so.
  func isIrishOrNoble(_ word: Word) -> Bool {
    let isLatin = word.letters.first.map(Alphabet.isLatin) == true
    return !Alphabet.isUppercase(scalars[word.range.lowerBound])
      || scalars[word.range].contains {
        let sort = CharacterSort($0)
        return sort == .quote || sort.isBlank || isLatin && sort == .dash
      }
  }

  /// Whether quotation marks stand around a first name and a surname, as around those of a title:
  /// «Анна Каренина».
  func isTitle(_ range: Range<Int>) -> Bool {
    let sign = scalars[..<range.lowerBound].suffix(80).last { ["«", "»", "“", "”"].contains($0) }
    return !readsParties && (sign == "«" || sign == "“")
  }

  /// Whether two words are a first name and a surname.
  private func isGiven(_ word: Word, before surname: Word) -> Bool {
    NameWords.isGivenName(word.letters) && !NameWords.isGivenName(surname.letters)
      && isSurname(surname, in: word.range.lowerBound..<surname.end)
  }

  /// Whether a word can be half of a Korean, Chinese or Vietnamese first name, which are short: «Ен Чер».
  private func mayBeGiven(_ word: Word) -> Bool {
    word.letters.count <= 6
  }

  /// A form of address and up to three words: “Mr Brown”.
  func titled(_ title: Word) -> PersonName? {
    guard NameWords.formsOfAddress.contains(title.letters) else { return nil }
    let stop = title.end < scalars.count && scalars[title.end] == "." ? title.end + 1 : title.end
    var begin = afterBlanks(stop)
    // The initials of first names stand between: “Mrs. A. B. Jones”, “Mr A Jones”.
    while begin + 1 < scalars.count, Alphabet.isUppercase(scalars[begin]),
      scalars[begin + 1] == "." || CharacterSort(scalars[begin + 1]).isBlank
    {
      begin = afterBlanks(begin + (scalars[begin + 1] == "." ? 2 : 1))
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
  func twoWords(_ first: Word) -> PersonName? {
    guard let second = next(first) else { return nil }
    let words = [first, second]
    guard
      !words.contains(where: {
        PartyWords.isPartyAndNoSurname($0.letters) || PartyWords.isMovement($0.letters)
      })
    else { return nil }
    let range = first.range.lowerBound..<second.end
    if NameWords.isGivenName(second.letters),
      readsParties || !NameWords.areOfTwoCases(first.letters, second.letters)
    {
      let isSure = isSurname(first, in: range) && !isTitle(range)
      // «Выступил Максим Петров», «Спасибо Ивану Ивановичу»: the name begins with the next word.
      if !isSure, let third = next(second),
        isGiven(second, before: third) || NameWords.isPatronymic(third.letters)
      {
        return nil
      }
      return person(first, [second], range, isSure: isSure)
    }
    if NameWords.isGivenName(first.letters) {
      return person(second, [first], range, isSure: isSurname(second, in: range) && !isTitle(range))
    }
    if NameWords.familyNames.contains(first.letters), mayBeGiven(second) {
      return person(first, [second], range, isSure: false)
    }
    // “Siobhan O'Connor”, «визит Юсуфа аль-Хатиба»; «Семинар О'Коннора»
    let start = second.range.lowerBound
    if CharacterSort(scalars[start + 1]) == .quote || !Alphabet.isUppercase(scalars[start]),
      readsParties || !beginsSentence(first) || first.letters.allSatisfy(Alphabet.isLatin)
    {
      return person(second, [first], range, isSure: true)
    }
    guard readsParties, isWhole(range) else { return nil }
    // English names have the surname last.
    let isEnglish = first.letters.allSatisfy(Alphabet.isLatin)
    return person(
      isEnglish ? second : first, [isEnglish ? first : second], range,
      isSure: isBeforePosition(range, behind: [",", "("]))
  }

  /// A word with a capital that is all that stands in its place in a list of parties, or all that stands
  /// behind a position: «Директор Орлова».
  func alone(_ word: Word) -> PersonName? {
    guard !PartyWords.begins(word.letters) else { return nil }
    guard readsParties else {
      // «Встреча с О’Коннором»
      return isIrishOrNoble(word) ? person(word, [], word.range, isSure: false) : nil
    }
    let isSurname = NameWords.looksLikeSurname(word.letters)
    if isSurname || NameWords.isGivenName(word.letters), beginsPiece(word.range) {
      let isSure = isBeforePosition(word.range, behind: ["(", "–", "—", "-"])
      if isSure || isWhole(word.range) {
        return person(word, [], word.range, isSure: isSure || isSurname && isOfSeveral)
      }
    }
    return isSurname && isBehindPosition(word.range)
      ? person(word, [], word.range, isSure: true) : nil
  }

  /// Whether the position of one person in small letters stands behind a sign: «Джонсон Мэри, учитель».
  private func isBeforePosition(_ range: Range<Int>, behind signs: [Unicode.Scalar]) -> Bool {
    let next = afterBlanks(range.upperBound)
    guard next < scalars.count, signs.contains(scalars[next]) else { return false }
    let position = String(scalars[(next + 1)...].prefix { !Self.separators.contains($0) })
    return FoldedWords.startSmall(position) && PartyWords.isPosition(position)
      || scalars[next] == "(" && PartyWords.isSchoolClass(position)
  }

  private func isBehindPosition(_ range: Range<Int>) -> Bool {
    guard isLast(range.upperBound) || isBeforeAnd(range.upperBound) else { return false }
    let phrase = phrase(before: range.lowerBound)
    guard PartyWords.isPosition(phrase), let last = phrase.split(separator: " ").last,
      let word = FoldedWords.strings(in: last).first
    else { return false }
    // «Директор Дома Пионеров»: what has a capital and is no role names the place.
    return PartyWords.isRole(word) || FoldedWords.startSmall(String(last))
      || last.unicodeScalars.allSatisfy { Alphabet.isUppercase($0) }
  }

  /// Whether «и» stands behind with another position: «завуч Птицына и завхоз Мухин».
  private func isBeforeAnd(_ end: Int) -> Bool {
    let next = scalars[afterBlanks(end)...].prefix(60)
    return next.starts(with: "и ".unicodeScalars)
      && PartyWords.isPosition(String(next.dropFirst(2)))
  }

  private func person(
    _ surname: Word?, _ given: [Word], _ range: Range<Int>, isSure: Bool
  ) -> PersonName {
    PersonName(
      surname: surname.map { String(scalars[$0.range]) } ?? "",
      initials: given.compactMap { $0.letters.first.map(Self.capital) },
      given: given.map { String(scalars[$0.range]) }, range: range, isSure: isSure,
      spelling: String(scalars[range].map { CharacterSort($0).isBlank ? " " : $0 }))
  }
}

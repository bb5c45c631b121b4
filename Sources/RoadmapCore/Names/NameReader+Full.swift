import Letters

/// Names that are written out.
extension NameReader {
  /// «Петрова Анна Ивановна», «Анна Ивановна Петрова», «Анна Ивановна», «Мамедов Али Гасан оглы».
  func full(_ first: NameWord) -> PersonName? {
    guard let second = next(first), !first.isOnlyParty else { return nil }
    let third = next(second)
    if isPatronymic(second, behind: first) {
      guard let third, !third.isOnlyParty, initials(at: afterBlanks(third.end)) == nil,
        next(third)?.isPatronymic != true,
        third.looksLikeSurname
          || !third.isGiven && !scalars[second.end..<third.start].contains("\n")
      else { return person(nil, [first, second]) }
      return person(third, [first, second])
    }
    guard let third else {
      // «Рустама Эльдара оглы»
      return first.isGiven
        ? particle(behind: second.end).map { person(nil, [first, second], to: $0) } : nil
    }
    if first.isFamilyName, mayBeGiven(second), mayBeGiven(third), !isAbbreviation(first) {
      return person(first, [second, third])
    }
    // «Перес Хосе Антонио», “Anna Maria Smith”
    if second.isGiven, readsParties, !third.isParty, isWhole(first.start..<third.end),
      !isPatronymic(third, behind: second), first.isGiven != third.isGiven
    {
      return first.isGiven ? person(third, [first, second]) : person(first, [second, third])
    }
    if isPatronymic(third, behind: second) {
      return isOrdinary(first, before: third) ? nil : person(first, [second, third])
    }
    // «Урок Рустама Эльдара оглы»
    guard let end = particle(behind: third.end), !isOrdinary(first, before: third) else {
      return nil
    }
    return person(first, [second, third], to: end)
  }

  /// Whether a word is the patronymic behind a first name; «Урок Речной» is none of anybody.
  private func isPatronymic(_ word: NameWord, behind given: NameWord) -> Bool {
    word.isOnlyPatronymic || word.isPatronymic && given.isGiven
  }

  /// Whether a word before a first name and a patronymic is none of the name: «Спасибо Ивану Ивановичу»,
  /// «Выступила Анна Ивановна Петрова».
  private func isOrdinary(_ word: NameWord, before patronymic: NameWord) -> Bool {
    guard !readsParties, !word.looksLikeSurname, !word.isGiven else { return false }
    return next(patronymic)?.looksLikeSurname == true
      || beginsSentence(word) && NameWords.isNoSurname(word.letters, before: patronymic.letters)
  }

  /// Whether a word has its capital because a sentence begins with it.
  func beginsSentence(_ word: NameWord) -> Bool {
    scalars[..<word.start].last(where: Self.isSign).map(Self.sentenceEnds.contains) ?? true
  }

  /// Whether a word beside a first name is a surname for certain.
  private func isSurname(_ word: NameWord, in range: Range<Int>) -> Bool {
    word.looksLikeSurname || readsParties || isIrishOrNoble(word)
      || word.mayBeAdjective && (isWhole(range) || !beginsSentence(word))
  }

  /// “O'Connor”, “Watson-Parker”, «фон Мекк», «аль-Хатиб»: no word but a surname is written so.
  func isIrishOrNoble(_ word: NameWord) -> Bool {
    let isLatin = word.letters.first.map(Alphabet.isLatin) == true
    return !Alphabet.isUppercase(scalars[word.start])
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

  /// Whether a word can be half of a Korean, Chinese or Vietnamese first name, which are short: «Ен Чер».
  private func mayBeGiven(_ word: NameWord) -> Bool { word.letters.count <= 6 }

  /// A form of address and up to three words: “Mr Brown”.
  func titled(_ title: NameWord, from start: Int? = nil) -> PersonName? {
    guard NameWords.formsOfAddress.contains(title.letters) else { return nil }
    let stop = title.end + (self[title.end] == "." ? 1 : 0)
    var begin = afterBlanks(stop)
    // “Mr. and Mrs. Brown”
    if let joined = ["and", "&"].first(where: { scalars[begin...].starts(with: $0.unicodeScalars) }
    ),
      let other = word(at: afterBlanks(begin + joined.unicodeScalars.count))
    {
      return titled(other, from: title.start)
    }
    // The initials of first names stand between: “Mrs. A. B. Jones”, “Mr A Jones”.
    let initials = begin
    while Alphabet.isUppercase(self[begin]),
      self[begin + 1] == "." || CharacterSort(self[begin + 1]).isBlank
    {
      begin = afterBlanks(begin + (self[begin + 1] == "." ? 2 : 1))
    }
    guard begin > stop, let first = word(at: begin), !first.isParty else { return nil }
    var words = [first]
    while words.count < 3, let next = words.last.flatMap(next), !next.isParty { words.append(next) }
    let letters = scalars[initials..<begin].filter(Alphabet.isLetter)
    return person(
      words.last, words.dropLast(), from: start ?? title.start, initials: Array(letters.prefix(2)))
  }

  /// “Smith, John”, as English lists have names.
  func inverted(_ surname: NameWord) -> PersonName? {
    guard readsParties, self[surname.end] == ",", surname.isLatin, !surname.isGiven,
      !surname.isParty, beginsPiece(surname.range),
      let given = word(at: afterBlanks(surname.end + 1)), given.isLatin, given.isGiven,
      isLast(given.end)
    else { return nil }
    return person(surname, [given])
  }

  /// «Петров Сергей», «Сергей Петров», «Ким Чен», “Anna Smith”.
  func twoWords(_ first: NameWord) -> PersonName? {
    guard let second = next(first),
      ![first, second].contains(where: { $0.isOnlyParty || PartyWords.movements.hold($0.letters) })
    else { return nil }
    let range = first.start..<second.end
    if second.isGiven,
      readsParties || !NameWords.areOfTwoCases(first.letters, second.letters)
    {
      let isSure = isSurname(first, in: range) && !isTitle(range)
      // «Выступил Максим Петров», «Спасибо Ивану Ивановичу»: the name begins with the next word.
      if !isSure, let third = next(second),
        third.isPatronymic || particle(behind: third.end) != nil
          || !third.isGiven && isSurname(third, in: second.start..<third.end)
      {
        return nil
      }
      return person(first, [second], isSure: isSure)
    }
    if first.isGiven {
      return person(second, [first], isSure: isSurname(second, in: range) && !isTitle(range))
    }
    if first.isFamilyName, mayBeGiven(second), !isAbbreviation(first) {
      return person(first, [second], isSure: readsParties && isWhole(range))
    }
    // “Siobhan O'Connor”, «визит Юсуфа аль-Хатиба»; «Семинар О'Коннора»
    if CharacterSort(self[second.start + 1]) == .quote
      || !Alphabet.isUppercase(scalars[second.start]),
      readsParties || !beginsSentence(first) || first.isLatin
    {
      return person(second, [first])
    }
    guard readsParties, isWhole(range) else { return nil }
    let isSure =
      isBeforePosition(range, behind: [",", "("])
      || first.isLatin && second.isFamilyName
      // “José García”
      || !first.isCyrillic && !(first.letters + second.letters).allSatisfy(\.isASCII)
    // English names have the surname last.
    return first.isLatin
      ? person(second, [first], isSure: isSure) : person(first, [second], isSure: isSure)
  }

  /// A word with a capital that is all that stands in its place in a list of parties, or all that stands
  /// behind a position: «Директор Орлова».
  func alone(_ word: NameWord) -> PersonName? {
    guard !word.isParty else { return nil }
    guard readsParties else {
      // «Встреча с О’Коннором»
      return isIrishOrNoble(word) ? person(word, [], isSure: false) : nil
    }
    if isBesidePosition(word) { return person(word, []) }
    let isSurname = word.looksLikeSurname || word.isFamilyName
    let mayBeName =
      word.looksLikeSurname
      || NameWords.mayBeNominative(word.letters) && !Alphabet.isUppercase(self[word.start + 1])
        && !PartyWords.movements.hold(word.letters)
    let isBehindDash =
      isOfSeveral
      && scalars[..<word.start].lastIndex { !CharacterSort($0).isBlank }.map(isSpacedDash) == true
    if beginsPiece(word.range) || isBehindDash {
      // «Мазай – логопед», «Шубина, завуч», «Шубина завуч»: what stands behind says that it is somebody.
      let signs: [Unicode.Scalar] =
        ["(", "–", "—"] + (isSurname ? ["-"] : [])
        + (isSurname && !word.mayBeAdjective ? [" "] : [])
        + (isSurname && !isListed(word.start) ? [","] : [])
      let isSure =
        (isSurname || word.isGiven || mayBeName && !NameWords.professions.end(word.letters))
        && isBeforePosition(word.range, behind: signs)
      let isOne = isOfSeveral && (isSurname || mayBeName)
      if isSure || (isSurname || word.isGiven) && isWhole(word.range) || isOne && isLast(word.end) {
        return person(word, [], isSure: isSure || isOne)
      }
    }
    return mayBeName && (isBehindPosition(word.range) || isBehindSeveral(word.range))
      ? person(word, []) : nil
  }

  /// Whether brackets around a surname, or a dash before it, part it from the position of one: «завуч
  /// (Гущина)», but «директор (Брянск)».
  private func isBesidePosition(_ word: NameWord) -> Bool {
    guard word.looksLikeSurname, CaseForms.obliqueSurname(word.letters) == nil, isLast(word.end),
      !word.letters.ends(with: ["с", "к"]),
      let sign = scalars[..<word.start].lastIndex(where: { !CharacterSort($0).isBlank }),
      scalars[sign] == "(" && self[afterBlanks(word.end)] == ")" || isSpacedDash(sign)
    else { return false }
    return PartyWords.isPosition(phrase(before: sign))
  }

  /// Whether a comma and a party that is no position stand before a place: «Орлова, Котов, директор».
  private func isListed(_ start: Int) -> Bool {
    guard let sign = scalars[..<start].lastIndex(where: Self.isSign), scalars[sign] == "," else {
      return false
    }
    return !PartyWords.isPosition(phrase(before: sign))
  }

  /// Whether the position of one person in small letters stands behind a sign, or a blank alone: «Джонсон
  /// Мэри, учитель».
  private func isBeforePosition(_ range: Range<Int>, behind signs: [Unicode.Scalar]) -> Bool {
    let next = afterBlanks(range.upperBound)
    let isBlank = Alphabet.isLetter(self[next]) && signs.contains(" ")
    guard isBlank || signs.contains(self[next]) else { return false }
    let position = String(
      scalars[(isBlank ? next : next + 1)...].prefix(200).prefix { !Self.separators.contains($0) })
    let isLatin = scalars[next] == "(" && Alphabet.isLatin(scalars[range.lowerBound])
    return (isLatin || FoldedWords.startSmall(position)) && PartyWords.isPosition(position)
      || scalars[next] == "("
        && (Phrase(position).isSchoolClass || Phrase(position).isMark)
  }

  /// Whether a name stands right behind a role of several, and another name behind it: «методисты Ладыгина,
  /// Сухова».
  func isBehindSeveral(_ range: Range<Int>) -> Bool {
    let phrase = Phrase(phrase(before: range.lowerBound))
    let next = afterBlanks(range.upperBound)
    guard readsParties, phrase.isOfSeveral, PartyWords.isRole(phrase.last),
      [",", "и"].contains(self[next]), let other = word(at: afterBlanks(next + 1))
    else { return false }
    return !other.isParty && (other.looksLikeSurname || NameWords.mayBeNominative(other.letters))
  }

  private func isBehindPosition(_ range: Range<Int>) -> Bool {
    // «завуч Птицына и завхоз Мухин»
    let behind = scalars[afterBlanks(range.upperBound)...].prefix(60)
    let phrase = phrase(before: range.lowerBound)
    guard
      isLast(range.upperBound)
        || behind.starts(with: "и ".unicodeScalars)
          && PartyWords.isPosition(String(behind.dropFirst(2))),
      PartyWords.isPosition(phrase),
      let last = phrase.split(separator: " ").last.map({ Phrase(String($0)) })
    else { return false }
    // «Директор Дома Пионеров»: what has a capital and is no role names the place, but «зам. по УВР Орлова».
    return last.startsSmall || PartyWords.isRole(last.first)
      || last.text.unicodeScalars.allSatisfy { Alphabet.isUppercase($0) }
  }

  private func person(
    _ surname: NameWord?, _ given: [NameWord], from start: Int? = nil, to end: Int? = nil,
    initials: [Unicode.Scalar] = [], isSure: Bool = true
  ) -> PersonName {
    let words = given + [surname].compactMap { $0 }
    let begin = start ?? words.map(\.start).min() ?? 0
    let range = begin..<(end ?? words.map(\.end).max() ?? begin)
    return PersonName(
      surname: surname.map { String(scalars[$0.range]) } ?? "",
      initials: (initials + given.compactMap { $0.letters.first.map(Self.capital) })
        .map(Self.alike),
      given: given.map { String(scalars[$0.range]) }, range: range, isSure: isSure,
      spelling: String(scalars[range].map { CharacterSort($0).isBlank ? " " : $0 }))
  }
}

import Letters

/// Names with initials.
extension NameReader {
  /// The first letters of a name as they are written, one or two of them.
  struct Initials {
    var letters: [Unicode.Scalar] = []
    var end: Int
    var spelling = ""

    mutating func add(_ letter: Unicode.Scalar, _ rest: String = "", to end: Int) {
      letters.append(letter)
      spelling += "\(letter)\(rest)."
      self.end = end
    }
  }

  func surnameFirst(_ surname: NameWord) -> PersonName? {
    guard !NameWords.formsOfAddress.contains(surname.letters), !isSubject(surname),
      var initials = initials(behind: surname)
    else { return nil }
    if let end = maidenName(behind: surname.end) {
      let maiden = String(scalars[afterBlanks(surname.end)..<end])
      initials.spelling = maiden + " " + initials.spelling
    }
    if let next = word(at: afterBlanks(initials.end)),
      self.initials(at: afterBlanks(next.end)) == nil,
      isOrdinary(surname, beforeInitials: initials, of: next)
    {
      return nil
    }
    // «Мамедов Р.Г. оглы»
    if let end = particle(behind: initials.end) {
      initials.spelling +=
        " " + String(scalars[initials.end..<end].drop { CharacterSort($0).isBlank })
      initials.end = end
    }
    return name(surname, initials, surname.start..<initials.end)
  }

  /// Whether a word before initials is no surname, as they are those of the next word.
  ///
  /// «Отчёт М.В. Галкиной», «От А.А. Грач», «Заявление Л. Грозы».
  private func isOrdinary(
    _ word: NameWord, beforeInitials initials: Initials, of next: NameWord
  ) -> Bool {
    if JoiningWords.prepositions.contains(String(word.letters)) || isPlace(word) { return true }
    if let surnames, surnames.places(of: word.letters).isEmpty,
      !surnames.places(of: next.letters).isEmpty
    {
      return true
    }
    let mayEnd = initials.letters.count == 1 || NameWords.deeds.end(word.letters)
    return !word.looksLikeSurname
      && (next.looksLikeSurname
        || !readsParties && mayEnd && beginsSentence(word) && !next.isParty)
  }

  /// Whether «г.» before a word says that it is a town, as it does not behind a year.
  ///
  /// As in «г. Омска Т.С. Лось».
  private func isPlace(_ word: NameWord) -> Bool {
    let before = scalars[..<word.start].suffix(Self.longestBeforeTown)
      .filter { !CharacterSort($0).isBlank }.dropLast(2).suffix(4)
    return FoldedWords.last(before: word.start, of: scalars) == ["г"]
      && !(before.count == 4 && before.allSatisfy(Alphabet.isDigit))
  }

  /// In characters: a year, «г.» and blanks.
  private static let longestBeforeTown = 12

  /// Whether a word is what a position is about: «УВР» in «заместитель по УВР», before a name.
  private func isSubject(_ word: NameWord) -> Bool {
    word.range.count <= 4 && scalars[word.range].allSatisfy { Alphabet.isUppercase($0) }
      && FoldedWords.last(before: word.start, of: scalars) == ["п", "о"]
  }

  /// The initials behind a surname, whose blank may be missing («ИвановИ.И.») or a comma («Иванов,И.И.»),
  /// as may all of their full stops in a list («Иванов ИИ»).
  private func initials(behind surname: NameWord) -> Initials? {
    let end = maidenName(behind: surname.end) ?? surname.end
    let begin = afterBlanks(end)
    if begin > end {
      if beginsLine(begin, behind: end) { return nil }
      return initials(at: begin) ?? unstoppedInitials(surname, at: begin)
    }
    let mark = self[begin]
    // “Smith, J.”
    if readsParties, mark == ",", surname.isLatin || surname.looksLikeSurname,
      let apart = initials(at: afterBlanks(begin + 1)), scalars[apart.end - 1] == ".",
      isLast(apart.end)
    {
      return apart
    }
    let hasMark = mark == "," || mark == "." && surname.looksLikeSurname
    // «Рыкова. Н.П.»
    let isApart = readsParties && mark == "."
    let start = hasMark ? isApart ? afterBlanks(begin + 1) : begin + 1 : begin
    guard let glued = initials(at: start), glued.letters.count == 2,
      !hasMark || word(at: afterBlanks(glued.end)) == nil
    else { return nil }
    return glued
  }

  private func unstoppedInitials(_ surname: NameWord, at start: Int) -> Initials? {
    let second = afterBlanks(start + 1)
    guard readsParties, Alphabet.isUppercase(self[start]) else { return nil }
    var initials = Initials(end: start)
    initials.add(scalars[start], to: start + 1)
    // “Smith J”
    if surname.isLatin, !surname.isParty, isLast(start + 1), beginsPiece(surname.range) {
      initials.spelling.removeLast()
      return initials
    }
    guard Alphabet.isUppercase(self[second]), isLast(second + 1),
      surname.looksLikeSurname
        // «Бойко ТТ», but «Кванториум РЦ»
        || !surname.isParty && NameWords.mayBeNominative(surname.letters)
          && !PartyWords.begins(FoldedWords.letters(of: scalars[start...second]))
    else { return nil }
    initials.add(scalars[second], to: second + 1)
    return initials
  }

  /// Where brackets end that hold the surname before the marriage: «Петрова (Сидорова)» and initials.
  private func maidenName(behind end: Int) -> Int? {
    let open = afterBlanks(end)
    guard self[open] == "(", let close = scalars[open...].prefix(40).firstIndex(of: ")"),
      initials(at: afterBlanks(close + 1)) != nil,
      let last = scalars[open..<close].lastIndex(where: { !Alphabet.isLetter($0) }),
      let word = word(at: last + 1), word.end == close, word.looksLikeSurname
    else { return nil }
    return close + 1
  }

  /// The initial without a full stop of “J Smith”.
  private func bareInitial(_ start: Int) -> Initials? {
    let next = afterBlanks(start + 1)
    guard readsParties, Alphabet.isLatin(self[start]), next > start + 1,
      beginsPiece(start..<start + 1), let surname = word(at: next), surname.isLatin,
      !surname.isParty
    else { return nil }
    return Initials(letters: [scalars[start]], end: start + 1, spelling: String(scalars[start]))
  }

  func initialsFirst(_ start: Int) -> PersonName? {
    let bare = bareInitial(start)
    guard let initials = bare ?? initials(at: start),
      bare != nil || scalars[initials.end - 1] == "."
        // «Л.М Седых»
        || readsParties && initials.letters.count == 2,
      let surname = word(at: afterBlanks(initials.end))
    else { return nil }
    // In a row of names without separators the next surname has its own initials behind it.
    let next = afterBlanks(surname.end)
    if start > 0, !hasInitialsFirst, next > surname.end, self.initials(at: next) != nil,
      !beginsLine(next, behind: surname.end)
    {
      return nil
    }
    return name(surname, initials, start..<surname.end)
  }

  /// The person with a surname and initials; nil where the word is a role.
  private func name(_ surname: NameWord, _ initials: Initials, _ range: Range<Int>) -> PersonName? {
    // «Мастеров А.Б.» is a person, «Директор Р.Ф.» the beginning of one.
    guard !surname.isOnlyParty else { return nil }
    // «План А.» may be a plan; «Иванов А.» is nobody's plan, and no plan is responsible.
    let isSure =
      initials.letters.count > 1 || surname.looksLikeSurname || isIrishOrNoble(surname)
      || readsParties && endsPiece(range)
    let written = String(scalars[surname.range])
      .replacing(" - ", with: "-")
    // “J. Smith” stays as the English write it.
    let isEnglish = range.lowerBound < surname.start && surname.isLatin
    let parts = isEnglish ? [initials.spelling, written] : [written, initials.spelling]
    return PersonName(
      surname: written, initials: initials.letters.map(Self.alike),
      given: [], range: range, isSure: isSure, spelling: parts.joined(separator: " "))
  }

  /// One or two capitals with full stops.
  ///
  /// The last full stop is easily forgotten («Тиунов Р.К»), the first easily a comma («Лисин А,Б.»), or
  /// a sign too many stands behind it («Лисин А.,Б.»).
  func initials(at start: Int) -> Initials? {
    var initials = Initials(end: start)
    var half: Unicode.Scalar?
    while initials.letters.count < 2 {
      let end = initials.end
      let isFirst = initials.letters.isEmpty
      let index = isFirst ? start : isSignTooMany(end) ? end + 1 : afterBlanks(end)
      guard Alphabet.isUppercase(self[index]), isFirst || !beginsLine(index, behind: end) else {
        break
      }
      // «Дж.» is one letter of other languages.
      let rest = self[index] == "Д" && self[index + 1] == "ж" ? "ж" : ""
      let next = index + 1 + rest.count
      let sign = self[next]
      let stop = readsParties ? afterBlanks(next) : next
      if self[stop] == "." {
        initials.add(scalars[index], rest, to: stop + 1)
        // «Ж.-П.», «П.Ш.-Э.»
        if self[initials.end] == "-", isInitial(at: initials.end + 1) {
          if isFirst { half = scalars[initials.end + 1] }
          initials.spelling += "-\(scalars[initials.end + 1])."
          initials.end += 3
        } else if self[initials.end] == "-", ["о", "к"].contains(self[initials.end + 1]),
          self[initials.end + 2] == "."
        {
          // «Р.М.-о.» is «оглы».
          initials.spelling += "-\(scalars[initials.end + 1])."
          initials.end += 3
        }
      } else if isFirst, sign == ",", isInitial(at: next + 1) {
        initials.add(scalars[index], rest, to: next + 1)
      } else if sign == "-", isInitial(at: next + 1) {
        // «А-Х.Д.»
        initials.add(scalars[index], "\(rest)-\(scalars[next + 1])", to: next + 3)
      } else if !isFirst, !Alphabet.isLetter(sign), sign != "-", index == end || isLast(next) {
        initials.add(scalars[index], rest, to: next)
      } else {
        break
      }
    }
    // «Ж.-П.» alone are two letters, of «Ж.-П. К.» the second is none.
    if initials.letters.count == 1, let half { initials.letters.append(half) }
    return initials.letters.isEmpty ? nil : initials
  }

  /// Whether a line begins here with a name that has its initials in front.
  private func beginsLine(_ index: Int, behind end: Int) -> Bool {
    guard scalars[end..<index].contains("\n"), let first = plainInitial(index) else { return false }
    return word(at: afterBlanks(plainInitial(afterBlanks(first)) ?? first)) != nil
  }

  /// Whether a sign without blanks stands between two initials behind which nobody's surname follows.
  private func isSignTooMany(_ index: Int) -> Bool {
    let signs: [Unicode.Scalar] = [",", "."]
    guard signs.contains(self[index]), let end = plainInitial(index + 1),
      plainInitial(afterBlanks(end)) == nil
    else { return false }
    return !(signs.contains(self[end]) && isInitial(at: end + 1))
      && word(at: afterBlanks(end)) == nil
  }

  /// Where an initial with its full stop ends, and the one that a hyphen joins to it; `initials(at:)` looks
  /// no further ahead, or names in a row would be read again from each of them.
  private func plainInitial(_ start: Int) -> Int? {
    guard isInitial(at: start) else { return nil }
    return start + (self[start + 2] == "-" && isInitial(at: start + 3) ? 5 : 2)
  }

  /// Where two initials of whatever letters end behind a surname and a blank; nil where there are none.
  func smallInitials(behind end: Int) -> Int? {
    var index = end
    for _ in 0..<2 {
      let begin = afterBlanks(index)
      guard begin > end, Alphabet.isLetter(self[begin]), self[begin + 1] == "." else { return nil }
      index = begin + 2
    }
    return index
  }

  /// Where the letters of known initials end behind a surname, be they joined by an underline or without
  /// full stops: «Зотова_АП», «Зотова А П.»; nil where others stand there.
  func unstoppedInitials(_ initials: [Unicode.Scalar], behind end: Int) -> Int? {
    guard !initials.isEmpty else { return nil }
    var index = end
    for letter in initials {
      index = afterBlanks(self[index] == "." && index > end ? index + 1 : index)
      guard Self.alike(self[index]) == letter else { return nil }
      index += 1
    }
    guard !Alphabet.isLetter(self[index]) else { return nil }
    // «Зотова_АП.pdf» keeps the full stop of its ending.
    return self[index] == "." && self[index - 2] != "." && !Alphabet.isLetter(self[index + 1])
      ? index + 1 : index
  }

  /// «иванов и.и.», alone in its place in a list of parties.
  func smallCase(at start: Int) -> PersonName? {
    guard readsParties, Alphabet.isLetter(scalars[start]), !Alphabet.isLetter(self[start - 1])
    else { return nil }
    let word = scalars[start...].prefix(while: Alphabet.isLetter)
    let surname = FoldedWords.letters(of: word)
    guard surname.count > 2, let end = smallInitials(behind: word.endIndex), isLast(end),
      beginsPiece(start..<end) || PartyWords.isPosition(phrase(before: start)),
      NameWords.looksLikeSurname(surname)
        || NameWords.mayBeNominative(surname) && !PartyWords.begins(surname)
    else { return nil }
    let letters = scalars[word.endIndex..<end].filter(Alphabet.isLetter).map(Self.capital)
    // «т.д.», «т.п.»
    guard letters[0] != "Т" || !["Д", "Е", "П"].contains(letters[1]) else { return nil }
    let written = String([Self.capital(scalars[start])] + word.dropFirst())
    return PersonName(
      surname: written, initials: letters, given: [], range: start..<end, isSure: true,
      spelling: written + " " + letters.map { "\($0)." }.joined())
  }
}

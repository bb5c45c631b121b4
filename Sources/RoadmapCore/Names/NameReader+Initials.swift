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

  func surnameFirst(_ surname: Word) -> PersonName? {
    guard var initials = initials(behind: surname), !isSubject(surname) else { return nil }
    if let next = word(at: afterBlanks(initials.end)), next.range.lowerBound > initials.end,
      self.initials(at: afterBlanks(next.end)) == nil,
      isOrdinary(surname, beforeInitials: initials, of: next)
    {
      return nil
    }
    // «Мамедов Р.Г. оглы»
    if let end = particle(behind: initials.end) {
      let particle = String(scalars[initials.end..<end].drop { CharacterSort($0).isBlank })
      initials.spelling += " " + particle
      initials.end = end
    }
    return name(surname, initials, surname.range.lowerBound..<initials.end)
  }

  /// Whether a word before initials is no surname, as they are those of the next word.
  ///
  /// «Отчёт М.В. Галкиной», «От А.А. Грач», «Заявление Л. Грозы».
  private func isOrdinary(
    _ word: Word, beforeInitials initials: Initials, of next: Word
  ) -> Bool {
    if JoiningWords.prepositions.contains(String(word.letters)) { return true }
    guard !NameWords.looksLikeSurname(word.letters) else { return false }
    return NameWords.looksLikeSurname(next.letters)
      || !readsParties && initials.letters.count == 1 && beginsSentence(word)
        && !PartyWords.begins(next.letters)
  }

  /// Whether a word is what a position is about: «УВР» in «заместитель по УВР», before a name.
  private func isSubject(_ word: Word) -> Bool {
    word.range.count <= 4 && scalars[word.range].allSatisfy { Alphabet.isUppercase($0) }
      && FoldedWords.last(before: word.range.lowerBound, of: scalars) == ["п", "о"]
  }

  /// The initials behind a surname, whose blank may be missing («ИвановИ.И.») or a comma («Иванов,И.И.»),
  /// as may all of their full stops in a list («Иванов ИИ»).
  private func initials(behind surname: Word) -> Initials? {
    let begin = afterBlanks(surname.end)
    if begin > surname.end {
      if beginsLine(begin, behind: surname.end) { return nil }
      return initials(at: begin) ?? (readsParties ? unstoppedInitials(surname, at: begin) : nil)
    }
    let mark = begin < scalars.count ? scalars[begin] : " "
    let hasMark = mark == "," || mark == "." && NameWords.looksLikeSurname(surname.letters)
    guard let glued = initials(at: hasMark ? begin + 1 : begin), glued.letters.count == 2,
      !hasMark || word(at: afterBlanks(glued.end)) == nil
    else { return nil }
    return glued
  }

  private func unstoppedInitials(_ surname: Word, at start: Int) -> Initials? {
    guard start + 1 < scalars.count, Alphabet.isUppercase(scalars[start]) else { return nil }
    let second = afterBlanks(start + 1)
    guard second < scalars.count, Alphabet.isUppercase(scalars[second]), isLast(second + 1),
      NameWords.looksLikeSurname(surname.letters)
    else { return nil }
    var initials = Initials(end: start)
    initials.add(scalars[start], to: start + 1)
    initials.add(scalars[second], to: second + 1)
    return initials
  }

  func initialsFirst(_ start: Int) -> PersonName? {
    guard let initials = initials(at: start),
      scalars[initials.end - 1] == "." || readsParties && initials.letters.count == 2,
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
  private func name(_ surname: Word, _ initials: Initials, _ range: Range<Int>) -> PersonName? {
    // «Мастеров А.Б.» is a person, «Директор Р.Ф.» the beginning of one.
    guard !PartyWords.isPartyAndNoSurname(surname.letters) else { return nil }
    let looksRight = NameWords.looksLikeSurname(surname.letters) || isIrishOrNoble(surname)
    // «План А.» may be a plan; «Иванов А.» is nobody's plan, and no plan is responsible.
    let isSure = initials.letters.count > 1 || looksRight || readsParties && endsPiece(range)
    let written = String(scalars[surname.range])
    // “J. Smith” stays as the English write it.
    let isEnglish =
      range.lowerBound < surname.range.lowerBound
      && surname.letters.allSatisfy(Alphabet.isLatin)
    let parts = isEnglish ? [initials.spelling, written] : [written, initials.spelling]
    return PersonName(
      surname: written, initials: initials.letters.map { Alphabet.cyrillicTwin(of: $0) ?? $0 },
      given: [], range: range, isSure: isSure, spelling: parts.joined(separator: " "))
  }

  /// One or two capitals with full stops.
  ///
  /// The last full stop is easily forgotten («Тиунов Р.К»), the first easily a comma («Лисин А,Б.»), or
  /// a sign too many stands behind it («Лисин А.,Б.»).
  func initials(at start: Int) -> Initials? {
    var initials = Initials(end: start)
    while initials.letters.count < 2 {
      let end = initials.end
      let isFirst = initials.letters.isEmpty
      let index = isFirst ? start : isSignTooMany(end) ? end + 1 : afterBlanks(end)
      guard index < scalars.count, Alphabet.isUppercase(scalars[index]),
        isFirst || !beginsLine(index, behind: end)
      else { break }
      // «Дж.» is one letter of other languages.
      let rest = scalars[index] == "Д" && scalars[(index + 1)...].first == "ж" ? "ж" : ""
      let next = index + 1 + rest.count
      let sign = next < scalars.count ? scalars[next] : " "
      let stop = readsParties ? afterBlanks(next) : next
      if stop < scalars.count, scalars[stop] == "." {
        initials.add(scalars[index], rest, to: stop + 1)
        // «Ж.-П.», «П.Ш.-Э.»
        if initials.end < scalars.count, scalars[initials.end] == "-",
          isInitial(at: initials.end + 1)
        {
          initials.spelling += "-"
          initials.end += 1
          if !isFirst {
            initials.spelling += "\(scalars[initials.end])."
            initials.end += 2
          }
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
    return initials.letters.isEmpty ? nil : initials
  }

  /// Whether a line begins here with a name that has its initials in front.
  private func beginsLine(_ index: Int, behind end: Int) -> Bool {
    guard scalars[end..<index].contains("\n"), let first = plainInitial(index) else { return false }
    return word(at: afterBlanks(plainInitial(afterBlanks(first)) ?? first)) != nil
  }

  /// Whether a sign without blanks stands between two initials behind which nobody's surname follows.
  private func isSignTooMany(_ index: Int) -> Bool {
    guard isSign(index), let end = plainInitial(index + 1), plainInitial(afterBlanks(end)) == nil
    else { return false }
    return !(isSign(end) && isInitial(at: end + 1)) && word(at: afterBlanks(end)) == nil
  }

  private func isSign(_ index: Int) -> Bool {
    index < scalars.count && (scalars[index] == "," || scalars[index] == ".")
  }

  /// Where an initial with its full stop ends, and the one that a hyphen joins to it; `initials(at:)` looks
  /// no further ahead, or names in a row would be read again from each of them.
  private func plainInitial(_ start: Int) -> Int? {
    guard isInitial(at: start) else { return nil }
    let end = start + 2
    return end < scalars.count && scalars[end] == "-" && isInitial(at: end + 1) ? end + 3 : end
  }

  /// Where two initials of whatever letters end behind a surname and a blank; nil where there are none.
  func smallInitials(behind end: Int) -> Int? {
    var index = end
    for _ in 0..<2 {
      let begin = afterBlanks(index)
      guard begin > end, begin + 1 < scalars.count, Alphabet.isLetter(scalars[begin]),
        scalars[begin + 1] == "."
      else { return nil }
      index = begin + 2
    }
    return index
  }

  /// «иванов и.и.», alone in its place in a list of parties.
  func smallCase(at start: Int) -> PersonName? {
    guard readsParties, Alphabet.isLetter(scalars[start]),
      start == 0 || !Alphabet.isLetter(scalars[start - 1])
    else { return nil }
    let word = scalars[start...].prefix(while: Alphabet.isLetter)
    guard let end = smallInitials(behind: word.endIndex), isWhole(start..<end),
      NameWords.looksLikeSurname(FoldedWords.letters(of: word))
    else { return nil }
    let letters = scalars[word.endIndex..<end].filter(Alphabet.isLetter).map(Self.capital)
    // «т.д.», «т.п.»
    guard letters[0] != "Т" || !["Д", "Е", "П"].contains(letters[1]) else { return nil }
    let surname = String([Self.capital(scalars[start])] + word.dropFirst())
    return PersonName(
      surname: surname, initials: letters, given: [], range: start..<end, isSure: true,
      spelling: surname + " " + letters.map { "\($0)." }.joined())
  }
}

import Letters

/// What is left and may be a name all the same.
extension Anonymizer {
  /// Notes what may be a name in a text in which the names that are known were replaced.
  mutating func suspect(_ scalars: [Unicode.Scalar], _ setting: Setting) {
    let reader = NameReader(scalars)
    let unsure = PersonName.all(
      in: String(scalars), ofParties: false, knowing: known.surnames
    ).filter { !$0.isSure }
    for name in unsure { suspect(name.spelling) }
    var ranges = unsure.map(\.range)[...]
    let isRussian = scalars.contains(where: Alphabet.isCyrillic)
    var before = (isRole: false, latinEnd: -1, endOfTime: -1)
    // Where the last name ended that is replaced or suspected, and a word that may be beside the next.
    var nameEnd = -1
    var candidate: Range<Int>?
    for word in NamedWords(of: scalars, isPath: setting == .path) {
      let isLatin = !word.isInPath && isLatinName(scalars[word.range])
      let isForeign = isLatin && isSpelledForeign(scalars[word.range])
      // Two names of Latin letters beside each other: in English any two words may have capitals.
      let isBehindLatin =
        isLatin && before.latinEnd >= 0 && scalars[before.latinEnd..<word.start].isBlank
      let isBehindRole = before.isRole
      let isOfTitle = before.endOfTime >= 0 && scalars[before.endOfTime..<word.start].isBlank
      before = (
        word.isBeforeName, isForeign || isLatin && isRussian ? word.end : -1,
        // «День Победы», «Году Семьи», «Точка Роста»
        word.mayBeName
          && (isOfTimes(word) || PartyWords.movements.hold(word.letters) || isEpithet(word, reader))
          ? word.end : -1
      )
      if let label = label(at: word.start, of: scalars) {
        if let candidate, isBeside(candidate.upperBound..<label.lowerBound, of: scalars) {
          suspect(String(scalars[candidate]))
        }
        (nameEnd, candidate) = (label.upperBound, nil)
      }
      while let range = ranges.first, range.upperBound <= word.start { ranges.removeFirst() }
      if let range = ranges.first, range.contains(word.start) { nameEnd = range.upperBound }
      // «Воробей и [учитель]»
      guard word.start >= nameEnd, ![["и"], ["a", "n", "d"]].contains(word.letters) else {
        continue
      }
      let isBesideName = nameEnd >= 0 && isBeside(nameEnd..<word.start, of: scalars)
      let mayStandBeside = candidate
      (nameEnd, candidate) = (-1, nil)
      guard !word.isParty, !word.letters.ends(with: ["с", "к"]), !Self.ofFiles.hold(word.letters),
        // «Тургеневский кружок»
        !CaseForms.stems(of: word.letters).contains(where: { $0.ends(with: ["с", "к"]) })
          || word.isInPath || !isAdjective(word, reader),
        !NameWords.isNamesake(at: word.start, of: scalars)
      else { continue }
      let isName =
        !word.isInPath && !word.isFirst && word.mayBeName && word.letters.count > 1
        && scalars[word.range].contains { !Alphabet.isUppercase($0) && Alphabet.isLetter($0) }
      guard
        isForeign || isBehindLatin
          || isName && (isBesideName || !isOrdinary(word) && !isEpithet(word, reader) && !isOfTitle)
          || mayBeName(word, setting, reader)
            && (resemblesName(word)
              || isBehindRole && !word.isInPath && (word.letters.count > 2 || isName)
              || isName && reader[word.start - 1] == "(" && reader[word.end] == ")"
              || setting == .parties && isUnknownParty(word, reader))
      else {
        let mayBeGiven = word.isFirst && word.isGiven
        let isUnknown = word.isFirst && word.isLatin && word.mayBeName && !isOrdinary(word)
        if (isName || mayBeGiven) && word.isCyrillic || isUnknown, !isTime(word) {
          candidate = word.range
        }
        continue
      }
      if let mayStandBeside, isBeside(mayStandBeside.upperBound..<word.start, of: scalars),
        // “Deepak and Emily”, but “Guest Emily”
        !isLatinName(scalars[mayStandBeside])
          || scalars[mayStandBeside.upperBound..<word.start].contains(where: Alphabet.isLetter)
      {
        suspect(String(scalars[mayStandBeside]))
      }
      suspect(String(scalars[word.range]))
      nameEnd = word.end
    }
    for account in Contact.accounts(in: scalars) { suspect(String(scalars[account])) }
  }

  /// Whether somebody who is responsible for nothing is named behind what authors are named by: «по
  /// Макаренко».
  func isAuthor(_ place: Int?, at start: Int, of scalars: [Unicode.Scalar]) -> Bool {
    let last = FoldedWords.last(before: start, of: scalars)
    return place.map { !known.persons[$0].isResponsible } ?? true
      && (last == ["п", "о"] || Self.ofAuthors.hold(last))
  }

  /// Words of titles and names of folders that end as surnames do.
  private static let ofFiles = Stems("списк evidence")
  private static let ofAuthors = Stems("методик метод опросник тест шкал техник технологи систем")

  /// Whether a word with a capital within a sentence is known to be none of a name: the file writes it small
  /// elsewhere, or it belongs to the time or to the organisation.
  private func isOrdinary(_ word: NameWord) -> Bool {
    ordinary.contains(word.letters) || ordinary.contains(CaseForms.stem(of: word.letters))
      || isOfTimes(word) || PartyWords.movements.hold(word.letters)
      || NameWords.isGrandfather(word.letters)
  }

  /// Whether a word with a capital describes the next one, which has one too, as those of names of things
  /// do: «Красного Креста», “Green School”.
  private func isEpithet(_ word: NameWord, _ reader: NameReader) -> Bool {
    guard let next = reader.next(word) else { return false }
    return word.mayBeAdjective || word.isLatin && next.isParty
  }

  /// Whether a word is one of those that say when.
  private func isOfTimes(_ word: NameWord) -> Bool {
    Vocabulary.shared.lexeme(of: PackedWord(String(word.letters)[...].unicodeScalars)) != .unknown
  }

  /// The words of texts that are written small, and all of an organisation's name, each by its stem too.
  static func ordinaryWords(_ texts: [String], of organization: String) -> Set<[Unicode.Scalar]> {
    var words: Set<[Unicode.Scalar]> = []
    for text in texts {
      for word in NamedWords(of: Array(text.unicodeScalars)) where !word.mayBeName {
        words.insert(word.letters)
      }
    }
    words.formUnion(FoldedWords.all(in: organization))
    return words.union(words.map(CaseForms.stem))
  }

  /// The label in brackets whose first word begins here, which stands in the place of a name.
  private func label(at start: Int, of scalars: [Unicode.Scalar]) -> Range<Int>? {
    guard start > 1, scalars[start - 1] == Self.marks.name, scalars[start - 2] == "[" else {
      return nil
    }
    return scalars[start...].firstIndex(of: "]").map { start - 2..<$0 + 1 }
  }

  /// Whether a range between two words holds them together: a blank, «и», “and”.
  private func isBeside(_ range: Range<Int>, of scalars: [Unicode.Scalar]) -> Bool {
    !scalars[range].contains("\n")
      && [[], ["и"], ["a", "n", "d"]]
        .contains(scalars[range].filter { !CharacterSort($0).isBlank })
  }

  /// Whether a word stands where a name can; one in small letters may be a word as well, one that begins a
  /// sentence most likely is.
  private func mayBeName(_ word: NameWord, _ setting: Setting, _ reader: NameReader) -> Bool {
    guard word.mayBeName else {
      return known.surnames.place(ofForm: word.letters) != nil && !isTime(word)
        && !word.mayBeAdjective || reader.smallInitials(behind: word.end) != nil
    }
    return word.isInPath || !word.isFirst || setting == .parties
      || known.holdsSurname(word.letters) || word.isOnlyPatronymic
      || isBeforeMark(word.end, of: reader.scalars)
      || word.looksLikeSurname && isBeforeDeed(word.end, of: reader)
      // «Маша из 7 «Б» отказалась»
      || word.isGiven && !NameWords.isAlsoWord(word.letters)
        && (isBeforeDeed(word.end, of: reader) || reader.smallWord(behind: word.end) == ["и", "з"])
  }

  /// Whether a verb follows, or another name: «Соколов уехал», «Коваленко и Бойко».
  private func isBeforeDeed(_ end: Int, of reader: NameReader) -> Bool {
    let next = reader.smallWord(behind: end)
    guard next == ["и"] else { return NameWords.verbs.end(next) }
    return Alphabet.isUppercase(reader[reader.afterBlanks(reader.afterBlanks(end) + 1)])
  }

  /// Whether a word has its place in a list of parties for itself, or with others like it, and is none
  /// that parties are called by: «Швец», “Rosie Taylor”.
  private func isUnknownParty(_ word: NameWord, _ reader: NameReader) -> Bool {
    guard word.mayBeName, reader.smallWord(behind: word.end).isEmpty,
      // “JS” is one, «ММЦ» none.
      word.isLatin && word.letters.count == 2
        || reader.scalars[word.range].contains(where: { !Alphabet.isUppercase($0) })
    else { return false }
    let rest = reader.scalars[word.start...].prefix(80)
      .prefix { !NameReader.separators.contains($0) }
    let piece = reader.phrase(before: word.start) + String(rest)
    let words = FoldedWords.all(in: piece)
    return words.count < 4 && !piece.contains("«") && !words.contains(where: PartyWords.begins)
  }

  private func resemblesName(_ word: NameWord) -> Bool {
    let russian = word.isInPath ? LatinSpelling.russian(word.letters) : word.letters
    return NameWords.looksLikeSurname(russian) || NameWords.isGivenName(russian) || word.isGiven
      || word.mayBeName && !word.isInPath && word.isCyrillic && word.isFamilyName
      || word.isOnlyPatronymic || known.holdsSurname(word.letters)
  }

  /// “María”, “Jean-Pierre”: a word that English does not write so.
  private func isSpelledForeign(_ word: ArraySlice<Unicode.Scalar>) -> Bool {
    word.contains { !$0.isASCII }
      || word.split(separator: "-").dropFirst().first?.first.map(Alphabet.isUppercase) == true
  }

  /// Whether a word has a capital, small letters, and none of Cyrillic.
  private func isLatinName(_ word: ArraySlice<Unicode.Scalar>) -> Bool {
    word.count > 2 && word.first.map(Alphabet.isUppercase) == true
      && !word.contains(where: Alphabet.isCyrillic)
      && word.contains { Alphabet.isLatin($0) && !Alphabet.isUppercase($0) }
  }

  /// Whether a sign stands behind a word that no word of a sentence has in front of the next one, or the
  /// initials that a surname has: «Харитонова М В».
  private func isBeforeMark(_ end: Int, of scalars: [Unicode.Scalar]) -> Bool {
    guard let next = scalars[end...].firstIndex(where: { !CharacterSort($0).isBlank }) else {
      return true
    }
    let initials = scalars[next...].prefix(3).prefix(while: Alphabet.isLetter)
    return [",", ";", "(", ":"].contains(scalars[next]) || CharacterSort(scalars[next]) == .dash
      || (1...2).contains(initials.count) && initials.allSatisfy(Alphabet.isUppercase)
  }

  private mutating func suspect(_ text: String) {
    if seenSuspects.insert(text).inserted { suspects.append(text) }
  }
}

import Letters

/// What is left and may be a name all the same.
extension Anonymizer {
  /// Notes what may be a name in a text in which the names that are known were replaced.
  mutating func suspect(_ scalars: [Unicode.Scalar], _ setting: Setting) {
    for name in PersonName.all(in: String(scalars), ofParties: false) where !name.isSure {
      suspect(name.spelling)
    }
    let isRussian = scalars.contains(where: Alphabet.isCyrillic)
    var before = (isRole: false, latinEnd: -1)
    for word in NamedWords(of: scalars, in: 0..<scalars.count, isPath: setting == .path) {
      let letters = FoldedWords.letters(of: scalars[word.range])
      let isLatin = !word.isInPath && isLatinName(scalars[word.range])
      let isForeign = isLatin && isSpelledForeign(scalars[word.range])
      // Two names of Latin letters beside each other: in English any two words may have capitals.
      let isBehindLatin =
        isLatin && before.latinEnd >= 0
        && scalars[before.latinEnd..<word.range.lowerBound].allSatisfy { CharacterSort($0).isBlank }
      let isBehindRole = before.isRole
      before = (
        PartyWords.isRole(String(letters)),
        isForeign || isLatin && isRussian ? word.range.upperBound : -1
      )
      guard
        isForeign || isBehindLatin
          || mayBeName(word, letters, setting, of: scalars)
            && (resemblesName(word, letters)
              || isBehindRole && !word.isInPath && letters.count > 2),
        !PartyWords.begins(letters), !letters.ends(with: ["с", "к"]),
        !NameWords.isNamesake(at: word.range.lowerBound, of: scalars)
      else { continue }
      suspect(String(scalars[word.range]))
    }
    for account in Contact.accounts(in: scalars) { suspect(String(scalars[account])) }
  }

  /// Whether a word stands where a name can; one in small letters may be a word as well, one that begins a
  /// sentence most likely is.
  private func mayBeName(
    _ word: NamedWords.Word, _ letters: [Unicode.Scalar], _ setting: Setting,
    of scalars: [Unicode.Scalar]
  ) -> Bool {
    if word.mayBeName {
      return word.isInPath || !word.isFirst || setting == .parties || known.holdsSurname(letters)
        || isBeforeMark(word.range.upperBound, of: scalars)
    }
    return known.surnames.place(ofForm: letters) != nil && !isTime(letters)
      && !NameWords.mayBeAdjectiveSurname(letters)
      || NameReader(scalars).smallInitials(behind: word.range.upperBound) != nil
  }

  private func resemblesName(_ word: NamedWords.Word, _ letters: [Unicode.Scalar]) -> Bool {
    let russian = word.isInPath ? LatinSpelling.russian(letters) : letters
    return NameWords.looksLikeSurname(russian) || NameWords.isGivenName(letters)
      || word.isInPath && NameWords.isGivenName(russian)
      || NameWords.isPatronymic(letters) && !NameWords.mayBeAdjective(letters)
      || known.holdsSurname(letters)
  }

  /// “María”, “Jean-Pierre”: a word that English does not write so.
  private func isSpelledForeign(_ word: ArraySlice<Unicode.Scalar>) -> Bool {
    word.contains { !$0.isASCII }
      || word.firstIndex(of: "-").map {
        $0 + 1 < word.endIndex && Alphabet.isUppercase(word[$0 + 1])
      } ?? false
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
    let sign = scalars[next]
    let initials = scalars[next...].prefix(3).prefix(while: Alphabet.isLetter)
    return [",", ";", "(", ":"].contains(sign) || CharacterSort(sign) == .dash
      || (1...2).contains(initials.count) && initials.allSatisfy(Alphabet.isUppercase)
  }

  private mutating func suspect(_ text: String) {
    if !suspects.contains(text) { suspects.append(text) }
  }
}

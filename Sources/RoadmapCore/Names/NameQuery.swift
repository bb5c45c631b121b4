import Letters

/// What somebody types to find a party: a name in any case, a part of one, a position.
package struct NameQuery: Sendable {
  /// The words as they were typed.
  package let text: String
  private let folded: SearchText
  private let words: [[Unicode.Scalar]]

  /// Takes what was typed.
  package init(_ text: String) {
    self.text = text
    folded = SearchText(text)
    words = FoldedWords.all(in: text)
  }

  /// Which of some spellings fit, by what each of them fits best: the whole of a name wins over a part
  /// of one, in whatever case («Галкиной», «психологу»), and a word over the beginning of one.
  ///
  /// Where nothing fits that was typed in Latin letters, what the same keys are in Russian counts:
  /// `ufkrbyf` is «галкина».
  package func matches(among spellings: [String]) -> [String] {
    guard !words.isEmpty else { return text.isBlank ? spellings : [] }
    let fits = spellings.map { fit($0) }
    let best = fits.compactMap { $0 }.min()
    guard best == nil, text.utf8.allSatisfy({ $0 < 0x80 }) else {
      return zip(spellings, fits).filter { $0.1 != nil && $0.1 == best }.map(\.0)
    }
    let russian = Keyboard.russian(text)
    return russian == text ? [] : NameQuery(russian).matches(among: spellings)
  }

  /// How what was typed fits a spelling; nil where it does not.
  func fit(_ spelling: String) -> PartyFit? {
    if folded == SearchText(spelling) { return .whole }
    let names = FoldedWords.all(in: spelling)
    guard !words.isEmpty, !isLoneLetter else { return nil }
    if words.joined().elementsEqual(names.joined()) { return .whole }
    if words.count == names.count {
      if isWhole(spelling) { return .whole }
      if matches(names, by: Self.isForm) { return .wholeInCase }
    }
    if matches(names, by: ==), isPerson(spelling) { return .person }
    if matches(names, by: CaseForms.isForm), isPerson(spelling) { return .personInCase }
    let own = PartyWords.own(names, asked: words)
    if matches(own, by: Self.isPartInCase) { return .part }
    let isBegun = words.allSatisfy { word in
      word.count > 1
        && own.contains { name in
          name.starts(with: word) || name.split(separator: "-").contains { $0.starts(with: word) }
        }
    }
    return isBegun ? .beginning : nil
  }

  /// Whether there is no more than one letter, or a small one leads on to a name: «с Ахмеровой»; an
  /// initial before a name is a capital or has a full stop.
  private var isLoneLetter: Bool {
    guard words.first?.count == 1, !Alphabet.isDigit(words[0][0]) else { return false }
    return words.count == 1 || FoldedWords.startSmall(text) && text.dropFirst().first == " "
  }

  /// Whether a word is one letter; a figure stands for itself.
  private func isInitial(_ word: [Unicode.Scalar]) -> Bool {
    word.count == 1 && !Alphabet.isDigit(word[0])
  }

  private func isPerson(_ spelling: String) -> Bool {
    !PersonName.all(in: spelling, ofParties: true).isEmpty
  }

  /// Whether a word is a form of a word of the name, or one is short for the other: «рук.», «зам.».
  private static func isForm(_ word: [Unicode.Scalar], of name: [Unicode.Scalar]) -> Bool {
    let (short, long) = word.count < name.count ? (word, name) : (name, word)
    return CaseForms.isForm(word, of: name)
      || short.count > 1 && long.starts(with: short)
        && PartyWords.abbreviations.contains(String(String.UnicodeScalarView(short)))
  }

  /// Whether a word is a form of a word of the name, or of a part that a hyphen ends.
  private static func isPartInCase(_ word: [Unicode.Scalar], _ name: [Unicode.Scalar]) -> Bool {
    CaseForms.isForm(word, of: name)
      || !word.contains("-")
        && name.split(separator: "-").contains { CaseForms.isForm(word, of: Array($0)) }
  }

  /// Whether every word typed is the same as a word of the name; initials are the beginnings of words.
  ///
  /// An initial of the name stands for a first name or a patronymic that is typed beside the surname;
  /// in «Жук Тарасова» are two for «Жук Т.Н.».
  private func matches(
    _ names: [[Unicode.Scalar]], by isSame: ([Unicode.Scalar], [Unicode.Scalar]) -> Bool
  ) -> Bool {
    var names = names
    var (hasName, hasGiven) = (false, false)
    // A word of the name answers for one word that was typed: in «Иванова И.И.» the surname is no initial.
    for word in words.sorted(by: { $0.count > $1.count }) {
      let place = names.firstIndex { name in
        isInitial(word) || isInitial(name)
          ? word.first == name.first && (word.count == 1 || Self.mayBeGiven(word))
          : isSame(word, name)
      }
      guard let place else { return false }
      if word.count > 1 {
        if isInitial(names[place]) { hasGiven = true } else { hasName = true }
      }
      names.remove(at: place)
    }
    return hasName || !hasGiven
  }

  private static func mayBeGiven(_ word: [Unicode.Scalar]) -> Bool {
    NameWords.isGivenName(word) || NameWords.isPatronymic(word)
  }

  /// Whether a spelling has the words typed and no others, in whatever order.
  package func isWhole(_ spelling: String) -> Bool {
    !words.isEmpty
      && words.map { String($0) }.sorted()
        == FoldedWords.all(in: spelling).map { String($0) }.sorted()
  }

  /// The spellings nearest to what was typed, at most three, nearest first.
  package func nearest(among spellings: [String]) -> [String] {
    var found: [String] = []
    var byWord: [String: String] = [:]
    for spelling in spellings {
      for name in FoldedWords.all(in: spelling) where name.count > 2 {
        byWord[String(name)] = byWord[String(name)] ?? spelling
      }
    }
    // «Галкиной» is nearer to «Галкин» than to «Галкина».
    let typedWords = words.flatMap { [$0] + CaseForms.stems(of: $0) }.filter { $0.count > 2 }
    for word in typedWords where found.count < 3 {
      while found.count < 3,
        let near = NearestWord.to(String(word), among: byWord.keys.sorted()),
        let spelling = byWord.removeValue(forKey: near)
      {
        if !found.contains(spelling) { found.append(spelling) }
      }
    }
    return found
  }
}

/// How what somebody types fits the spelling of a party, the better first.
package enum PartyFit: Int, Comparable, Sendable {
  /// It is the whole of it.
  case whole
  /// It is the whole of it in another case.
  case wholeInCase
  /// It is the surname of a person, or another part of the name.
  case person
  /// It is such a part in another case.
  case personInCase
  /// Its words stand there, in whatever case.
  case part
  /// Words there begin with its words.
  case beginning

  package static func < (one: PartyFit, other: PartyFit) -> Bool { one.rawValue < other.rawValue }
}

/// The cases of Russian names and nouns, as far as their endings tell them.
///
/// Words are in small letters, ё as е. What cannot be declined has one form.
enum CaseForms {
  /// How words with one ending are declined.
  private struct Paradigm {
    /// The end of the nominative.
    let end: [Unicode.Scalar]
    /// How many of its letters go.
    let cut: Int
    /// What may stand instead.
    let endings: [[Unicode.Scalar]]
    /// Whether only a name that is nothing else is declined so.
    let isWhole: Bool

    init(_ end: String, _ cut: Int, _ endings: String, isWhole: Bool = false) {
      self.end = Array(end.unicodeScalars)
      self.cut = cut
      self.isWhole = isWhole
      self.endings = endings.split(separator: " ", omittingEmptySubsequences: false).map {
        Array($0.unicodeScalars)
      }
    }
  }

  /// One of these holds for a name: the first whose end it has.
  private static let paradigms = [
    Paradigm("ова", 1, "а ой ою у ы ых ыми"), Paradigm("ева", 1, "а ой ою у ы ых ыми"),
    Paradigm("ина", 1, "а ой ою у ы е ых ыми"), Paradigm("ына", 1, "а ой ою у ы ых ыми"),
    Paradigm("ий", 2, "ий ия ию ием ии ого его ому ему им ом ем ие их"),
    Paradigm("ый", 2, "ый ого ому ым ом ые ых"),
    Paradigm("ой", 2, "ой ого ому ым им ом ые ие оя ою оем ое"),
    Paradigm("ая", 2, "ая ой ую ою ей ею"), Paradigm("яя", 2, "яя ей юю ею"),
    // «Лев»; «Королёв» is declined as «Иванов».
    Paradigm("лев", 2, "ев ьва ьву ьвом ьве", isWhole: true),
    Paradigm("а", 1, "а ы и е у ой ою ей"),
    Paradigm("я", 1, "я и е ю ей ею ой"), Paradigm("ь", 1, "ь я ю ем е и ью"),
    Paradigm("й", 1, "й я ю ем е и"), Paradigm("о", 0, ""), Paradigm("е", 0, ""),
    Paradigm("и", 0, ""), Paradigm("у", 0, ""), Paradigm("ю", 0, ""), Paradigm("ы", 0, ""),
    Paradigm("э", 0, ""), Paradigm("их", 0, ""), Paradigm("ых", 0, ""),
    Paradigm("", 0, " а у ым ом ем е ы и ых ыми"),
  ]

  /// These may hold besides: vowels that go («Заяц», «Орёл»), and nouns in the plural.
  private static let others = [
    Paradigm("ец", 2, "ца цу цем цом це цы"), Paradigm("яц", 2, "йца йцу йцем йце"),
    Paradigm("ел", 2, "ла лу лом ле"), Paradigm("ей", 2, "ья ью ьем ье"),
    Paradigm("ень", 3, "ня ню нем не"), Paradigm("ок", 2, "ка ку ком ке"),
    Paradigm("ек", 2, "ка ку ком ке"), Paradigm("ые", 2, "ых ым ыми"),
    Paradigm("ие", 2, "их им ими"), Paradigm("и", 1, "ов ей ам ами ах ям ями ях"),
    Paradigm("ы", 1, "ов ам ами ах"), Paradigm("а", 1, "ов ам ами ах"),
    Paradigm("я", 1, "ям ями ях"),
  ]

  /// All endings that tell cases, longest first.
  private static let endings: [[Unicode.Scalar]] = Set(paradigms.flatMap(\.endings))
    .sorted { ($0.count, String($0)) > ($1.count, String($1)) }

  /// Whether a word may be a name in one of its cases, the nominative included.
  static func isForm(_ word: [Unicode.Scalar], of name: [Unicode.Scalar]) -> Bool {
    if word == name { return true }
    // A double name is declined in both of its parts.
    if name.contains("-") {
      let (parts, others) = (word.split(separator: "-"), name.split(separator: "-"))
      return parts.count == others.count
        && zip(parts, others).allSatisfy { isForm(Array($0), of: Array($1)) }
    }
    // All cases of a name begin alike.
    guard name.count >= 2, word.first == name.first else { return false }
    return forms(of: name).contains(word)
  }

  /// Whether one word is the other in some case; which of the two is the nominative is not always known.
  static func areForms(_ one: [Unicode.Scalar], _ other: [Unicode.Scalar]) -> Bool {
    isForm(one, of: other) || isForm(other, of: one)
  }

  /// A name in all of its cases, a double one with both parts in each.
  ///
  /// Of more parts only the last is declined, or there would be no end of forms.
  static func forms(of name: [Unicode.Scalar]) -> [[Unicode.Scalar]] {
    if let hyphen = name.lastIndex(of: "-") {
      let (begin, end) = (Array(name[..<hyphen]), Array(name[(hyphen + 1)...]))
      let begins = begin.contains("-") ? [begin] : forms(of: begin)
      return begins.flatMap { begin in forms(of: end).map { begin + ["-"] + $0 } }
    }
    guard name.count >= 2 else { return [name] }
    return [name]
      + ways(of: name).flatMap { way in way.endings.map { name.dropLast(way.cut) + $0 } }
  }

  private static func ways(of name: [Unicode.Scalar]) -> [Paradigm] {
    (paradigms.first { name.ends(with: $0.end) && (!$0.isWhole || name.count == $0.end.count) }
      .map { [$0] } ?? [])
      + others.filter { name.ends(with: $0.end) }
  }

  /// What may remain of a word without the ending of its case, the word itself included.
  static func stems(of word: [Unicode.Scalar]) -> [[Unicode.Scalar]] {
    endings.filter { word.count - $0.count >= 2 && word.ends(with: $0) }
      .map { Array(word.dropLast($0.count)) }
  }

  /// Whether two words may be cases of one: «встречи» and «встречам», neither of which is the nominative.
  static func mayBeSame(_ one: [Unicode.Scalar], _ other: [Unicode.Scalar]) -> Bool {
    guard one.count > 2, one.prefix(3) == other.prefix(3) else { return one == other }
    if areForms(one, other) { return true }
    func stems(_ word: [Unicode.Scalar]) -> Set<[Unicode.Scalar]> {
      Set(
        allEndings.filter { word.count - $0.count > 2 && word.ends(with: $0) }
          .map { Array(word.dropLast($0.count)) })
    }
    return !stems(one).isDisjoint(with: stems(other))
  }

  /// How many letters end a surname that can hardly be the nominative, and what that ends with instead:
  /// «Голубевой», «Петрову»; nil of others.
  static func obliqueSurname(_ word: [Unicode.Scalar]) -> (count: Int, instead: String)? {
    // «Полевой», «Береговой» are nominatives.
    guard word.count > 5, !word.contains("-"), !adjectiveSurnames.contains(where: word.starts)
    else { return nil }
    return oblique.first { word.ends(with: $0.end) }.map { ($0.cut, $0.instead) }
  }

  private static let adjectiveSurnames = FoldedWords.listed(
    "полев берегов ланов яров боров лугов гробов громов лесов ключев путев")
  private static let oblique: [(end: [Unicode.Scalar], cut: Int, instead: String)] = [
    "ов", "ев", "ин", "ын",
  ].flatMap { stem in
    [("ой", "а"), ("у", ""), ("ым", "")].map {
      (Array((stem + $0).unicodeScalars), $0.unicodeScalars.count, $1)
    }
  }

  private static let allEndings = Set(endings + others.flatMap(\.endings))

  /// What all cases of a word have in common: the shortest of its stems.
  static func stem(of word: [Unicode.Scalar]) -> [Unicode.Scalar] {
    stems(of: word).min { $0.count < $1.count } ?? word
  }
}

/// The cases of Russian names and nouns, as far as their endings tell them.
///
/// Words are in small letters, ё as е. What cannot be declined has one form.
enum CaseForms {
  /// The end of a nominative, how many of its letters go, and what may stand instead.
  private static let paradigms: [(end: [Unicode.Scalar], cut: Int, endings: [[Unicode.Scalar]])] = [
    ("ова", 1, "а ой ою у ы"), ("ева", 1, "а ой ою у ы"), ("ина", 1, "а ой ою у ы е"),
    ("ына", 1, "а ой ою у ы"), ("ий", 2, "ий ия ию ием ии ого его ому ему им ом ем ие их"),
    ("ый", 2, "ый ого ому ым ом ые ых"), ("ой", 2, "ой ого ому ым им ом ые ие оя ою оем ое"),
    ("ая", 2, "ая ой ую ою"), ("яя", 2, "яя ей юю ею"), ("ец", 2, "ец ца цу цем це цы"),
    ("павел", 2, "ел ла лу лом ле"), ("лев", 2, "ев ьва ьву ьвом ьве"),
    ("а", 1, "а ы и е у ой ою ей"), ("я", 1, "я и е ю ей ею ой"), ("ь", 1, "ь я ю ем е и ью"),
    ("й", 1, "й я ю ем е и"), ("о", 0, ""), ("е", 0, ""), ("и", 0, ""), ("у", 0, ""),
    ("ю", 0, ""), ("ы", 0, ""), ("э", 0, ""), ("их", 0, ""), ("ых", 0, ""),
    ("", 0, " а у ым ом ем е ы и"),
  ].map { end, cut, endings in
    (
      Array(end.unicodeScalars), cut,
      endings.split(separator: " ", omittingEmptySubsequences: false).map {
        Array($0.unicodeScalars)
      }
    )
  }

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
    guard name.count >= 2, let paradigm = paradigms.first(where: { name.ends(with: $0.end) }) else {
      return false
    }
    let base = name.dropLast(paradigm.cut)
    guard word.starts(with: base) else { return false }
    return paradigm.endings.contains { $0.elementsEqual(word.dropFirst(base.count)) }
  }

  /// What may remain of a word without the ending of its case, the word itself included.
  static func stems(of word: [Unicode.Scalar]) -> [[Unicode.Scalar]] {
    endings.filter { word.count - $0.count >= 2 && word.ends(with: $0) }
      .map { Array(word.dropLast($0.count)) }
  }
}

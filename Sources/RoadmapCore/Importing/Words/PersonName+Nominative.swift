extension PersonName {
  /// The usual spelling in the nominative, where the name can hardly be that already; else nil.
  var nominative: String? { nominative(in: spelling) }

  /// A text with «Голубева» for this «Голубевой»; nil where that may be the nominative.
  func nominative(in text: String) -> String? {
    guard given.isEmpty else { return nil }
    return CaseForms.obliqueSurname(surnameLetters).flatMap {
      with($0.instead, for: $0.count, in: text)
    }
  }

  /// The usual spelling in the nominative behind an office in another case, «приказом директора Лосева»;
  /// nil where that cannot be told.
  var nominativeOfOblique: String? {
    guard given.isEmpty else { return nil }
    if let told = nominative { return told }
    let letters = surnameLetters
    let ending = PersonName.obliqueEndings.first { letters.ends(with: $0.end) }
    return ending.flatMap { with($0.instead, for: $0.end.count, in: spelling) }
  }

  private func with(_ ending: String, for count: Int, in text: String) -> String? {
    let isCapitals = surname == surname.uppercased()
    let whole = surname.dropLast(count) + (isCapitals ? ending.uppercased() : ending)
    return text.replacing(surname, with: whole, maxReplacements: 1)
  }

  private static let obliqueEndings: [(end: [Unicode.Scalar], instead: String)] = [
    ("ова", "ов"), ("ева", "ев"), ("ина", "ин"), ("ына", "ын"), ("ского", "ский"),
    ("цкого", "цкий"), ("ской", "ская"), ("цкой", "цкая"), ("ским", "ский"), ("цким", "цкий"),
    ("ко", "ко"), ("ых", "ых"), ("их", "их"),
  ].map { (Array($0.0.unicodeScalars), $0.1) }
}

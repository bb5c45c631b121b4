extension PersonName {
  /// The usual spelling in the nominative, where the name can hardly be that already; else nil.
  var nominative: String? { nominative(in: spelling) }

  /// A text with «Голубева» for this «Голубевой»; nil where that may be the nominative.
  func nominative(in text: String) -> String? {
    guard given.isEmpty, let cut = CaseForms.obliqueSurname(surnameLetters) else { return nil }
    let isCapitals = surname == surname.uppercased()
    let whole =
      surname.dropLast(cut.count) + (isCapitals ? cut.instead.uppercased() : cut.instead)
    return text.replacing(surname, with: whole, maxReplacements: 1)
  }
}

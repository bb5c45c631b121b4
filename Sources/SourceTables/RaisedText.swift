/// Text that a document sets higher and smaller: the marks of footnotes, powers.
package enum RaisedText {
  /// The same text where nothing can be raised: «до 1² мая», not «до 12 мая».
  ///
  /// Numbers have signs of their own for that; other text says the same without.
  package static func plain(_ text: String) -> String {
    guard !text.isEmpty, text.utf8.allSatisfy({ (48...57).contains($0) }) else { return text }
    return String(String.UnicodeScalarView(text.utf8.map { digits[Int($0 - 48)] }))
  }

  private static let digits = Array("⁰¹²³⁴⁵⁶⁷⁸⁹".unicodeScalars)
}

import Letters

/// Spaces around and inside of text.
package enum Whitespace {
  /// A text without spaces and line breaks at its ends.
  package static func trimmed(_ text: some StringProtocol) -> String {
    let scalars = text.unicodeScalars
    guard let first = scalars.firstIndex(where: { !isSpace($0) }),
      let last = scalars.lastIndex(where: { !isSpace($0) })
    else { return "" }
    return String(String.UnicodeScalarView(scalars[first...last]))
  }

  /// A text with every run of spaces and line breaks as one space, and none at its ends.
  package static func collapsed(_ text: some StringProtocol) -> String {
    var result = String.UnicodeScalarView()
    var needsSpace = false
    for scalar in text.unicodeScalars {
      if isSpace(scalar) {
        needsSpace = !result.isEmpty
      } else {
        if needsSpace { result.append(" ") }
        needsSpace = false
        result.append(scalar)
      }
    }
    return String(result)
  }

  /// Whether a scalar is a space of any width, a line break, or a character without width.
  package static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    let sort = CharacterSort(scalar)
    return sort.isBlank || sort == .invisible
  }
}

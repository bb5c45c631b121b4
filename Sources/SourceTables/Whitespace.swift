import Letters

/// Spaces around and inside of text.
///
/// Documents have tens of thousands of cells, each trimmed several times: what is common is decided by
/// bytes, and nothing here is generic, since it is called from other modules.
package enum Whitespace {
  /// A text without spaces and line breaks at its ends.
  package static func trimmed(_ text: String) -> String {
    let scalars = text.unicodeScalars
    if let first = scalars.first, let last = scalars.last, !isSpace(first), !isSpace(last) {
      return text
    }
    return trimmed(text[...])
  }

  /// A text without spaces and line breaks at its ends.
  package static func trimmed(_ text: Substring) -> String {
    let scalars = text.unicodeScalars
    guard let first = scalars.firstIndex(where: { !isSpace($0) }),
      let last = scalars.lastIndex(where: { !isSpace($0) })
    else { return "" }
    return String(Substring(scalars[first...last]))
  }

  /// A text with every run of spaces and line breaks as one space, and none at its ends.
  package static func collapsed(_ text: String) -> String {
    isCollapsed(text) ? text : collapsed(text[...])
  }

  /// A text with every run of spaces and line breaks as one space, and none at its ends.
  package static func collapsed(_ text: Substring) -> String {
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

  /// Whether a text has single spaces between words, and no other blanks.
  private static func isCollapsed(_ text: String) -> Bool {
    let bytes = text.utf8.span
    var before = UInt8(ascii: " ")
    for offset in bytes.indices {
      let byte = bytes[offset]
      switch byte {
      case UInt8(ascii: " "): if before == byte { return false }
      case 0..<UInt8(ascii: " "): return false
      case 0x80... where CharacterSort.leads[Int(byte)]:
        if isSpace(CharacterSort(code: bytes.character(at: offset).code)) { return false }
      default: break
      }
      before = byte
    }
    return before != UInt8(ascii: " ")
  }

  /// Whether a scalar is a space of any width, a line break, or a character without width.
  package static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    (scalar.value <= 0x20 || scalar.value > 0x7F) && isSpace(CharacterSort(scalar))
  }

  private static func isSpace(_ sort: CharacterSort) -> Bool {
    sort.isBlank || sort == .invisible
  }
}

import Letters

extension UInt8 {
  /// Whether the byte is one of the six structural characters of JSON (RFC 8259, 2).
  var isStructural: Bool {
    switch self {
    case UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "["), UInt8(ascii: "]"),
      UInt8(ascii: ":"), UInt8(ascii: ","):
      true
    default:
      false
    }
  }
}

extension JSONEscape {
  /// The offset behind the escape.
  var end: Int {
    switch self {
    case .character(_, let end), .loneSurrogate(let end), .bad(let end): end
    }
  }
}

extension Span<UInt8> {
  /// Whether nothing but blanks stands between an offset and a separator or the line's end.
  func endsToken(at offset: Int) -> Bool {
    let next = skippingBlanks(from: offset)
    guard next < count else { return true }
    switch self[next] {
    case UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: "]"), UInt8(ascii: "}"),
      UInt8(ascii: "\n"), UInt8(ascii: "\r"):
      return true
    default:
      return false
    }
  }

  /// Whether a colon, or a comma and a word of prose, stand behind a quote in the text of a value.
  func continuesText(at offset: Int) -> Bool {
    let separator = skippingBlanks(from: offset)
    guard separator < count else { return false }
    if self[separator] == UInt8(ascii: ":") { return true }
    guard self[separator] == UInt8(ascii: ",") else { return false }
    let next = skippingBlanks(from: separator + 1)
    guard next < count, self[next].isWordPart, !self[next].isDigit else { return false }
    let word = next..<bareTextEnd(from: next, stopsAtColon: true)
    return !isLiteral(word) && ForeignLiteral.kind(self, word) == nil
  }

  /// Whether a quote that ends a token stands on the line of an offset.
  func holdsClosingQuote(onLineOf offset: Int) -> Bool {
    var offset = offset
    while offset < count, !self[offset].isLineBreak {
      if self[offset] == UInt8(ascii: "\"") { return endsToken(at: offset + 1) }
      offset += self[offset] == UInt8(ascii: "\\") ? 2 : 1
    }
    return false
  }

  /// The end of a text without quotes: at a bracket, a quote, a comma or the line's end.
  func bareTextEnd(from start: Int, stopsAtColon: Bool) -> Int {
    var end = start
    scan: while end < count, end == start || !self[end].isLineBreak {
      switch self[end] {
      case UInt8(ascii: ":"), UInt8(ascii: "="):
        if stopsAtColon { break scan }
      case UInt8(ascii: "\""), UInt8(ascii: ","), UInt8(ascii: "["), UInt8(ascii: "]"),
        UInt8(ascii: "{"), UInt8(ascii: "}"):
        break scan
      default:
        break
      }
      end += 1
    }
    return Swift.max(start + 1, textEnd(before: end))
  }

  /// Whether a range holds exactly one of the three literals of JSON.
  func isLiteral(_ range: Range<Int>) -> Bool {
    for word: StaticString in ["true", "false", "null"]
    where word.utf8CodeUnitCount == range.count && holds(word, at: range.lowerBound) {
      return true
    }
    return false
  }

  /// Whether a value may begin at an offset, with or without quotes.
  func beginsValue(at offset: Int) -> Bool {
    let byte = self[offset]
    return byte.isWordPart || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "-")
      || byte == UInt8(ascii: "{") || byte == UInt8(ascii: "[")
      || ForeignQuote(self, at: offset) != nil
  }

  /// How many bytes a space takes that JSON does not know, or an invisible character; or nil.
  func oddSpaceWidth(at offset: Int) -> Int? {
    guard offset < count, CharacterSort.leads[Int(self[offset])] else { return nil }
    let (code, width) = character(at: offset)
    switch CharacterSort(code: code) {
    case .oldBreak, .invisible: return width
    case .space: return width > 1 ? width : nil
    default: return nil
    }
  }
}

import Letters

extension JSONWriter {
  /// A text as a JSON string, in quotes.
  ///
  /// Beyond what RFC 8259 asks for, DEL, the C1 controls, the line separators and what turns the
  /// direction of text are escaped, so that a text can neither steer a terminal nor break a line; and
  /// the second of two `#`, by which the runners of CI services know commands anywhere in a log.
  public static func quoted(_ text: String) -> String {
    var bytes: [UInt8] = []
    appendQuoted(text, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  static func appendQuoted(_ text: String, to bytes: inout [UInt8]) {
    var text = text
    bytes.append(UInt8(ascii: "\""))
    text.withUTF8 { text in
      let span = text.span
      var plainStart = 0
      var offset = 0
      while offset < span.count {
        guard let code = code(toEscape: span, at: offset) else {
          offset &+= 1
          continue
        }
        bytes.append(contentsOf: text[plainStart..<offset])
        appendEscape(of: code, to: &bytes)
        offset += code < 0x80 ? 1 : code < 0x800 ? 2 : 3
        plainStart = offset
      }
      bytes.append(contentsOf: text[plainStart...])
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// The code point that begins at an offset, where it has to be escaped; all are below U+10000.
  @inline(__always)
  private static func code(toEscape text: Span<UInt8>, at offset: Int) -> UInt16? {
    let byte = text[offset]
    switch byte {
    case 0..<0x20, UInt8(ascii: "\""), UInt8(ascii: "\\"), 0x7F:
      return UInt16(byte)
    case UInt8(ascii: "#") where offset > 0 && text[offset - 1] == byte:
      return UInt16(byte)
    // Cyrillic letters, and what stands inside of a character.
    case 0x20...0xBF, 0xD0, 0xD1:
      return nil
    case _ where CharacterSort.leads[Int(byte)]:
      let code = text.character(at: offset).code
      return CharacterSort(code: code).isObeyed ? UInt16(truncatingIfNeeded: code) : nil
    default:
      return nil
    }
  }

  private static func appendEscape(of code: UInt16, to bytes: inout [UInt8]) {
    let letter: UInt8? =
      switch code {
      case 0x22: UInt8(ascii: "\"")
      case 0x5C: UInt8(ascii: "\\")
      case 0x08: UInt8(ascii: "b")
      case 0x0C: UInt8(ascii: "f")
      case 0x0A: UInt8(ascii: "n")
      case 0x0D: UInt8(ascii: "r")
      case 0x09: UInt8(ascii: "t")
      default: nil
      }
    bytes.append(UInt8(ascii: "\\"))
    if let letter {
      bytes.append(letter)
    } else {
      let digits = String(code, radix: 16)
      bytes.append(UInt8(ascii: "u"))
      bytes.append(contentsOf: repeatElement(UInt8(ascii: "0"), count: 4 - digits.utf8.count))
      bytes.append(contentsOf: digits.utf8)
    }
  }

  /// A number in the shortest form that reads back the same; `null` where it is not finite.
  static func number(_ value: Double) -> String {
    guard value.isFinite else { return "null" }
    // `Int(exactly:)` would call the C library's mathematics, which a bare program does not link.
    if value.magnitude < 0x1p53, Double(Int(value)) == value { return String(Int(value)) }
    return value.description
  }
}

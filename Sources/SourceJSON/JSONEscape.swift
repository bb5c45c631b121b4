/// An escape in a string, as RFC 8259, 7 has it.
enum JSONEscape {
  /// A character, and the offset behind its escape.
  case character(Unicode.Scalar, end: Int)
  /// Half of a surrogate pair, and the offset behind its escape.
  case loneSurrogate(end: Int)
  /// No escape of JSON, and the offset behind what should have been one.
  case bad(end: Int)

  /// Reads the escape whose backslash stands at an offset.
  init(_ bytes: Span<UInt8>, at offset: Int) {
    guard offset + 1 < bytes.count else {
      self = .bad(end: bytes.count)
      return
    }
    let letter = bytes[offset + 1]
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"):
      self = .character(Unicode.Scalar(letter), end: offset + 2)
    case UInt8(ascii: "b"): self = .character("\u{8}", end: offset + 2)
    case UInt8(ascii: "f"): self = .character("\u{C}", end: offset + 2)
    case UInt8(ascii: "n"): self = .character("\n", end: offset + 2)
    case UInt8(ascii: "r"): self = .character("\r", end: offset + 2)
    case UInt8(ascii: "t"): self = .character("\t", end: offset + 2)
    case UInt8(ascii: "u"): self.init(unicodeEscape: bytes, at: offset)
    case 0..<0x20:
      // The control character has its own fault.
      self = .bad(end: offset + 1)
    case 0x80...:
      // Bytes that are no UTF-8 have their own fault.
      if case .valid(let width) = UTF8Scalar(bytes, at: offset + 1) {
        self = .bad(end: offset + 1 + width)
      } else {
        self = .bad(end: offset + 1)
      }
    default:
      self = .bad(end: offset + 2)
    }
  }

  private init(unicodeEscape bytes: Span<UInt8>, at offset: Int) {
    let (first, end) = Self.hexadecimal(bytes, from: offset + 2)
    guard let first else {
      self = .bad(end: end)
      return
    }
    if let scalar = Unicode.Scalar(first) {
      self = .character(scalar, end: end)
      return
    }
    self = .loneSurrogate(end: end)
    guard first < 0xDC00, end + 1 < bytes.count, bytes[end] == UInt8(ascii: "\\"),
      bytes[end + 1] == UInt8(ascii: "u")
    else { return }
    let (second, pairEnd) = Self.hexadecimal(bytes, from: end + 2)
    guard let second, 0xDC00...0xDFFF ~= second else { return }
    let code = 0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)
    guard let scalar = Unicode.Scalar(code) else { return }
    self = .character(scalar, end: pairEnd)
  }

  /// The value of four hexadecimal digits, or nil, and the offset behind the digits found.
  private static func hexadecimal(_ bytes: Span<UInt8>, from start: Int) -> (UInt32?, Int) {
    var value: UInt32 = 0
    for offset in start..<start + 4 {
      guard offset < bytes.count else { return (nil, offset) }
      let byte = bytes[offset]
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): value = value << 4 | UInt32(byte - 0x30)
      case UInt8(ascii: "A")...UInt8(ascii: "F"): value = value << 4 | UInt32(byte - 0x37)
      case UInt8(ascii: "a")...UInt8(ascii: "f"): value = value << 4 | UInt32(byte - 0x57)
      default: return (nil, offset)
      }
    }
    return (value, start + 4)
  }
}

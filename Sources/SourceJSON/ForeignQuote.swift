/// An opening quote that JSON has not: of other languages, or what a word processor makes of `"`.
enum ForeignQuote {
  case single
  case backtick
  case doubleCurly
  case singleCurly
  case angle

  /// The quote that stands at an offset, or nil.
  init?(_ bytes: Span<UInt8>, at offset: Int) {
    switch bytes[offset] {
    case UInt8(ascii: "'"): self = .single
    case UInt8(ascii: "`"): self = .backtick
    case 0xC2 where bytes.holds("«", at: offset): self = .angle
    case 0xE2 where Self.isDoubleCurly(bytes, at: offset): self = .doubleCurly
    case 0xE2 where Self.isSingleCurly(bytes, at: offset): self = .singleCurly
    default: return nil
    }
  }

  /// How many bytes the quote takes.
  var width: Int {
    switch self {
    case .single, .backtick: 1
    case .angle: 2
    case .doubleCurly, .singleCurly: 3
    }
  }

  /// How many bytes the quote takes that stands at an offset and closes the string, or nil.
  func closingWidth(_ bytes: Span<UInt8>, at offset: Int) -> Int? {
    switch self {
    case .single: bytes[offset] == UInt8(ascii: "'") ? 1 : nil
    case .backtick: bytes[offset] == UInt8(ascii: "`") ? 1 : nil
    case .angle: bytes.holds("»", at: offset) ? 2 : nil
    case .doubleCurly:
      // Word processors curl one quote of a pair and leave the other.
      if bytes[offset] == UInt8(ascii: "\"") {
        1
      } else {
        Self.isDoubleCurly(bytes, at: offset) ? 3 : nil
      }
    case .singleCurly: Self.isSingleCurly(bytes, at: offset) ? 3 : nil
    }
  }

  private static func isDoubleCurly(_ bytes: Span<UInt8>, at offset: Int) -> Bool {
    bytes.holds("\u{201C}", at: offset) || bytes.holds("\u{201D}", at: offset)
      || bytes.holds("\u{201E}", at: offset)
  }

  private static func isSingleCurly(_ bytes: Span<UInt8>, at offset: Int) -> Bool {
    bytes.holds("\u{2018}", at: offset) || bytes.holds("\u{2019}", at: offset)
  }
}

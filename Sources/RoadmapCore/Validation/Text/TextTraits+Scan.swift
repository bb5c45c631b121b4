extension TextTraits {
  /// What a byte is for the scan, as far as one byte says it.
  private enum Sort: UInt8 {
    case other
    case latin
    case digit
    case space
    case dash
    case cyrillic
    case markup
    case control
    case mark
    case quotes
    /// The first byte of what has to be looked at closely, for three bytes.
    case general
  }

  private static let sorts: [Sort] = (0...255).map { (byte: UInt8) in
    switch byte {
    case 0..<0x20, 0x7F: .control
    case UInt8(ascii: " "): .space
    case UInt8(ascii: "-"): .dash
    case UInt8(ascii: "0")...UInt8(ascii: "9"): .digit
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): .latin
    case UInt8(ascii: "["), UInt8(ascii: "*"), UInt8(ascii: "&"), UInt8(ascii: "<"),
      UInt8(ascii: "_"):
      .markup
    // U+0300…U+036F, and U+0483…U+0489 among what D2 begins.
    case 0xCC, 0xCD: .mark
    case 0xD0, 0xD1, 0xD2, 0xD3: .cyrillic
    case 0xC2: .quotes
    case 0xE2, 0xEF: .general
    default: .other
    }
  }

  /// Looks once over the bytes of a text without escapes.
  init(scanning bytes: Span<UInt8>, _ range: Range<Int>) {
    var traits: TextTraits = []
    var hasLatin = false
    var hasCyrillic = false
    // The sort of the character before, where a text begins as behind a space.
    var previous = Sort.space
    var afterDash = Sort.other
    Self.sorts.withUnsafeBufferPointer { sorts in
      var index = range.lowerBound
      while index < range.upperBound {
        let byte = bytes[index]
        index += 1
        // Bytes in the middle of a character say nothing.
        if byte & 0xC0 == 0x80 { continue }
        let sort = sorts[Int(byte)]
        switch sort {
        case .other: break
        case .latin: hasLatin = true
        case .cyrillic:
          hasCyrillic = true
          if previous == .digit { traits.insert(.gluedDigit) }
        case .digit:
          if previous == .cyrillic { traits.insert(.gluedDigit) }
        case .space:
          if previous == .space || previous == .dash && afterDash != .space {
            traits.insert(.spacing)
          }
        case .dash: afterDash = previous
        case .markup: traits.insert(.markup)
        case .control:
          let isLayout = byte == 0x09 || byte == 0x0A || byte == 0x0D
          traits.insert(isLayout ? .spacing : .control)
        case .mark: traits.insert(.marks)
        case .quotes:
          guard index < range.upperBound else { break }
          switch bytes[index] {
          case 0xAB, 0xBB: traits.insert(.quotes)
          case 0xAD: traits.insert(.marks)
          case 0x80...0x9F: traits.insert(.control)
          default: break
          }
        case .general:
          guard index + 1 < range.upperBound else { break }
          switch (byte, bytes[index], bytes[index + 1]) {
          case (0xE2, 0x80, 0x8B...0x8F), (0xEF, 0xBB, 0xBF): traits.formUnion([.marks, .control])
          case (0xE2, 0x80, 0xAA...0xAE), (0xE2, 0x81, 0xA0...0xA9):
            traits.formUnion([.marks, .control])
          case (0xE2, 0x80, 0x90...0x95): traits.insert(.spacing)
          default: break
          }
        }
        if previous == .dash, sort != .space, afterDash == .space { traits.insert(.spacing) }
        previous = sort
      }
    }
    if previous == .space { traits.insert(.spacing) }
    if hasLatin, hasCyrillic { traits.insert(.twoAlphabets) }
    self = traits
  }
}

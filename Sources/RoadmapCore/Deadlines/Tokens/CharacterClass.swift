import Letters

/// What a scalar that is no letter and no digit does to the words around it.
enum CharacterClass {
  case space
  case lineBreak
  /// A mark above the letter before it, by its scalar.
  case combining(UInt32)
  /// Nothing that can be seen: a soft hyphen, a joiner, a byte order mark.
  case invisible
  case quote
  case dot
  case mark(Lexeme)

  /// Looks a scalar up.
  @inline(__always)
  init(_ scalar: UInt32) {
    self = scalar < 0x80 ? Self.ascii[Int(scalar)] : Self(scalar: scalar)
  }

  /// The classes of ASCII, of which most marks are.
  private static let ascii = (0..<0x80).map { Self(scalar: $0) }

  private init(scalar: UInt32) {
    switch CharacterSort(code: scalar) {
    case .space: self = .space
    case .layout: self = scalar == 0x09 ? .space : .lineBreak
    case .oldBreak: self = .lineBreak
    case .combining: self = .combining(scalar)
    case .direction, .softHyphen, .invisible, .joiner: self = .invisible
    case .quote: self = .quote
    case .dash, .ellipsis: self = .mark(.dash)
    case .control: self = .mark(.unknown)
    case .other: self.init(sign: scalar)
    }
  }

  /// What a sign of punctuation does.
  private init(sign scalar: UInt32) {
    switch scalar {
    // Marks of footnotes.
    case 0x2A, 0xB9, 0xB2, 0xB3, 0x2070, 0x2074...0x2079, 0x2020, 0x2021: self = .invisible
    case 0x2E: self = .dot
    // Bullets stand before the times of a list.
    case 0x2C, 0x3B, 0xFF0C, 0x2022, 0x25CF, 0x25AA: self = .mark(.comma)
    case 0x3A: self = .mark(.colon)
    case 0xF7: self = .mark(.dash)
    case 0x2F, 0x2044, 0x2215: self = .mark(.slash)
    case 0x40: self = .mark(.at)
    case 0x28, 0x29, 0x5B, 0x5D: self = .mark(.bracket)
    case 0x26, 0x2B: self = .mark(.and)
    case 0x7E, 0x2248: self = .mark(.filler)
    case 0x2160...0x216B: self = .mark(.roman(Int8(truncatingIfNeeded: scalar - 0x215F)))
    case 0x2170...0x217B: self = .mark(.roman(Int8(truncatingIfNeeded: scalar - 0x216F)))
    default: self = .mark(.unknown)
    }
  }
}

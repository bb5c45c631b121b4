/// What a scalar does to the words around it.
enum CharacterClass {
  case letter(UInt8)
  case digit(Int)
  case space
  case lineBreak
  /// A mark above the letter before it, by its scalar.
  case combining(UInt32)
  /// Nothing that can be seen: a soft hyphen, a joiner, a byte order mark.
  case invisible
  case quote
  case dot
  case mark(Lexeme)

  init(_ scalar: UInt32) {
    let code = LetterCode.code(of: scalar)
    if code != 0 {
      self = .letter(code)
      return
    }
    switch scalar {
    case 0x30...0x39: self = .digit(Int(scalar - 0x30))
    case 0x0A, 0x0B, 0x0C, 0x0D, 0x85, 0x2028, 0x2029: self = .lineBreak
    case 0x20, 0x09, 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: self = .space
    case 0x300...0x36F, 0x483...0x487: self = .combining(scalar)
    case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0x2066...0x2069, 0xFE00...0xFE0F,
      0xFEFF:
      self = .invisible
    case 0x22, 0x27, 0x60, 0xAB, 0xBB, 0xB4, 0x2018...0x201F, 0x2032...0x2036, 0x2039, 0x203A,
      0x301D...0x301F, 0xFF02:
      self = .quote
    case 0x2E: self = .dot
    case 0x2D, 0x2010...0x2015, 0x2026, 0x2043, 0x2212, 0x2E3A, 0x2E3B, 0xFE58, 0xFE63, 0xFF0D:
      self = .mark(.dash)
    case 0x2C, 0x3B, 0xFF0C: self = .mark(.comma)
    case 0x3A: self = .mark(.colon)
    case 0x2F, 0x2044, 0x2215: self = .mark(.slash)
    case 0x28, 0x29, 0x5B, 0x5D: self = .mark(.bracket)
    case 0x26, 0x2B: self = .mark(.and)
    case 0x2160...0x216B: self = .mark(.roman(Int8(truncatingIfNeeded: scalar - 0x215F)))
    case 0x2170...0x217B: self = .mark(.roman(Int8(truncatingIfNeeded: scalar - 0x216F)))
    default: self = .mark(.unknown)
    }
  }
}

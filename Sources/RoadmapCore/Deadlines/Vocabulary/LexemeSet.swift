/// Kinds of lexemes; asking whether a lexeme is one of them tests one bit.
struct LexemeSet {
  /// What the number of a kind can be.
  static let kinds: Range<UInt8> = 0..<128

  // One value: of two, the compiler would order the halves otherwise in one build than in the next.
  private var bits = SIMD2<UInt64>()

  init() {}

  /// The kinds of some lexemes, whatever these name.
  init(_ lexemes: Lexeme...) {
    for lexeme in lexemes { insert(lexeme) }
  }

  @inline(always)
  mutating func insert(_ lexeme: Lexeme) {
    let kind = lexeme.code.kind
    let bit = 1 &<< UInt64(kind & 63)
    if kind & 64 == 0 { bits.x |= bit } else { bits.y |= bit }
  }

  @inline(always)
  func contains(_ lexeme: Lexeme) -> Bool { contains(kind: lexeme.code.kind) }

  /// Whether a kind is in the set, by its number.
  @inline(always)
  func contains(kind: UInt8) -> Bool {
    let half = kind & 64 == 0 ? bits.x : bits.y
    return half &>> UInt64(kind & 63) & 1 != 0
  }
}

/// Kinds of lexemes; asking whether a lexeme is one of them tests one bit.
struct LexemeSet {
  /// What the number of a kind can be.
  static let kinds: Range<UInt8> = 0..<128

  // One number: of two, the compiler would order the halves otherwise in one build than in the next.
  private var bits: UInt128 = 0

  init() {}

  /// The kinds of some lexemes, whatever these name.
  init(_ lexemes: Lexeme...) {
    for lexeme in lexemes { insert(lexeme) }
  }

  @inline(always)
  mutating func insert(_ lexeme: Lexeme) {
    bits |= 1 << UInt128(lexeme.code.kind)
  }

  @inline(always)
  func contains(_ lexeme: Lexeme) -> Bool { contains(kind: lexeme.code.kind) }

  /// Whether a kind is in the set, by its number.
  @inline(always)
  func contains(kind: UInt8) -> Bool {
    bits >> UInt128(kind) & 1 != 0
  }
}

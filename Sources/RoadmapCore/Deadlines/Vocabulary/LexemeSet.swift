/// Kinds of lexemes; asking whether a lexeme is one of them tests one bit.
struct LexemeSet {
  /// What the number of a kind can be.
  static let kinds: Range<UInt8> = 0..<128

  private var low: UInt64 = 0
  private var high: UInt64 = 0

  init() {}

  /// The kinds of some lexemes, whatever these name.
  init(_ lexemes: Lexeme...) {
    for lexeme in lexemes { insert(lexeme) }
  }

  @inline(always)
  mutating func insert(_ lexeme: Lexeme) {
    let kind = lexeme.code.kind
    if kind < 64 { low |= 1 << UInt64(kind) } else { high |= 1 << UInt64(kind & 63) }
  }

  @inline(always)
  func contains(_ lexeme: Lexeme) -> Bool { contains(kind: lexeme.code.kind) }

  /// Whether a kind is in the set, by its number.
  @inline(always)
  func contains(kind: UInt8) -> Bool {
    (kind < 64 ? low : high) >> UInt64(kind & 63) & 1 != 0
  }
}

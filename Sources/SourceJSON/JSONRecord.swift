/// What the parser remembers of a node: 16 bytes.
///
/// The records of a document stand in the order of the text. A container is followed by its
/// elements, or by its keys and values in turn.
struct JSONRecord: Sendable {
  /// The first byte of the node.
  let start: UInt32
  /// The first byte behind the node.
  var end: UInt32
  /// The record behind the node and all that it holds; the parent while a container is open.
  var next: UInt32
  /// Kind, flags, and how many bytes the quotes take.
  private var tag: UInt32

  private static let escaped: UInt32 = 0x100
  private static let damaged: UInt32 = 0x200
  private static let missing: UInt32 = 0x400

  @inline(__always)
  init(_ kind: JSONKind, _ range: Range<Int>, next: Int, quotes: QuoteWidths = .none) {
    start = UInt32(truncatingIfNeeded: range.lowerBound)
    end = UInt32(truncatingIfNeeded: range.upperBound)
    self.next = UInt32(truncatingIfNeeded: next)
    tag = UInt32(kind.rawValue) | quotes.bits
  }

  var kind: JSONKind { JSONKind(rawValue: UInt8(truncatingIfNeeded: tag)) ?? .null }

  var range: Range<Int> { Int(start)..<Int(end) }

  /// The bytes of a string without its quotes.
  var content: Range<Int> {
    Int(start) + Int(tag >> 16 & 0xF)..<Int(end) - Int(tag >> 20 & 0xF)
  }

  /// Whether the string holds a backslash.
  var isEscaped: Bool {
    get { tag & Self.escaped != 0 }
    set { tag = newValue ? tag | Self.escaped : tag & ~Self.escaped }
  }

  /// Whether a fault stands in the node itself, so that its value is a guess.
  var isDamaged: Bool {
    get { tag & Self.damaged != 0 }
    set { tag = newValue ? tag | Self.damaged : tag & ~Self.damaged }
  }

  /// Whether the node stands in for a value or key that the text does not have.
  var isMissing: Bool {
    get { tag & Self.missing != 0 }
    set { tag = newValue ? tag | Self.missing : tag & ~Self.missing }
  }
}

/// How many bytes the opening and the closing quote of a string take.
struct QuoteWidths {
  let bits: UInt32

  static let none = QuoteWidths(opening: 0, closing: 0)
  static let plain = QuoteWidths(opening: 1, closing: 1)

  /// Each width is 0 (no quote), 1 (ASCII), 2 or 3 (typographic quotes in UTF-8).
  init(opening: Int, closing: Int) {
    bits = UInt32(truncatingIfNeeded: opening) << 16 | UInt32(truncatingIfNeeded: closing) << 20
  }
}

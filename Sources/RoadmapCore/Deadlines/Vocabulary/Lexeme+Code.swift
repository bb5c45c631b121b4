extension Lexeme {
  /// The kind of a lexeme, whatever it names, and what it names, as two numbers.
  ///
  /// Comparing these is most of what reading a phrase does, so they are the very bytes of the value:
  /// what a lexeme names is one byte, and beside it stands which case it is. The cases that name
  /// nothing share one number there and are told apart by the other byte. `LexemeSetTests` holds that.
  var code: (kind: UInt8, value: UInt8) {
    @inline(always) get {
      let (tag, byte) = bytes
      let plain = Lexeme.end.bytes.tag
      return tag == plain ? (plain &+ byte, 0) : (tag, byte)
    }
  }

  private var bytes: (tag: UInt8, byte: UInt8) {
    @inline(always) get {
      let bits = UInt16(littleEndian: unsafeBitCast(self, to: UInt16.self))
      return (UInt8(truncatingIfNeeded: bits >> 8), UInt8(truncatingIfNeeded: bits))
    }
  }

  @inline(always)
  static func == (one: Lexeme, other: Lexeme) -> Bool { one.bytes == other.bytes }
}

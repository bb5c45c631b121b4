/// Texts compared as they are written, without decoding them.
extension JSONDocument {
  /// Whether two nodes are written the same, byte by byte, quotes and escapes included.
  public func isSpelledAlike(_ one: JSONNode, _ other: JSONNode) -> Bool {
    bytes.span.isSame(self[one].range, as: bytes.span, self[other].range)
  }

  /// A hash of how a node is written, the same in every run; nodes that are spelled alike share it.
  public func spellingHash(of node: JSONNode) -> UInt64 {
    let range = self[node].range
    let span = bytes.span
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    var offset = range.lowerBound
    while offset &+ 8 <= range.upperBound {
      hash = ByteWord(span, at: offset).bits.mixed(into: hash)
      offset &+= 8
    }
    var rest: UInt64 = 0
    while offset < range.upperBound {
      rest = rest &<< 8 | UInt64(span[offset])
      offset &+= 1
    }
    return rest.mixed(into: hash)
  }
}

extension UInt64 {
  /// One round of FNV-1a on a word instead of a byte, with the upper half folded down: a product
  /// carries only upwards, and a table looks at the lower bits.
  @inline(__always)
  fileprivate func mixed(into hash: UInt64) -> UInt64 {
    let product = (hash ^ self) &* 0x9E37_79B9_7F4A_7C15
    return product ^ product &>> 32
  }
}

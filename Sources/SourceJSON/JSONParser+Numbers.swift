extension JSONParser {
  /// Reads the number that begins at an offset with a minus or a digit.
  @inline(__always)
  mutating func scanNumber(_ bytes: Span<UInt8>, at start: Int) -> Int {
    guard let end = JSONNumber.end(bytes, from: start) else {
      return scanBadNumber(bytes, at: start)
    }
    append(.number, start..<end)
    expected = afterValue
    return end
  }

  /// Reads what begins like a number and is none.
  @inline(never)
  mutating func scanBadNumber(_ bytes: Span<UInt8>, at start: Int) -> Int {
    var end = start + 1
    if !bytes[start].isDigit {
      let next = bytes.skippingBlanks(from: end)
      if next < bytes.count, bytes[next].isDigit { end = next }
    }
    while end < bytes.count, bytes[end].isNumberTail { end += 1 }
    report(.badNumber, start..<end)
    appendDamaged(.number, start..<end)
    expected = afterValue
    return end
  }

  /// Reads `true`, `false` or `null`.
  @inline(__always)
  mutating func scanLiteral(
    _ kind: JSONKind, _ word: StaticString, _ bytes: Span<UInt8>, at start: Int
  ) -> Int {
    let end = start &+ word.utf8CodeUnitCount
    guard bytes.holds(word, at: start), end == bytes.count || !bytes[end].isWordPart else {
      return recover(bytes, at: start)
    }
    append(kind, start..<end)
    expected = afterValue
    return end
  }
}

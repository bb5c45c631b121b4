/// What may not stand where it stands: each function names the fault, guesses what was meant, and
/// returns where to go on.
extension JSONParser {
  @inline(never)
  mutating func recover(_ bytes: Span<UInt8>, at offset: Int) -> Int {
    guard !hasGivenUp else { return bytes.count }
    if let end = skipForeignMatter(bytes, at: offset) { return end }
    switch expected {
    case .root, .firstElement, .element, .memberValue:
      return recoverValue(bytes, at: offset)
    case .firstKey, .key:
      return recoverKey(bytes, at: offset)
    case .colon:
      return recoverColon(bytes, at: offset)
    case .separator:
      return recoverSeparator(bytes, at: offset)
    case .end:
      return recoverEnd(bytes, at: offset)
    }
  }

  private mutating func recoverValue(_ bytes: Span<UInt8>, at offset: Int) -> Int {
    switch bytes[offset] {
    case UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "}"):
      switch expected {
      case .memberValue:
        appendMissingValue(.missingValue, bytes, before: offset)
        return offset
      case .root:
        return skipUnexpected(bytes, at: offset)
      default:
        break
      }
      if bytes[offset] == UInt8(ascii: ",") {
        report(.extraComma, offset..<offset + 1)
        return offset + 1
      }
      return recoverClose(bytes, at: offset)
    case UInt8(ascii: "+"), UInt8(ascii: "."):
      return scanBadNumber(bytes, at: offset)
    default:
      if let end = scanForeignString(bytes, at: offset) {
        expected = afterValue
        return end
      }
      if bytes[offset].isWordPart { return scanBareValue(bytes, at: offset) }
      return skipUnexpectedValue(bytes, at: offset)
    }
  }

  private mutating func recoverKey(_ bytes: Span<UInt8>, at offset: Int) -> Int {
    let byte = bytes[offset]
    switch byte {
    case UInt8(ascii: "]"), UInt8(ascii: "}"):
      return recoverClose(bytes, at: offset)
    case UInt8(ascii: ","):
      report(.extraComma, offset..<offset + 1)
      return offset + 1
    case UInt8(ascii: ":"), UInt8(ascii: "{"), UInt8(ascii: "["):
      report(.missingKey, offset..<offset)
      appendMissing(.string, at: offset)
      expected = .memberValue
      return byte == UInt8(ascii: ":") ? offset + 1 : offset
    default:
      if let end = scanDecimalPlaces(bytes, at: offset) { return end }
      if let end = scanForeignString(bytes, at: offset) {
        expected = .colon
        return end
      }
      return scanBareKey(bytes, at: offset)
    }
  }

  private mutating func recoverColon(_ bytes: Span<UInt8>, at offset: Int) -> Int {
    let byte = bytes[offset]
    switch byte {
    case UInt8(ascii: "="):
      let end = bytes.holds("=>", at: offset) ? offset + 2 : offset + 1
      report(.missingColon, offset..<end)
      expected = .memberValue
      return end
    case UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "}"):
      appendMissingValue(.missingColon, bytes, before: offset)
      return offset
    default:
      if let value = splitKeyAtColon(bytes, before: offset) { return value }
      guard bytes.beginsValue(at: offset) else { return skipUnexpected(bytes, at: offset) }
      let end = bytes.textEnd(before: offset)
      if bytes.holdsLineBreak(in: end..<offset) {
        // The next line is the next member, so a comma is missing too; one fault says enough.
        appendMissingValue(.missingColon, bytes, before: offset)
        expected = .key
      } else {
        report(.missingColon, end..<end)
        expected = .memberValue
      }
      return offset
    }
  }

  private mutating func recoverSeparator(_ bytes: Span<UInt8>, at offset: Int) -> Int {
    switch bytes[offset] {
    case UInt8(ascii: "]"), UInt8(ascii: "}"):
      return recoverClose(bytes, at: offset)
    case UInt8(ascii: ";"):
      report(.missingComma, offset..<offset + 1)
      lastComma = offset
      expected = inObject ? .key : .element
      return offset + 1
    case UInt8(ascii: ":") where !inObject:
      return closeArrayBeforeKey(bytes, at: offset) ?? skipColonInArray(at: offset)
    case UInt8(ascii: ":"):
      return turnValueIntoKey(bytes, at: offset) ?? skipToSeparator(bytes, from: offset)
    default:
      if let end = scanUnescapedQuotes(bytes, before: offset) { return end }
      guard bytes.beginsValue(at: offset) else { return skipUnexpected(bytes, at: offset) }
      if inObject {
        guard beginsKey(bytes, at: offset) else { return skipToSeparator(bytes, from: offset) }
        expected = .key
        // A container here lacks its key as well, and that says enough.
        let byte = bytes[offset]
        if byte == UInt8(ascii: "{") || byte == UInt8(ascii: "[") { return offset }
      } else {
        expected = .element
      }
      let end = bytes.textEnd(before: offset)
      report(.missingComma, end..<end)
      return offset
    }
  }

  private mutating func recoverEnd(_ bytes: Span<UInt8>, at offset: Int) -> Int {
    // A brace too many may have closed the document before its end.
    if bytes[offset] == UInt8(ascii: ","), let root = records.first, root.kind == .object {
      var next = offset + 1
      next = Self.skipWhitespace(bytes, from: next)
      if next < bytes.count, bytes[next] == UInt8(ascii: "\"") {
        report(.unexpectedByte, Int(root.end) - 1..<Int(root.end))
        open = 0
        records[0].next = UInt32.max
        depth = 1
        inObject = true
        expected = .separator
        return offset
      }
    }
    // Behind a text that is no JSON at all there is nothing to be said.
    if let root = records.first, root.isDamaged, root.kind == .string { return bytes.count }
    report(.trailingData, offset..<bytes.textEnd(before: bytes.count))
    return bytes.count
  }
}

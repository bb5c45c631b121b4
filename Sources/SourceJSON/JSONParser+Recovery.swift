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

// MARK: - Members

extension JSONParser {
  /// Names the fault behind the last token and lets null stand in for the value.
  private mutating func appendMissingValue(
    _ reason: JSONSyntaxError.Reason, _ bytes: Span<UInt8>, before offset: Int
  ) {
    let end = bytes.textEnd(before: offset)
    report(reason, end..<end)
    appendMissing(.null, at: end)
    expected = .separator
  }

  /// Takes the colon behind a string in the place of a value as a sign that the string is a key.
  private mutating func turnValueIntoKey(_ bytes: Span<UInt8>, at offset: Int) -> Int? {
    guard let value = records.last, value.kind == .string,
      bytes.textEnd(before: offset) == Int(value.end)
    else { return nil }
    let place = bytes.textEnd(before: Int(value.start))
    report(.missingValue, place..<place)
    records.removeLast()
    appendMissing(.null, at: place)
    append(value)
    expected = .memberValue
    return offset + 1
  }

  /// Takes a string with a colon for a key behind an array that was not closed.
  ///
  /// It is one where other elements stand before it, or where it begins a line no deeper than that
  /// of the array.
  private mutating func closeArrayBeforeKey(_ bytes: Span<UInt8>, at offset: Int) -> Int? {
    guard let key = records.last, key.kind == .string, arrayWithColons != open,
      bytes.textEnd(before: offset) == Int(key.end), parent(of: open) >= 0,
      records[parent(of: open)].kind == .object
    else { return nil }
    let array = records[open]
    if records.count == open + 2 {
      guard let indentation = bytes.indentation(before: Int(key.start)),
        let outer = bytes.indentation(ofLineWith: Int(array.start)), indentation <= outer
      else { return nil }
    }
    var end = bytes.textEnd(before: Int(key.start))
    if bytes[end - 1] == UInt8(ascii: ",") { end = bytes.textEnd(before: end - 1) }
    records.removeLast()
    report(.unclosedArray(openedAt: Int(array.start)), end..<end)
    _ = close(at: end)
    append(key)
    expected = .memberValue
    return offset + 1
  }

  /// Steps over a colon between two elements, and says so for the first in an array.
  private mutating func skipColonInArray(at offset: Int) -> Int {
    if arrayWithColons != open { report(.unexpectedByte, offset..<offset + 1) }
    arrayWithColons = open
    expected = .element
    return offset + 1
  }

  /// Takes `"key: "value"` for a key whose closing quote is missing.
  private mutating func splitKeyAtColon(_ bytes: Span<UInt8>, before offset: Int) -> Int? {
    guard let key = records.last, Int(key.end) == offset, key.content.upperBound < offset else {
      return nil
    }
    let text = bytes.textEnd(before: key.content.upperBound)
    guard text > key.content.lowerBound, bytes[text - 1] == UInt8(ascii: ":"),
      bytes[Int(key.start)] == UInt8(ascii: "\"")
    else { return nil }
    records.removeLast()
    let range = Int(key.start)..<text - 1
    report(.unterminatedString, range)
    appendDamaged(.string, range, quotes: QuoteWidths(opening: 1, closing: 0))
    records[records.count - 1].isEscaped = key.isEscaped
    expected = .memberValue
    return key.content.upperBound
  }

  /// Takes `47,5` in the place of a member for one number.
  private mutating func scanDecimalPlaces(_ bytes: Span<UInt8>, at offset: Int) -> Int? {
    guard let number = records.last, number.kind == .number, !number.isDamaged,
      Int(number.end) == lastComma, offset == lastComma + 1
    else { return nil }
    var end = offset
    while end < bytes.count, bytes[end].isDigit { end += 1 }
    guard end > offset else { return nil }
    report(.decimalComma, Int(number.start)..<end)
    records.removeLast()
    appendDamaged(.number, Int(number.start)..<end)
    expected = .separator
    return end
  }

  /// Whether a member seems to begin: a quote, a container, or a word with a colon behind it.
  private func beginsKey(_ bytes: Span<UInt8>, at offset: Int) -> Bool {
    let byte = bytes[offset]
    if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "{") || byte == UInt8(ascii: "[")
      || ForeignQuote(bytes, at: offset) != nil
    {
      return true
    }
    let end = bytes.bareTextEnd(from: offset, stopsAtColon: true)
    return end < bytes.count && bytes[end] == UInt8(ascii: ":")
  }
}

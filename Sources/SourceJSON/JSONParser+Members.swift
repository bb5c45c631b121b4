/// Guesses about members whose key, colon, value or quotes are not as they should be.
extension JSONParser {
  /// Names the fault behind the last token and lets null stand in for the value.
  mutating func appendMissingValue(
    _ reason: JSONSyntaxError.Reason, _ bytes: Span<UInt8>, before offset: Int
  ) {
    let end = bytes.textEnd(before: offset)
    report(reason, end..<end)
    appendMissing(.null, at: end)
    expected = .separator
  }

  /// Takes the colon behind a string in the place of a value as a sign that the string is a key.
  mutating func turnValueIntoKey(_ bytes: Span<UInt8>, at offset: Int) -> Int? {
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
  mutating func closeArrayBeforeKey(_ bytes: Span<UInt8>, at offset: Int) -> Int? {
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
  mutating func skipColonInArray(at offset: Int) -> Int {
    if arrayWithColons != open { report(.unexpectedByte, offset..<offset + 1) }
    arrayWithColons = open
    expected = .element
    return offset + 1
  }

  /// Takes `"key: "value"` for a key whose closing quote is missing.
  mutating func splitKeyAtColon(_ bytes: Span<UInt8>, before offset: Int) -> Int? {
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
  mutating func scanDecimalPlaces(_ bytes: Span<UInt8>, at offset: Int) -> Int? {
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
  func beginsKey(_ bytes: Span<UInt8>, at offset: Int) -> Bool {
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

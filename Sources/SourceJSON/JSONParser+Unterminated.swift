/// Strings whose quotes do not pair.
extension JSONParser {
  /// Whether a string that runs into a line break seems to lack its quote.
  ///
  /// It does where the next line that says anything begins like JSON; otherwise the text goes on
  /// there and only the break is wrong.
  func endsString(_ bytes: Span<UInt8>, at lineBreak: Int) -> Bool {
    let next = Self.skipWhitespace(bytes, from: lineBreak)
    guard next < bytes.count, ConflictLine(bytes, at: next) == nil else { return true }
    switch bytes[next] {
    case UInt8(ascii: "\""):
      // A line that begins with a quote and ends the token there is the end of this string.
      return !bytes.endsToken(at: next + 1)
    case UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "["), UInt8(ascii: "]"),
      UInt8(ascii: ","):
      return true
    default:
      return !bytes.holdsClosingQuote(onLineOf: next)
    }
  }

  /// Reports the line breaks in a string up to the text that goes on behind them.
  mutating func scanLineBreaks(_ bytes: Span<UInt8>, from start: Int) -> Int {
    var offset = start
    while offset < bytes.count, bytes[offset].isJSONWhitespace {
      let end = bytes[offset].isLineBreak ? bytes.lineStart(behindBreakAt: offset) : offset + 1
      if bytes[offset] != UInt8(ascii: " ") { report(.controlCharacterInString, offset..<end) }
      offset = end
    }
    return offset
  }

  /// Ends a string without a closing quote at the end of its line.
  mutating func endUnterminatedString(
    _ bytes: Span<UInt8>, start: Int, at lineEnd: Int, isEscaped: Bool
  ) -> Int {
    let end = unterminatedStringEnd(bytes, start: start, at: lineEnd)
    report(.unterminatedString, start..<end)
    appendDamaged(.string, start..<end, quotes: QuoteWidths(opening: 1, closing: 0))
    records[records.count - 1].isEscaped = isEscaped
    return end
  }

  /// Where a string ends that has no closing quote on its line.
  ///
  /// A comma at the end of the line is taken for a separator, and so are brackets that close what
  /// the same line has opened.
  func unterminatedStringEnd(_ bytes: Span<UInt8>, start: Int, at lineEnd: Int) -> Int {
    var end = max(start + 1, bytes.textEnd(before: lineEnd))
    if expected == .key || expected == .firstKey {
      // A key that goes on to the line's end has swallowed its colon.
      let colon = (start + 1..<end).first { bytes[$0] == UInt8(ascii: ":") } ?? end
      return max(start + 1, bytes.textEnd(before: colon))
    }
    if end > start + 1, bytes[end - 1] == UInt8(ascii: ",") { end -= 1 }
    var container = open
    while container >= 0, end > start + 1 {
      let text = bytes.textEnd(before: end)
      let record = records[container]
      let closer = record.kind == .object ? UInt8(ascii: "}") : UInt8(ascii: "]")
      guard text > start + 1, bytes[text - 1] == closer, start - Int(record.start) < 4_096,
        !bytes.holdsLineBreak(in: Int(record.start)..<start)
      else { break }
      end = text - 1
      container = parent(of: container)
    }
    return max(start + 1, bytes.textEnd(before: end))
  }

  /// Takes what follows a string on its line as a part of it, where the line then makes sense.
  ///
  /// So `"Школа "Радуга" № 4",` is one string with two quotes that lack their backslash.
  mutating func scanUnescapedQuotes(_ bytes: Span<UInt8>, before offset: Int) -> Int? {
    guard let string = records.last, string.kind == .string, !string.isMissing,
      Int(string.end) > Int(string.start) + 1, bytes[Int(string.end) - 1] == UInt8(ascii: "\""),
      bytes[Int(string.start)] == UInt8(ascii: "\""),
      bytes[offset].isWordPart || bytes[offset] == UInt8(ascii: "("),
      bytes.textEnd(before: offset) == Int(string.end),
      !bytes.holdsLineBreak(in: Int(string.end)..<offset)
    else { return nil }
    let word = offset..<bytes.bareTextEnd(from: offset, stopsAtColon: true)
    guard !bytes.isLiteral(word), ForeignLiteral.kind(bytes, word) == nil else { return nil }
    var quotes = [Int(string.end) - 1]
    var end = offset
    while end < bytes.count, end - offset < 4_096, !bytes[end].isLineBreak {
      if bytes[end] == UInt8(ascii: "\\") {
        end = JSONEscape(bytes, at: end).end
        continue
      }
      if bytes[end] == UInt8(ascii: "\"") {
        if bytes.endsToken(at: end + 1), !bytes.continuesText(at: end + 1) {
          return joinString(string, bytes, quotes, end: end + 1)
        }
        // A quote behind a separator opens the next string rather than standing in this one.
        let before = bytes[bytes.textEnd(before: end) - 1]
        guard !before.isStructural else { return nil }
        quotes.append(end)
      }
      end += 1
    }
    return nil
  }

  private mutating func joinString(
    _ string: JSONRecord, _ bytes: Span<UInt8>, _ quotes: [Int], end: Int
  ) -> Int {
    for quote in quotes { report(.unescapedQuote, quote..<quote + 1) }
    var offset = Int(string.end)
    while offset < end {
      let byte = bytes[offset]
      if byte == UInt8(ascii: "\\") {
        offset = scanEscape(bytes, at: offset)
      } else if byte == UInt8(ascii: "\"") {
        offset += 1
      } else if byte < 0x20 {
        report(.controlCharacterInString, offset..<offset + 1)
        offset += 1
      } else {
        offset = scanText(bytes, from: offset)
      }
    }
    records.removeLast()
    appendDamaged(.string, Int(string.start)..<end, quotes: .plain)
    records[records.count - 1].isEscaped = true
    return end
  }
}

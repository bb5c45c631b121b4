/// What other formats have and JSON has not: comments, bare words, other quotes; and what a failed
/// merge leaves behind.
extension JSONParser {
  /// Steps over a comment, a conflict or an odd space; nil where none stands at the offset.
  mutating func skipForeignMatter(_ bytes: Span<UInt8>, at offset: Int) -> Int? {
    if let marker = ConflictLine(bytes, at: offset) { return skipConflict(bytes, from: marker) }
    if bytes.holds("//", at: offset) || bytes[offset] == UInt8(ascii: "#") {
      let end = bytes.lineEnd(from: offset)
      report(.comment, offset..<end)
      return end
    }
    if bytes.holds("/*", at: offset) {
      let end = blockCommentEnd(bytes, from: offset)
      report(.comment, offset..<end)
      return end
    }
    var end = offset
    while let width = bytes.oddSpaceWidth(at: end) { end += width }
    guard end > offset else { return nil }
    report(.unexpectedByte, offset..<end)
    return end
  }

  /// The offset behind a comment in `/*` and `*/`; one that never ends is taken for a line.
  private mutating func blockCommentEnd(_ bytes: Span<UInt8>, from start: Int) -> Int {
    var offset = start + 2
    while !lacksCommentEnd, offset < bytes.count {
      if bytes.holds("*/", at: offset) { return offset + 2 }
      offset += 1
    }
    lacksCommentEnd = true
    return bytes.lineEnd(from: start)
  }

  /// Reports the markers of a conflict; our side is read, the others are not.
  private mutating func skipConflict(_ bytes: Span<UInt8>, from first: ConflictLine) -> Int {
    report(.conflictMarker(first.marker), first.range)
    let behind = first.range.upperBound
    guard first.marker == .base || first.marker == .theirs, behind >= conflictSearchEnd else {
      return behind
    }
    var markers: [ConflictLine] = []
    var offset = behind
    while offset < bytes.count {
      offset += 1
      guard let line = ConflictLine(bytes, at: offset) else {
        offset = bytes.lineEnd(from: offset)
        continue
      }
      if line.marker == .ours { break }
      markers.append(line)
      offset = line.range.upperBound
      if line.marker == .end {
        for line in markers { report(.conflictMarker(line.marker), line.range) }
        return offset
      }
    }
    conflictSearchEnd = offset
    return behind
  }

  /// Reads a string in quotes that JSON has not, up to the line's end at most.
  mutating func scanForeignString(_ bytes: Span<UInt8>, at start: Int) -> Int? {
    guard let quote = ForeignQuote(bytes, at: start) else { return nil }
    var offset = start + quote.width
    while offset < bytes.count, !bytes[offset].isLineBreak {
      if bytes[offset] == UInt8(ascii: "\\") {
        offset = JSONEscape(bytes, at: offset).end
        continue
      }
      if let width = quote.closingWidth(bytes, at: offset),
        bytes.endsToken(at: offset + width)
      {
        report(.wrongQuotes, start..<offset + width)
        appendForeignString(
          bytes, start..<offset + width, QuoteWidths(opening: quote.width, closing: width))
        return offset + width
      }
      offset += 1
    }
    let end = max(start + quote.width, unterminatedStringEnd(bytes, start: start, at: offset))
    report(.wrongQuotes, start..<end)
    appendForeignString(bytes, start..<end, QuoteWidths(opening: quote.width, closing: 0))
    return end
  }

  private mutating func appendForeignString(
    _ bytes: Span<UInt8>, _ range: Range<Int>, _ quotes: QuoteWidths
  ) {
    appendDamaged(.string, range, quotes: quotes)
    let last = records.count - 1
    records[last].isEscaped = range.contains { bytes[$0] == UInt8(ascii: "\\") }
  }

  /// Reads a value that begins with a letter: a literal of another language, or a text.
  mutating func scanBareValue(_ bytes: Span<UInt8>, at start: Int) -> Int {
    var end = bytes.bareTextEnd(from: start, stopsAtColon: false)
    expected = afterValue
    if let kind = ForeignLiteral.kind(bytes, start..<end) {
      report(.unknownLiteral, start..<end)
      appendDamaged(kind, start..<end)
      return end
    }
    var closing = 0
    if end < bytes.count, bytes[end] == UInt8(ascii: "\""), bytes.endsToken(at: end + 1) {
      closing = 1
      end += 1
    }
    if !reportBrokenScalars(bytes, start..<end) { report(.unquotedString, start..<end) }
    appendDamaged(.string, start..<end, quotes: QuoteWidths(opening: 0, closing: closing))
    return end
  }

  /// Reads a key that has no quotes, or none in front.
  mutating func scanBareKey(_ bytes: Span<UInt8>, at start: Int) -> Int {
    guard bytes[start].isWordPart || bytes[start] == UInt8(ascii: "-") else {
      return skipUnexpected(bytes, at: start)
    }
    var end = bytes.bareTextEnd(from: start, stopsAtColon: true)
    var closing = 0
    if end < bytes.count, bytes[end] == UInt8(ascii: "\"") {
      closing = 1
      end += 1
    }
    let next = bytes.skippingBlanks(from: end)
    let isBroken = reportBrokenScalars(bytes, start..<end)
    guard next < bytes.count,
      bytes[next] == UInt8(ascii: ":") || bytes[next] == UInt8(ascii: "=")
    else {
      if !isBroken { report(.unexpectedByte, start..<end) }
      if endsItem(bytes, at: end) { expected = .separator }
      return end
    }
    if !isBroken { report(.unquotedKey, start..<end) }
    appendDamaged(.string, start..<end, quotes: QuoteWidths(opening: 0, closing: closing))
    expected = .colon
    return end
  }

  /// Steps over a run of characters that mean nothing, and takes it for a value where it stands
  /// alone in the place of one.
  mutating func skipUnexpectedValue(_ bytes: Span<UInt8>, at start: Int) -> Int {
    let end = skipUnexpected(bytes, at: start)
    if expected != .root, endsItem(bytes, at: end) {
      appendDamaged(.null, start..<end)
      expected = .separator
    }
    return end
  }

  /// Whether an element or a member ends before an offset.
  private func endsItem(_ bytes: Span<UInt8>, at offset: Int) -> Bool {
    let next = Self.skipWhitespace(bytes, from: offset)
    guard next < bytes.count else { return false }
    let byte = bytes[next]
    return byte == UInt8(ascii: ",") || byte == UInt8(ascii: "]") || byte == UInt8(ascii: "}")
  }

  /// Steps over a run of characters that mean nothing here.
  mutating func skipUnexpected(_ bytes: Span<UInt8>, at start: Int) -> Int {
    var end = start + UTF8Scalar(bytes, at: start).width
    if !bytes[start].isStructural {
      while end < bytes.count, !bytes[end].isWordPart, !bytes[end].isStructural,
        !bytes[end].isJSONWhitespace, bytes[end] != UInt8(ascii: "\"")
      {
        end += 1
      }
    }
    if !reportBrokenScalars(bytes, start..<end) { report(.unexpectedByte, start..<end) }
    return end
  }

  /// Steps over everything to the next comma, closing bracket or line.
  mutating func skipToSeparator(_ bytes: Span<UInt8>, from start: Int) -> Int {
    var end = start
    while end < bytes.count, !bytes[end].isLineBreak, bytes[end] != UInt8(ascii: ","),
      bytes[end] != UInt8(ascii: "]"), bytes[end] != UInt8(ascii: "}")
    {
      end += 1
    }
    end = max(start + 1, bytes.textEnd(before: end))
    if !reportBrokenScalars(bytes, start..<end) { report(.unexpectedByte, start..<end) }
    return end
  }
}

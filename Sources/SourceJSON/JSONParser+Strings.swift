extension JSONParser {
  /// Reads the string or key whose opening quote stands at an offset and returns its end.
  @inline(__always)
  mutating func scanString(_ bytes: Span<UInt8>, at start: Int) -> Int {
    let reportCount = self.reportCount
    var end = scanText(bytes, from: start &+ 1)
    if end < bytes.count, bytes[end] == UInt8(ascii: "\"") {
      append(.string, start..<end &+ 1, quotes: .plain)
      end &+= 1
    } else {
      end = scanRestOfString(bytes, from: end, start: start)
    }
    if self.reportCount != reportCount { records[records.count &- 1].isDamaged = true }
    return end
  }

  /// Goes on with a string at its first backslash, control character, or the end of the text.
  @inline(never)
  private mutating func scanRestOfString(
    _ bytes: Span<UInt8>, from first: Int, start: Int
  ) -> Int {
    var offset = first
    var isEscaped = false
    while offset < bytes.count {
      switch bytes[offset] {
      case UInt8(ascii: "\""):
        append(.string, start..<offset + 1, quotes: .plain)
        records[records.count - 1].isEscaped = isEscaped
        return offset + 1
      case UInt8(ascii: "\\"):
        isEscaped = true
        offset = scanEscape(bytes, at: offset)
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
        guard !endsString(bytes, at: offset) else {
          return endUnterminatedString(bytes, start: start, at: offset, isEscaped: isEscaped)
        }
        offset = scanLineBreaks(bytes, from: offset)
      default:
        report(.controlCharacterInString, offset..<offset + 1)
        offset += 1
      }
      offset = scanText(bytes, from: offset)
    }
    return endUnterminatedString(bytes, start: start, at: offset, isEscaped: isEscaped)
  }

  /// Steps over plain text: stops at a quote, a backslash, a control character or the end.
  ///
  /// Eight bytes at a time, as long as they are ASCII or scalars of two bytes; what is longer, or
  /// not UTF-8, is looked at scalar by scalar.
  @inline(__always)
  mutating func scanText(_ bytes: Span<UInt8>, from start: Int) -> Int {
    var offset = start
    // The lead of a scalar that the word before ended in the middle of, as its lowest byte.
    var carried: UInt64 = 0
    while offset &+ 8 <= bytes.count {
      let word = ByteWord(bytes, at: offset)
      let stops = word.stops
      // Everything below the first stop.
      let text = ByteWord(bits: word.bits & (stops & (0 &- stops) &- 1 | (stops == 0 ? ~0 : 0)))
      if text.high | carried != 0 {
        guard let open = text.leadAfterShortScalars(carried: carried) else {
          offset = scanScalars(bytes, from: carried == 0 ? offset : offset &- 1)
          carried = 0
          continue
        }
        carried = open
      }
      if stops != 0 { return offset &+ ByteWord.count(before: stops) }
      offset &+= 8
    }
    // At most eight bytes are left.
    return scanScalars(bytes, from: carried == 0 ? offset : offset &- 1)
  }

  /// Steps over at least one scalar and on to the next that is short, or to a stop.
  @inline(never)
  private mutating func scanScalars(_ bytes: Span<UInt8>, from start: Int) -> Int {
    var offset = start
    let end = min(bytes.count, start &+ 8)
    while offset < end {
      let byte = bytes[offset]
      if byte >= 0x80 {
        offset = scanScalar(bytes, at: offset)
      } else if byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") {
        return offset
      } else {
        offset &+= 1
      }
    }
    return offset
  }

  @inline(__always)
  private mutating func scanScalar(_ bytes: Span<UInt8>, at offset: Int) -> Int {
    switch UTF8Scalar(bytes, at: offset) {
    case .valid(let width):
      return offset &+ width
    case .invalid(let width):
      reportInvalidUTF8(bytes, offset..<offset &+ width)
      return offset &+ width
    }
  }
}

// MARK: - Escapes

extension JSONParser {
  /// Steps over the escape whose backslash stands at an offset.
  mutating func scanEscape(_ bytes: Span<UInt8>, at offset: Int) -> Int {
    switch JSONEscape(bytes, at: offset) {
    case .character(_, let end):
      return end
    case .loneSurrogate(let end):
      report(.loneSurrogate, offset..<end)
      return end
    case .bad(let end):
      report(.badEscape, offset..<end)
      return end
    }
  }
}

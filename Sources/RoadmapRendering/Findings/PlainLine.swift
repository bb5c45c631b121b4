/// The line of a culprit where it can be shown as it stands, as nearly every line can.
///
/// Each of its characters takes one column and is obeyed by no terminal, and all of it has room.
/// `SourceExcerpt` draws every other line, and would draw this one the same.
struct PlainLine {
  /// The bytes of the line, without spaces at its end.
  let text: Range<Int>
  /// The columns before the first caret.
  let indent: Int
  /// How many carets stand under the culprit, at least 1.
  let carets: Int

  /// Finds the line around a culprit; nil where it has to be drawn character by character.
  init?(around culprit: Range<Int>, in bytes: Span<UInt8>, width: Int) {
    guard culprit.lowerBound >= 0, culprit.lowerBound <= bytes.count else { return nil }
    // No character takes more bytes than this.
    let reach = culprit.lowerBound - 3 * width
    var start = culprit.lowerBound
    while start > 0, !Self.isBreak(bytes[start - 1]) {
      start -= 1
      guard start > reach else { return nil }
    }
    var offset = start
    var columns = 0
    var before: Int?
    var behind: Int?
    while offset < bytes.count, !Self.isBreak(bytes[offset]) {
      if offset == culprit.lowerBound { before = columns }
      if offset == culprit.upperBound { behind = columns }
      let length = Self.plainLength(bytes, at: offset)
      guard length > 0, columns < width else { return nil }
      offset += length
      columns += 1
    }
    if offset == culprit.lowerBound { before = columns }
    // Where the culprit goes on to the next line, the carets end with this one.
    if offset <= culprit.upperBound { behind = columns }
    guard let before, let behind else { return nil }
    carets = max(1, behind - before)
    guard behind - before <= width / 2, columns - (behind - before) + carets <= width
    else { return nil }
    indent = before
    while offset > start, bytes[offset - 1] == UInt8(ascii: " ") { offset -= 1 }
    text = start..<offset
  }

  private static func isBreak(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
  }

  /// The bytes of a character that is shown as it is in one column, or 0 where it may not be: what
  /// Russian and English are written with, but no mark of a command.
  @inline(__always)
  private static func plainLength(_ bytes: Span<UInt8>, at offset: Int) -> Int {
    let byte = bytes[offset]
    switch byte {
    case UInt8(ascii: ":"), UInt8(ascii: "#"):
      let next = offset + 1 < bytes.count ? bytes[offset + 1] : 0
      return TerminalText.isCommandMark(byte, next) ? 0 : 1
    case 0x20...0x7E: return 1
    case 0xD0, 0xD1: return isContinuation(bytes, at: offset + 1) ? 2 : 0
    case 0xC2:
      return isContinuation(bytes, at: offset + 1) && bytes[offset + 1] >= 0xA0
        && bytes[offset + 1] != 0xAD ? 2 : 0
    case 0xE2:
      guard offset + 2 < bytes.count else { return 0 }
      switch (bytes[offset + 1], bytes[offset + 2]) {
      // Dashes, quotation marks, the ellipsis; and №.
      case (0x80, 0x90...0xA6), (0x84, 0x96): return 3
      default: return 0
      }
    default: return 0
    }
  }

  @inline(__always)
  private static func isContinuation(_ bytes: Span<UInt8>, at offset: Int) -> Bool {
    offset < bytes.count && bytes[offset] & 0xC0 == 0x80
  }
}

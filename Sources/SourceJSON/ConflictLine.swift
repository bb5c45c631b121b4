/// A line that a version control system writes around the sides of a conflict.
struct ConflictLine {
  let marker: JSONSyntaxError.ConflictMarker
  /// The bytes of the line, without its break.
  let range: Range<Int>

  private static let width = 7

  /// Reads the marker that begins at an offset, which must be the first of its line.
  init?(_ bytes: Span<UInt8>, at offset: Int) {
    guard offset + Self.width <= bytes.count, offset == 0 || bytes[offset - 1].isLineBreak else {
      return nil
    }
    let byte = bytes[offset]
    switch byte {
    case UInt8(ascii: "<"): marker = .ours
    case UInt8(ascii: "|"): marker = .base
    case UInt8(ascii: "="): marker = .theirs
    case UInt8(ascii: ">"): marker = .end
    default: return nil
    }
    let end = offset + Self.width
    for index in offset..<end where bytes[index] != byte { return nil }
    guard end == bytes.count || bytes[end].isJSONWhitespace else { return nil }
    range = offset..<bytes.lineEnd(from: end)
  }
}

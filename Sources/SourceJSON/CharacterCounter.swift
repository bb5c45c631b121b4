/// Counts the characters (grapheme clusters) of a line up to an offset.
///
/// Between two scalars of plain text a character always ends, so runs of them are counted as
/// scalars; only what stands around other scalars is left to the grapheme rules of `String`.
/// A run of bytes that is no UTF-8 counts as one character for each scalar that it fails to be.
struct CharacterCounter: Sendable {
  /// The first byte of a character.
  private(set) var offset: Int
  /// The column of that character, from 1.
  private(set) var column = 1

  /// Begins with the first character of a line.
  init(from start: Int) {
    offset = start
  }

  /// The column of the character that holds an offset, which must not lie before the counter's.
  mutating func column(_ bytes: Span<UInt8>, at target: Int, end: Int) -> Int {
    advance(bytes, to: target, end: end)
    return offset > target ? column - 1 : column
  }

  /// Moves on to the first character that begins at an offset or behind it.
  mutating func advance(_ bytes: Span<UInt8>, to target: Int, end: Int) {
    while offset < target, offset < end {
      guard let width = Self.plainWidth(bytes, at: offset, end: end) else {
        advanceThroughRun(bytes, to: target, end: end)
        continue
      }
      let next = offset + width
      // What is not plain may belong to the character before it.
      if next < end, Self.plainWidth(bytes, at: next, end: end) == nil {
        advanceThroughRun(bytes, to: target, end: end)
      } else {
        offset = next
        column += 1
      }
    }
  }

  /// Counts the characters of a run that ends between two plain scalars or at a broken one.
  private mutating func advanceThroughRun(_ bytes: Span<UInt8>, to target: Int, end: Int) {
    guard case .valid = UTF8Scalar(bytes, at: offset) else {
      offset = min(end, offset + UTF8Scalar(bytes, at: offset).width)
      column += 1
      return
    }
    // A character may be longer than any limit, and a run as long as the text: so in pieces.
    var limit = 256
    while true {
      let piece = Self.run(bytes, from: offset, end: end, limit: limit)
      let characters = String(decoding: piece.text, as: UTF8.self)
      // The last character of a piece may go on behind it.
      var uncounted = characters.count
      if !piece.isWhole { uncounted -= 1 }
      if uncounted == 0 {
        limit *= 4
        continue
      }
      for character in characters.prefix(uncounted) {
        offset += character.utf8.count
        column += 1
        guard offset < target else { return }
      }
      return
    }
  }

  private static func run(
    _ bytes: Span<UInt8>, from start: Int, end: Int, limit: Int
  ) -> (text: [UInt8], isWhole: Bool) {
    var text: [UInt8] = []
    var offset = start
    var followsPlain = false
    while offset < end, case .valid(let width) = UTF8Scalar(bytes, at: offset) {
      let isPlain = plainWidth(bytes, at: offset, end: end) != nil
      if isPlain, followsPlain { break }
      guard text.count < limit else { return (text, false) }
      for index in offset..<min(offset + width, end) { text.append(bytes[index]) }
      followsPlain = isPlain
      offset += width
    }
    return (text, true)
  }

  /// The width of a scalar that never joins another of its kind, or nil.
  ///
  /// These are printable ASCII and the tab, Latin letters to U+02FF, and the Cyrillic letters from
  /// U+0400 to U+047F; none of them extends a character, and a break stands between any two.
  @inline(__always)
  private static func plainWidth(_ bytes: Span<UInt8>, at offset: Int, end: Int) -> Int? {
    let byte = bytes[offset]
    if byte < 0x80 { return byte.isLineBreak ? nil : 1 }
    guard 0xC2...0xCB ~= byte || byte == 0xD0 || byte == 0xD1, offset &+ 1 < end,
      bytes[offset &+ 1] & 0xC0 == 0x80
    else { return nil }
    return 2
  }
}

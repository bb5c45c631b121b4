/// The neighbourhood of a culprit on its line, split into what is before it, itself, and after it.
///
/// It reads no further than `reach` bytes on each side, so that a file of one long line costs each
/// finding no more than any other file.
struct SourceLine: Sendable, Hashable {
  /// The text before the culprit, from the start of the line where that is within reach.
  let before: String
  /// The culprit, up to the end of its first line.
  let culprit: String
  /// The text after the culprit, empty where the culprit goes on to the next line.
  let after: String

  /// Splits a line given in parts.
  init(before: String, culprit: String, after: String) {
    self.before = before
    self.culprit = culprit
    self.after = after
  }

  /// Cuts the line of a culprit out of a file.
  ///
  /// - Parameters:
  ///   - range: the culprit in UTF-8 bytes; what lies outside the file is ignored.
  ///   - bytes: the file, which may be invalid UTF-8.
  ///   - reach: how many bytes to read on each side at most.
  init(around range: Range<Int>, in bytes: some RandomAccessCollection<UInt8>, reach: Int = 2048) {
    func index(_ offset: Int) -> Int { min(max(0, offset), bytes.count) }
    func byte(_ offset: Int) -> UInt8 { bytes[bytes.index(bytes.startIndex, offsetBy: offset)] }
    func isBreak(_ offset: Int) -> Bool { byte(offset) == 0x0A || byte(offset) == 0x0D }
    func text(_ range: Range<Int>) -> String {
      let start = bytes.index(bytes.startIndex, offsetBy: range.lowerBound)
      let end = bytes.index(start, offsetBy: range.count)
      return String(decoding: bytes[start..<end], as: UTF8.self)
    }
    /// Moves into the reach where a continuation byte would begin a text cut in two.
    func aligned(_ offset: Int, by step: Int) -> Int {
      var offset = offset
      var steps = 0
      while steps < 3, offset > 0, offset < bytes.count, byte(offset) & 0xC0 == 0x80 {
        offset += step
        steps += 1
      }
      return offset
    }

    let start = index(range.lowerBound)
    let end = max(start, index(range.upperBound))
    let first = index(start - reach)
    var lineStart = start
    while lineStart > first, !isBreak(lineStart - 1) { lineStart -= 1 }
    if lineStart == first { lineStart = min(aligned(lineStart, by: 1), start) }

    let last = index(start + min(end - start, reach) + reach)
    var lineEnd = start
    while lineEnd < last, !isBreak(lineEnd) { lineEnd += 1 }
    if lineEnd == last { lineEnd = max(aligned(lineEnd, by: -1), start) }

    let culpritEnd = min(end, lineEnd)
    before = text(lineStart..<start)
    culprit = text(start..<culpritEnd)
    after = text(culpritEnd..<lineEnd)
  }
}

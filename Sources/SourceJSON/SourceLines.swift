/// The lines of a text, found once, for the positions of many bytes.
///
/// Making it takes one sweep over the text. A position then takes time that depends on neither the
/// length of the text nor that of its line.
public struct SourceLines: Sendable {
  /// A place in a long line whose column is known.
  private struct Mark {
    let counter: CharacterCounter
    let line: Int
  }

  private let bytes: [UInt8]
  private let starts: [Int]
  private let marks: [Mark]

  /// How far marks stand from each other, in bytes.
  private static let spacing = 256

  /// Finds the lines of a text in UTF-8.
  public init(_ bytes: [UInt8]) {
    self.bytes = bytes
    let span = bytes.span
    let starts = span.lineStarts
    var marks: [Mark] = []
    for (line, start) in starts.enumerated() {
      let next = line + 1 < starts.count ? starts[line + 1] : span.count
      guard next - start > Self.spacing else { continue }
      let end = span.lineEnd(from: start)
      var counter = CharacterCounter(from: Self.textStart(span, line: start..<end))
      while end - counter.offset > Self.spacing {
        counter.advance(span, to: counter.offset + Self.spacing, end: end)
        marks.append(Mark(counter: counter, line: line))
      }
    }
    self.starts = starts
    self.marks = marks
  }

  /// How many lines the text has, at least 1.
  public var count: Int { starts.count }

  /// The bytes of a line, without its break; the number counts from 1 and is clipped to the text.
  public func range(ofLine number: Int) -> Range<Int> {
    let start = starts[Swift.min(Swift.max(number, 1), starts.count) - 1]
    return start..<bytes.span.lineEnd(from: start)
  }

  /// The line and column of a byte, which is clipped to the text.
  public func position(at offset: Int) -> SourcePosition {
    let span = bytes.span
    let offset = Swift.min(Swift.max(offset, 0), span.count)
    let line = starts.partitionPoint { $0 > offset } - 1
    let start = Self.textStart(span, line: starts[line]..<span.count)
    var counter = CharacterCounter(from: start)
    let mark = marks.partitionPoint { $0.counter.offset > offset } - 1
    if mark >= 0, marks[mark].line == line { counter = marks[mark].counter }
    let column = counter.column(span, at: Swift.max(start, offset), end: span.count)
    return SourcePosition(line: line + 1, column: column)
  }

  /// Where the characters of a line begin: behind a byte order mark, which is none of them.
  static func textStart(_ bytes: Span<UInt8>, line: Range<Int>) -> Int {
    line.lowerBound == 0 && bytes.startsWithByteOrderMark ? 3 : line.lowerBound
  }
}

extension Array {
  /// The first index whose element, and every element behind it, fulfils a condition.
  fileprivate func partitionPoint(_ isBehind: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = low + (high - low) / 2
      if isBehind(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

extension Span<UInt8> {
  /// Where every line begins, at least one.
  fileprivate var lineStarts: [Int] {
    var starts = [0]
    var offset = 0
    while offset &+ 8 <= count {
      // Few bytes are tabs or breaks, so what is cheap to see comes first.
      if offset &+ 16 <= count, !holdsControl(inSixteenAt: offset) {
        offset &+= 16
        continue
      }
      var breaks = ByteWord(self, at: offset).lineBreaks
      while breaks != 0 {
        note(breakAt: offset &+ ByteWord.count(before: breaks), in: &starts)
        breaks &= breaks &- 1
      }
      offset &+= 8
    }
    while offset < count {
      if self[offset].isLineBreak { note(breakAt: offset, in: &starts) }
      offset &+= 1
    }
    return starts
  }

  /// The line feed of CR LF ends no line of its own.
  private func note(breakAt offset: Int, in starts: inout [Int]) {
    if offset > 0, self[offset] == UInt8(ascii: "\n"), self[offset - 1] == UInt8(ascii: "\r") {
      starts.removeLast()
    }
    starts.append(offset + 1)
  }

  @inline(__always)
  private func holdsControl(inSixteenAt offset: Int) -> Bool {
    let bytes = bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: SIMD16<UInt8>.self)
    let control = bytes .< SIMD16<UInt8>(repeating: 0x20)
    let words = unsafeBitCast(control, to: SIMD2<UInt64>.self)
    return words.x | words.y != 0
  }

  /// Where the line begins that holds an offset; a break belongs to the line that it ends.
  func lineStart(of offset: Int) -> Int {
    var start = offset
    while start > 0 {
      let byte = self[start - 1]
      if byte == UInt8(ascii: "\n") { return start }
      if byte == UInt8(ascii: "\r") {
        guard start < count, self[start] == UInt8(ascii: "\n") else { return start }
      }
      start -= 1
    }
    return start
  }

  /// Where the line begins behind the break at an offset.
  func lineStart(behindBreakAt offset: Int) -> Int {
    offset + (holds("\r\n", at: offset) ? 2 : 1)
  }

  /// How many lines end in a range that ends behind a break.
  func lineBreakCount(in range: Range<Int>) -> Int {
    var lineBreaks = 0
    var offset = lineEnd(from: range.lowerBound)
    while offset < range.upperBound {
      lineBreaks += 1
      offset = lineEnd(from: lineStart(behindBreakAt: offset))
    }
    return lineBreaks
  }
}

import SourceJSON

/// Lines and columns counted in Unicode scalars, as SARIF's `unicodeCodePoints` wants them.
///
/// Making it takes one sweep; a column then takes no longer on a long line than on a short one.
struct ScalarColumns {
  private let bytes: [UInt8]
  private let lines: SourceLines
  /// How many scalars begin before each block of bytes.
  private let before: [Int]
  private static let block = 1_024

  init(_ bytes: [UInt8], _ lines: SourceLines) {
    self.bytes = bytes
    self.lines = lines
    var before: [Int] = []
    var count = 0
    for (index, byte) in bytes.enumerated() {
      if index % Self.block == 0 { before.append(count) }
      if byte & 0xC0 != 0x80 { count += 1 }
    }
    self.before = before
  }

  /// The line and column of a byte, both from 1; a byte order mark has no column.
  func position(at offset: Int) -> SourcePosition {
    let line = lines.position(at: offset).line
    let start = lines.range(ofLine: line).lowerBound
    let hasMark = start == 0 && bytes.starts(with: [0xEF, 0xBB, 0xBF])
    let column = scalars(before: offset) - scalars(before: start) + (hasMark ? 0 : 1)
    return SourcePosition(line: line, column: max(1, column))
  }

  private func scalars(before offset: Int) -> Int {
    let offset = min(max(offset, 0), bytes.count)
    let block = min(offset / Self.block, before.count - 1)
    guard block >= 0 else { return 0 }
    return before[block] + bytes[(block * Self.block)..<offset].count { $0 & 0xC0 != 0x80 }
  }
}

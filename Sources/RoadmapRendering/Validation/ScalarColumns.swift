import SourceJSON

/// Lines and columns counted in Unicode scalars, as SARIF's `unicodeCodePoints` wants them.
///
/// Making it takes one sweep; a column then takes no longer on a long line than on a short one.
struct ScalarColumns {
  private let bytes: [UInt8]
  /// Where each line begins.
  private let starts: [Int]
  /// How many scalars begin before each block of bytes.
  private let before: [Int]
  private static let block = 1_024

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var starts = [0]
    var before: [Int] = []
    var count = 0
    for (index, byte) in bytes.enumerated() {
      if index % Self.block == 0 { before.append(count) }
      if byte & 0xC0 != 0x80 { count += 1 }
      let isCarriageReturn = byte == UInt8(ascii: "\r")
      let next = index + 1 < bytes.count ? bytes[index + 1] : 0
      if byte == UInt8(ascii: "\n") || isCarriageReturn && next != UInt8(ascii: "\n") {
        starts.append(index + 1)
      }
    }
    self.starts = starts
    self.before = before
  }

  /// The line and column of a byte, both from 1; a byte order mark has no column.
  func position(at offset: Int) -> SourcePosition {
    var (low, high) = (0, starts.count)
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle + 1 } else { high = middle }
    }
    let line = max(1, low)
    let start = starts[line - 1]
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

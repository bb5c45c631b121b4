/// What inputs have come upon so far, such as rules that were broken or kinds of deadlines.
///
/// An input that comes upon something new is worth changing further. Different things may share a bit;
/// then an input is passed over, and no harm is done.
package struct FeatureMap: Sendable {
  private var bits: [UInt64]
  /// Whether something new was noted since `forgetNews`.
  package private(set) var hasNews = false

  private static let wordCount = 1_024

  /// A map of nothing.
  package init() { bits = Array(repeating: 0, count: Self.wordCount) }

  private init(bits: [UInt64]) { self.bits = bits }

  /// A map that notes nothing.
  package static let none = FeatureMap(bits: [])

  /// Begins anew to wait for something new.
  package mutating func forgetNews() { hasNews = false }

  /// Notes a thing by its name and numbers.
  mutating func note(_ name: String, _ numbers: Int...) {
    guard !bits.isEmpty else { return }
    // FNV-1a: the same on every run, which the hashes of the standard library are not.
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in name.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    for number in numbers {
      hash = (hash ^ UInt64(bitPattern: Int64(number))) &* 0x100_0000_01B3
    }
    hash ^= hash >> 31
    let index = Int(hash >> 6 & UInt64(Self.wordCount - 1))
    let bit: UInt64 = 1 << (hash & 63)
    if bits[index] & bit == 0 {
      bits[index] |= bit
      hasNews = true
    }
  }

  /// Notes how many there are of a thing, roughly.
  mutating func note(countOf name: String, _ count: Int) {
    note(name, Int.bitWidth - count.leadingZeroBitCount)
  }
}

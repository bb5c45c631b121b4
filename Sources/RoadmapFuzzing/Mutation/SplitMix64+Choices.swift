import SeededRandom

extension SplitMix64 {
  /// A number from 0 up to and without `count`, or 0 where that is not positive.
  mutating func number(below count: Int) -> Int {
    count > 0 ? Int(truncatingIfNeeded: next() >> 1) % count : 0
  }

  /// Whether a chance of one in so many came up.
  mutating func oneIn(_ count: Int) -> Bool { number(below: count) == 0 }

  /// A part of a number of bytes, mostly a short one; empty where there are none.
  mutating func range(in count: Int) -> Range<Int> {
    let start = number(below: count)
    let longest = Swift.min(count - start, oneIn(4) ? count : 16)
    return start..<start + Swift.min(count - start, 1 + number(below: longest))
  }
}

extension Array {
  /// An element by chance, or nil where there is none.
  func element(_ random: inout SplitMix64) -> Element? {
    isEmpty ? nil : self[random.number(below: count)]
  }
}

/// Sebastiano Vigna's generator of random numbers: the same inputs from a seed on every machine.
struct SplitMix64: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

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

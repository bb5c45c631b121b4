/// Takes choices from bytes, so that an input also says what is asked for; afterwards all are the first.
struct ChoiceFeed {
  private var bytes: ArraySlice<UInt8>

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
  }

  /// A number from 0 up to and without `count`.
  mutating func number(below count: Int) -> Int {
    guard count > 1, let byte = bytes.popFirst() else { return 0 }
    // Digits and letters are choices that people can write: 0 is the first.
    return Int(byte &- UInt8(ascii: "0")) % count
  }

  /// One of several values; there must be one.
  mutating func one<Value>(of values: Value...) -> Value { values[number(below: values.count)] }

  /// One of several values, or nil where there are none.
  mutating func element<Value>(of values: [Value]) -> Value? {
    values.isEmpty ? nil : values[number(below: values.count)]
  }

  /// A yes or a no.
  mutating func flag() -> Bool { number(below: 2) == 1 }
}

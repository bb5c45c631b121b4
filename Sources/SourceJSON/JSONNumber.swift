/// The grammar and the exact value of numbers (RFC 8259, 6).
enum JSONNumber {
  /// The offset behind the number that begins at an offset, or nil where it is none.
  ///
  /// A number that runs on into letters, digits, dots or signs is none.
  @inline(__always)
  static func end(_ bytes: Span<UInt8>, from start: Int) -> Int? {
    var offset = start
    if bytes[offset] == UInt8(ascii: "-") { offset &+= 1 }
    if offset < bytes.count, bytes[offset] == UInt8(ascii: "0") {
      offset &+= 1
    } else {
      guard skipDigits(bytes, &offset) else { return nil }
    }
    if offset < bytes.count, bytes[offset] == UInt8(ascii: ".") {
      offset &+= 1
      guard skipDigits(bytes, &offset) else { return nil }
    }
    if offset < bytes.count, bytes[offset] | 0x20 == UInt8(ascii: "e") {
      offset &+= 1
      if offset < bytes.count,
        bytes[offset] == UInt8(ascii: "+") || bytes[offset] == UInt8(ascii: "-")
      {
        offset &+= 1
      }
      guard skipDigits(bytes, &offset) else { return nil }
    }
    guard offset == bytes.count || !bytes[offset].isNumberTail else { return nil }
    return offset
  }

  /// Steps over digits; false where there is none.
  @inline(__always)
  private static func skipDigits(_ bytes: Span<UInt8>, _ offset: inout Int) -> Bool {
    let start = offset
    while offset < bytes.count, bytes[offset].isDigit { offset &+= 1 }
    return offset > start
  }

  /// The value of a number, or nil where it is no integer or too large for `Int`.
  static func integer(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int? {
    var offset = range.lowerBound
    let isNegative = bytes[offset] == UInt8(ascii: "-")
    if isNegative { offset += 1 }
    var value = 0
    // Zeros are held back until a digit follows, so `1.000` and `120e-1` stay exact.
    var pendingZeros = 0
    var fractionDigits = 0
    var inFraction = false
    while offset < range.upperBound {
      let byte = bytes[offset]
      offset += 1
      if byte == UInt8(ascii: ".") {
        inFraction = true
        continue
      }
      guard byte.isDigit else { break }
      if inFraction { fractionDigits += 1 }
      pendingZeros += 1
      guard byte != UInt8(ascii: "0") else { continue }
      guard scale(&value, by: pendingZeros) else { return nil }
      pendingZeros = 0
      let digit = Int(byte - UInt8(ascii: "0"))
      let (sum, overflow) =
        isNegative
        ? value.subtractingReportingOverflow(digit) : value.addingReportingOverflow(digit)
      guard !overflow else { return nil }
      value = sum
    }
    guard value != 0 else { return 0 }
    let shift = exponent(bytes, offset..<range.upperBound) - fractionDigits + pendingZeros
    guard shift >= 0, scale(&value, by: shift) else { return nil }
    return value
  }

  /// Multiplies by a power of ten; false where the result is too large.
  private static func scale(_ value: inout Int, by zeros: Int) -> Bool {
    guard value != 0 else { return true }
    guard zeros < 20 else { return false }
    for _ in 0..<zeros {
      let (product, overflow) = value.multipliedReportingOverflow(by: 10)
      guard !overflow else { return false }
      value = product
    }
    return true
  }

  /// The exponent behind the `e`, clipped to what can still matter in a text of 2 GiB.
  private static func exponent(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int {
    var exponent = 0
    var isNegative = false
    for offset in range {
      switch bytes[offset] {
      case UInt8(ascii: "-"): isNegative = true
      case UInt8(ascii: "+"): break
      default:
        exponent = min(exponent * 10 + Int(bytes[offset] - UInt8(ascii: "0")), 1 << 40)
      }
    }
    return isNegative ? -exponent : exponent
  }
}

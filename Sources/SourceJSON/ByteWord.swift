/// Eight bytes of text, looked at together.
///
/// The first byte of the text is the lowest of the word. A mask has the top bit of every byte set
/// that fits, and no other bit.
struct ByteWord {
  let bits: UInt64

  static let ones: UInt64 = 0x0101_0101_0101_0101
  static let tops: UInt64 = 0x8080_8080_8080_8080
  static let spaces: UInt64 = 0x2020_2020_2020_2020

  @inline(__always)
  init(_ bytes: Span<UInt8>, at offset: Int) {
    bits = UInt64(
      littleEndian: bytes.bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }

  @inline(__always)
  init(bits: UInt64) { self.bits = bits }

  /// The bytes of 0x80 and above.
  @inline(__always)
  var high: UInt64 { bits & Self.tops }

  /// The bytes that end a run of plain text in a string: quote, backslash, control characters.
  @inline(__always)
  var stops: UInt64 {
    // Adding 0x60 to the lower seven bits carries into the top bit from 0x20 on.
    let low = bits & ~Self.tops
    let control = ~(low &+ 0x60 &* Self.ones) & ~bits & Self.tops
    return control | equal(to: 0x22) | equal(to: 0x5C)
  }

  /// The bytes that equal one ASCII character.
  @inline(__always)
  func equal(to byte: UInt64) -> UInt64 {
    let difference = bits ^ (byte &* Self.ones)
    return ~((difference & ~Self.tops) &+ ~Self.tops | difference) & Self.tops
  }

  /// The bytes that end a line.
  @inline(__always)
  var lineBreaks: UInt64 { equal(to: 0x0A) | equal(to: 0x0D) }

  /// How many bytes stand before the first that a mask names; 8 where it names none.
  @inline(__always)
  static func count(before mask: UInt64) -> Int { mask.trailingZeroBitCount &>> 3 }
}

extension ByteWord {
  /// Whether the text is UTF-8 of one and two bytes a scalar, and the lead that it ends with.
  ///
  /// `carried` is the mask of a lead before the word, or 0: its top bit as that of the lowest
  /// byte. The result is such a mask for the next word; nil where longer scalars stand in the
  /// word or it is not UTF-8.
  @inline(__always)
  func leadAfterShortScalars(carried: UInt64) -> UInt64? {
    let high = self.high
    let leads = high & bits &<< 1
    let continuations = high & ~(bits &<< 1)
    let long = leads & bits &<< 2
    // C0 and C1 would spell ASCII in two bytes: of their lower bits only the lowest may be set.
    let overlong = leads & ~((bits & (0x1E &* Self.ones)) &+ 0x7E &* Self.ones)
    guard long | overlong | (continuations ^ (leads &<< 8 | carried)) == 0 else { return nil }
    return leads &>> 56
  }
}

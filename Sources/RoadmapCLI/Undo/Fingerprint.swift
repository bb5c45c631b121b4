/// What a file's bytes are recognised by: their number, and their XXH64 with the seed 0.
///
/// The hash (https://xxhash.com, specification 0.1.1) tells an edited file from an unedited one at
/// several gigabytes a second; it is no protection against somebody who wants two files to look alike.
struct Fingerprint: Hashable, Sendable {
  /// How many bytes there are.
  let byteCount: Int
  /// Their XXH64.
  let hash: UInt64

  /// Restores one that was written down.
  init(byteCount: Int, hash: UInt64) {
    self.byteCount = byteCount
    self.hash = hash
  }

  /// Takes the fingerprint of bytes.
  init(of bytes: [UInt8]) {
    byteCount = bytes.count
    hash = bytes.withUnsafeBytes { XXH64.hash($0) }
  }

  /// The hash as sixteen hexadecimal digits.
  var digits: String {
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}

/// The names are those of the specification; all arithmetic is modulo 2^64, as it says.
private enum XXH64 {
  private static let prime1: UInt64 = 0x9E37_79B1_85EB_CA87
  private static let prime2: UInt64 = 0xC2B2_AE3D_27D4_EB4F
  private static let prime3: UInt64 = 0x1656_67B1_9E37_79F9
  private static let prime4: UInt64 = 0x85EB_CA77_C2B2_AE63
  private static let prime5: UInt64 = 0x27D4_EB2F_1656_67C5

  static func hash(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    var offset = 0
    var hash = prime5
    if bytes.count >= 32 {
      var one = prime1 &+ prime2
      var two = prime2
      var three: UInt64 = 0
      var four = 0 &- prime1
      while offset + 32 <= bytes.count {
        one = round(one, lane(bytes, offset))
        two = round(two, lane(bytes, offset + 8))
        three = round(three, lane(bytes, offset + 16))
        four = round(four, lane(bytes, offset + 24))
        offset += 32
      }
      hash = rotated(one, 1) &+ rotated(two, 7) &+ rotated(three, 12) &+ rotated(four, 18)
      for lane in [one, two, three, four] {
        hash = (hash ^ round(0, lane)) &* prime1 &+ prime4
      }
    }
    hash &+= UInt64(bytes.count)
    while offset + 8 <= bytes.count {
      hash = rotated(hash ^ round(0, lane(bytes, offset)), 27) &* prime1 &+ prime4
      offset += 8
    }
    if offset + 4 <= bytes.count {
      let lane = UInt64(
        UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self)))
      hash = rotated(hash ^ (lane &* prime1), 23) &* prime2 &+ prime3
      offset += 4
    }
    while offset < bytes.count {
      hash = rotated(hash ^ (UInt64(bytes[offset]) &* prime5), 11) &* prime1
      offset += 1
    }
    hash = (hash ^ (hash >> 33)) &* prime2
    hash = (hash ^ (hash >> 29)) &* prime3
    return hash ^ (hash >> 32)
  }

  private static func lane(_ bytes: UnsafeRawBufferPointer, _ offset: Int) -> UInt64 {
    UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }

  private static func round(_ accumulator: UInt64, _ lane: UInt64) -> UInt64 {
    rotated(accumulator &+ lane &* prime2, 31) &* prime1
  }

  private static func rotated(_ value: UInt64, _ bits: UInt64) -> UInt64 {
    value << bits | value >> (64 - bits)
  }
}

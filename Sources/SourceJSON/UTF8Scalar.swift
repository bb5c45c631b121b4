/// The length of one Unicode scalar in UTF-8, or of the bytes that are none.
enum UTF8Scalar {
  /// A scalar of so many bytes.
  case valid(Int)
  /// So many bytes that can begin no scalar: the «maximal subpart» of the Unicode standard, 3.9.
  case invalid(Int)

  /// Reads the scalar that begins at an offset, which must lie inside the bytes.
  ///
  /// Overlong forms, surrogates and what lies above U+10FFFF are invalid (RFC 3629).
  @inline(__always)
  init(_ bytes: Span<UInt8>, at offset: Int) {
    let lead = bytes[offset]
    if lead < 0x80 {
      self = .valid(1)
      return
    }
    let length: Int
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch lead {
    case 0xC2...0xDF: length = 2
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: length = 3
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    case 0xF1...0xF3: length = 4
    default:
      self = .invalid(1)
      return
    }
    guard offset &+ 1 < bytes.count, second.contains(bytes[offset &+ 1]) else {
      self = .invalid(1)
      return
    }
    var width = 2
    while width < length {
      guard offset &+ width < bytes.count, bytes[offset &+ width] & 0xC0 == 0x80 else {
        self = .invalid(width)
        return
      }
      width &+= 1
    }
    self = .valid(length)
  }

  /// How many bytes to step over.
  @inline(__always)
  var width: Int {
    switch self {
    case .valid(let width), .invalid(let width): width
    }
  }
}

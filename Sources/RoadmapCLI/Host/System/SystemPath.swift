/// Paths, arguments and environment as the system has them, which is bytes, held in a `String` and
/// given back byte for byte.
///
/// Names out of an old archive are no UTF-8. Each byte that belongs to no character is held as a scalar
/// of its own for private use, U+10FE00 and the byte; so is each byte of a name that has such scalars
/// itself. So two different names are two different texts. `TerminalText` shows these as `\xE4`.
enum SystemPath {
  /// The text for some bytes.
  static func text(_ bytes: some Collection<UInt8>) -> String {
    if let text = String(validating: bytes, as: UTF8.self),
      !text.unicodeScalars.contains(where: { byte(of: $0) != nil })
    {
      return text
    }
    var text = String.UnicodeScalarView()
    var rest = bytes[...]
    while let first = rest.first {
      let width = 1 + (first >= 0xC0 ? 1 : 0) + (first >= 0xE0 ? 1 : 0) + (first >= 0xF0 ? 1 : 0)
      let piece = rest.prefix(width)
      if let scalar = String(validating: piece, as: UTF8.self)?.unicodeScalars.first,
        byte(of: scalar) == nil
      {
        text.append(scalar)
        rest = rest.dropFirst(width)
      } else {
        text.append(scalar(of: first))
        rest = rest.dropFirst()
      }
    }
    return String(text)
  }

  /// The text for a C string.
  static func text(_ pointer: UnsafePointer<CChar>) -> String {
    var length = 0
    while pointer[length] != 0 { length += 1 }
    return UnsafeBufferPointer(start: pointer, count: length).withMemoryRebound(to: UInt8.self) {
      text($0)
    }
  }

  /// The byte that a scalar stands for, or nil where it stands for itself.
  private static func byte(of scalar: Unicode.Scalar) -> UInt8? {
    let value = scalar.value
    return (0x10_FE80...0x10_FEFF).contains(value) ? UInt8(truncatingIfNeeded: value) : nil
  }

  private static func scalar(of byte: UInt8) -> Unicode.Scalar {
    Unicode.Scalar(0x10_FE00 + UInt32(byte)) ?? "\u{FFFD}"
  }

  /// The bytes of a text.
  static func bytes(_ text: String) -> [UInt8] {
    guard text.unicodeScalars.contains(where: { byte(of: $0) != nil }) else {
      return Array(text.utf8)
    }
    return text.unicodeScalars.flatMap { scalar in
      byte(of: scalar).map { [$0] } ?? Array(String(scalar).utf8)
    }
  }
}

extension String {
  /// The path as the C library takes it.
  var systemPath: [CChar] { SystemPath.bytes(self).map { CChar(bitPattern: $0) } + [0] }
}

/// Names of files for programs that read text.
///
/// JSON is Unicode (RFC 8259, 8.1), so a byte of a name that belongs to no character has no place in it;
/// it is written as people see it, `\xE4`. In a URI every byte has one: `%E4` (RFC 3986, 2.1).
enum FileNameText {
  /// The name with each such byte as `\xE4`; nothing else of it changes.
  static func escaped(_ name: String) -> String {
    name.escaping { scalar in ForeignByte.value(of: scalar).map { "\\x" + ForeignByte.digits($0) } }
  }
}

/// Bytes of file names that belong to no character, which the host holds as scalars for private use.
enum ForeignByte {
  static let scalars: ClosedRange<UInt32> = 0x10_FE80...0x10_FEFF

  /// The byte that a scalar stands for, or nil where it stands for itself.
  static func value(of scalar: Unicode.Scalar) -> UInt8? {
    scalars.contains(scalar.value) ? UInt8(truncatingIfNeeded: scalar.value) : nil
  }

  /// Its two digits in base 16.
  static func digits(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return byte < 16 ? "0" + digits : digits
  }
}

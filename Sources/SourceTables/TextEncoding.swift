/// Turns the bytes of a text file into text.
///
/// A byte-order mark decides; then UTF-16 by its zero bytes, UTF-8 where the bytes are valid, and else
/// windows-1251, in which office programs of Russian systems save plain text.
package enum TextEncoding {
  /// The text of some bytes; nil where they hold NUL and so are no text.
  package static func text(of bytes: [UInt8]) -> String? {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return utf8(bytes.dropFirst(3)) }
    if bytes.starts(with: [0xFF, 0xFE]) { return utf16(bytes.dropFirst(2), isLittle: true) }
    if bytes.starts(with: [0xFE, 0xFF]) { return utf16(bytes.dropFirst(2), isLittle: false) }
    if let isLittle = looksLikeUTF16(bytes) { return utf16(bytes[...], isLittle: isLittle) }
    return utf8(bytes[...])
  }

  private static func utf8(_ bytes: ArraySlice<UInt8>) -> String? {
    guard !bytes.contains(0) else { return nil }
    if let text = String(validating: bytes, as: UTF8.self) { return lines(text) }
    var text = String.UnicodeScalarView()
    for byte in bytes { text.append(windows1251(byte)) }
    return lines(String(text))
  }

  private static func utf16(_ bytes: ArraySlice<UInt8>, isLittle: Bool) -> String {
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    var first: UInt8?
    for byte in bytes {
      guard let held = first else {
        first = byte
        continue
      }
      let (low, high) = isLittle ? (held, byte) : (byte, held)
      units.append(UInt16(high) << 8 | UInt16(low))
      first = nil
    }
    return lines(String(decoding: units, as: UTF16.self))
  }

  /// Cyrillic UTF-16 has 4 in every second byte, Latin has 0; neither is likely in another encoding.
  private static func looksLikeUTF16(_ bytes: [UInt8]) -> Bool? {
    let sample = bytes.prefix(2_000)
    guard sample.count >= 8 else { return nil }
    var counts = [0, 0]
    for (index, byte) in sample.enumerated() where byte == 0 || byte == 4 { counts[index % 2] += 1 }
    let half = sample.count / 2
    if counts[1] * 10 > half * 9, counts[0] * 2 < half { return true }
    if counts[0] * 10 > half * 9, counts[1] * 2 < half { return false }
    return nil
  }

  /// The code page of Microsoft for Cyrillic, its upper half.
  private static let upperHalf: [Unicode.Scalar] = Array(
    """
    ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—\u{98}™љ›њќћџ\u{A0}ЎўЈ¤Ґ¦§Ё©Є«¬\u{AD}®Ї°±Ііґµ¶·ё№є»јЅѕї
    """.unicodeScalars)

  private static func windows1251(_ byte: UInt8) -> Unicode.Scalar {
    switch byte {
    case 0..<0x80: return Unicode.Scalar(byte)
    case 0xC0...: return Unicode.Scalar(0x0410 + UInt32(byte) - 0xC0) ?? "\u{FFFD}"
    default:
      let index = Int(byte) - 0x80
      return upperHalf.indices.contains(index) ? upperHalf[index] : "\u{FFFD}"
    }
  }

  /// One kind of line break.
  private static func lines(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "\r")) else { return text }
    var result = String.UnicodeScalarView()
    var followsReturn = false
    for scalar in text.unicodeScalars {
      if scalar == "\r" {
        result.append("\n")
      } else if scalar != "\n" || !followsReturn {
        result.append(scalar)
      }
      followsReturn = scalar == "\r"
    }
    return String(result)
  }
}

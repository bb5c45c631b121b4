/// Signs of fonts that have pictures for letters: Wingdings, Symbol.
package enum PictureSign {
  /// What a reader sees for a character of such a font, as far as plans use them; nil for any other.
  ///
  /// The fonts lie in the range for private use, from U+F020, and are named by the last byte too.
  package static func sign(_ code: UInt32) -> Unicode.Scalar? {
    switch code & 0xFF {
    case 0xFC, 0xFE, 0x50, 0x52, 0x80: "✓"
    case 0xFB, 0xFD, 0x4F, 0x51: "✗"
    case 0x2D: "-"
    case 0xB7, 0xA7, 0x9F, 0x6C: "•"
    case 0x2B: "+"
    default: nil
    }
  }
}

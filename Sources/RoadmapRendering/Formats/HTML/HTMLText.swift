/// Text from a file, made harmless for HTML.
enum HTMLText {
  /// Appends a text with its markup characters escaped and its control characters shown.
  ///
  /// Tabs and line breaks, one character each, stay: whether they count is for the style to say.
  /// Noncharacters, which
  /// HTML forbids, become U+FFFD. With `isolates`, text that runs from right to left goes into a `bdi`
  /// element, so that it cannot move its neighbours.
  static func append(_ text: String, to bytes: inout [UInt8], isolates: Bool) {
    var text = text
    let isPlain = text.withUTF8 { utf8 in
      guard utf8.allSatisfy({ isHarmless($0) }) else { return false }
      bytes.append(contentsOf: utf8)
      return true
    }
    if !isPlain {
      appendScalars(OfficeText.safe(text), to: &bytes, isolates: isolates)
    }
  }

  /// Whether a byte stands for itself whatever stands around it: printable ASCII but for markup, and
  /// the bytes of Cyrillic letters.
  private static func isHarmless(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""),
      UInt8(ascii: "'"):
      false
    case 0x20...0x7E, 0x80...0xBF, 0xD0, 0xD1: true
    default: false
    }
  }

  private static func appendScalars(_ text: String, to bytes: inout [UInt8], isolates: Bool) {
    let isIsolated = isolates && text.unicodeScalars.contains(where: runsLeft)
    if isIsolated { bytes.append(contentsOf: "<bdi>".utf8) }
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": bytes.append(contentsOf: "&amp;".utf8)
      case "<": bytes.append(contentsOf: "&lt;".utf8)
      case ">": bytes.append(contentsOf: "&gt;".utf8)
      case "\"": bytes.append(contentsOf: "&quot;".utf8)
      case "'": bytes.append(contentsOf: "&#39;".utf8)
      default:
        if isNoncharacter(scalar) {
          bytes.append(contentsOf: "\u{FFFD}".utf8)
        } else {
          bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
        }
      }
    }
    if isIsolated { bytes.append(contentsOf: "</bdi>".utf8) }
  }

  /// The code points that Unicode sets aside for no character: U+FDD0 to U+FDEF and the last two of every plane.
  private static func isNoncharacter(_ scalar: Unicode.Scalar) -> Bool {
    (0xFDD0...0xFDEF).contains(scalar.value) || scalar.value & 0xFFFE == 0xFFFE
  }

  /// Whether a character belongs to a script that runs from right to left (Unicode blocks).
  private static func runsLeft(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x590...0x8FF, 0xFB1D...0xFDCF, 0xFDF0...0xFDFF, 0xFE70...0xFEFE, 0x10800...0x10FFF,
      0x1E800...0x1EFFF:
      true
    default: false
    }
  }
}

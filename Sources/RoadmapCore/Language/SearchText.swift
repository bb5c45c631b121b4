import Letters

/// Text as people compare it: without regard to case, ё and е, or the number of spaces.
package struct SearchText: Hashable, Sendable {
  private let folded: String

  /// Folds a text.
  package init(_ text: String) {
    folded = SearchText.plain(text.utf8.span) ?? SearchText.any(text)
  }

  private static func any(_ text: String) -> String {
    text.lowercased()
      .map { $0 == "ё" ? "е" : $0 }
      .split(whereSeparator: \.isWhitespace)
      .map { String($0) }
      .joined(separator: " ")
  }

  /// The same for what nearly every text is made of, ASCII, the letters of Russian and its usual marks:
  /// characters of one scalar each, so that the bytes say all; nil where there is another one.
  private static func plain(_ bytes: Span<UInt8>) -> String? {
    var folded: [UInt8] = []
    folded.reserveCapacity(bytes.count)
    var isAfterSpace = false
    var offset = 0
    while offset < bytes.count {
      let (code, width) = bytes.character(at: offset)
      offset += width
      if code == 0x20 || (0x09...0x0D).contains(code) || code == 0xA0 {
        isAfterSpace = !folded.isEmpty
        continue
      }
      if isAfterSpace {
        folded.append(0x20)
        isAfterSpace = false
      }
      switch code {
      case 0x41...0x5A: folded.append(UInt8(truncatingIfNeeded: code) + 0x20)
      case 0..<0x80: folded.append(UInt8(truncatingIfNeeded: code))
      case 0x410...0x44F, 0x401, 0x451:
        let small = code == 0x401 || code == 0x451 ? 0x435 : code < 0x430 ? code + 0x20 : code
        folded.append(UInt8(truncatingIfNeeded: 0xC0 | small >> 6))
        folded.append(UInt8(truncatingIfNeeded: 0x80 | small & 0x3F))
      case 0xAB, 0xBB, 0x2010...0x2027, 0x2116:
        for index in offset - width..<offset { folded.append(bytes[index]) }
      default: return nil
      }
    }
    return String(decoding: folded, as: UTF8.self)
  }

  /// The words of the text.
  package var words: [SearchText] { folded.split(separator: " ").map { SearchText(String($0)) } }

  /// Whether another text stands somewhere in this one.
  package func contains(_ other: SearchText) -> Bool { folded.contains(other.folded) }

  /// Whether it begins as another text does; nothing begins with an empty one.
  package func begins(with other: SearchText) -> Bool {
    !other.folded.isEmpty && folded.hasPrefix(other.folded)
  }
}

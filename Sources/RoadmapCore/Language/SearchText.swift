import Letters

/// Text as people compare it: without regard to case, ё and е, or the number of spaces.
package struct SearchText: Hashable, Sendable {
  private let folded: String

  /// Folds a text.
  package init(_ text: String) {
    folded = SearchText.plain(text.utf8.span) ?? SearchText.any(text)
  }

  /// A hash of what a text of UTF-8 is folded to, the same for equal texts.
  ///
  /// No text is made for it, as all titles of a roadmap are compared (FNV-1a).
  static func hash(of bytes: Span<UInt8>, _ range: Range<Int>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    func add(_ byte: UInt8) { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    guard !fold(bytes, range, add) else { return hash }
    hash = 0xCBF2_9CE4_8422_2325
    let text = String(decoding: range.map { bytes[$0] }, as: UTF8.self)
    for byte in any(text).utf8 { add(byte) }
    return hash
  }

  private static func any(_ text: String) -> String {
    text.lowercased()
      .map { $0 == "ё" ? "е" : $0 }
      .split(whereSeparator: \.isWhitespace)
      .map { String($0) }
      .joined(separator: " ")
  }

  private static func plain(_ bytes: Span<UInt8>) -> String? {
    var folded: [UInt8] = []
    folded.reserveCapacity(bytes.count)
    return fold(bytes, bytes.indices) { folded.append($0) }
      ? String(decoding: folded, as: UTF8.self) : nil
  }

  /// The same for what nearly every text is made of, ASCII, the letters of Russian and its usual marks:
  /// characters of one scalar each, so that the bytes say all; false where there is another one.
  @inline(__always)
  private static func fold(
    _ bytes: Span<UInt8>, _ range: Range<Int>, _ add: (UInt8) -> Void
  ) -> Bool {
    var isFirst = true
    var isAfterSpace = false
    var offset = range.lowerBound
    while offset < range.upperBound {
      let (code, width) = bytes.character(at: offset)
      offset += width
      if code == 0x20 || (0x09...0x0D).contains(code) || code == 0xA0 {
        isAfterSpace = !isFirst
        continue
      }
      if isAfterSpace { add(0x20) }
      isAfterSpace = false
      isFirst = false
      switch code {
      case 0x41...0x5A: add(UInt8(truncatingIfNeeded: code) + 0x20)
      case 0..<0x80: add(UInt8(truncatingIfNeeded: code))
      case 0x410...0x44F, 0x401, 0x451:
        let small = code == 0x401 || code == 0x451 ? 0x435 : code < 0x430 ? code + 0x20 : code
        add(UInt8(truncatingIfNeeded: 0xC0 | small >> 6))
        add(UInt8(truncatingIfNeeded: 0x80 | small & 0x3F))
      case 0xAB, 0xBB, 0x2010...0x2027, 0x2116:
        for index in offset - width..<offset { add(bytes[index]) }
      default: return false
      }
    }
    return true
  }

  /// The text as it is compared.
  var text: String { folded }

  /// The words of the text.
  package var words: [SearchText] { folded.split(separator: " ").map { SearchText(String($0)) } }

  /// Whether another text stands somewhere in this one.
  package func contains(_ other: SearchText) -> Bool { folded.contains(other.folded) }

  /// Whether it begins as another text does; nothing begins with an empty one.
  package func begins(with other: SearchText) -> Bool {
    !other.folded.isEmpty && folded.hasPrefix(other.folded)
  }
}

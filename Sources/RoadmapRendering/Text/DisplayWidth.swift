import Letters

/// How many terminal columns a text takes, once `TerminalText` has made it safe.
///
/// Wide are the scalars of class W and F in UAX #11 (East Asian Width) and those that are emoji by
/// default; marks and format characters take none. A grapheme cluster never takes more than two
/// columns: that is how terminals draw a flag or a family.
package enum DisplayWidth {
  /// The columns of a whole text.
  package static func of(_ text: some StringProtocol) -> Int {
    var columns = 0
    for scalar in text.unicodeScalars {
      guard isAlwaysNarrow(scalar.value) else { return clusterByCluster(text) }
      columns += 1
    }
    return columns
  }

  /// The columns of one grapheme cluster: 0, 1 or 2.
  package static func of(_ cluster: Character) -> Int {
    var columns = 0
    for scalar in cluster.unicodeScalars {
      // Variation selector 16 asks for the emoji picture of a character that is text by default.
      if scalar.value == 0xFE0F { return 2 }
      columns += of(scalar)
      if columns >= 2 { return 2 }
    }
    return columns
  }

  private static func clusterByCluster(_ text: some StringProtocol) -> Int {
    var columns = 0
    for cluster in text { columns += of(cluster) }
    return columns
  }

  private static func of(_ scalar: Unicode.Scalar) -> Int {
    if isAlwaysNarrow(scalar.value) { return 1 }
    if isWide(scalar.value) || scalar.properties.isEmojiPresentation { return 2 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control: return 0
    default: return (0x1160...0x11FF).contains(scalar.value) ? 0 : 1
    }
  }

  /// Whether a scalar takes one column, joins nothing before it, and is shown by `TerminalText` as it
  /// is.
  static func isNarrowAndShown(_ scalar: Unicode.Scalar) -> Bool {
    guard isAlwaysNarrow(scalar.value) else { return false }
    let sort = CharacterSort(scalar)
    return !sort.isObeyed && sort != .softHyphen
  }

  /// Whether a scalar takes one column and joins nothing before it.
  ///
  /// These are the scalars of Russian and English text; a text of nothing else needs no
  /// segmentation into clusters.
  private static func isAlwaysNarrow(_ value: UInt32) -> Bool {
    switch value {
    case 0x20..<0x300,  // Latin, with « and »
      0x370..<0x483, 0x48A..<0x530,  // Greek and Cyrillic, without the Cyrillic marks
      0x2010...0x2027, 0x2030..<0x203C,  // dashes, quotation marks, ellipsis, per mille
      0x20A0..<0x20C0, 0x2116, 0x2500..<0x25A0:  // ₽, №, boxes and blocks
      true
    default: false
    }
  }

  private static func isWide(_ value: UInt32) -> Bool {
    guard value >= 0x1100 else { return false }
    var low = 0
    var high = wide.count
    while low < high {
      let middle = (low + high) / 2
      if wide[middle].upperBound < value { low = middle + 1 } else { high = middle }
    }
    return low < wide.count && wide[low].contains(value)
  }

  /// The wide scalars that are not emoji, ascending.
  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115F,  // Hangul leading consonants
    0x2329...0x232A, 0x2630...0x2637, 0x268A...0x268F,
    0x2E80...0x3029, 0x302E...0x303E,  // radicals, ideographic punctuation
    0x3041...0x3098, 0x309B...0x3247, 0x3250...0xA4CF,  // kana, ideographs, Yi
    0xA960...0xA97C, 0xAC00...0xD7A3,  // Hangul
    0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6B,
    0xFF01...0xFF60, 0xFFE0...0xFFE6,  // full-width forms
    0x16FE0...0x16FE3, 0x16FF0...0x18D08, 0x1AFF0...0x1B2FB,  // Tangut, Nushu, old kana
    0x1D300...0x1D376, 0x1F200...0x1F265,
    0x20000...0x2FFFD, 0x30000...0x3FFFD,  // ideographs of planes 2 and 3
  ]
}

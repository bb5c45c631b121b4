import Letters

/// The character references of HTML that texts of offices use.
package enum HTMLEntity {
  private static let names: [String: Unicode.Scalar] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": .noBreakSpace,
    "laquo": "«",
    "raquo": "»", "ndash": "–", "mdash": "—", "shy": .softHyphen, "hellip": "…", "bull": "•",
    "middot": "·", "numero": "№", "ldquo": "“", "rdquo": "”", "bdquo": "„", "lsquo": "‘",
    "rsquo": "’", "sbquo": "‚", "ensp": " ", "emsp": " ", "thinsp": " ",
    "zwnj": .wordJoiner, "zwj": .wordJoiner, "sect": "§", "copy": "©", "reg": "®", "trade": "™",
    "deg": "°", "plusmn": "±", "times": "×", "minus": "−", "le": "≤", "ge": "≥", "ne": "≠",
    "frac12": "½", "sup2": "²", "check": "✓", "rarr": "→", "larr": "←", "lsaquo": "‹",
    "rsaquo": "›", "percnt": "%", "plus": "+", "comma": ",", "period": ".", "lpar": "(",
    "rpar": ")", "ast": "*", "Tab": "\t", "NewLine": "\n",
  ]

  /// What a browser makes of the numbers 128 to 159 (WHATWG HTML, 13.2.5.80): windows-1252.
  private static let control: [UInt32: Unicode.Scalar] = [
    0x80: "€", 0x82: "‚", 0x84: "„", 0x85: "…", 0x8B: "‹", 0x91: "‘", 0x92: "’", 0x93: "“",
    0x94: "”", 0x95: "•", 0x96: "–", 0x97: "—", 0x99: "™", 0x9B: "›",
  ]

  /// A text with its character references replaced; unknown ones stay as they are.
  package static func decoded(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
    var result = String.UnicodeScalarView()
    var rest = text[...].unicodeScalars
    while let scalar = rest.popFirst() {
      guard scalar == "&", let found = reference(rest) else {
        result.append(scalar)
        continue
      }
      result.append(found.scalar)
      rest = rest[found.end...]
    }
    return String(result)
  }

  /// The reference behind an ampersand; the semicolon of a number, and of a few names, may be missing.
  private static func reference(
    _ rest: Substring.UnicodeScalarView
  ) -> (scalar: Unicode.Scalar, end: Substring.UnicodeScalarView.Index)? {
    let name = rest.prefix(12).prefix {
      $0 == "#" || ("0"..."9").contains($0) || ("a"..."z").contains($0) || ("A"..."Z").contains($0)
    }
    let isClosed = rest[name.endIndex...].first == ";"
    let end = isClosed ? rest.index(after: name.endIndex) : name.endIndex
    let text = String(name)
    if let scalar = scalar(text), isClosed || text.hasPrefix("#") { return (scalar, end) }
    if isClosed { return nil }
    for open in ["nbsp", "laquo", "raquo", "amp", "lt", "gt", "quot", "shy"]
    where text.hasPrefix(open) {
      guard let scalar = names[open],
        let index = rest.index(rest.startIndex, offsetBy: open.count, limitedBy: rest.endIndex)
      else { return nil }
      return (scalar, index)
    }
    return nil
  }

  private static func scalar(_ name: String) -> Unicode.Scalar? {
    guard name.hasPrefix("#") else { return names[name] }
    let digits = name.dropFirst()
    let number =
      digits.first == "x" || digits.first == "X"
      ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    return number.flatMap { control[$0] ?? Unicode.Scalar($0) }
  }
}

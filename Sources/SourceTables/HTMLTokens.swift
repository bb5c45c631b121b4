import Letters

/// Tags and text of a web page, first to last.
struct HTMLTokens {
  enum Token {
    case text(String)
    case open(String, [String: String])
    case close(String)
  }

  private var rest: Substring.UnicodeScalarView

  init(_ text: String) { rest = text[...].unicodeScalars }

  mutating func next() -> Token? {
    guard let first = rest.first else { return nil }
    guard first == "<" else {
      let text = rest.prefix { $0 != "<" }
      rest = rest[text.endIndex...]
      return .text(HTMLEntity.decoded(String(text)))
    }
    if starts(with: "<!--") {
      skip(past: "-->")
      return .text("")
    }
    rest.removeFirst()
    let isClosing = rest.first == "/"
    if isClosing { rest.removeFirst() }
    let name = String(rest.prefix { $0.properties.isAlphabetic || ("0"..."9").contains($0) })
    guard !name.isEmpty else {
      // `<!DOCTYPE`, `<?xml`, or a lone sign that means itself.
      if rest.first == "!" || rest.first == "?" {
        skip(past: ">")
        return .text("")
      }
      return .text("<")
    }
    rest.removeFirst(name.unicodeScalars.count)
    let attributes = readAttributes()
    let lower = name.lowercased()
    if !isClosing, lower == "script" || lower == "style" {
      skip(to: "</" + lower)
    }
    return isClosing ? .close(lower) : .open(lower, attributes)
  }

  private func starts(with text: String) -> Bool { rest.starts(with: text.unicodeScalars) }

  private mutating func skip(past end: String) {
    while !rest.isEmpty {
      if starts(with: end) {
        rest.removeFirst(end.unicodeScalars.count)
        return
      }
      rest.removeFirst()
    }
  }

  private mutating func skip(to end: String) {
    while !rest.isEmpty {
      if rest.first == "<",
        String(rest.prefix(end.unicodeScalars.count)).lowercased() == end
      {
        return
      }
      rest.removeFirst()
    }
  }

  private mutating func readAttributes() -> [String: String] {
    var attributes: [String: String] = [:]
    while let scalar = rest.first, scalar != ">" {
      guard scalar.properties.isAlphabetic else {
        rest.removeFirst()
        continue
      }
      let name = rest.prefix { $0 != "=" && $0 != ">" && !Whitespace.isSpace($0) }
      rest = rest[name.endIndex...]
      guard rest.first == "=" else { continue }
      rest.removeFirst()
      let quote = rest.first
      var value: Substring.UnicodeScalarView
      if quote == "\"" || quote == "'" {
        rest.removeFirst()
        value = rest.prefix { $0 != quote }
        rest = rest[value.endIndex...].dropFirst()
      } else {
        value = rest.prefix { $0 != ">" && !Whitespace.isSpace($0) }
        rest = rest[value.endIndex...]
      }
      attributes[String(name).lowercased()] = String(value)
    }
    if !rest.isEmpty { rest.removeFirst() }
    return attributes
  }
}

/// The character references of HTML that texts of offices use.
enum HTMLEntity {
  private static let names: [String: Unicode.Scalar] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": .noBreakSpace,
    "laquo": "«",
    "raquo": "»", "ndash": "–", "mdash": "—", "shy": .softHyphen, "hellip": "…", "bull": "•",
    "middot": "·", "numero": "№", "ldquo": "“", "rdquo": "”", "bdquo": "„",
  ]

  /// A text with its character references replaced; unknown ones stay as they are.
  static func decoded(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
    var result = String.UnicodeScalarView()
    var rest = text[...].unicodeScalars
    while let scalar = rest.popFirst() {
      guard scalar == "&" else {
        result.append(scalar)
        continue
      }
      let name = rest.prefix(12).prefix { $0 != ";" }
      let after = rest[name.endIndex...]
      if after.first == ";", let decoded = self.scalar(String(name)) {
        result.append(decoded)
        rest = after.dropFirst()
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }

  private static func scalar(_ name: String) -> Unicode.Scalar? {
    guard name.hasPrefix("#") else { return names[name] }
    let digits = name.dropFirst()
    let number =
      digits.first == "x" || digits.first == "X"
      ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    return number.flatMap { Unicode.Scalar($0) }
  }
}

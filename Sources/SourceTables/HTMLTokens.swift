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
      guard rest.first == "=" else {
        attributes[String(name).lowercased()] = ""
        continue
      }
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

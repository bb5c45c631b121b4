/// Writes XML 1.0 in UTF-8, with every text and attribute made safe.
struct XMLWriter {
  /// What is written and not yet handed on; all of it where nobody takes it.
  private(set) var bytes = Array(#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#.utf8)
  private let drain: DeflateStream?

  /// How much is gathered before it is handed on, in bytes.
  private static let portion = 1 << 18

  /// Starts a text; with a stream to take it, no more than a portion of it is held.
  init(into drain: DeflateStream? = nil) {
    self.drain = drain
  }

  /// Hands on what is still held.
  mutating func flush() {
    guard let drain else { return }
    drain.take(bytes)
    bytes.removeAll(keepingCapacity: true)
  }

  /// Writes an element with what `content` writes into it; without content it is empty.
  mutating func element(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String> = [:],
    _ content: (inout XMLWriter) -> Void
  ) {
    open(name, attributes)
    bytes.append(UInt8(ascii: ">"))
    content(&self)
    append(markup: "</")
    append(markup: name)
    bytes.append(UInt8(ascii: ">"))
    if bytes.count >= Self.portion { flush() }
  }

  /// Writes an element without content.
  mutating func element(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String> = [:]
  ) {
    open(name, attributes)
    append(markup: "/>")
  }

  /// Writes an element that holds a text.
  mutating func element(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String> = [:], text: String
  ) {
    element(name, attributes) { $0.text(text) }
  }

  /// Writes text.
  mutating func text(_ text: String) {
    var text = text
    let isPlain = text.withUTF8 { utf8 in
      // U+FFFE and U+FFFF begin with the byte EF.
      guard
        utf8.allSatisfy({ byte in
          byte >= 0x20 && byte != 0xEF && byte != UInt8(ascii: "<") && byte != UInt8(ascii: ">")
            && byte != UInt8(ascii: "&") && byte != UInt8(ascii: "\"")
        })
      else { return false }
      bytes.append(contentsOf: utf8)
      return true
    }
    guard !isPlain else { return }
    for scalar in text.unicodeScalars { append(scalar) }
  }

  private mutating func open(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String>
  ) {
    bytes.append(UInt8(ascii: "<"))
    append(markup: name)
    for (key, value) in attributes {
      bytes.append(UInt8(ascii: " "))
      append(markup: key)
      append(markup: "=\"")
      text(value)
      bytes.append(UInt8(ascii: "\""))
    }
  }

  private mutating func append(markup text: StaticString) {
    text.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "<": append(markup: "&lt;")
    case ">": append(markup: "&gt;")
    case "&": append(markup: "&amp;")
    case "\"": append(markup: "&quot;")
    case "\t": append(markup: "&#9;")
    case "\n": append(markup: "&#10;")
    // What XML 1.0 (section 2.2, Char) has no place for, in no form, is shown as a replacement.
    case "\u{0}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": append(markup: "\u{FFFD}")
    default: bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
  }
}

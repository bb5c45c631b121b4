extension JSONDocument {
  /// The text of a string or key with its escapes resolved; nil where the node is no string.
  ///
  /// What is no text (half a surrogate pair, bytes that are not UTF-8) becomes U+FFFD.
  public func string(_ node: JSONNode) -> String? {
    let record = self[node]
    guard record.kind == .string else { return nil }
    guard record.isEscaped else { return String(decoding: bytes[record.content], as: UTF8.self) }
    return String(decoding: unescaped(record.content), as: UTF8.self)
  }

  /// Whether a node is no string, or one of nothing but spaces and control characters.
  public func isBlank(_ node: JSONNode) -> Bool {
    let record = self[node]
    guard record.kind == .string else { return true }
    if record.isEscaped { return unescaped(record.content).allSatisfy { $0 <= 0x20 } }
    let span = bytes.span
    return record.content.allSatisfy { span[$0] <= 0x20 }
  }

  /// Whether a node is a string or key of exactly this text, scalar by scalar.
  public func spells(_ node: JSONNode, _ text: String) -> Bool {
    let record = self[node]
    guard record.kind == .string else { return false }
    let content = record.content
    guard record.isEscaped else {
      return content.count == text.utf8.count
        && bytes.span.isSame(content, as: text.utf8.span, 0..<content.count)
    }
    return unescaped(content).elementsEqual(text.utf8)
  }

  /// Whether a node is a string or key of exactly this text.
  public func matches(_ node: JSONNode, _ text: StaticString) -> Bool {
    let record = self[node]
    guard record.kind == .string else { return false }
    let content = record.content
    guard record.isEscaped else {
      return content.count == text.utf8CodeUnitCount
        && bytes.span.holds(text, at: content.lowerBound)
    }
    return text.withUTF8Buffer { unescaped(content).elementsEqual($0) }
  }

  /// The place of a key among names, where the search begins at `expected` and goes round; nil where
  /// the key is none of them.
  public func place(
    of key: JSONNode, among names: [StaticString], from expected: Int = 0
  ) -> Int? {
    let record = self[key]
    guard record.kind == .string, !record.isEscaped else {
      return names.indices.first { matches(key, names[$0]) }
    }
    let content = record.content
    let span = bytes.span
    for step in names.indices {
      let next = expected &+ step
      let place = next < names.count ? next : next &- names.count
      if names[place].utf8CodeUnitCount == content.count,
        span.holds(names[place], at: content.lowerBound)
      {
        return place
      }
    }
    return nil
  }

  /// Whether a text has escapes, so that its characters do not stand in the file as they are.
  public func isEscaped(_ node: JSONNode) -> Bool { self[node].isEscaped }

  /// The value of a number that is a whole one and fits, also where it is written `1.0` or `1e2`.
  public func integer(_ node: JSONNode) -> Int? {
    let record = self[node]
    guard record.kind == .number, !record.isDamaged else { return nil }
    return JSONNumber.integer(bytes.span, record.range)
  }

  /// The value of a number, rounded to the nearest `Double`; nil where it is too large.
  public func number(_ node: JSONNode) -> Double? {
    let record = self[node]
    guard record.kind == .number, !record.isDamaged else { return nil }
    guard let value = Double(text(of: node)), value.isFinite else { return nil }
    return value
  }

  /// The text of a node as it stands in the file.
  public func text(of node: JSONNode) -> String {
    String(decoding: bytes[self[node].range], as: UTF8.self)
  }

  private func unescaped(_ content: Range<Int>) -> [UInt8] {
    let span = bytes.span
    var result: [UInt8] = []
    result.reserveCapacity(content.count)
    var offset = content.lowerBound
    while offset < content.upperBound {
      guard span[offset] == UInt8(ascii: "\\") else {
        result.append(span[offset])
        offset += 1
        continue
      }
      let escape = JSONEscape(span, at: offset)
      if case .character(let scalar, _) = escape {
        result.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      } else {
        result.append(contentsOf: UTF8.encodedReplacementCharacter)
      }
      offset = escape.end
    }
    return result
  }
}

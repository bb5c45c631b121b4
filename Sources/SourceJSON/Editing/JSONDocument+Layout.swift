extension JSONDocument {
  /// Whether a container has content that begins on a line of its own.
  func isExpanded(_ container: JSONNode) -> Bool {
    guard let first = firstChild(of: container) else { return false }
    let opening = range(of: container).lowerBound + 1..<range(of: first).lowerBound
    return bytes.span.holdsLineBreak(in: opening)
  }

  /// Whether a container holds anything.
  func hasContent(_ container: JSONNode) -> Bool { firstChild(of: container) != nil }

  /// By how much the content of an expanded container is indented against its brackets.
  func indentStep(of container: JSONNode) -> [UInt8]? {
    guard let first = firstChild(of: container) else { return nil }
    let inner = blanks(before: range(of: first).lowerBound)
    let outer = closingIndent(of: container)
    guard inner.starts(with: outer) else { return nil }
    return Array(inner.dropFirst(outer.count))
  }

  /// The spaces and tabs that the line of the closing bracket begins with, or of the opening one
  /// where the closing bracket stands behind its content.
  func closingIndent(of container: JSONNode) -> [UInt8] {
    let range = range(of: container)
    let closing = range.upperBound - 1
    let span = bytes.span
    guard span.indentation(before: closing) != nil else { return lineIndent(of: range.lowerBound) }
    return blanks(before: closing)
  }

  /// The spaces and tabs that the line of a byte begins with; none where it begins far away.
  func lineIndent(of offset: Int) -> [UInt8] {
    var start = offset
    while start > 0, !bytes[start - 1].isLineBreak {
      guard offset - start < 1_024 else { return [] }
      start -= 1
    }
    return Array(
      bytes[start..<offset].prefix { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") })
  }

  /// The line break nearest to a byte, sooner before than behind it, or the one at the end; a line feed
  /// where there is none.
  ///
  /// A file of one line is not looked through anew for each edit.
  func lineBreak(near offset: Int) -> [UInt8] {
    let reach = 4_096
    let found =
      bytes[max(0, offset - reach)..<offset].lastIndex { $0.isLineBreak }
      ?? bytes[offset..<min(bytes.count, offset + reach)].firstIndex { $0.isLineBreak }
      ?? bytes.indices.last.flatMap { bytes[$0].isLineBreak ? $0 : nil }
    guard let found else { return [UInt8(ascii: "\n")] }
    return bytes[...].lineBreak(with: found)
  }

  private func blanks(before offset: Int) -> [UInt8] {
    bytes[..<offset].suffix { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
  }

  private func firstChild(of container: JSONNode) -> JSONNode? {
    let record = self[container]
    guard record.kind == .object || record.kind == .array else { return nil }
    let first = Int(container.index) + 1
    return first < Int(record.next) ? JSONNode(first) : nil
  }
}

extension ArraySlice<UInt8> {
  /// The line break that a byte, CR or LF, is or belongs to.
  func lineBreak(with index: Int) -> [UInt8] {
    let isFeed = self[index] == UInt8(ascii: "\n")
    if isFeed, index > startIndex, self[index - 1] == UInt8(ascii: "\r") { return [13, 10] }
    if !isFeed, index + 1 < endIndex, self[index + 1] == UInt8(ascii: "\n") { return [13, 10] }
    return [self[index]]
  }

  /// The longest end of which every byte fulfils a condition.
  func suffix(while condition: (UInt8) -> Bool) -> [UInt8] {
    var start = endIndex
    while start > startIndex, condition(self[start - 1]) { start -= 1 }
    return Array(self[start...])
  }
}

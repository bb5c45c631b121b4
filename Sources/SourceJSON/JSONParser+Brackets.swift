/// Brackets and braces that do not pair.
extension JSONParser {
  /// Deals with a closing bracket or brace that may not stand where it stands.
  mutating func recoverClose(_ bytes: Span<UInt8>, at offset: Int) -> Int {
    let kind: JSONKind = bytes[offset] == UInt8(ascii: "}") ? .object : .array
    guard open >= 0 else { return skipUnexpected(bytes, at: offset) }
    if records[open].kind == kind {
      if expected == .key || expected == .element {
        report(.trailingComma, lastComma..<lastComma + 1)
      }
      return close(at: offset + 1)
    }
    guard let target = container(kind, closedBy: offset, bytes) else {
      report(.mismatchedClose(openedAt: Int(records[open].start)), offset..<offset + 1)
      // The outermost container goes on where the text does.
      if parent(of: open) < 0, !endsText(bytes, at: offset + 1) {
        expected = .separator
        return offset + 1
      }
      return close(at: offset + 1)
    }
    let end = bytes.textEnd(before: offset)
    while open != target {
      reportUnclosed(open, at: offset)
      _ = close(at: end)
    }
    return close(at: offset + 1)
  }

  /// The open container that a bracket of another kind than the innermost's is meant for.
  ///
  /// Where the bracket is the first of its line, indentation tells; nil where the bracket itself
  /// seems to be the wrong one.
  private func container(_ kind: JSONKind, closedBy offset: Int, _ bytes: Span<UInt8>) -> Int? {
    var nearest: Int?
    let indentation = bytes.indentation(before: offset)
    if let indentation,
      bytes.indentation(ofLineWith: Int(records[open].start)) == indentation
    {
      return nil
    }
    var candidate = parent(of: open)
    while candidate >= 0 {
      if records[candidate].kind == kind {
        if nearest == nil { nearest = candidate }
        guard let indentation else { break }
        if bytes.indentation(ofLineWith: Int(records[candidate].start)) == indentation {
          return candidate
        }
      }
      candidate = parent(of: candidate)
    }
    // The bracket that ends the document has nothing behind it.
    if let nearest, parent(of: nearest) < 0, !endsText(bytes, at: offset + 1) { return nil }
    return nearest
  }

  private func endsText(_ bytes: Span<UInt8>, at offset: Int) -> Bool {
    Self.skipWhitespace(bytes, from: offset) == bytes.count
  }

  private mutating func reportUnclosed(_ container: Int, at offset: Int) {
    let start = Int(records[container].start)
    let reason: JSONSyntaxError.Reason =
      records[container].kind == .object
      ? .unclosedObject(openedAt: start) : .unclosedArray(openedAt: start)
    report(reason, offset..<offset)
  }

  /// Closes what stands open at the end of the text.
  mutating func finish(_ bytes: Span<UInt8>) {
    let end = bytes.textEnd(before: bytes.count)
    if expected == .memberValue || expected == .colon { appendMissing(.null, at: end) }
    // Where something stands that is no value, that is what is wrong.
    if records.isEmpty, !faults.contains(where: { $0.reason == .unexpectedByte }) {
      report(.emptyDocument, bytes.count..<bytes.count)
    }
    guard open >= 0 else { return }
    if !endsInDeepContent, !hasGivenUp {
      reportUnclosed(misindentedContainer(bytes) ?? open, at: end)
    }
    while open >= 0 { _ = close(at: max(end, Int(records[open].end))) }
  }

  /// The innermost container whose closing bracket stands where that of an outer one belongs.
  ///
  /// A missing bracket in the middle shows only at the end of the text; indentation tells where.
  private func misindentedContainer(_ bytes: Span<UInt8>) -> Int? {
    var suspect: Int?
    // From the innermost to the outermost, so in falling order.
    var openContainers: [Int] = []
    var container = open
    while container >= 0 {
      openContainers.append(container)
      container = parent(of: container)
    }
    for (index, record) in records.enumerated()
    where record.kind == .object || record.kind == .array {
      if index == openContainers.last {
        openContainers.removeLast()
        continue
      }
      guard let closing = bytes.indentation(before: Int(record.end) - 1),
        let opening = bytes.indentation(ofLineWith: Int(record.start)), closing < opening
      else { continue }
      suspect = index
    }
    return suspect
  }

  /// Steps over a container below the depth limit, which stays empty.
  @inline(never)
  mutating func skipDeepContent(_ kind: JSONKind, _ bytes: Span<UInt8>, at start: Int) -> Int {
    var offset = start
    var depth = 0
    var inString = false
    repeat {
      switch bytes[offset] {
      case UInt8(ascii: "\""): inString.toggle()
      case UInt8(ascii: "\\") where inString: offset += 1
      case UInt8(ascii: "\n"): inString = false
      case UInt8(ascii: "{") where !inString, UInt8(ascii: "[") where !inString: depth += 1
      case UInt8(ascii: "}") where !inString, UInt8(ascii: "]") where !inString: depth -= 1
      default: break
      }
      offset += 1
    } while depth > 0 && offset < bytes.count
    offset = min(offset, bytes.count)
    endsInDeepContent = depth > 0
    report(.nestingTooDeep(limit: maximumDepth), start..<start + 1)
    // What runs to the end of the text ends where the containers around it do.
    appendDamaged(kind, start..<(endsInDeepContent ? bytes.textEnd(before: offset) : offset))
    expected = afterValue
    return offset
  }
}

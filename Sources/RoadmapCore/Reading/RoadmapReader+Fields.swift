import SourceJSON

extension RoadmapReader {
  /// Sorts the members of an object to the keys of a set.
  ///
  /// Reports keys that stand twice, keys that are not known, and required keys that are missing.
  mutating func values(of node: JSONNode, _ fields: FieldSet) -> FieldValues? {
    guard expect(node, .object) else { return nil }
    var values = FieldValues(of: node, fields)
    // People write keys in much the same order, so the search goes on where the last one ended.
    var expected = 0
    var others: [JSONMember] = []
    for member in document.members(of: node) {
      guard let slot = document.place(of: member.key, among: fields.keyNames, from: expected) else {
        others.append(member)
        continue
      }
      expected = slot + 1
      if values[slot] == nil {
        values[slot] = member.value
      } else if let first = document.member(fields.keys[slot].text, of: node) {
        reportDuplicate(member.key, first: first.key)
      }
    }
    if !others.isEmpty { reportUnknown(others, fields) }
    for slot in fields.requiredSlots where values[slot] == nil {
      reportMissing(ReadingMessage.missingKey(fields.keys[slot].text), in: node)
    }
    return values
  }

  /// The value of a field; nil where it is left out, or where it is wrong, which is reported.
  mutating func read<Value>(_ field: Field<Value>, of values: FieldValues) -> Value? {
    guard let node = values[field.key.name] else { return nil }
    return field.shape.read(node, &self)
  }

  /// The node of a field's value, unread.
  func node<Value>(_ field: Field<Value>, of values: FieldValues) -> JSONNode? {
    values[field.key.name]
  }

  /// Reports a key that stands twice in its object, with the place of the first.
  mutating func reportDuplicate(_ key: JSONNode, first: JSONNode) {
    let name = document.string(key) ?? ""
    report(
      Finding(
        .duplicateKey, at: document.range(of: key), ReadingMessage.duplicateKey(name),
        related: [
          Finding.Related(range: document.range(of: first), message: ReadingMessage.firstIsHere)
        ]))
  }

  private mutating func reportUnknown(_ members: [JSONMember], _ fields: FieldSet) {
    var seen: [String: JSONNode] = [:]
    for member in members where !document.isMissing(member.key) {
      let name = document.string(member.key) ?? ""
      if let first = seen[name] {
        reportDuplicate(member.key, first: first)
        continue
      }
      seen[name] = member.key
      if name.hasPrefix("x-") { continue }
      report(
        Finding(
          .unknownKey, at: document.range(of: member.key), ReadingMessage.unknownKey(name),
          help: ReadingMessage.didYouMean(name, among: fields.names)
            ?? ReadingMessage.knownKeys(fields.names)))
    }
  }

  /// Reports a key that an object lacks, unless a fault in its text may have hidden the key.
  mutating func reportMissing(_ message: LocalizedText, in node: JSONNode) {
    let range = document.range(of: node)
    let isHidden = document.faults.contains { fault in
      fault.reason.hidesMembers && range.lowerBound <= fault.range.lowerBound
        && fault.range.lowerBound <= range.upperBound
    }
    if isHidden { return }
    report(Finding(.missingKey, at: firstByte(of: node), message))
  }
}

extension JSONSyntaxError.Reason {
  /// Whether members that somebody wrote may have been read as something else, or not at all.
  fileprivate var hidesMembers: Bool {
    switch self {
    case .unterminatedString, .unescapedQuote, .mismatchedClose, .unclosedArray, .unclosedObject,
      .trailingData, .conflictMarker, .nestingTooDeep, .tooManyFaults:
      true
    default: false
    }
  }
}

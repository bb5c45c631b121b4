import SourceJSON

/// Goes through the texts of a file; what stands under keys of the owner's own (`x-…`) is left out.
struct TextWalk {
  let document: JSONDocument

  /// Visits every text of a node, in the order of the file.
  func visit(
    _ node: JSONNode, role: PlacedText.Role = .prose,
    _ look: (JSONNode, PlacedText.Role) -> Void
  ) {
    switch document.kind(of: node) {
    case .object:
      for member in document.members(of: node) where !isOwn(member.key) {
        visit(member.value, role: isLine(member.key) ? .line : .prose, look)
      }
    case .array:
      for element in document.elements(of: node) { visit(element, role: role, look) }
    case .string:
      look(node, role)
    default: break
    }
  }

  private func isOwn(_ key: JSONNode) -> Bool {
    let range = document.range(of: key)
    let bytes = document.bytes
    return range.count > 3 && bytes[range.lowerBound + 1] == UInt8(ascii: "x")
      && bytes[range.lowerBound + 2] == UInt8(ascii: "-")
  }

  private func isLine(_ key: JSONNode) -> Bool {
    let keys: [StaticString] = [
      "title", "deadline", "text", "responsible", "name", "organization", "curator", "aliases",
    ]
    return keys.contains { document.matches(key, $0) }
  }
}

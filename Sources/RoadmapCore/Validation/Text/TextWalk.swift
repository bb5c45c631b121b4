import SourceJSON

/// The texts of a file, in its order; what stands under keys of the owner's own (`x-…`) is left out.
struct TextWalk {
  private let document: JSONDocument
  private(set) var texts: [(node: JSONNode, role: PlacedText.Role)] = []

  /// Gathers every text of a node.
  init(_ node: JSONNode, in document: JSONDocument) {
    self.document = document
    visit(node, role: .prose)
  }

  private mutating func visit(_ node: JSONNode, role: PlacedText.Role) {
    switch document.kind(of: node) {
    case .object:
      for member in document.members(of: node) where !isOwn(member.key) {
        visit(member.value, role: isLine(member.key) ? .line : .prose)
      }
    case .array:
      for element in document.elements(of: node) { visit(element, role: role) }
    case .string:
      texts.append((node, role))
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
    Self.keysOfLines.contains { document.matches(key, $0) }
  }

  private static let keysOfLines: [StaticString] = [
    "title", "deadline", "text", "responsible", "name", "organization", "curator", "aliases",
  ]
}

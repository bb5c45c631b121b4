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
      for member in document.members(of: node) where mayHoldText(member.value) {
        guard !isOwn(member.key) else { continue }
        visit(member.value, role: isLine(member.key) ? .line : .prose)
      }
    case .array:
      for element in document.elements(of: node) { visit(element, role: role) }
    case .string:
      texts.append((node, role))
    case .number, .true, .false, .null: break
    }
  }

  private func mayHoldText(_ node: JSONNode) -> Bool {
    switch document.kind(of: node) {
    case .object, .array, .string: true
    case .number, .true, .false, .null: false
    }
  }

  private func isOwn(_ key: JSONNode) -> Bool { document.starts(key, with: "x-") }

  private func isLine(_ key: JSONNode) -> Bool {
    document.place(of: key, among: Self.keysOfLines) != nil
  }

  private static let keysOfLines: [StaticString] = [
    "title", "deadline", "text", "responsible", "name", "organization", "curator", "aliases",
  ]
}

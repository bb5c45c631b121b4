import SourceJSON

/// The texts of a file, in its order; what stands under keys of the owner's own (`x-…`) is left out.
struct TextWalk {
  /// A text, and the key that says what it is for: its own, or that of the list that holds it.
  struct Text {
    let node: JSONNode
    fileprivate let key: JSONNode?
  }

  private let document: JSONDocument
  private(set) var texts: [Text] = []

  /// Gathers every text of a node.
  init(_ node: JSONNode, in document: JSONDocument) {
    self.document = document
    visit(node, under: nil)
  }

  /// What a text is for.
  func role(of text: Text) -> PlacedText.Role {
    guard let key = text.key else { return .prose }
    return document.place(of: key, among: Self.keysOfLines) == nil ? .prose : .line
  }

  private mutating func visit(_ node: JSONNode, under key: JSONNode?) {
    switch document.kind(of: node) {
    case .object:
      for member in document.members(of: node) where !document.starts(member.key, with: "x-") {
        visit(member.value, under: member.key)
      }
    case .array:
      for element in document.elements(of: node) { visit(element, under: key) }
    case .string:
      texts.append(Text(node: node, key: key))
    case .number, .true, .false, .null: break
    }
  }

  private static let keysOfLines: [StaticString] = [
    "title", "deadline", "text", "responsible", "name", "organization", "curator", "aliases",
  ]
}

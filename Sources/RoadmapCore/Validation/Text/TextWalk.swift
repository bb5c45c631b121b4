import SourceJSON

/// The texts of a file, in its order; what stands under keys of the owner's own (`x-…`) is left out.
struct TextWalk {
  private let document: JSONDocument
  /// The texts, each with the key that says what it is for.
  let texts: [JSONDocument.KeyedString]

  /// Gathers every text of a node.
  init(_ node: JSONNode, in document: JSONDocument) {
    self.document = document
    texts = document.strings(in: node, exceptUnder: "x-")
  }

  /// What a text is for.
  func role(of text: JSONDocument.KeyedString) -> PlacedText.Role {
    guard let key = text.key else { return .prose }
    return document.place(of: key, among: Self.keysOfLines) == nil ? .prose : .line
  }

  private static let keysOfLines = [
    ItemField.title.key, ItemField.deadline.key, DeadlineField.text.key, ItemField.responsible.key,
    MemberField.name.key, RoadmapField.organization.key, RoadmapField.curator.key,
    MemberField.aliases.key,
  ].map(\.name)
}

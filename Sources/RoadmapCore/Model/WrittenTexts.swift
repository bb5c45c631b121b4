import SourceJSON

/// The texts of a roadmap's file, each decoded when it is asked for.
///
/// A plan has far more texts than any report shows; the model remembers where they stand. It is a
/// class because every line of the plan refers to the one file.
final class WrittenTexts: Sendable {
  private let document: JSONDocument

  init(_ document: JSONDocument) {
    self.document = document
  }

  /// The text of a node, escapes resolved; nil where there is no node or it is no text.
  func text(_ node: JSONNode?) -> String? {
    node.flatMap { document.string($0) }
  }

  /// The texts of an array's elements; those that are blank or no texts are left out, as the reader
  /// leaves them out.
  func list(_ node: JSONNode?) -> [String] {
    guard let node else { return [] }
    return document.elements(of: node).compactMap { document.isBlank($0) ? nil : text($0) }
  }

  /// Whether an array holds no text, or there is none.
  func isEmpty(_ node: JSONNode?) -> Bool {
    guard let node else { return true }
    return document.elements(of: node).allSatisfy { document.isBlank($0) }
  }
}

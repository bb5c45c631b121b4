import SourceJSON

/// Texts that the model only remembers the place of.
extension Shape where Value == JSONNode {
  /// A string that is not blank.
  static let writtenText = Shape(.text) { node, reader in
    reader.isText(node) ? node : nil
  }

  /// An array of strings that are not blank; others are reported.
  static let writtenTexts = Shape(.list(.text)) { node, reader in
    guard reader.document.kind(of: node) == .array else {
      reader.reportMissingBrackets(node)
      return nil
    }
    for element in reader.document.elements(of: node) { _ = reader.isText(element) }
    return node
  }
}

extension RoadmapReader {
  /// Whether a node is a string that is not blank; reports it where not.
  mutating func isText(_ node: JSONNode) -> Bool {
    guard expect(node, .string) else { return false }
    guard document.isBlank(node) else { return true }
    report(.emptyText, at: node, ReadingMessage.emptyText)
    return false
  }
}

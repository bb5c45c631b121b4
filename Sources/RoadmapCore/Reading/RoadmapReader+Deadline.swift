import SourceJSON

extension Shape where Value == Deadline {
  /// The words of a deadline, or an object whose keys decide instead of the words.
  static let deadline: Shape<Deadline> = Shape { node, reader in
    switch reader.document.kind(of: node) {
    case .string: reader.deadline(words: node)
    default: nil
    }
  }
}

extension RoadmapReader {
  fileprivate mutating func deadline(words node: JSONNode) -> Deadline? {
    guard let text = string(node) else { return nil }
    let context = deadlineContext
    return knownDeadlines.deadline(text) { Deadline(text: $0, in: context) }
  }
}

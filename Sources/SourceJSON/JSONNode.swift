/// One value or key of one document.
///
/// A node is an index, so it costs four bytes and means nothing in another document.
public struct JSONNode: Hashable, Sendable {
  package let index: Int32

  init(_ index: Int) {
    self.index = Int32(truncatingIfNeeded: index)
  }
}

extension JSONNode: Comparable {
  /// Whether one node of a document stands before another; a container stands before its content.
  public static func < (one: JSONNode, other: JSONNode) -> Bool { one.index < other.index }
}

/// A key of an object and the value that belongs to it.
public struct JSONMember: Hashable, Sendable {
  /// The key, a node of the kind `string`.
  public let key: JSONNode
  /// The value behind the colon.
  public let value: JSONNode
}

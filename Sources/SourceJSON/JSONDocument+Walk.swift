extension JSONDocument {
  /// How many values stand in a container, in one another or side by side; keys are not counted apart.
  package func nodeCount(below node: JSONNode) -> Int {
    Int(records[Int(node.index)].next) - Int(node.index) - 1
  }

  /// The elements of an array, in order; none where the node is no array.
  public func elements(of node: JSONNode) -> Elements {
    let record = self[node]
    guard record.kind == .array else { return Elements(records: records, index: 0, end: 0) }
    return Elements(records: records, index: Int(node.index) + 1, end: Int(record.next))
  }

  /// The members of an object, in order and with doubles; none where the node is no object.
  public func members(of node: JSONNode) -> Members {
    let record = self[node]
    guard record.kind == .object else { return Members(records: records, index: 0, end: 0) }
    return Members(records: records, index: Int(node.index) + 1, end: Int(record.next))
  }

  /// The first member of an object that has a key, or nil.
  ///
  /// Keys are compared scalar by scalar (RFC 8259, 8.3): another normalization is another key.
  public func member(_ key: String, of node: JSONNode) -> JSONMember? {
    members(of: node).first { spells($0.key, key) }
  }

  /// The node at the end of a path, or nil; of members with the same key the first counts.
  public func node(at path: JSONPath) -> JSONNode? {
    guard var node = root else { return nil }
    for step in path.steps {
      let next: JSONNode? =
        switch step {
        case .key(let key): member(key, of: node)?.value
        case .index(let index): element(index, of: node)
        }
      guard let next else { return nil }
      node = next
    }
    return node
  }

  /// The element of an array at an index, from 0, or nil.
  public func element(_ index: Int, of node: JSONNode) -> JSONNode? {
    guard index >= 0 else { return nil }
    return elements(of: node).dropFirst(index).first { _ in true }
  }

  /// The elements of one array.
  public struct Elements: Sequence, IteratorProtocol, Sendable {
    private let records: [JSONRecord]
    private var index: Int
    private let end: Int

    fileprivate init(records: [JSONRecord], index: Int, end: Int) {
      self.records = records
      self.index = index
      self.end = end
    }

    /// The next element, or nil behind the last.
    public mutating func next() -> JSONNode? {
      guard index < end else { return nil }
      defer { index = Int(records[index].next) }
      return JSONNode(index)
    }
  }

  /// The members of one object.
  public struct Members: Sequence, IteratorProtocol, Sendable {
    private let records: [JSONRecord]
    private var index: Int
    private let end: Int

    fileprivate init(records: [JSONRecord], index: Int, end: Int) {
      self.records = records
      self.index = index
      self.end = end
    }

    /// The next member, or nil behind the last.
    public mutating func next() -> JSONMember? {
      guard index + 1 < end else { return nil }
      defer { index = Int(records[index + 1].next) }
      return JSONMember(key: JSONNode(index), value: JSONNode(index + 1))
    }
  }
}

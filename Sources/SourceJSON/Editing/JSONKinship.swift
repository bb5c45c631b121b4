/// Finds the containers that a new one takes for a model.
struct JSONKinship {
  let document: JSONDocument
  /// The place of the change.
  let origin: JSONNode
  /// What many edits share; nil where there are few.
  var index: JSONEditIndex?

  /// How many nodes on each side of the place are searched.
  static let reach = 65_536

  /// The element nearest to an index that is of a kind and holds something.
  func element(like kind: JSONKind, near index: Int, of array: JSONNode) -> JSONNode? {
    var before: JSONNode?
    for (position, element) in document.elements(of: array).enumerated() {
      if position >= index, before != nil { break }
      guard isModel(element, kind) else { continue }
      if position >= index { return element }
      before = element
    }
    return before
  }

  /// The value of a key in an object, where it is of a kind and holds something.
  func member(_ key: String, like kind: JSONKind, of object: JSONNode) -> JSONNode? {
    document.member(key, of: object).flatMap { isModel($0.value, kind) ? $0.value : nil }
  }

  /// The nearest value of a key, in whatever object, that is of a kind and holds something; sooner
  /// one before the place than one as far behind it.
  func namesake(_ key: String, like kind: JSONKind) -> JSONNode? {
    let start = Int(origin.index)
    if let index { return index.namesake(key, like: kind, near: start, reach: Self.reach) }
    let end = document.records.count
    var distance = 0
    while distance <= Self.reach, start - distance >= 0 || start + distance < end {
      for index in [start - distance, start + distance] {
        if let value = value(behind: index, key), isModel(value, kind) { return value }
      }
      distance += 1
    }
    return nil
  }

  /// The value behind a record that is the key asked for; nil where it is none.
  private func value(behind index: Int, _ key: String) -> JSONNode? {
    guard let container = document.container(behindKey: index),
      document.string(JSONNode(index)) == key
    else { return nil }
    return container
  }

  private func isModel(_ node: JSONNode, _ kind: JSONKind) -> Bool {
    document.kind(of: node) == kind && document.hasContent(node)
  }
}

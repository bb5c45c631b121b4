/// What edits of one state of a document look for again and again; where there are many, each is found
/// in one pass over the document and not in one pass an edit.
final class JSONEditIndex {
  private let document: JSONDocument
  /// The elements of arrays that were asked for, by the place of the array.
  private var elements: [Int: [JSONNode]] = [:]
  /// The places of keys whose values are containers that hold something, ascending; nil until asked for.
  private var keys: [String: [Int]]?

  init(_ document: JSONDocument) {
    self.document = document
  }

  /// The node at the end of a path, or nil; of members with the same key the first counts.
  func node(at path: JSONPath) -> JSONNode? {
    guard var node = document.root else { return nil }
    for step in path.steps {
      let next: JSONNode?
      switch step {
      case .key(let key): next = document.member(key, of: node)?.value
      case .index(let index):
        let elements = elements(of: node)
        next = elements.indices.contains(index) ? elements[index] : nil
      }
      guard let next else { return nil }
      node = next
    }
    return node
  }

  private func elements(of array: JSONNode) -> [JSONNode] {
    let place = Int(array.index)
    if let known = elements[place] { return known }
    let found = Array(document.elements(of: array))
    elements[place] = found
    return found
  }

  /// The value of a key nearest to a place and no further from it than `reach` nodes, that is of a kind
  /// and holds something; sooner one before the place than one as far behind it.
  func namesake(
    _ key: String, like kind: JSONKind, near place: Int, reach: Int
  ) -> JSONNode? {
    let places = keyPlaces[key] ?? []
    var after = places.partition(at: place + 1)
    var before = after - 1
    while true {
      let low = before >= 0 ? place - places[before] : Int.max
      let high = after < places.count ? places[after] - place : Int.max
      guard min(low, high) <= reach else { return nil }
      let value = JSONNode(1 + (low <= high ? places[before] : places[after]))
      if document.kind(of: value) == kind { return value }
      if low <= high { before -= 1 } else { after += 1 }
    }
  }

  private var keyPlaces: [String: [Int]] {
    if let keys { return keys }
    var found: [String: [Int]] = [:]
    for index in document.records.indices {
      guard let value = document.container(behindKey: index), document.hasContent(value),
        let key = document.string(JSONNode(index))
      else { continue }
      found[key, default: []].append(index)
    }
    keys = found
    return found
  }
}

extension [Int] {
  /// How many of ascending numbers are smaller than another.
  fileprivate func partition(at number: Int) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < number { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension JSONDocument {
  /// The object or array whose key a record is, or nil where it is none.
  func container(behindKey index: Int) -> JSONNode? {
    guard index >= 0, index + 1 < records.count else { return nil }
    let record = records[index]
    guard record.kind == .string,
      records[index + 1].kind == .object || records[index + 1].kind == .array
    else { return nil }
    // Only a colon follows a key; between a string and the element behind it stands a comma.
    let gap = bytes[Int(record.end)..<Int(records[index + 1].start)]
    return gap.contains(UInt8(ascii: ":")) ? JSONNode(index + 1) : nil
  }
}

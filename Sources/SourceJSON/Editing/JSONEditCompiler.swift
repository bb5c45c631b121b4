/// Turns one edit into the bytes that it replaces.
struct JSONEditCompiler {
  let document: JSONDocument
  /// What many edits share; nil where there are few.
  var index: JSONEditIndex?

  /// What an edit comes to.
  struct Result {
    /// The replaced bytes; nil where the document already says what was asked for.
    let edit: TextEdit?
    /// Everything at and below this path may read otherwise afterwards.
    let touched: JSONPath
  }

  /// Takes the edit in front, with those behind it that go on where it adds to an array, and compiles
  /// them as one: made one by one, each would have the text read anew.
  func compileNext(_ edits: inout ArraySlice<JSONEdit>) throws(JSONEditError) -> Result? {
    guard let first = edits.popFirst() else { return nil }
    try check(first)
    var values = first.values
    while let next = edits.first, next.adds(behind: first, values.count) {
      try check(next)
      values += next.values
      edits.removeFirst()
    }
    switch first {
    case .set(let path, let value, let order): return try set(value, at: path, order)
    case .append(let path, _, let order): return try append(values, to: path, order)
    case .insert(let path, _): return try insert(values, at: path)
    case .remove(let path): return try remove(path)
    case .arrange(let path, let elements): return try arrange(elements, at: path)
    }
  }

  private func check(_ edit: JSONEdit) throws(JSONEditError) {
    let limit = JSONDocument.maximumDepth
    let above =
      switch edit {
      case .append, .arrange: edit.path.steps.count + 1
      case .set, .insert, .remove: edit.path.steps.count
      }
    for value in edit.values {
      if let number = value.misspelledNumber { throw .notANumber(number) }
      guard above + value.depth <= limit else { throw .nestingTooDeep(limit: limit) }
    }
  }

  /// Whether an edit writes another value in the place of one, and nothing beside it.
  func isReplacing(_ edit: JSONEdit) -> Bool {
    if case .set(let path, _, _) = edit { node(at: path) != nil } else { false }
  }

  private func set(
    _ value: JSONValue, at path: JSONPath, _ order: [String]
  ) throws(JSONEditError) -> Result {
    guard let last = path.steps.last else {
      let root = try place(path)
      return Result(edit: replacement(of: root, with: value, at: path), touched: path)
    }
    if let node = node(at: path) {
      return Result(edit: replacement(of: node, with: value, at: path), touched: path)
    }
    let parent = path.parent
    let container = try place(parent)
    switch last {
    case .key(let key):
      try expect(container, .object, at: parent)
      return Result(edit: member(key, value, order, into: container, at: parent), touched: parent)
    case .index:
      try expect(container, .array, at: parent)
      throw .noSuchIndex(path, count: Array(document.elements(of: container)).count)
    }
  }

  private func append(
    _ values: [JSONValue], to path: JSONPath, _ order: [String]
  ) throws(JSONEditError) -> Result {
    guard let array = node(at: path) else {
      return try set(.array(values), at: path, order)
    }
    try expect(array, .array, at: path)
    let layout = JSONLayout(document, array)
    let edit = insertion(
      of: values, key: nil, at: layout.children.count, into: array, layout, at: path)
    return Result(edit: edit, touched: path)
  }

  private func insert(_ values: [JSONValue], at path: JSONPath) throws(JSONEditError) -> Result {
    let parent = path.parent
    guard let last = path.steps.last else {
      let root = try place(path)
      throw .notAnArray(path, found: document.kind(of: root))
    }
    let array = try place(parent)
    guard case .index(let index) = last else {
      throw .notAnArray(parent, found: document.kind(of: array))
    }
    try expect(array, .array, at: parent)
    let layout = JSONLayout(document, array)
    guard (0...layout.children.count).contains(index) else {
      throw .noSuchIndex(path, count: layout.children.count)
    }
    let edit = insertion(of: values, key: nil, at: index, into: array, layout, at: parent)
    return Result(edit: edit, touched: parent)
  }

  private func remove(_ path: JSONPath) throws(JSONEditError) -> Result {
    let node = try place(path)
    guard let last = path.steps.last else { throw .rootRemoved }
    let container = try place(path.parent)
    let layout = JSONLayout(document, container)
    let start = document.range(of: node).lowerBound
    guard let index = layout.children.firstIndex(where: { $0.contains(start) }) else {
      throw .noSuchPlace(JSONPath(path.parent.steps + [last]))
    }
    let edit = removal(of: index..<index + 1, from: container, layout)
    return Result(edit: edit, touched: path.parent)
  }

  private func arrange(
    _ elements: [JSONEdit.Element], at path: JSONPath
  ) throws(JSONEditError) -> Result {
    let array = try place(path)
    try expect(array, .array, at: path)
    let layout = JSONLayout(document, array)
    let count = layout.children.count
    if let index = elements.lazy.compactMap(\.index).first(where: { !(0..<count).contains($0) }) {
      throw .noSuchIndex(path.appending(index), count: count)
    }
    return Result(edit: arrangement(elements, of: array, layout, at: path), touched: path)
  }
}

extension JSONEdit {
  /// Whether an edit adds to the array to which another one adds, right behind it and what followed it:
  /// `count` elements together.
  fileprivate func adds(behind first: JSONEdit, _ count: Int) -> Bool {
    switch (first, self) {
    case (.append(let path, _, _), .append(let own, _, _)): return path == own
    case (.insert(let path, _), .insert(let own, _)):
      guard case .index(let index)? = path.steps.last else { return false }
      return own == path.parent.appending(index &+ count)
    default: return false
    }
  }
}

// MARK: - Places

extension JSONEditCompiler {
  func node(at path: JSONPath) -> JSONNode? {
    if let index { index.node(at: path) } else { document.node(at: path) }
  }

  private func place(_ path: JSONPath) throws(JSONEditError) -> JSONNode {
    guard let node = node(at: path) else { throw .noSuchPlace(path) }
    return node
  }

  private func expect(
    _ node: JSONNode, _ kind: JSONKind, at path: JSONPath
  ) throws(JSONEditError) {
    let found = document.kind(of: node)
    guard found != kind else { return }
    throw kind == .object ? .notAnObject(path, found: found) : .notAnArray(path, found: found)
  }
}

extension JSONPath {
  /// The path without its last step; the root's own for the root.
  package var parent: JSONPath { JSONPath(Array(steps.dropLast())) }
}

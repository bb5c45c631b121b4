extension JSONEditCompiler {
  /// Writes a value in the place of another; nil where it is already written so.
  func replacement(of node: JSONNode, with value: JSONValue, at path: JSONPath) -> TextEdit? {
    guard document.value(of: node) != value else { return nil }
    let range = document.range(of: node)
    var writer = JSONValueWriter(
      document, at: node, index: index, lineBreak: document.lineBreak(near: range.lowerBound))
    if document.kind(of: node) == value.kind, document.hasContent(node) {
      let isExpanded = document.isExpanded(node)
      writer.write(
        value, like: node,
        indent: isExpanded ? document.closingIndent(of: node) : [], mayBreak: isExpanded)
      return TextEdit(range, writer.bytes)
    }
    // A container that nothing stood in yet opens as those of the same name, or those beside it, do.
    let start = lineStart(of: node, path)
    let mayBreak = path.steps.isEmpty || document.bytes.span.indentation(before: start) != nil
    writer.write(
      value, like: mayBreak ? model(for: value, at: path, origin: node) : nil,
      indent: document.lineIndent(of: start), mayBreak: mayBreak)
    return TextEdit(range, writer.bytes)
  }

  /// Writes a new member of an object, in the place that an order of keys gives it.
  func member(
    _ key: String, _ value: JSONValue, _ order: [String], into object: JSONNode, at path: JSONPath
  ) -> TextEdit? {
    let keys = document.members(of: object).map { document.string($0.key) ?? "" }
    return insertion(
      of: [value], key: key, at: JSONKeyOrder(order).index(for: key, among: keys), into: object,
      JSONLayout(document, object), at: path)
  }

  /// Writes new elements, or one member, so that the first gets an index.
  func insertion(
    of values: [JSONValue], key: String?, at index: Int, into container: JSONNode,
    _ layout: JSONLayout, at path: JSONPath
  ) -> TextEdit? {
    if layout.children.isEmpty {
      let whole: JSONValue =
        if let key { .object(values.map { .init(key, $0) }) } else { .array(values) }
      return replacement(of: container, with: whole, at: path)
    }
    let (texts, separator) = texts(of: values, key: key, at: index, in: container, layout)
    let text = Array(texts.joined(separator: separator))
    if index == 0 {
      let start = layout.children[0].lowerBound
      return TextEdit(start..<start, text + separator)
    }
    let end = layout.children[index - 1].upperBound
    return TextEdit(end..<end, separator + text)
  }

  /// Gives an array its elements in their order; what stays where it is before or behind all others is
  /// not touched.
  func arrangement(
    _ elements: [JSONEdit.Element], of array: JSONNode, _ layout: JSONLayout, at path: JSONPath
  ) -> TextEdit? {
    let count = layout.children.count
    let least = min(count, elements.count)
    var head = (0..<least).prefix { elements[$0].index == $0 }.count
    var tail = (1...least + 1).prefix {
      $0 <= least - head && elements[elements.count - $0].index == count - $0
    }.count
    // An element that is asked for twice is written anew beside one that stays.
    if head + tail == count, elements[head..<elements.count - tail].contains(where: \.isOwn) {
      if head > 0 { head -= 1 } else { tail -= 1 }
    }
    let (leaving, coming) = (head..<count - tail, elements[head..<elements.count - tail])
    if coming.isEmpty { return leaving.isEmpty ? nil : removal(of: leaving, from: array, layout) }
    let values = coming.compactMap(\.value)
    guard let first = leaving.first, let last = leaving.last else {
      return insertion(of: values, key: nil, at: head, into: array, layout, at: path)
    }
    let (texts, separator) = texts(of: values, key: nil, at: head, in: array, layout)
    var written = texts.makeIterator()
    var bytes: [UInt8] = []
    for (place, element) in zip(coming.indices, coming) {
      if place > coming.startIndex {
        let before = elements[place - 1].index
        let isNext = before.map { $0 + 1 == element.index } ?? false
        bytes += isNext ? document.bytes[layout.separator(behind: before ?? 0)] : separator[...]
      }
      if let index = element.index {
        bytes += document.bytes[layout.children[index]]
      } else {
        bytes += written.next() ?? []
      }
    }
    return TextEdit(
      layout.children[first].lowerBound..<layout.children[last].upperBound, bytes)
  }

  /// Takes out children of a container that stand side by side.
  func removal(of indices: Range<Int>, from container: JSONNode, _ layout: JSONLayout) -> TextEdit {
    var rest: [UInt8] = []
    if layout.children.count == indices.count {
      let style = JSONStyle(document, near: container)
      rest = document.kind(of: container) == .object ? style.emptyObject : style.emptyArray
    }
    return TextEdit(layout.removal(of: indices), rest)
  }

  /// How new elements, or one member, are written from an index on, and what stands between them.
  private func texts(
    of values: [JSONValue], key: String?, at index: Int, in container: JSONNode,
    _ layout: JSONLayout
  ) -> (texts: [[UInt8]], separator: [UInt8]) {
    let kinship = JSONKinship(document: document, origin: container, index: self.index)
    var known: (kind: JSONKind, model: JSONNode?)?
    func model(_ kind: JSONKind) -> JSONNode? {
      if let known, known.kind == kind { return known.model }
      let model =
        if let key {
          kinship.namesake(key, like: kind)
        } else {
          kinship.element(like: kind, near: index, of: container)
        }
      known = (kind, model)
      return model
    }
    let inherited = layout.separatorForInsertion(at: index)
    let lineBreak = inherited?.lastIndex(where: \.isLineBreak)
    let empty = JSONValueWriter(
      document, at: container, index: self.index,
      lineBreak: lineBreak.flatMap { inherited?[...].lineBreak(with: $0) }
        ?? document.lineBreak(near: layout.children.last?.upperBound ?? layout.range.upperBound))
    let separator = inherited ?? empty.comma
    let texts = values.map { value in
      let model = model(value.kind)
      var writer = empty
      if let key { writer.write(key: key) }
      if let lineBreak {
        let indent = separator[(lineBreak + 1)...].prefix { $0 == 0x20 || $0 == 0x09 }
        writer.write(value, like: model, indent: Array(indent), mayBreak: true)
      } else {
        // Elements may stand as `[{`, lines, `}, {`, lines, `}]`; members of one line stay on it.
        let isExpanded = key == nil && model.map { document.isExpanded($0) } == true
        writer.write(
          value, like: model,
          indent: model.map { document.closingIndent(of: $0) } ?? [], mayBreak: isExpanded)
      }
      return writer.bytes
    }
    return (texts, separator)
  }

  /// What a container without a neighbour in its own array or object is to look like.
  private func model(for value: JSONValue, at path: JSONPath, origin: JSONNode) -> JSONNode? {
    let kinship = JSONKinship(document: document, origin: origin, index: self.index)
    guard let parent = node(at: path.parent), let last = path.steps.last else {
      return nil
    }
    switch last {
    case .index(let index): return kinship.element(like: value.kind, near: index, of: parent)
    case .key(let key):
      return kinship.namesake(key, like: value.kind)
        ?? document.members(of: parent).lazy.map(\.value).first {
          document.kind(of: $0) == value.kind && document.hasContent($0)
        }
    }
  }

  /// Where an element, or the key of a member, begins.
  private func lineStart(of node: JSONNode, _ path: JSONPath) -> Int {
    let isMember = if case .key = path.steps.last { true } else { false }
    guard isMember, node.index > 0 else { return document.range(of: node).lowerBound }
    return document.range(of: JSONNode(Int(node.index) - 1)).lowerBound
  }
}

/// Writes a new value as the neighbours are written.
struct JSONValueWriter {
  private let document: JSONDocument
  private let style: JSONStyle
  private let kinship: JSONKinship
  private let lineBreak: [UInt8]
  private(set) var bytes: [UInt8] = []

  /// Makes a writer for a place; `lineBreak` is what the lines of the surroundings end with.
  init(
    _ document: JSONDocument, at place: JSONNode, index: JSONEditIndex? = nil, lineBreak: [UInt8]
  ) {
    self.document = document
    self.lineBreak = lineBreak
    style = JSONStyle(document, near: place)
    kinship = JSONKinship(document: document, origin: place, index: index)
  }

  /// What stands between two children on one line.
  var comma: [UInt8] { style.comma }

  /// Writes a key with its colon.
  mutating func write(key: String) {
    bytes += JSONWriter.quoted(key).utf8
    bytes += style.colon
  }

  /// Writes a value, looking like `model`: a container of the same kind that holds something.
  ///
  /// `indent` is what the line of the value begins with; `mayBreak` says whether the value may take
  /// several lines.
  mutating func write(_ value: JSONValue, like model: JSONNode?, indent: [UInt8], mayBreak: Bool) {
    switch value {
    case .string(let text): bytes += JSONWriter.quoted(text).utf8
    case .number(let text): bytes += text.utf8
    case .bool(let flag): bytes += (flag ? "true" : "false").utf8
    case .null: bytes += "null".utf8
    case .object, .array:
      writeContainer(value, like: model, indent: indent, mayBreak: mayBreak)
    }
  }

  private mutating func writeContainer(
    _ value: JSONValue, like model: JSONNode?, indent: [UInt8], mayBreak: Bool
  ) {
    let isObject = value.kind == .object
    bytes.append(UInt8(ascii: isObject ? "{" : "["))
    if !value.hasContent {
      bytes += isObject ? style.emptyObject : style.emptyArray
    } else if mayBreak, model.map({ document.isExpanded($0) }) ?? style.breaks(value) {
      let step = model.flatMap { document.indentStep(of: $0) } ?? style.indent
      let lineStart = lineBreak + indent + step
      bytes += lineStart
      writeContent(
        of: value, like: model, separator: [UInt8(ascii: ",")] + lineStart, indent: indent + step,
        breaks: true, mayBreak: true)
      bytes += lineBreak + indent
    } else {
      let padding = isObject ? style.objectPadding : style.arrayPadding
      bytes += padding
      writeContent(
        of: value, like: model, separator: style.comma, indent: indent, breaks: false,
        mayBreak: mayBreak)
      bytes += padding
    }
    bytes.append(UInt8(ascii: isObject ? "}" : "]"))
  }

  /// Writes what a container holds; where it stands on one line, only what also does not in the model
  /// takes several (`[{`, lines, `}]`).
  private mutating func writeContent(
    of value: JSONValue, like model: JSONNode?, separator: [UInt8], indent: [UInt8], breaks: Bool,
    mayBreak: Bool
  ) {
    let content: [(key: String?, value: JSONValue)] =
      switch value {
      case .object(let members): members.map { ($0.key, $0.value) }
      default: value.content.map { (nil, $0) }
      }
    for (position, child) in content.enumerated() {
      if position > 0 { bytes += separator }
      if let key = child.key { write(key: key) }
      let kind = child.value.kind
      let own = model.flatMap { model in
        child.key.map { kinship.member($0, like: kind, of: model) }
          ?? kinship.element(like: kind, near: Int.max, of: model)
      }
      let isNew = breaks && child.value.hasContent && own == nil
      let namesake = isNew ? child.key.flatMap { kinship.namesake($0, like: kind) } : nil
      write(
        child.value, like: own ?? namesake, indent: indent,
        mayBreak: breaks || mayBreak && own.map { document.isExpanded($0) } == true)
    }
  }
}

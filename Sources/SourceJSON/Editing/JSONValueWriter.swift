/// Writes a new value as the neighbours are written.
struct JSONValueWriter {
  private let document: JSONDocument
  private let style: JSONStyle
  private let kinship: JSONKinship
  private let lineBreak: [UInt8]
  private(set) var bytes: [UInt8] = []

  /// Makes a writer for a place; `lineBreak` is what the lines of the surroundings end with.
  init(_ document: JSONDocument, at place: JSONNode, lineBreak: [UInt8]) {
    self.document = document
    self.lineBreak = lineBreak
    style = JSONStyle(document, near: place)
    kinship = JSONKinship(document: document, origin: place)
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
    let breaks =
      mayBreak && value.hasContent
      && (model.map { document.isExpanded($0) } ?? style.breaks(value))
    let inner =
      breaks ? indent + (model.flatMap { document.indentStep(of: $0) } ?? style.indent) : indent
    let padding =
      if !value.hasContent { isObject ? style.emptyObject : style.emptyArray } else {
        isObject ? style.objectPadding : style.arrayPadding
      }
    if !breaks, value.hasContent || !padding.isEmpty { bytes += padding }
    var isFirst = true
    func separate(_ bytes: inout [UInt8]) {
      if breaks {
        bytes += (isFirst ? [] : [UInt8(ascii: ",")]) + lineBreak + inner
      } else if !isFirst {
        bytes += style.comma
      }
      isFirst = false
    }
    switch value {
    case .object(let members):
      for member in members {
        separate(&bytes)
        write(key: member.key)
        let own = model.flatMap {
          kinship.member(member.key, like: member.value.kind, of: $0)
        }
        let childModel =
          own
          ?? (breaks && member.value.hasContent
            ? kinship.namesake(member.key, like: member.value.kind) : nil)
        write(
          member.value, like: childModel, indent: inner,
          mayBreak: breaks || mayBreak && own.map { document.isExpanded($0) } == true)
      }
    case .array(let elements):
      for element in elements {
        separate(&bytes)
        let own = model.flatMap { kinship.element(like: element.kind, near: Int.max, of: $0) }
        write(
          element, like: own, indent: inner,
          mayBreak: breaks || mayBreak && own.map { document.isExpanded($0) } == true)
      }
    default: break
    }
    if breaks {
      bytes += lineBreak + indent
    } else if value.hasContent {
      bytes += padding
    }
    bytes.append(UInt8(ascii: isObject ? "}" : "]"))
  }
}

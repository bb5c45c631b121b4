import SourceJSON

/// What a document says, in short words that a table of cases can hold.
struct Reading {
  let document: JSONDocument

  /// Reads a text.
  init(_ text: String) { document = JSONDocument(bytes: Array(text.utf8)) }

  /// Takes a document that was read.
  init(_ document: JSONDocument) { self.document = document }

  /// Reads bytes.
  init(_ bytes: [UInt8]) { document = JSONDocument(bytes: bytes) }

  /// The faults, such as `1:8 7..<8 trailingComma`: line, column, bytes, reason.
  var faults: [String] {
    document.faults.map { fault in
      "\(document.position(at: fault.range.lowerBound)) \(fault.range) \(Self.name(fault.reason))"
    }
  }

  /// The values as JSON on one line; `!` stands before what is damaged, `?` before what is missing.
  var values: String {
    guard let root = document.root else { return "nothing" }
    return values(of: root)
  }

  private func values(of node: JSONNode) -> String {
    let mark = document.isMissing(node) ? "?" : document.isDamaged(node) ? "!" : ""
    switch document.kind(of: node) {
    case .object:
      let members = document.members(of: node)
      return mark + "{"
        + members.map { "\(values(of: $0.key)): \(values(of: $0.value))" }.joined(separator: ", ")
        + "}"
    case .array:
      return mark + "[" + document.elements(of: node).map(values).joined(separator: ", ") + "]"
    case .string:
      return mark + JSONWriter.quoted(document.string(node) ?? "not a string")
    case .number:
      return mark + document.text(of: node)
    case .true: return mark + "true"
    case .false: return mark + "false"
    case .null: return mark + "null"
    }
  }

  private static func name(_ reason: JSONSyntaxError.Reason) -> String {
    switch reason {
    case .conflictMarker(let marker): "conflictMarker(\(marker))"
    default: "\(reason)"
    }
  }
}

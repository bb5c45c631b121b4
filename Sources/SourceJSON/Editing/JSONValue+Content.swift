extension JSONValue {
  /// Whether it is an object or an array that holds something.
  var hasContent: Bool {
    switch self {
    case .object(let members): !members.isEmpty
    case .array(let elements): !elements.isEmpty
    default: false
    }
  }

  /// What it holds: the values of the members or the elements.
  var content: [JSONValue] {
    switch self {
    case .object(let members): members.map(\.value)
    case .array(let elements): elements
    default: []
    }
  }

  /// How many containers stand in each other, itself included; 0 for a scalar.
  var depth: Int {
    switch self {
    case .object, .array: 1 + (content.map(\.depth).max() ?? 0)
    default: 0
    }
  }

  /// The spelling of the first number in it that is none by RFC 8259, or nil.
  var misspelledNumber: String? {
    switch self {
    case .number(let text):
      let bytes = Array(text.utf8)
      guard !bytes.isEmpty, JSONNumber.end(bytes.span, from: 0) == bytes.count else { return text }
      return nil
    default:
      for value in content {
        if let text = value.misspelledNumber { return text }
      }
      return nil
    }
  }
}

extension JSONDocument {
  /// A node with all that it holds; what is damaged or missing is what stands in for it.
  public func value(of node: JSONNode) -> JSONValue {
    switch kind(of: node) {
    case .object:
      .object(members(of: node).map { .init(string($0.key) ?? "", value(of: $0.value)) })
    case .array: .array(elements(of: node).map { value(of: $0) })
    case .string: .string(string(node) ?? "")
    case .number: .number(text(of: node))
    case .true: .bool(true)
    case .false: .bool(false)
    case .null: .null
    }
  }
}

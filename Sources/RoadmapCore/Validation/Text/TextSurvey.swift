import SourceJSON

/// Takes the rules of words to every text of a file that may concern them.
struct TextSurvey {
  typealias Check = @Sendable (PlacedText, ValidationContext, inout FindingList) -> Void

  private let context: ValidationContext
  private var checks: [(traits: TextTraits, check: Check)] = []
  private var wanted: TextTraits = []

  init(_ context: ValidationContext) {
    self.context = context
  }

  /// Adds a rule that looks at the texts which show one of the traits.
  mutating func add(_ check: @escaping Check, for traits: TextTraits) {
    checks.append((traits, check))
    wanted.formUnion(traits)
  }

  /// Visits every text, in the order of the file.
  func run(_ list: inout FindingList) {
    guard !checks.isEmpty else { return }
    visit(context.roadmap.node, role: .prose, &list)
  }

  private func visit(_ node: JSONNode, role: PlacedText.Role, _ list: inout FindingList) {
    let document = context.document
    switch document.kind(of: node) {
    case .object:
      for member in document.members(of: node) where !isOwn(member.key) {
        visit(member.value, role: isLine(member.key) ? .line : .prose, &list)
      }
    case .array:
      for element in document.elements(of: node) { visit(element, role: role, &list) }
    case .string:
      look(at: node, role: role, &list)
    default: break
    }
  }

  private func look(at node: JSONNode, role: PlacedText.Role, _ list: inout FindingList) {
    let range = context.document.range(of: node)
    let content = range.dropFirst().dropLast()
    guard !content.isEmpty else { return }
    let bytes = context.document.bytes.span
    let hasEscapes = bytes.contains(UInt8(ascii: "\\"), in: content)
    let traits =
      hasEscapes
      ? traits(ofEscaped: node)
      : TextTraits(scanning: bytes, content)
    guard !traits.isDisjoint(with: wanted),
      let text = PlacedText(node, in: context.document, role: role, isPlain: !hasEscapes)
    else { return }
    for check in checks where !check.traits.isDisjoint(with: traits) {
      check.check(text, context, &list)
    }
  }

  private func traits(ofEscaped node: JSONNode) -> TextTraits {
    let bytes = Array((context.document.string(node) ?? "").utf8)
    return TextTraits(scanning: bytes.span, 0..<bytes.count)
  }

  private func isOwn(_ key: JSONNode) -> Bool {
    let range = context.document.range(of: key)
    let bytes = context.document.bytes
    return range.count > 3 && bytes[range.lowerBound + 1] == UInt8(ascii: "x")
      && bytes[range.lowerBound + 2] == UInt8(ascii: "-")
  }

  private func isLine(_ key: JSONNode) -> Bool {
    let keys: [StaticString] = [
      "title", "deadline", "text", "responsible", "name", "organization", "curator", "aliases",
    ]
    return keys.contains { context.document.matches(key, $0) }
  }
}

extension Span<UInt8> {
  fileprivate func contains(_ byte: UInt8, in range: Range<Int>) -> Bool {
    for index in range where self[index] == byte { return true }
    return false
  }
}

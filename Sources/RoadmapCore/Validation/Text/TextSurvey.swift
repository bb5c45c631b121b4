import SourceJSON

/// Takes the rules of words to every text of a file that may concern them.
struct TextSurvey: Sendable {
  typealias Check = @Sendable (PlacedText, ValidationContext, inout FindingList) -> Void

  private var checks: [(traits: TextTraits, check: Check)] = []
  private var wanted: TextTraits = []

  /// Adds a rule that looks at the texts which show one of the traits.
  mutating func add(_ check: @escaping Check, for traits: TextTraits) {
    checks.append((traits, check))
    wanted.formUnion(traits)
  }

  /// Adds a rule whose finding is the first of the corrections that a text wants.
  mutating func add(
    _ search: @escaping TextCorrection.Search, of rule: RuleID, for traits: TextTraits
  ) {
    add(
      { text, _, list in
        let corrections = search(text) { list.holdsBehindDigit($0) }
        guard let first = corrections.first else { return }
        list.report(
          rule, at: text.bytes(of: first.range), first.message, help: text.advice(corrections))
      }, for: traits)
  }

  /// Visits every text, in the order of the file.
  func run(_ context: ValidationContext, _ list: inout FindingList) {
    guard !checks.isEmpty else { return }
    let walk = TextWalk(context.roadmap.node, in: context.document)
    for text in walk.texts { look(at: text, of: walk, context, &list) }
  }

  private func look(
    at text: JSONDocument.KeyedString, of walk: TextWalk, _ context: ValidationContext,
    _ list: inout FindingList
  ) {
    let document = context.document
    let node = text.node
    let range = document.range(of: node)
    let content = range.dropFirst().dropLast()
    guard !content.isEmpty else { return }
    let hasEscapes = document.isEscaped(node)
    let traits =
      hasEscapes
      ? traits(ofEscaped: node, in: document)
      : TextTraits(of: document.bytes.span, content)
    guard !traits.isDisjoint(with: wanted),
      let text = PlacedText(
        node, in: document, role: walk.role(of: text), isPlain: !hasEscapes)
    else { return }
    for check in checks where !check.traits.isDisjoint(with: traits) {
      check.check(text, context, &list)
    }
  }

  private func traits(ofEscaped node: JSONNode, in document: JSONDocument) -> TextTraits {
    let bytes = Array((document.string(node) ?? "").utf8)
    return TextTraits(scanning: bytes.span, 0..<bytes.count)
  }
}

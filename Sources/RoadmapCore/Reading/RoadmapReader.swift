import SourceJSON

/// Turns JSON with places into the model, and collects everything that is wrong on the way.
struct RoadmapReader {
  let document: JSONDocument
  /// The same for the model, which decodes its texts when they are asked for.
  let texts: WrittenTexts
  private(set) var findings: [Finding] = []
  /// Where deadlines without a year are placed; set as soon as the period is known.
  var deadlineContext: DeadlineContext
  let knownTexts: KnownTexts
  /// Where a calendar file that the roadmap names is found.
  let calendars: SharedCalendars
  var knownIDs: KnownIDs

  init(
    document: JSONDocument, knowing knownTexts: KnownTexts, calendars: SharedCalendars = .none
  ) {
    self.calendars = calendars
    self.document = document
    self.knownTexts = knownTexts
    texts = WrittenTexts(document)
    knownIDs = KnownIDs(byteCount: document.bytes.count)
    deadlineContext = DeadlineContext(period: Roadmap.unknownPeriod, yearKind: .school)
  }

  // MARK: Values

  /// The text of a string, or nil and a report where the node is something else.
  mutating func string(_ node: JSONNode) -> String? {
    if let text = document.string(node) { return text }
    reportWrongType(node, expected: .string)
    return nil
  }

  /// Whether the node is of a kind; reports it where not.
  mutating func expect(_ node: JSONNode, _ kind: JSONKind) -> Bool {
    if document.kind(of: node) == kind { return true }
    reportWrongType(node, expected: .init(kind))
    return false
  }

  // MARK: Reports

  /// Reports what is wrong with a value; says nothing of one that is missing or damaged, as that is
  /// reported already and what it holds is only a guess.
  mutating func report(
    _ rule: RuleID, at node: JSONNode, _ message: LocalizedText, help: LocalizedText? = nil,
    related: [Finding.Related] = []
  ) {
    guard !document.isMissing(node), !document.isDamaged(node) else { return }
    findings.append(
      Finding(rule, at: document.range(of: node), message, help: help, related: related))
  }

  mutating func reportWrongType(
    _ node: JSONNode, expected: ReadingMessage.Expected, help: LocalizedText? = nil
  ) {
    report(
      .wrongType, at: node,
      ReadingMessage.wrongType(expected: expected, found: .init(document.kind(of: node))),
      help: help)
  }

  /// Reports what is no list of texts; one text alone only lacks the brackets around it.
  mutating func reportMissingBrackets(_ node: JSONNode) {
    let isShort = document.range(of: node).count <= 80
    let help =
      !document.isBlank(node) && isShort
      ? ReadingMessage.write("[\(document.text(of: node))]") : nil
    reportWrongType(node, expected: .array, help: help)
  }

  mutating func report(_ finding: Finding) {
    findings.append(finding)
  }
}

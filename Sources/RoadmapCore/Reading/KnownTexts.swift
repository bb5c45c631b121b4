import SourceJSON

/// What was made of texts before, in one file or in several, one after the other.
///
/// Documents repeat a few deadlines and parties a lot, and the documents of one place repeat each
/// other's. What a deadline means depends on its words and its context alone, and how a name is taken
/// apart on the name alone, so that neither need be done twice. It belongs to one thread, and forgets
/// rather than grow without end.
public final class KnownTexts {
  /// By the hash of how the words are written; of two deadlines that share one, the later is known.
  private var deadlines: [UInt64: (context: DeadlineContext, deadline: Deadline)] = [:]
  private var names: [ExactText: PartyName] = [:]
  /// How many of each are remembered, and how long they may be, in bytes.
  private static let limit = (count: 8_192, length: 512)

  /// Knows nothing yet.
  public init() {}

  /// The deadline that a text is known to be, or nil.
  func deadline(
    _ node: JSONNode, of document: JSONDocument, in context: DeadlineContext
  ) -> Deadline? {
    guard let known = deadlines[document.spellingHash(of: node)], known.context == context,
      document.spells(node, known.deadline.text)
    else { return nil }
    return known.deadline
  }

  /// Remembers the deadline that a text is.
  func remember(
    _ deadline: Deadline, of node: JSONNode, of document: JSONDocument, in context: DeadlineContext
  ) {
    guard deadline.text.utf8.count <= Self.limit.length else { return }
    if deadlines.count >= Self.limit.count { deadlines.removeAll(keepingCapacity: true) }
    deadlines[document.spellingHash(of: node)] = (context, deadline)
  }

  /// A name taken apart.
  func name(_ spelling: String) -> PartyName {
    let key = ExactText(spelling)
    if let known = names[key] { return known }
    let name = PartyName(spelling)
    guard spelling.utf8.count <= Self.limit.length else { return name }
    if names.count >= Self.limit.count { names.removeAll(keepingCapacity: true) }
    names[key] = name
    return name
  }
}

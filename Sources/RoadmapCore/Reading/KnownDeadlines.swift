import SourceJSON

/// The deadlines that were read before, in one document or in several, one after the other.
///
/// Documents repeat a few deadlines a lot, and the documents of one place repeat each other's. What a
/// deadline means depends on its words and its context alone, so that one that is known need not be
/// read again. It belongs to one thread, and forgets rather than grow without end.
public final class KnownDeadlines {
  /// By the hash of how the words are written; of two deadlines that share one, the later is known.
  private var entries: [UInt64: (context: DeadlineContext, deadline: Deadline)] = [:]
  private static let limit = 8_192

  /// Knows nothing yet.
  public init() {}

  /// The deadline that a text is known to be, or nil.
  func deadline(
    _ node: JSONNode, of document: JSONDocument, in context: DeadlineContext
  ) -> Deadline? {
    guard let known = entries[document.spellingHash(of: node)], known.context == context,
      document.spells(node, known.deadline.text)
    else { return nil }
    return known.deadline
  }

  /// Remembers the deadline that a text is.
  func remember(
    _ deadline: Deadline, of node: JSONNode, of document: JSONDocument, in context: DeadlineContext
  ) {
    if entries.count >= Self.limit { entries.removeAll(keepingCapacity: true) }
    entries[document.spellingHash(of: node)] = (context, deadline)
  }
}

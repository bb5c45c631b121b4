import SourceJSON

/// What was made of the texts of one document: documents repeat a few deadlines a lot.
///
/// Texts are the same where they are written the same, byte by byte, so that a text that is known
/// need not be decoded.
struct KnownTexts<Value> {
  /// By the hash of the text; of two texts that share one, the later is known.
  private var entries: [UInt64: (node: JSONNode, value: Value)] = [:]

  /// What was made of a text, or nil where it is not known.
  func value(of node: JSONNode, in document: JSONDocument) -> Value? {
    guard let entry = entries[document.spellingHash(of: node)],
      document.isSpelledAlike(entry.node, node)
    else { return nil }
    return entry.value
  }

  /// Remembers what was made of a text.
  mutating func remember(_ value: Value, of node: JSONNode, in document: JSONDocument) {
    entries[document.spellingHash(of: node)] = (node, value)
  }
}

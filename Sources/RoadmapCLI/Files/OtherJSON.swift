import SourceJSON

/// JSON in a folder of roadmaps that is plainly something else: a schema, a package's settings.
///
/// A file that was named by hand is never passed over, nor is a damaged one: somebody may have meant
/// a roadmap.
enum OtherJSON {
  /// The keys of which a roadmap has one at least, even a faulty one.
  private static let telling = ["format", "period", "stages", "activities"]

  /// Whether the bytes are sound JSON without any key that a roadmap would have.
  static func isRecognized(in bytes: [UInt8]) -> Bool {
    // Nearly every roadmap opens with its format; it need not be parsed to be told from others.
    if opensWithFormat(bytes) { return false }
    let document = JSONDocument(bytes: bytes)
    guard document.faults.isEmpty, let root = document.root else { return false }
    guard document.kind(of: root) == .object else { return true }
    return telling.allSatisfy { document.member($0, of: root) == nil }
  }

  private static func opensWithFormat(_ bytes: [UInt8]) -> Bool {
    let spaces = Set(" \t\r\n".utf8)
    let opening = bytes.prefix(64).filter { !spaces.contains($0) }
    return opening.starts(with: Array(#"{"format":"#.utf8))
  }
}

import SourceJSON

/// JSON in a folder of roadmaps that is plainly something else: a schema, a package's settings, an
/// answer of this program.
///
/// A file that was named by hand is never passed over, nor is a damaged one: somebody may have meant
/// a roadmap.
package enum OtherJSON {
  /// The keys of which a roadmap has one at least, even a faulty one.
  private static let telling = [
    RoadmapField.format.name, RoadmapField.period.name, RoadmapField.stages.name,
    RoadmapField.activities.name,
  ]

  /// Whether the bytes are sound JSON without any key that a roadmap would have.
  package static func isRecognized(in bytes: [UInt8]) -> Bool {
    // Nearly every roadmap opens with its format; it need not be parsed to be told from others.
    if opensWithFormat(bytes) { return false }
    let document = JSONDocument(bytes: bytes)
    guard document.faults.isEmpty, let root = document.root else { return false }
    guard document.kind(of: root) == .object else { return true }
    if isAnswer(document, root) { return true }
    return telling.allSatisfy { document.member($0, of: root) == nil }
  }

  /// Whether the bytes are a roadmap, sound or damaged, and not a text of any other kind.
  package static func isRoadmap(_ bytes: [UInt8]) -> Bool {
    if opensWithFormat(bytes) { return true }
    // Behind a byte-order mark and spaces.
    let opening = bytes.first { $0 > UInt8(ascii: " ") && $0 < 0x80 }
    guard opening == UInt8(ascii: "{"), !isRecognized(in: bytes) else { return false }
    let document = JSONDocument(bytes: bytes)
    guard let root = document.root else { return false }
    return document.faults.isEmpty
      || document.value(RoadmapField.stages, of: root) != nil
      || document.value(RoadmapField.activities, of: root) != nil
  }

  private static func opensWithFormat(_ bytes: [UInt8]) -> Bool {
    let spaces = Set(" \t\r\n".utf8)
    let opening = bytes.prefix(128).filter { !spaces.contains($0) }
    return openings.contains { known in
      opening.starts(with: known)
        && opening.dropFirst(known.count).first.map { (0x30...0x39).contains($0) } ?? false
    }
  }

  private static let format = "\"\(RoadmapField.format.name)\""

  /// How roadmaps begin, blanks left out: those that people write, and those that this program makes.
  private static let openings = [
    Array("{\(format):".utf8),
    Array("{\"\(RoadmapField.schema.name)\":\"\(RoadmapSchema.id)\",\(format):".utf8),
  ]

  /// Whether it is an answer of this program that somebody keeps beside the roadmaps.
  private static func isAnswer(_ document: JSONDocument, _ root: JSONNode) -> Bool {
    document.value(RoadmapField.format, of: root).flatMap { document.string($0) }?
      .hasPrefix("roadmap-") ?? false
  }
}

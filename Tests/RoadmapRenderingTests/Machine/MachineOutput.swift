import RoadmapRendering
import SourceJSON
import Testing

/// The machine output of a report, read again as any script would.
struct MachineOutput {
  private let document: JSONDocument

  init(_ bytes: [UInt8], sourceLocation: SourceLocation = #_sourceLocation) throws {
    document = JSONDocument(bytes: bytes)
    try #require(document.faults.isEmpty, sourceLocation: sourceLocation)
    #expect(bytes.last == UInt8(ascii: "\n"), sourceLocation: sourceLocation)
  }

  init(_ report: some RenderedReport, sourceLocation: SourceLocation = #_sourceLocation) throws {
    try self.init(MachineFormat.render(report), sourceLocation: sourceLocation)
  }

  /// The keys of the object at a path, in their order.
  func keys(_ path: JSONPath = []) throws -> [String] {
    let node = try #require(document.node(at: path))
    return document.members(of: node).compactMap { document.string($0.key) }
  }

  /// How many elements the array at a path has.
  func count(_ path: JSONPath) throws -> Int {
    let node = try #require(document.node(at: path))
    try #require(document.kind(of: node) == .array)
    return document.elements(of: node).reduce(0) { count, _ in count + 1 }
  }

  /// The value at a path as it stands in the text.
  func text(_ path: JSONPath) throws -> String {
    document.text(of: try #require(document.node(at: path)))
  }

  /// The members of every element of an array, one value each, as they stand in the text.
  func texts(_ key: String, inElementsOf path: JSONPath) throws -> [String] {
    try (0..<count(path)).map { try text(path.appending($0).appending(key)) }
  }
}

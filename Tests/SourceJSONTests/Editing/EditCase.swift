import SourceJSON
import Testing

/// A document, edits of one request, and the document that comes out, to the letter.
struct EditCase: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let before: String
  let edits: [JSONEdit]
  let after: String

  init(_ description: String, _ before: String, _ edits: JSONEdit..., gives after: String) {
    testDescription = description
    self.before = before
    self.edits = edits
    self.after = after
  }

  /// Expects the document, and that taking the change back gives the old one.
  func expectAfter(sourceLocation: SourceLocation = #_sourceLocation) throws {
    let document = JSONDocument(bytes: Array(before.utf8))
    let change = try document.change(edits)
    let bytes = try #require(change.applied(to: document.bytes), sourceLocation: sourceLocation)
    #expect(String(decoding: bytes, as: UTF8.self) == after, sourceLocation: sourceLocation)
    #expect(JSONDocument(bytes: bytes).faults.isEmpty, sourceLocation: sourceLocation)
    #expect(change.isEmpty == (before == after), sourceLocation: sourceLocation)
    let inverse = try #require(change.inverse(of: document.bytes), sourceLocation: sourceLocation)
    #expect(inverse.applied(to: bytes) == document.bytes, sourceLocation: sourceLocation)
  }
}

extension JSONValue {
  /// An entry with two members, as the tests write it.
  static let entry: JSONValue = .object([
    .init("on", .string("2024-01-12")), .init("state", .string("done")),
  ])
}

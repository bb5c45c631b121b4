import SourceJSON
import Testing

/// Many edits at once, for which the document is looked through once, come to what one by one they do.
struct ManyEditsTests {
  /// An array of objects, some of which have the key that is written; the first ones have none near.
  private static let text =
    "[\n"
    + (0..<60).map { number in
      let notes =
        number % 17 == 5
        ? ", \"notes\": [\n      \"a\"\n    ]" : number == 40 ? ", \"notes\": {}" : ""
      return "  { \"id\": \(number)\(notes) }"
    }.joined(separator: ",\n") + "\n]\n"

  @Test(arguments: [0, 1, 7, 30])
  func `they look as they would one after the other`(start: Int) throws {
    let edits = (start..<start + 30).map { number in
      JSONEdit.set([.index(number), .key("notes")], .array([.string("b"), .string("c")]))
    }
    let document = JSONDocument(bytes: Array(Self.text.utf8))
    let many = try document.change(edits).applied(to: document.bytes)
    for edit in edits {
      let alone = try document.change([edit]).applied(to: document.bytes)
      let written = JSONDocument(bytes: try #require(alone))
      let together = JSONDocument(bytes: try #require(many))
      let (one, other) = (written.node(at: edit.path), together.node(at: edit.path))
      #expect(
        one.map { Array(written.bytes[written.range(of: $0)]) }
          == other.map { Array(together.bytes[together.range(of: $0)]) })
    }
  }
}

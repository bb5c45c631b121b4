import SourceJSON
import Testing

/// A document, one edit, and the document that comes out, to the letter.
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

  func expectAfter(sourceLocation: SourceLocation = #_sourceLocation) throws {
    let document = JSONDocument(bytes: Array(before.utf8))
    let change = try document.change(edits)
    let bytes = try #require(change.applied(to: document.bytes), sourceLocation: sourceLocation)
    #expect(String(decoding: bytes, as: UTF8.self) == after, sourceLocation: sourceLocation)
    #expect(JSONDocument(bytes: bytes).faults.isEmpty, sourceLocation: sourceLocation)
    let inverse = try #require(change.inverse(of: document.bytes), sourceLocation: sourceLocation)
    #expect(inverse.applied(to: bytes) == document.bytes, sourceLocation: sourceLocation)
  }
}

struct JSONEditStyleTests {
  @Test(arguments: AppendCases.all)
  func `appends as the elements before are written`(_ edit: EditCase) throws {
    try edit.expectAfter()
  }
}

private let entry: JSONValue = .object([
  .init("on", .string("2024-01-12")), .init("state", .string("done")),
])

enum AppendCases {
  static let all = [
    EditCase("a one-line array", "[1, 2]", .append([], .number("3")), gives: "[1, 2, 3]"),
    EditCase("a tight array", "[1,2]", .append([], .number("3")), gives: "[1,2,3]"),
    EditCase("a padded array", "[ 1, 2 ]", .append([], .number("3")), gives: "[ 1, 2, 3 ]"),
    EditCase("one element", "{\"a\": [1]}", .append(["a"], .number("3")), gives: "{\"a\": [1, 3]}"),
    EditCase(
      "lines", "[\n  1,\n  2\n]\n", .append([], .number("3")), gives: "[\n  1,\n  2,\n  3\n]\n"),
    EditCase(
      "lines with CR LF and tabs", "[\r\n\t1\r\n]", .append([], .number("3")),
      gives: "[\r\n\t1,\r\n\t3\r\n]"),
    EditCase(
      "commas at the beginning of lines", "[ 1\n, 2\n]", .append([], .number("3")),
      gives: "[ 1\n, 2\n, 3\n]"),
    EditCase(
      "one-line objects on lines", "[\n  { \"on\": 1 }\n]", .append([], entry),
      gives: "[\n  { \"on\": 1 },\n  { \"on\": \"2024-01-12\", \"state\": \"done\" }\n]"),
    EditCase(
      "one-line objects on one line", "{\"p\": [{ \"on\":1 }]}", .append(["p"], entry),
      gives: "{\"p\": [{ \"on\":1 }, { \"on\":\"2024-01-12\", \"state\":\"done\" }]}"),
    EditCase(
      "objects on lines", "[\n\t{\n\t\t\"on\": 1\n\t}\n]", .append([], entry),
      gives:
        "[\n\t{\n\t\t\"on\": 1\n\t},\n\t{\n\t\t\"on\": \"2024-01-12\",\n\t\t\"state\": \"done\"\n\t}\n]"
    ),
    EditCase(
      "brackets that hug", "[{\n  \"on\": 1\n}, {\n  \"on\": 2\n}]", .append([], entry),
      gives:
        "[{\n  \"on\": 1\n}, {\n  \"on\": 2\n}, {\n  \"on\": \"2024-01-12\",\n  \"state\": \"done\"\n}]"
    ),
    EditCase(
      "a new array as its namesake",
      "{\n  \"a\": {\n    \"x\": 1,\n    \"p\": [\n      { \"on\": 1 }\n    ]\n  },\n  \"b\": {\n    \"x\": 2\n  }\n}",
      .append(["b", "p"], entry),
      gives:
        "{\n  \"a\": {\n    \"x\": 1,\n    \"p\": [\n      { \"on\": 1 }\n    ]\n  },\n  \"b\": {\n    \"x\": 2,\n    \"p\": [\n      { \"on\": \"2024-01-12\", \"state\": \"done\" }\n    ]\n  }\n}"
    ),
  ]
}

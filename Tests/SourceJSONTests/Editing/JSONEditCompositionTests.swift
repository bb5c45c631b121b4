import SourceJSON
import Testing

struct JSONEditCompositionTests {
  @Test(arguments: CompositionCases.all)
  func `makes several edits one change`(_ edit: EditCase) throws {
    try edit.expectAfter()
  }

  @Test func `keeps edits of places far from each other apart`() throws {
    let document = JSONDocument(bytes: Array(#"{"a": [1], "b": [2], "c": [3]}"#.utf8))
    let change = try document.change([
      .append(["c"], .null), .append(["a"], .null), .set(["b", 0], .number("5")),
    ])
    #expect(change.edits.map(\.range) == [8..<8, 17..<18, 28..<28])
  }

  @Test func `is not applied to a text of another length`() throws {
    let document = JSONDocument(bytes: Array("[1]".utf8))
    let change = try document.change([.append([], .null)])
    #expect(change.applied(to: Array("[1] ".utf8)) == nil)
    #expect(change.inverse(of: Array("[]".utf8)) == nil)
    #expect(change.newByteCount == 9)
  }
}

private enum CompositionCases {
  static let all = [
    EditCase(
      "the same array twice", "[1]", .append([], .number("2")), .append([], .number("3")),
      gives: "[1, 2, 3]"),
    EditCase(
      "an array that the first edit makes", "{ \"a\": 1 }", .append(["b"], .number("2")),
      .append(["b"], .number("3")), gives: "{ \"a\": 1, \"b\": [2, 3] }"),
    EditCase(
      "an index that the first edit moves", "[[1], [2]]", .insert([0], .array([])),
      .append([2], .null), gives: "[[], [1], [2, null]]"),
    EditCase(
      "something put in and taken out", "[1, 2]", .append([], .null), .remove([2]), gives: "[1, 2]"),
    EditCase("all taken out", "[1, 2]", .remove([0]), .remove([0]), gives: "[]"),
    EditCase(
      "the whole after a part", "{\"a\": 1}", .set(["a"], .number("2")), .set([], .null),
      gives: "null"),
  ]
}

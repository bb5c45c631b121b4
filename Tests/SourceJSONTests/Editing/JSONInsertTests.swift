import SourceJSON
import Testing

struct JSONInsertTests {
  @Test(arguments: InsertCases.all)
  func `puts an element where it is wanted`(_ edit: EditCase) throws {
    try edit.expectAfter()
  }

  @Test(arguments: InsertCases.all)
  func `several put behind each other at once stand as if each came by itself`(
    _ edit: EditCase
  ) throws {
    guard case .insert(let path, let value)? = edit.edits.first,
      case .index(let index)? = path.steps.last
    else { return }
    let edits = (0..<3).map { JSONEdit.insert(JSONPath([.index(index + $0)]), value) }
    var bytes = Array(edit.before.utf8)
    for one in edits {
      bytes = try #require(JSONDocument(bytes: bytes).change([one]).applied(to: bytes))
    }
    let document = JSONDocument(bytes: Array(edit.before.utf8))
    #expect(try document.change(edits).applied(to: document.bytes) == bytes)
  }
}

private enum InsertCases {
  static let all = [
    EditCase("first", "[1, 2]", .insert([0], .number("9")), gives: "[9, 1, 2]"),
    EditCase("between", "[1, 2]", .insert([1], .number("9")), gives: "[1, 9, 2]"),
    EditCase("last", "[1, 2]", .insert([2], .number("9")), gives: "[1, 2, 9]"),
    EditCase("in an empty array", "[ ]", .insert([0], .number("9")), gives: "[9]"),
    EditCase("before the only line", "[\n\t1\n]", .insert([0], .null), gives: "[\n\tnull,\n\t1\n]"),
    EditCase(
      "between objects on lines", "[\n  { \"a\": 1 },\n  { \"a\": 2 }\n]", .insert([1], .entry),
      gives: "[\n  { \"a\": 1 },\n  { \"on\": \"2024-01-12\", \"state\": \"done\" },\n"
        + "  { \"a\": 2 }\n]"),
  ]
}

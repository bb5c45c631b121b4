import SourceJSON
import Testing

struct JSONRemoveTests {
  @Test(arguments: RemoveCases.all)
  func `takes out an element or member with one comma`(_ edit: EditCase) throws {
    try edit.expectAfter()
  }
}

private enum RemoveCases {
  static let all = [
    EditCase("the first", "[1, 2, 3]", .remove([0]), gives: "[2, 3]"),
    EditCase("one in the middle", "[1, 2, 3]", .remove([1]), gives: "[1, 3]"),
    EditCase("the last", "[1, 2, 3]", .remove([2]), gives: "[1, 2]"),
    EditCase("the only one", "[ 1 ]", .remove([0]), gives: "[]"),
    EditCase(
      "the only one, as others are empty", "[[ 1 ], [ ]]", .remove([0, 0]), gives: "[[ ], [ ]]"),
    EditCase("a line", "[\n  1,\n  2,\n  3\n]", .remove([1]), gives: "[\n  1,\n  3\n]"),
    EditCase("the last line", "[\r\n  1,\r\n  2\r\n]", .remove([1]), gives: "[\r\n  1\r\n]"),
    EditCase("the end of a line", "[\n  1, 2,\n  3\n]", .remove([1]), gives: "[\n  1,\n  3\n]"),
    EditCase(
      "commas at the beginning of lines", "[ 1\n, 2\n, 3\n]", .remove([2]), gives: "[ 1\n, 2\n]"),
    EditCase("a member", #"{"a": 1, "b": {"c": 2}}"#, .remove(["a"]), gives: #"{"b": {"c": 2}}"#),
    EditCase(
      "a member that holds much", #"{"a": 1, "b": {"c": 2}}"#, .remove(["b"]), gives: #"{"a": 1}"#),
  ]
}

import SourceJSON
import Testing

struct JSONArrangeTests {
  @Test(arguments: ArrangeCases.all)
  func `gives an array its elements in their order`(_ edit: EditCase) throws {
    try edit.expectAfter()
  }
}

private enum ArrangeCases {
  static let all = [
    EditCase("the same", "[1, 2]", .arrange([], [.own(0), .own(1)]), gives: "[1, 2]"),
    EditCase(
      "turned", "[1, 2,  3]", .arrange([], [.own(2), .own(1), .own(0)]), gives: "[3, 2, 1]"),
    EditCase(
      "some out", "[1, 2, 3, 4]", .arrange([], [.own(0), .own(3)]), gives: "[1, 4]"),
    EditCase("all out", "[ 1, 2 ]", .arrange([], []), gives: "[]"),
    EditCase("none in none", "[ ]", .arrange([], []), gives: "[ ]"),
    EditCase(
      "a new one among them", "[1, 2, 3]",
      .arrange([], [.own(2), .new(.number("9")), .own(0), .own(1)]), gives: "[3, 9, 1, 2]"),
    EditCase(
      "one twice, behind itself", "[1]", .arrange([], [.own(0), .new(.null), .own(0)]),
      gives: "[1, null, 1]"),
    EditCase(
      "one twice, before itself", "[1, 2]", .arrange([], [.own(1), .own(0), .own(1)]),
      gives: "[2, 1, 2]"),
    EditCase("all twice", "[1]", .arrange([], [.own(0), .own(0)]), gives: "[1, 1]"),
    EditCase("new ones in none", "[]", .arrange([], [.new(.null)]), gives: "[null]"),
    EditCase(
      "lines keep their bytes, and their gaps where they stay neighbours",
      "[\n  { \"a\":1 },\n\n  { \"b\": 2},\n  {\"c\" :3 },\n  4\n]",
      .arrange([], [.own(2), .own(0), .own(1), .own(3)]),
      gives: "[\n  {\"c\" :3 },\n  { \"a\":1 },\n\n  { \"b\": 2},\n  4\n]"),
    EditCase(
      "what is written later finds it as it stands then", "{ \"a\": [{ \"n\": 1 }, { \"n\": 2 }] }",
      .arrange(["a"], [.own(1), .own(0)]), .set(["a", 0, "n"], .number("3")),
      gives: "{ \"a\": [{ \"n\": 3 }, { \"n\": 1 }] }"),
  ]
}

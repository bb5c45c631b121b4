import SourceJSON
import Testing

struct JSONSetTests {
  @Test(arguments: SetCases.all)
  func `replaces a value, or adds the member in its place`(_ edit: EditCase) throws {
    try edit.expectAfter()
  }
}

private enum SetCases {
  private static let order = ["id", "title", "deadline", "progress", "notes"]

  static let all = [
    EditCase(
      "a scalar", #"{ "a" :1.50, "b": "x" }"#, .set(["a"], .number("2")),
      gives: #"{ "a" :2, "b": "x" }"#),
    EditCase(
      "a text is escaped", #"["a"]"#, .set([0], .string("\"\n\u{1}")), gives: #"["\"\n\u0001"]"#),
    EditCase(
      "nothing to do", #"["\u00ab", 1.50]"#, .set([0], .string("«")), gives: #"["\u00ab", 1.50]"#),
    EditCase("the root", "\u{FEFF} 1 \r\n", .set([], .bool(true)), gives: "\u{FEFF} true \r\n"),
    EditCase(
      "a one-line array stays one", #"{ "a": ["x", "y"] }"#,
      .set(["a"], .array([.string("z")])), gives: #"{ "a": ["z"] }"#),
    EditCase(
      "an array on lines stays so", "{\n  \"a\": [\n    1\n  ]\n}",
      .set(["a"], .array([.number("2"), .number("3")])),
      gives: "{\n  \"a\": [\n    2,\n    3\n  ]\n}"),
    EditCase(
      "a new member behind the last that belongs before it",
      "{\n  \"id\": 1,\n  \"title\": 2,\n  \"notes\": 3\n}",
      .set(["deadline"], .number("9"), order: order),
      gives: "{\n  \"id\": 1,\n  \"title\": 2,\n  \"deadline\": 9,\n  \"notes\": 3\n}"),
    EditCase(
      "a new member before all where all belong behind it", "{\r\n\t\"notes\": 3\r\n}",
      .set(["id"], .number("9"), order: order), gives: "{\r\n\t\"id\": 9,\r\n\t\"notes\": 3\r\n}"),
    EditCase(
      "a new member whose key no order knows goes to the end", #"{"id":1,"notes":2}"#,
      .set(["x-own"], .number("9"), order: order), gives: #"{"id":1,"notes":2,"x-own":9}"#),
    EditCase(
      "keys that no order knows do not disturb it", #"{"x":0,"id":1,"y":2,"notes":2}"#,
      .set(["deadline"], .null, order: order),
      gives: #"{"x":0,"id":1,"deadline":null,"y":2,"notes":2}"#),
    EditCase("an empty object", "{}\n", .set(["a"], .number("1")), gives: "{ \"a\": 1 }\n"),
    EditCase(
      "an empty object over lines", "{\n}\n", .set(["a"], .null), gives: "{\n  \"a\": null\n}\n"),
    EditCase(
      "a key with an escape is found", #"{ "\u0061": 1 }"#, .set(["a"], .number("2")),
      gives: #"{ "\u0061": 2 }"#),
    EditCase(
      "a key with a quote is escaped", "{ }", .set(["a\"b"], .null), gives: #"{ "a\"b": null }"#),
  ]
}

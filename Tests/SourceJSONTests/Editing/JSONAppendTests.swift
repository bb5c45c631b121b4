import SourceJSON
import Testing

struct JSONAppendTests {
  @Test(arguments: AppendCases.all)
  func `appends as the elements before are written`(_ edit: EditCase) throws {
    try edit.expectAfter()
  }

  @Test(arguments: AppendCases.all)
  func `several appended at once stand as if each came by itself`(_ edit: EditCase) throws {
    var bytes = Array(edit.before.utf8)
    for one in edit.edits + edit.edits + edit.edits {
      bytes = try #require(JSONDocument(bytes: bytes).change([one]).applied(to: bytes))
    }
    let document = JSONDocument(bytes: Array(edit.before.utf8))
    let change = try document.change(edit.edits + edit.edits + edit.edits)
    #expect(change.applied(to: document.bytes) == bytes)
  }
}

private enum AppendCases {
  static let all = [
    EditCase("a one-line array", "[1, 2]", .append([], .number("3")), gives: "[1, 2, 3]"),
    EditCase("a tight array", "[1,2]", .append([], .number("3")), gives: "[1,2,3]"),
    EditCase("a padded array", "[ 1, 2 ]", .append([], .number("3")), gives: "[ 1, 2, 3 ]"),
    EditCase("one element", #"{"a": [1]}"#, .append(["a"], .null), gives: #"{"a": [1, null]}"#),
    EditCase(
      "lines", "[\n  1,\n  2\n]\n", .append([], .number("3")), gives: "[\n  1,\n  2,\n  3\n]\n"),
    EditCase(
      "lines with CR LF and tabs", "[\r\n\t1\r\n]", .append([], .number("3")),
      gives: "[\r\n\t1,\r\n\t3\r\n]"),
    EditCase(
      "commas at the beginning of lines", "[ 1\n, 2\n]", .append([], .number("3")),
      gives: "[ 1\n, 2\n, 3\n]"),
    EditCase(
      "several elements a line", "[\n  1, 2,\n  3, 4\n]", .append([], .number("5")),
      gives: "[\n  1, 2,\n  3, 4, 5\n]"),
    EditCase(
      "a blank line between groups is not repeated", "[\n  1,\n  2,\n\n  3\n]",
      .append([], .number("4")), gives: "[\n  1,\n  2,\n\n  3,\n  4\n]"),
    EditCase(
      "spaces at the ends of lines are not repeated", "[\n  1, \n  2\n]",
      .append([], .number("3")), gives: "[\n  1, \n  2,\n  3\n]"),
    EditCase(
      "one-line objects on lines", "[\n  { \"on\": 1 }\n]", .append([], .entry),
      gives: """
        [
          { "on": 1 },
          { "on": "2024-01-12", "state": "done" }
        ]
        """),
    EditCase(
      "one-line objects on one line", #"{"p": [{ "on":1 }]}"#, .append(["p"], .entry),
      gives: #"{"p": [{ "on":1 }, { "on":"2024-01-12", "state":"done" }]}"#),
    EditCase(
      "objects on lines", "[\n\t{\n\t\t\"on\": 1\n\t}\n]", .append([], .entry),
      gives: "[\n\t{\n\t\t\"on\": 1\n\t},\n"
        + "\t{\n\t\t\"on\": \"2024-01-12\",\n\t\t\"state\": \"done\"\n\t}\n]"),
    EditCase(
      "the last of mixed elements is the model",
      """
      [
        { "on": 1 },
        {
          "on": 2
        }
      ]
      """, .append([], .entry),
      gives: """
        [
          { "on": 1 },
          {
            "on": 2
          },
          {
            "on": "2024-01-12",
            "state": "done"
          }
        ]
        """),
    EditCase(
      "brackets that hug",
      """
      [{
        "on": 1
      }, {
        "on": 2
      }]
      """, .append([], .entry),
      gives: """
        [{
          "on": 1
        }, {
          "on": 2
        }, {
          "on": "2024-01-12",
          "state": "done"
        }]
        """),
    EditCase(
      "an empty array opens as its namesake is",
      """
      {
        "a": {
          "p": [
            1
          ]
        },
        "list": [1, 2],
        "p": []
      }
      """, .append(["p"], .number("2")),
      gives: """
        {
          "a": {
            "p": [
              1
            ]
          },
          "list": [1, 2],
          "p": [
            2
          ]
        }
        """),
    EditCase(
      "an empty array opens as the array beside it is", #"{ "a": [ 1 ], "b": [ ] }"#,
      .append(["b"], .number("2")), gives: #"{ "a": [ 1 ], "b": [ 2 ] }"#),
    EditCase(
      "an empty array in an array opens as its neighbour is", "[\n  [\n    1\n  ],\n  []\n]",
      .append([1], .number("2")), gives: "[\n  [\n    1\n  ],\n  [\n    2\n  ]\n]"),
    EditCase(
      "a new array in a one-line object stays on its line",
      "[\n  { \"id\": 1, \"p\": [ 0 ] },\n  { \"id\": 2 }\n]", .append([1, "p"], .entry),
      gives: "[\n  { \"id\": 1, \"p\": [ 0 ] },\n"
        + "  { \"id\": 2, \"p\": [ { \"on\": \"2024-01-12\", \"state\": \"done\" } ] }\n]"),
    EditCase(
      "a new array looks as its namesake does",
      """
      {
        "a": {
          "x": 1,
          "p": [
            { "on": 1 }
          ]
        },
        "b": {
          "x": 2
        }
      }
      """, .append(["b", "p"], .entry),
      gives: """
        {
          "a": {
            "x": 1,
            "p": [
              { "on": 1 }
            ]
          },
          "b": {
            "x": 2,
            "p": [
              { "on": "2024-01-12", "state": "done" }
            ]
          }
        }
        """),
    EditCase(
      "a new array where nothing like it stands, objects on one line elsewhere",
      """
      {
        "team": [
          { "name": "А" }
        ],
        "item": {
          "id": "1"
        }
      }
      """, .append(["item", "p"], .entry),
      gives: """
        {
          "team": [
            { "name": "А" }
          ],
          "item": {
            "id": "1",
            "p": [
              { "on": "2024-01-12", "state": "done" }
            ]
          }
        }
        """),
    EditCase(
      "a new array where nothing stands on one line", "{\n    \"id\": \"1\"\n}",
      .append(["p"], .entry),
      gives: """
        {
            "id": "1",
            "p": [
                {
                    "on": "2024-01-12",
                    "state": "done"
                }
            ]
        }
        """),
  ]
}

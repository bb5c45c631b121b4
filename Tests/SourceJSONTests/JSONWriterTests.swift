import Testing

@testable import SourceJSON

struct JSONWriterTests {
  @Test func `keys stand in the order of the calls, a line each`() {
    var writer = JSONWriter()
    writer.object { writer in
      writer.member("format", "roadmap-status/1")
      writer.array("stages") { writer in
        writer.value("1")
        writer.object { writer in writer.member("b", 2) }
        writer.array { writer in writer.value(true) }
      }
      writer.object("a") { writer in writer.member("x", Int?.none) }
      writer.array("none") { _ in }
      writer.object("nothing") { _ in }
    }
    #expect(
      writer.text == """
        {
          "format": "roadmap-status/1",
          "stages": [
            "1",
            {
              "b": 2
            },
            [
              true
            ]
          ],
          "a": {
            "x": null
          },
          "none": [],
          "nothing": {}
        }
        """)
  }

  @Test func `what is compact stands on one line with all that it holds`() {
    var writer = JSONWriter()
    writer.object { writer in
      writer.object("span", style: .compact) { writer in
        writer.member("start", "2023-09-01")
        writer.array("days") { writer in
          writer.value(1)
          writer.value(2)
        }
        writer.object("empty") { _ in }
      }
      writer.member("list", ["a", "b"])
    }
    #expect(
      writer.text == """
        {
          "span": { "start": "2023-09-01", "days": [1, 2], "empty": {} },
          "list": [
            "a",
            "b"
          ]
        }
        """)
    var line = JSONWriter(style: .compact)
    line.value(["a", "b"])
    #expect(line.text == #"["a", "b"]"#)
  }

  private static let strings: [(text: String, json: String)] = [
    ("", #""""#), ("Школа № 4", #""Школа № 4""#), ("\"\\/", #""\"\\/""#),
    ("\u{8}\u{C}\n\r\t", #""\b\f\n\r\t""#), ("\0\u{1F}", #""\u0000\u001f""#),
    ("\u{7F}\u{80}\u{9F}\u{A0}", "\"\\u007f\\u0080\\u009f\u{A0}\""),
    ("a\u{2028}\u{2029}\u{2030}", "\"a\\u2028\\u2029\u{2030}\""), ("😀", "\"😀\""),
    ("\u{202A}\u{202E}\u{200E}\u{200D}", "\"\\u202a\\u202e\\u200e\u{200D}\""),
    ("\u{2065}\u{2066}\u{206F}\u{2070}", "\"\u{2065}\\u2066\\u206f\u{2070}\""),
    ("\u{61B}\u{61C}\u{61D}", "\"\u{61B}\\u061c\u{61D}\""),
    ("# ##[error]#", "\"# #\\u0023[error]#\""), ("##vso[x]", "\"#\\u0023vso[x]\""),
    ("\u{1B}[31m", #""\u001b[31m""#), ("\u{C2}\u{E2}", "\"\u{C2}\u{E2}\""), ("\r\n", #""\r\n""#),
  ]

  @Test(arguments: strings)
  func `a string can neither end itself, break a line nor steer a terminal`(
    text: String, json: String
  ) {
    #expect(JSONWriter.quoted(text) == json)
    var writer = JSONWriter(style: .compact)
    writer.object { writer in writer.member(text, text) }
    #expect(writer.text == "{ \(json): \(json) }")
  }

  private static let numbers: [(value: Double, json: String)] = [
    (0, "0"), (-0.0, "0"), (50, "50"), (-50, "-50"), (47.5, "47.5"), (0.1, "0.1"),
    (9_007_199_254_740_991, "9007199254740991"), (1e16, "1e+16"), (1e300, "1e+300"),
    (.leastNonzeroMagnitude, "5e-324"), (.infinity, "null"), (-.infinity, "null"), (.nan, "null"),
  ]

  @Test(arguments: numbers)
  func `a number is short, and JSON`(value: Double, json: String) {
    var writer = JSONWriter()
    writer.value(value)
    #expect(writer.text == json)
  }

  @Test func `an integer is written to its last digit`() {
    var writer = JSONWriter(style: .compact)
    writer.value([Int.min, -1, 0, Int.max])
    #expect(writer.text == "[-9223372036854775808, -1, 0, 9223372036854775807]")
  }
}

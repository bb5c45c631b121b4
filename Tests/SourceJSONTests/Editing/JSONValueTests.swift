import SourceJSON
import Testing

struct JSONValueTests {
  @Test func `reads a document as it is written`() throws {
    let document = JSONDocument(bytes: Array(#"{"b": [1.50, -0], "a": "\u00ab", "b": null}"#.utf8))
    let root = try #require(document.root)
    #expect(
      document.value(of: root)
        == .object([
          .init("b", .array([.number("1.50"), .number("-0")])), .init("a", .string("«")),
          .init("b", .null),
        ]))
  }

  @Test(arguments: [
    (JSONValue.number("1.5"), JSONValue.number("1.50")),
    (.string("й"), .string("и\u{306}")),
    (.object([.init("й", .null)]), .object([.init("и\u{306}", .null)])),
    (
      .object([.init("a", .null), .init("b", .null)]),
      .object([.init("b", .null), .init("a", .null)])
    ),
    (.bool(true), .bool(false)), (.array([]), .object([])), (.null, .string("null")),
  ])
  func `tells apart what is written differently`(_ one: JSONValue, _ other: JSONValue) {
    #expect(one != other)
  }

  @Test(arguments: [
    (47.5, "47.5"), (50, "50"), (0.1, "0.1"), (-0.25, "-0.25"), (1e300, "1e+300"),
  ])
  func `spells a number so that it reads back the same`(_ number: Double, _ text: String) {
    #expect(JSONValue(number) == .number(text))
    #expect(Double(text) == number)
  }

  @Test(arguments: [Double.nan, .infinity, -.infinity])
  func `has no spelling for what is no number`(_ number: Double) {
    #expect(JSONValue(number) == .null)
  }
}

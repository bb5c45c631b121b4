import SourceJSON
import Testing

struct JSONDocumentTests {
  /// A text that is JSON, and its values written on one line.
  struct Case: CustomTestStringConvertible, Sendable {
    let text: String
    let values: String

    init(_ text: String, _ values: String? = nil) {
      self.text = text
      self.values = values ?? text
    }

    var testDescription: String { text.debugDescription }
  }

  private static let right = [
    Case("null"), Case("true"), Case("false"), Case("0"), Case("-0"), Case(#""""#), Case("[]"),
    Case("{}"), Case(" \t\r\n[ \t\r\n] \t\r\n", "[]"), Case("\u{FEFF}[]", "[]"),
    Case("[1,2 , 3]", "[1, 2, 3]"), Case("[[],[[]],{}]", "[[], [[]], {}]"),
    Case(#"{"a":1,"b":{"c":[null,true,false]}}"#, #"{"a": 1, "b": {"c": [null, true, false]}}"#),
    Case(#"{"":""}"#, #"{"": ""}"#), Case(#"{"a":1,"a":2}"#, #"{"a": 1, "a": 2}"#),
    Case("[0.0,-1.5,1e5,1E+5,1e-5,-0.1e10]", "[0.0, -1.5, 1e5, 1E+5, 1e-5, -0.1e10]"),
    Case("[\r1\r\n,\n2]", "[1, 2]"), Case("\n\n\n        1\n        \n", "1"),
    Case(#"["й","и́","😀"]"#, #"["й", "и́", "😀"]"#),
    Case("[\"12345678\",\"1234567ж\",\"ж234567\"]", "[\"12345678\", \"1234567ж\", \"ж234567\"]"),
    Case("[\"€€€€€€€€\",\"\u{10FFFF}\u{7FF}\"]", "[\"€€€€€€€€\", \"\u{10FFFF}\u{7FF}\"]"),
  ]

  @Test(arguments: right)
  func `JSON as RFC 8259 defines it has no fault`(_ test: Case) {
    let reading = Reading(test.text)
    #expect(reading.faults == [])
    #expect(reading.values == test.values)
  }

  @Test func `a node knows its kind and its bytes`() throws {
    let document = JSONDocument(bytes: Array(#" {"ключ": [1, "два", true]} "#.utf8))
    let root = try #require(document.root)
    #expect(document.kind(of: root) == .object)
    #expect(document.range(of: root) == 1..<34)
    let member = try #require(document.member("ключ", of: root))
    #expect(document.kind(of: member.key) == .string)
    #expect(document.text(of: member.key) == #""ключ""#)
    #expect(document.range(of: member.key) == 2..<12)
    #expect(document.range(of: member.value) == 14..<33)
    let elements = Array(document.elements(of: member.value))
    #expect(elements.map(document.kind) == [.number, .string, .true])
    #expect(elements.map(document.text) == ["1", #""два""#, "true"])
    #expect(elements == elements.sorted() && root < member.key && member.key < member.value)
  }

  @Test func `only containers have content, and only they`() throws {
    let document = JSONDocument(bytes: Array(#"[{"a": 1}, "x", 2, null]"#.utf8))
    let root = try #require(document.root)
    #expect(Array(document.members(of: root)).isEmpty)
    for (index, node) in document.elements(of: root).enumerated() {
      #expect(Array(document.elements(of: node)).isEmpty)
      #expect(Array(document.members(of: node)).count == (index == 0 ? 1 : 0))
    }
    #expect(document.element(3, of: root).map(document.kind) == .null)
    #expect(document.element(4, of: root) == nil)
    #expect(document.element(-1, of: root) == nil)
    #expect(document.element(.max, of: root) == nil)
  }

  @Test func `of two members with one key the first counts, and both are there`() throws {
    let document = JSONDocument(bytes: Array(#"{"a": 1, "b": 2, "\u0061": 3}"#.utf8))
    let root = try #require(document.root)
    let first = try #require(document.member("a", of: root))
    #expect(document.integer(first.value) == 1)
    let keys = document.members(of: root).map(\.key).filter { document.matches($0, "a") }
    #expect(
      keys.map { document.position(at: document.range(of: $0).lowerBound).column } == [2, 18])
  }

  @Test func `keys that look alike in two normalizations are two keys`() throws {
    let composed = "\u{439}"
    let decomposed = "\u{438}\u{306}"
    let text = "{\"\(decomposed)\": 1, \"\(composed)\": 2, \"x\": 3}"
    let document = JSONDocument(bytes: Array(text.utf8))
    let root = try #require(document.root)
    #expect(document.member(composed, of: root).flatMap { document.integer($0.value) } == 2)
    #expect(document.member(decomposed, of: root).flatMap { document.integer($0.value) } == 1)
    #expect(document.member("", of: root) == nil)
  }
}

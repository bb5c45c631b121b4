import SourceJSON
import Testing

@testable import RoadmapFuzzing

/// The properties themselves: what they let pass, and what they do not.
struct PropertyTests {
  @Test(arguments: [
    "{}", "[]", " null ", "\"\"", "0", "-0.50e+07", "[1, [2], {\"a\": \"\\u00e9\\ud83d\\ude00\"}]",
    "\u{FEFF}[true, false]", "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"", "\"\u{7F}\u{2028}\"", "1E5",
    "{\"\":1}",
  ])
  func `the second opinion takes JSON`(text: String) {
    #expect(StrictJSON.accepts(Array(text.utf8)))
  }

  @Test(arguments: [
    "", " ", "{", "[1,]", "{\"a\":1,}", "{\"a\" 1}", "{a: 1}", "'a'", "01", "+1", ".5", "1.", "1e",
    "-", "--1", "\"\t\"", "\"\\x\"", "\"\\u12\"", "\"\\ud83d\"", "\"\\ude00\"",
    "\"\\ud83d\\u0041\"",
    "nul", "True", "[1 2]", "[1]]", "{} {}", "// a\n1", "[", "\"", "\u{A0}1", "\"\\u00G0\"", "1\0",
  ])
  func `the second opinion takes nothing else`(text: String) {
    #expect(!StrictJSON.accepts(Array(text.utf8)))
  }

  @Test func `the second opinion goes as deep as the reader`() {
    func nest(_ depth: Int) -> [UInt8] {
      Array(String(repeating: "[", count: depth).utf8)
        + Array(String(repeating: "]", count: depth).utf8)
    }
    #expect(StrictJSON.accepts(nest(512)))
    #expect(!StrictJSON.accepts(nest(513)))
    #expect(!StrictJSON.accepts([0x22, 0xFF, 0x22]))
  }

  @Test(arguments: [
    (#"{"a":1}"#, #"{"a":1}"#, 0), (#"{"a":1}"#, #"{"a":2}"#, 1),
    (#"{"a":1}"#, #"{"a":1,"b":2}"#, 1),
    (#"{"a":[1,2]}"#, #"{"a":[1,3,2]}"#, 1), (#"{"a":[1,2]}"#, #"{"a":[3,2],"b":0}"#, 2),
    ("[1]", "1", 1), ("[]", "[1]", 1), ("[1]", "[0, 1, 2]", 2), ("[[1], 2]", "[[3], 2, 4]", 2),
  ])
  func `places that differ are counted`(old: String, new: String, count: Int) throws {
    func value(_ text: String) throws -> JSONValue {
      let document = JSONDocument(bytes: Array(text.utf8))
      return document.value(of: try #require(document.root))
    }
    #expect(ChangeProperties.places(try value(old), try value(new)) == count)
  }

  @Test(arguments: [(#"{"a":1}"#, #"{"b":1}"#), ("[1,2]", "[1]")])
  func `what no request changes counts as much more`(old: String, new: String) throws {
    let documents = [old, new].map { JSONDocument(bytes: Array($0.utf8)) }
    let values = documents.compactMap { document in document.root.map { document.value(of: $0) } }
    #expect(ChangeProperties.places(values[0], values[1]) >= 1_000)
  }

  @Test func `a change that moves other bytes is caught`() throws {
    let document = JSONDocument(bytes: Array("[1, 2]".utf8))
    let change = try document.change([.set([0], .number("3"))])
    let new = Array("[3, 2]".utf8)
    #expect(throws: Never.self) {
      try ChangeProperties(change: change, old: document.bytes, new: new).check()
    }
    #expect(throws: Violation.self) {
      try ChangeProperties(change: change, old: document.bytes, new: Array("[3,  2]".utf8)).check()
    }
  }
}

import Testing

@testable import SourceJSON

/// Texts that are too deep, too long or too wrong.
struct JSONLimitTests {
  @Test(arguments: ["[", "{\"a\":", "[{\"a\":"])
  func `a hundred thousand containers in each other are one fault`(opening: String) {
    let document = JSONDocument(bytes: Array(String(repeating: opening, count: 100_000).utf8))
    #expect(document.faults.map(\.reason) == [.nestingTooDeep(limit: 512)])
    #expect(document.root != nil)
  }

  @Test func `what stands behind a deep container is read`() throws {
    let deep = String(repeating: "[", count: 600) + "\"]\\\"\"" + String(repeating: "]", count: 600)
    let document = JSONDocument(bytes: Array("{\"a\": \(deep), \"b\": 01}".utf8))
    #expect(document.faults.map(\.reason) == [.nestingTooDeep(limit: 512), .badNumber])
    #expect(document.faults.first?.range == 517..<518)
    #expect(document.node(at: ["b"]) != nil)
  }

  private static let depths: [(text: String, limit: Int, faults: [String])] = [
    ("[[1]]", 2, []),
    ("[[[1]]]", 2, ["1:3 2..<3 nestingTooDeep(limit: 2)"]),
    (
      "[[[1]], [[2]]]", 2,
      ["1:3 2..<3 nestingTooDeep(limit: 2)", "1:10 9..<10 nestingTooDeep(limit: 2)"]
    ),
    ("[]", 0, []),
    ("[[]]", -1, ["1:2 1..<2 nestingTooDeep(limit: 1)"]),
  ]

  @Test(arguments: depths)
  func `the limit of depth counts containers`(text: String, limit: Int, faults: [String]) {
    let document = JSONDocument(bytes: Array(text.utf8), maximumDepth: limit)
    #expect(Reading(document).faults == faults)
  }

  @Test func `a text that is too long is not read`() {
    let bytes = Array("[1, 2]".utf8)
    let whole = JSONDocument(bytes: bytes, maximumDepth: 512, maximumByteCount: 6)
    #expect(whole.faults.isEmpty)
    let long = JSONDocument(bytes: bytes, maximumDepth: 512, maximumByteCount: 5)
    #expect(long.faults.map(\.reason) == [.tooLarge(limit: 5)])
    #expect(long.root == nil)
    #expect(JSONDocument.maximumByteCount == 2_147_483_647)
  }

  @Test(arguments: [9_999, 10_000, 10_001, 30_000])
  func `ten thousand faults are told, and that there are more`(count: Int) {
    let faulty = String(repeating: "01,\n", count: count)
    let document = JSONDocument(bytes: Array("[\(faulty)1]".utf8))
    let told = document.faults.filter { $0.reason == .badNumber }
    #expect(told.count == min(count, 10_000))
    #expect(
      document.faults.dropFirst(told.count).map(\.reason)
        == (count > 10_000 ? [.tooManyFaults(limit: 10_000)] : []))
  }

  @Test func `much of anything is read in one sweep`() {
    let pieces = [
      "\"", "\\", "[", "{", "]", "}", ",", ":", "'", "/*", "\n", "\"\n", "a ", "\"a\" b ",
      "=======\n",
      "[\n}", "{\"a\":1},", "\u{301}", "«", "[],\n", "\"x\",\"y\":[",
    ]
    for opening in ["", "[", "{\"a\":", "\"", "{\"a\":[1,"] {
      for piece in pieces {
        let count = 200_000 / piece.utf8.count
        let document = JSONDocument(
          bytes: Array((opening + String(repeating: piece, count: count)).utf8))
        #expect(!document.faults.isEmpty)
        #expect(document.faults.count <= JSONParser.maximumFaultCount + 1)
      }
    }
  }
}

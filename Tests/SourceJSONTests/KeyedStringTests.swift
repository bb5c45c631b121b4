import SourceJSON
import Testing

struct KeyedStringTests {
  /// The strings of a text that are values, each with its key.
  private static func strings(_ text: String) throws -> [[String?]] {
    let document = JSONDocument(bytes: Array(text.utf8))
    return document.strings(in: try #require(document.root), exceptUnder: "x-").map {
      [document.string($0.node), $0.key.flatMap(document.string)]
    }
  }

  @Test(
    arguments: [
      (#""a""#, [["a", nil]]), ("1", []), (#"["a", ["b"], 2]"#, [["a", nil], ["b", nil]]),
      (
        #"{ "a": "1", "x-b": ["2"], "c": ["3", [{ "d": "4", "x-": "5" }], "6"], "e": null, "x": "7" }"#,
        [["1", "a"], ["3", "c"], ["4", "d"], ["6", "c"], ["7", "x"]]
      ),
      // A key counts as it is written.
      (
        ##"{ "\u0078-a": "1", "y-x-": "2", "": "3", "a": "" }"##,
        [["1", "x-a"], ["2", "y-x-"], ["3", ""], ["", "a"]]
      ),
      // What is missing is no string.
      (#"{ "a": , "b" "c": "1" }"#, [["1", "c"]]),
    ] as [(String, [[String?]])])
  func `are gathered with the keys that they stand under`(
    text: String, expected: [[String?]]
  ) throws {
    #expect(try Self.strings(text) == expected)
  }
}

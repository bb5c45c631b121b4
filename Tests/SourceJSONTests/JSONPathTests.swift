import SeededRandom
import SourceJSON
import Testing

struct JSONPathTests {
  private static let descriptions: [(path: JSONPath, text: String)] = [
    ([], "$"),
    (["stages"], "stages"),
    (["stages", 3, "activities", 0, "deadline"], "stages[3].activities[0].deadline"),
    ([0, 1], "[0][1]"),
    ([0, "a"], "[0].a"),
    (["x-note", "a_b", "b2"], "x-note.a_b.b2"),
    (["название", "ёж"], "название.ёж"),
    (["two words", "a"], #"["two words"].a"#),
    (["a", "b.c", ""], #"a["b.c"][""]"#),
    (["2024"], #"["2024"]"#),
    (["\"\u{1B}\n"], #"["\"\u001b\n"]"#),
  ]

  @Test(arguments: descriptions)
  func `a path is written as programmers write it`(path: JSONPath, text: String) {
    #expect(path.description == text)
  }

  @Test func `a path grows by a key or an index`() {
    #expect(JSONPath().appending("a").appending(2) == ["a", 2])
    #expect(JSONPath(["a"]) == JSONPath().appending("a"))
  }

  private static let text = #"""
    {"a": 1, "b": [10, [], {"c": [[true]]}, "x"], "d\u0065": {"": null}, "f": {}, "a": 2}
    """#

  private static let ways: [(path: JSONPath, text: String?)] = [
    ([], text),
    (["a"], "1"),
    (["b", 0], "10"),
    (["b", 2, "c", 0, 0], "true"),
    (["b", 3], #""x""#),
    (["de", ""], "null"),
    (["f"], "{}"),
    (["b", 4], nil), (["b", -1], nil), (["b", "c"], nil), (["a", 0], nil), (["a", "b"], nil),
    ([0], nil), (["x"], nil), (["f", ""], nil), (["b", 1, 0], nil),
  ]

  @Test(arguments: ways)
  func `a path leads to its node or to none`(path: JSONPath, text: String?) {
    let document = JSONDocument(bytes: Array(Self.text.utf8))
    let node = document.node(at: path)
    #expect(node.map(document.text) == text)
    if let node { #expect(document.path(to: node) == path) }
  }

  @Test func `a text without a value has no nodes`() {
    #expect(JSONDocument(bytes: []).node(at: []) == nil)
  }

  @Test func `the path to a key is the path to its value`() throws {
    let document = JSONDocument(bytes: Array(Self.text.utf8))
    let node = try #require(document.node(at: ["b", 2]))
    let member = try #require(document.member("c", of: node))
    #expect(document.path(to: member.key) == ["b", 2, "c"])
  }

  @Test func `the second of two members with one key has a path of the same text`() throws {
    let document = JSONDocument(bytes: Array(Self.text.utf8))
    let root = try #require(document.root)
    let last = try #require(document.members(of: root).map(\.value).last)
    #expect(document.text(of: last) == "2")
    #expect(document.path(to: last) == ["a"])
  }

  @Test func `a finder finds what single searches find, in any order`() throws {
    var random = SplitMix64(seed: 5)
    for _ in 0..<50 {
      let document = JSONDocument(bytes: RandomJSON.value(depth: 5, using: &random).bytes)
      var nodes: [(JSONNode, JSONPath)] = []
      collect(document, try #require(document.root), [], &nodes)
      var finder = JSONPathFinder(document)
      for (node, path) in nodes { #expect(finder.path(to: node) == path) }
      nodes.shuffle(using: &random)
      for (node, path) in nodes {
        #expect(finder.path(to: node) == path)
        #expect(document.path(to: node) == path)
      }
    }
  }

  private func collect(
    _ document: JSONDocument, _ node: JSONNode, _ path: JSONPath,
    _ nodes: inout [(JSONNode, JSONPath)]
  ) {
    nodes.append((node, path))
    for (index, element) in document.elements(of: node).enumerated() {
      collect(document, element, path.appending(index), &nodes)
    }
    for member in document.members(of: node) {
      let path = path.appending(document.string(member.key) ?? "")
      nodes.append((member.key, path))
      collect(document, member.value, path, &nodes)
    }
  }
}

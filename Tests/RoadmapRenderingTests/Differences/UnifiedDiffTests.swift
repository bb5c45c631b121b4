import RoadmapRendering
import SourceJSON
import Testing

struct UnifiedDiffTests {
  private static let text = "1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n13\n14\n15\n16\n"

  private func diff(_ text: String, _ edits: [(Range<Int>, String)]) throws -> String {
    let bytes = Array(text.utf8)
    let change = try #require(
      TextChange(
        checking: edits.map { TextEdit($0.0, Array($0.1.utf8)) }, byteCount: bytes.count))
    return String(
      decoding: UnifiedDiff.render(change, of: bytes, file: "f.json"), as: UTF8.self)
  }

  @Test func `says nothing where nothing changes`() throws {
    #expect(try diff(Self.text, []) == "")
    #expect(try diff(Self.text, [(0..<1, "1")]) == "")
  }

  @Test func `a name cannot break out of its line`() throws {
    let bytes = Array("1\n".utf8)
    let change = try #require(TextChange(checking: [TextEdit(0..<1, [0x32])], byteCount: 2))
    let name = "a\"\n+++ b\u{1B}\\.json"
    let diff = String(decoding: UnifiedDiff.render(change, of: bytes, file: name), as: UTF8.self)
    let quoted = #""a\"\n+++ b\033\\.json""#
    #expect(diff == "--- \(quoted)\n+++ \(quoted)\n@@ -1,1 +1,1 @@\n-1\n+2\n")
  }

  @Test func `shows three lines around a changed one`() throws {
    #expect(
      try diff(Self.text, [(10..<11, "six")]) == """
        --- f.json
        +++ f.json
        @@ -3,7 +3,7 @@
         3
         4
         5
        -6
        +six
         7
         8
         9

        """)
  }

  @Test func `adds lines behind a comma as one hunk without the lines that stay`() throws {
    #expect(
      try diff("[\n  1\n]\n", [(5..<5, ",\n  2,\n  3")]) == """
        --- f.json
        +++ f.json
        @@ -1,3 +1,5 @@
         [
        -  1
        +  1,
        +  2,
        +  3
         ]

        """)
  }

  @Test func `takes whole lines out`() throws {
    #expect(
      try diff("a\nb\nc\n", [(2..<4, "")]) == """
        --- f.json
        +++ f.json
        @@ -1,3 +1,2 @@
         a
        -b
         c

        """)
  }

  @Test func `joins near changes and parts far ones, each with its own line numbers`() throws {
    let changed = try diff(Self.text, [(0..<0, "0\n"), (2..<3, "two"), (33..<35, "15a\n15b")])
    #expect(
      changed == """
        --- f.json
        +++ f.json
        @@ -1,5 +1,6 @@
        +0
         1
        -2
        +two
         3
         4
         5
        @@ -12,5 +13,6 @@
         12
         13
         14
        -15
        +15a
        +15b
         16

        """)
  }

  @Test func `tells of a line break that is missing at the end`() throws {
    #expect(
      try diff("a\nb", [(2..<3, "c\nd")]) == """
        --- f.json
        +++ f.json
        @@ -1,2 +1,3 @@
         a
        -b
        \\ No newline at end of file
        +c
        +d
        \\ No newline at end of file

        """)
  }

  @Test func `fills an empty file and empties a full one`() throws {
    #expect(try diff("", [(0..<0, "a\n")]) == "--- f.json\n+++ f.json\n@@ -0,0 +1,1 @@\n+a\n")
    #expect(try diff("a\n", [(0..<2, "")]) == "--- f.json\n+++ f.json\n@@ -1,1 +0,0 @@\n-a\n")
  }

  @Test func `leaves carriage returns in their lines`() throws {
    #expect(
      try diff("a\r\nb\r\n", [(3..<4, "c")])
        == "--- f.json\n+++ f.json\n@@ -1,2 +1,2 @@\n a\r\n-b\r\n+c\r\n")
  }
}

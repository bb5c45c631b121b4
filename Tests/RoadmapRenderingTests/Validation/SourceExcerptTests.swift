import Testing

@testable import RoadmapRendering

struct SourceExcerptTests {
  /// Draws a line whose culprit stands between `⟦` and `⟧`.
  private func draw(_ marked: String, width: Int = 60) throws -> [String] {
    let start = try #require(marked.firstIndex(of: "⟦"))
    let end = try #require(marked.firstIndex(of: "⟧"))
    let excerpt = SourceExcerpt(
      of: SourceLine(
        before: String(marked[..<start]), culprit: String(marked[start..<end].dropFirst()),
        after: String(marked[end...].dropFirst())),
      width: width)
    return [
      excerpt.text,
      String(repeating: " ", count: excerpt.indent) + String(repeating: "^", count: excerpt.carets),
    ]
  }

  @Test(arguments: [
    (
      #"  "title": ⟦""⟧,"#,
      #"  "title": "","#,
      "           ^^"
    ),
    (
      #"  "Название": ⟦12⟧, "x": 1"#,
      #"  "Название": 12, "x": 1"#,
      "              ^^"
    ),
    (
      "\t\t\"on\": ⟦\"2023-02-29\"⟧",
      "→ → \"on\": \"2023-02-29\"",
      "          ^^^^^^^^^^^^"
    ),
    (
      "Бои\u{306}ко и ⟦и\u{306}⟧ё",
      "Бои\u{306}ко и и\u{306}ё",
      "        ^"
    ),
    (
      "学校 ⟦学⟧校",
      "学校 学校",
      "     ^^"
    ),
    (
      "👩‍🏫 ⟦x⟧",
      "👩‍🏫 x",
      "   ^"
    ),
    (
      "конец⟦⟧",
      "конец",
      "     ^"
    ),
    (
      "a⟦⟧b",
      "ab",
      " ^"
    ),
    (
      "⟦\u{1B}⟧[31m",
      "␛[31m",
      "^"
    ),
    (
      "текст ⟦,⟧   ",
      "текст ,",
      "      ^"
    ),
  ])
  func `the carets stand under the culprit by what is seen`(
    marked: String, line: String, carets: String
  ) throws {
    #expect(try draw(marked).map { Array($0.utf8) } == [line, carets].map { Array($0.utf8) })
  }

  @Test func `a long line is cut around the culprit`() throws {
    let before = String(repeating: "до ", count: 100)
    let after = String(repeating: " по", count: 100)
    let lines = try draw("\(before)⟦здесь⟧\(after)", width: 31)
    #expect(lines == ["…до до до до здесь по по по по…", "             ^^^^^"])
  }

  @Test func `room that one side does not need goes to the other`() throws {
    let long = String(repeating: "x", count: 100)
    #expect(try draw("\(long)⟦!⟧.", width: 10) == ["…xxxxxxx!.", "        ^"])
    #expect(try draw(".⟦!⟧\(long)", width: 10) == [".!xxxxxxx…", " ^"])
  }

  @Test func `of a long culprit the start is shown`() throws {
    let long = String(repeating: "x", count: 100)
    let lines = try draw("до ⟦\(long)⟧ после", width: 20)
    #expect(lines == ["до xxxxxxxxxx…", "   ^^^^^^^^^^^"])
  }

  @Test(arguments: Array(0...40))
  func `neither line is wider than the room`(width: Int) throws {
    let text = "学校 и\u{306} \t" + String(repeating: "Приказ 👩‍🏫 ", count: 10)
    for marked in ["\(text)⟦学校 и\u{306}\t👩‍🏫⟧\(text)", "⟦\(text)⟧", "\(text)⟦⟧", "⟦⟧\(text)"] {
      let lines = try draw(marked, width: width)
      #expect(lines.allSatisfy { DisplayWidth.of($0) <= max(8, width) })
      #expect(lines[1].contains("^"))
    }
  }
}

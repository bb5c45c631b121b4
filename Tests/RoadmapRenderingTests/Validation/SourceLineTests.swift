import Testing

@testable import RoadmapRendering

struct SourceLineTests {
  private func line(_ range: Range<Int>, in text: String, reach: Int = 2048) -> SourceLine {
    SourceLine(around: range, in: Array(text.utf8), reach: reach)
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func `is the line alone, whichever break ends it`(end: String) {
    let text = "один\(end)два три\(end)пять"
    let start = "один\(end)два ".utf8.count
    #expect(
      line(start..<start + "три".utf8.count, in: text)
        == SourceLine(before: "два ", culprit: "три", after: ""))
  }

  @Test func `a culprit of several lines is shown to the end of its first`() {
    #expect(line(2..<6, in: "a {\n}\n") == SourceLine(before: "a ", culprit: "{", after: ""))
  }

  @Test func `a culprit at the end of a file has its line`() {
    #expect(line(3..<3, in: "abc") == SourceLine(before: "abc", culprit: "", after: ""))
    #expect(line(4..<4, in: "abc\n") == SourceLine(before: "", culprit: "", after: ""))
    #expect(line(0..<0, in: "") == SourceLine(before: "", culprit: "", after: ""))
  }

  @Test func `a place outside the file is the nearest one inside`() {
    #expect(line(70..<90, in: "abc") == SourceLine(before: "abc", culprit: "", after: ""))
    #expect(line(-9 ..< -1, in: "abc") == SourceLine(before: "", culprit: "", after: "abc"))
    #expect(line(1..<Int.max, in: "abc") == SourceLine(before: "a", culprit: "bc", after: ""))
  }

  @Test(arguments: 1...9)
  func `a cut within reach never splits a letter`(reach: Int) {
    let text = String(repeating: "я", count: 50)
    let seen = line(50..<52, in: text, reach: reach)
    #expect(seen.before.allSatisfy { $0 == "я" } && seen.after.allSatisfy { $0 == "я" })
    #expect(seen.before.utf8.count <= reach && seen.after.utf8.count <= reach)
    #expect(seen.culprit == "я")
  }

  @Test func `bytes that are no text are shown as such`() {
    let bytes: [UInt8] = [0x22, 0xFF, 0x80, 0x22]
    #expect(
      SourceLine(around: 1..<2, in: bytes)
        == SourceLine(before: "\"", culprit: "\u{FFFD}", after: "\u{FFFD}\""))
  }
}

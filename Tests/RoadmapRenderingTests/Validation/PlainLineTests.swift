import SeededRandom
import SourceJSON
import Testing

@testable import RoadmapRendering

/// What is shown as it stands has to look as if it had been drawn.
struct PlainLineTests {
  private static let pieces = [
    "слово", "word", " ", "  ", "\"title\": ", ",", "№ 4", "«5»", "–", "—", "…", ":", "::", "#",
    "##", "#[",
    "\t", "\u{A0}", "\u{AD}", "\u{301}", "\u{202E}", "學", "😀", "\u{1B}", "\u{7F}", "ё", "é",
  ]

  @Test func `equals the picture that is drawn`() {
    var random = SplitMix64(seed: 80)
    var plain = 0
    for _ in 0..<30_000 {
      let lines = (0..<3).map { _ in
        (0..<Int.random(in: 0...8, using: &random))
          .map { _ in Self.pieces.randomElement(using: &random) ?? "" }.joined()
      }
      let bytes = Array(lines.joined(separator: Bool.random(using: &random) ? "\n" : "\r\n").utf8)
      let start = Int.random(in: 0...bytes.count, using: &random)
      let culprit = start..<Int.random(in: start...bytes.count, using: &random)
      let width = Int.random(in: 8...60, using: &random)
      guard let line = PlainLine(around: culprit, in: bytes.span, width: width) else { continue }
      plain += 1
      let drawn = SourceExcerpt(of: SourceLine(around: culprit, in: bytes), width: width)
      #expect(Array(bytes[line.text]) == Array(TerminalText.safe(drawn.text).utf8))
      #expect(line.indent == drawn.indent)
      #expect(line.carets == drawn.carets)
    }
    #expect(plain > 3_000)
  }

  @Test(arguments: [
    #"  "title": "Опрос","#, #""deadline": "до 28 мая 2024 г.""#, "конец",
  ])
  func `is what most lines are`(line: String) {
    let bytes = Array("{\n\(line)\n}".utf8)
    #expect(PlainLine(around: 4..<6, in: bytes.span, width: 76) != nil)
  }

  @Test(arguments: [-1..<0, 9..<9, 0..<Int.max])
  func `survives a culprit outside of the file`(culprit: Range<Int>) {
    let bytes = Array("abc".utf8)
    let line = PlainLine(around: culprit, in: bytes.span, width: 8)
    if culprit.lowerBound == 0 { #expect(line?.carets == 3) } else { #expect(line == nil) }
  }
}

import SourceJSON
import Testing

@testable import RoadmapRendering

struct ScalarColumnsTests {
  @Test(arguments: ["abc\nпривет\r\nй\u{306}x\ry", "\u{FEFF}ab\nc", "", "\n\n", "🏫🏫\nя"])
  func `counts lines and code points of every byte`(_ text: String) {
    let bytes = Array(text.utf8)
    let columns = ScalarColumns(bytes)
    let lines = SourceLines(bytes)
    var offset = 0
    for scalar in text.unicodeScalars {
      let place = columns.position(at: offset)
      #expect(place.line == lines.position(at: offset).line)
      let start = lines.range(ofLine: place.line).lowerBound
      let before = String(decoding: bytes[start..<offset], as: UTF8.self).unicodeScalars
      let marks = before.count { $0 == "\u{FEFF}" }
      #expect(place.column == max(1, before.count - marks + 1))
      offset += UTF8.width(scalar)
    }
  }
}

import Testing

@testable import RoadmapRendering

struct TextPartsTests {
  private static func written(_ parts: TextParts) -> [[UInt8]] {
    var written: [[UInt8]] = []
    parts.write { written.append($0) }
    return written
  }

  @Test func `small parts are written together and large ones as they are`() {
    let sizes = [10, 0, 60_000, 10_000, 70_000, 70_000, 5, 65_536, 1]
    let parts = sizes.enumerated().map { [UInt8](repeating: UInt8($0), count: $1) }
    let written = Self.written(TextParts(parts))
    #expect(written.map(\.count) == [60_010, 10_000, 70_000, 70_000, 5, 65_536, 1])
    #expect(Array(written.joined()) == Array(parts.joined()))
    #expect(TextParts(parts).bytes == Array(parts.joined()))
  }

  @Test func `separators stand between parts alone`() {
    let parts = ["a", "", "b"].map { Array($0.utf8) }
    let text = "[" + TextParts(parts, separator: ", ") + "]"
    #expect(String(decoding: text.bytes, as: UTF8.self) == "[a, , b]")
    #expect(Self.written(text) == [text.bytes])
    #expect(Self.written(TextParts([], separator: ", ")).isEmpty)
  }
}

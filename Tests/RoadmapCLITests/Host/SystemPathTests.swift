import Testing

@testable import RoadmapCLI

struct SystemPathTests {
  /// Names as they come out of archives of every age, and names that look like our own notation.
  static let names: [[UInt8]] = [
    [], Array("plan.json".utf8), Array("план.json".utf8), Array("пла\u{306}н".utf8),
    [0xEF, 0xEB, 0xE0, 0xED, 0x2E, 0x6A], [0xD0], [0xD0, 0x2F, 0xBF], [0xFF, 0xFE, 0x80],
    [0xED, 0xA0, 0x80], [0xC0, 0x80], [0xF4, 0x90, 0x80, 0x80],
    Array("\u{10FE80}".utf8), Array("a\u{10FEFF}\u{10FDFF}".utf8), [0xF4, 0x8F, 0xBA],
  ]

  @Test(arguments: names)
  func `a name comes back byte for byte`(bytes: [UInt8]) {
    #expect(SystemPath.bytes(SystemPath.text(bytes)) == bytes)
    #expect("".systemPath == [0])
  }

  @Test
  func `different names are different texts`() {
    let texts = Self.names.map { Array(SystemPath.text($0).utf8) }
    #expect(Set(texts).count == Self.names.count)
    #expect(SystemPath.text(Array("план".utf8)) == "план")
  }
}

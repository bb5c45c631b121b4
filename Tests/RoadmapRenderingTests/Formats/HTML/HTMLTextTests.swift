import Testing

@testable import RoadmapRendering

struct HTMLTextTests {
  private func written(_ text: String, isolates: Bool = true) -> String {
    var bytes: [UInt8] = []
    HTMLText.append(text, to: &bytes, isolates: isolates)
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test(arguments: [
    ("", ""),
    ("Приказ № 370 «О наставничестве»", "Приказ № 370 «О наставничестве»"),
    ("ёлка Ёлка — й", "ёлка Ёлка — й"),
    ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"),
    ("\"><img src=x onerror=alert(1)>", "&quot;&gt;&lt;img src=x onerror=alert(1)&gt;"),
    ("' onmouseover='x", "&#39; onmouseover=&#39;x"),
    ("&lt;", "&amp;lt;"),
    ("]]><!--", "]]&gt;&lt;!--"),
    ("a\u{0}b\u{1B}[31m\u{7F}\u{85}", "a␀b␛[31m␡\\u{85}"),
    ("a\tb\nc", "a\tb\nc"),
    ("a\u{AD}b", "ab"),
    ("\u{202E}задом наперёд\u{202C}", "\\u{202E}задом наперёд\\u{202C}"),
    ("שלום <b>", "<bdi>שלום &lt;b&gt;</bdi>"),
    ("مرحبا", "<bdi>مرحبا</bdi>"),
    ("👩‍🏫 𝔘", "👩‍🏫 𝔘"),
  ])
  func `makes text harmless`(text: String, expected: String) {
    #expect(written(text) == expected)
  }

  /// Swift takes no noncharacter in a literal, JSON takes all.
  @Test(arguments: [0xFDD0, 0xFDEF, 0xFFFE, 0xFFFF, 0x1FFFF, 0x10FFFE] as [UInt32])
  func `replaces code points that are no characters`(code: UInt32) throws {
    let scalar = try #require(Unicode.Scalar(code))
    #expect(written("a\(scalar)b") == "a\u{FFFD}b")
  }

  @Test func `isolates nothing where no element can stand`() {
    #expect(written("שלום", isolates: false) == "שלום")
  }
}

import SourceJSON
import Testing

/// Strings and keys, decoded when they are asked for.
struct JSONStringTests {
  private static let escapes: [(json: String, text: String)] = [
    (#""""#, ""),
    (#""abc""#, "abc"),
    (#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{C}\n\r\t"),
    (#""\u0000\u001F\u007f""#, "\0\u{1F}\u{7F}"),
    (#""\u0416\u0436""#, "Жж"),
    (#""\u00e9 \u00E9""#, "\u{E9} \u{E9}"),
    (#""\uD83D\uDE00\ud83d\ude00""#, "😀😀"),
    (#""\uD800\uDC00\uDBFF\uDFFF""#, "\u{10000}\u{10FFFF}"),
    (#""\uFFFF\uFFFD\uFEFF""#, "\u{FFFF}\u{FFFD}\u{FEFF}"),
    (#""e\u0301""#, "e\u{301}"),
    (#""\\u0041""#, "\\u0041"),
    (#""ж\"ж""#, "ж\"ж"),
    (#""0123456\n9012345\n""#, "0123456\n9012345\n"),
  ]

  @Test(arguments: escapes)
  func `escapes are resolved`(json: String, text: String) throws {
    let document = JSONDocument(bytes: Array(json.utf8))
    #expect(document.faults.isEmpty)
    let root = try #require(document.root)
    let string = try #require(document.string(root))
    #expect(Array(string.unicodeScalars) == Array(text.unicodeScalars))
  }

  @Test func `every escape of four digits is read, or is half a pair`() throws {
    for code in UInt32(0)...0xFFFF {
      let digits = String(code, radix: 16)
      let json = "\"\\u" + String(repeating: "0", count: 4 - digits.count) + digits + "\""
      let document = JSONDocument(bytes: Array(json.utf8))
      let string = document.root.flatMap(document.string)
      if let scalar = Unicode.Scalar(code) {
        #expect(document.faults.isEmpty && string?.unicodeScalars.elementsEqual([scalar]) == true)
      } else {
        #expect(document.faults.map(\.reason) == [.loneSurrogate] && string == "\u{FFFD}")
      }
    }
  }

  @Test func `every scalar stands for itself, wherever a word of eight bytes ends`() {
    let borders: [UInt32] = [
      0x20, 0x7F, 0x80, 0x7FF, 0x800, 0xD7FF, 0xE000, 0xFFFF, 0x10000, 0x10FFFF,
    ]
    for scalar in borders.compactMap(Unicode.Scalar.init) {
      for before in 0..<18 {
        let text = String(repeating: "x", count: before) + String(scalar) + "жyz"
        let document = JSONDocument(bytes: Array("\"\(text)\"".utf8))
        #expect(document.faults.isEmpty)
        #expect(document.root.flatMap(document.string) == text)
      }
    }
  }

  @Test func `a bad byte is found wherever it stands`() {
    for length in 0..<40 {
      for place in 0...length {
        for filler in [[UInt8(ascii: "x")], Array("ж".utf8), Array("€".utf8)] {
          var bytes: [UInt8] = [UInt8(ascii: "\"")]
          for index in 0...length { bytes += index == place ? [0xFF] : filler }
          bytes.append(UInt8(ascii: "\""))
          let offset = 1 + place * filler.count
          let faults = JSONDocument(bytes: bytes).faults
          #expect(faults.map(\.range) == [offset..<offset + 1])
        }
      }
    }
  }

  @Test func `a node matches exactly its text`() throws {
    let document = JSONDocument(bytes: Array(#"["id", "i\u0064", "idx", 1, ""]"#.utf8))
    let root = try #require(document.root)
    let elements = document.elements(of: root)
    #expect(elements.map { document.matches($0, "id") } == [true, true, false, false, false])
    #expect(elements.map { document.matches($0, "") } == [false, false, false, false, true])
    #expect(elements.map(document.string) == ["id", "id", "idx", nil, ""])
  }
}

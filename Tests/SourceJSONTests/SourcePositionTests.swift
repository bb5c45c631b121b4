import SeededRandom
import SourceJSON
import Testing

/// Lines and columns, as people count them.
struct SourcePositionTests {
  /// A text with a bar where the place is, and the place.
  private static let places: [(text: String, position: SourcePosition)] = [
    ("|", .init(line: 1, column: 1)),
    ("|abc", .init(line: 1, column: 1)),
    ("abc|", .init(line: 1, column: 4)),
    ("a\n|b", .init(line: 2, column: 1)),
    ("a|\nb", .init(line: 1, column: 2)),
    ("a\r\n|b", .init(line: 2, column: 1)),
    ("a\r|b", .init(line: 2, column: 1)),
    ("\r\r\n\n|b", .init(line: 4, column: 1)),
    ("\n\n|", .init(line: 3, column: 1)),
    ("\t\t|x", .init(line: 1, column: 3)),
    ("Школа № 4|", .init(line: 1, column: 10)),
    ("Ёжик: й|", .init(line: 1, column: 8)),
    ("и\u{306}|я", .init(line: 1, column: 2)),
    ("и\u{306}\u{301}\u{302}я|", .init(line: 1, column: 3)),
    ("😀|", .init(line: 1, column: 2)),
    ("👩‍👩‍👧‍👦|x", .init(line: 1, column: 2)),
    ("🇷🇺🇰🇿|x", .init(line: 1, column: 3)),
    ("👍🏽x|", .init(line: 1, column: 3)),
    ("한국|", .init(line: 1, column: 3)),
    ("क्षि|x", .init(line: 1, column: 2)),
    ("a\u{301}\u{200D}b|", .init(line: 1, column: 3)),
    ("\u{FEFF}|{", .init(line: 1, column: 1)),
    ("\u{FEFF}{\n\u{FEFF}|a", .init(line: 2, column: 2)),
    ("a\0\u{1B}|", .init(line: 1, column: 4)),
    ("a\u{2028}b|", .init(line: 1, column: 4)),
    ("a\u{85}b|", .init(line: 1, column: 4)),
    ("«»—…|", .init(line: 1, column: 5)),
  ]

  @Test(arguments: places)
  func `columns count characters`(text: String, position: SourcePosition) throws {
    let bytes = Array(text.utf8)
    let bar = try #require(bytes.firstIndex(of: UInt8(ascii: "|")))
    let document = JSONDocument(bytes: bytes.filter { $0 != UInt8(ascii: "|") })
    #expect(document.position(at: bar) == position)
    #expect(SourceLines(document.bytes).position(at: bar) == position)
  }

  @Test func `a place inside a character is that character's`() {
    let document = JSONDocument(bytes: Array("жи\u{306}👩‍👧x".utf8))
    let columns = (0...document.bytes.count).map { document.position(at: $0).column }
    #expect(columns == [1, 1, 2, 2, 2, 2] + Array(repeating: 3, count: 11) + [4, 5])
  }

  @Test func `bytes that are not UTF-8 count one by one`() {
    let document = JSONDocument(bytes: [0x61, 0xFF, 0xFE, 0xD0, 0x62, 0xF0, 0x9F, 0x98, 0x63])
    let columns = (0...9).map { document.position(at: $0).column }
    #expect(columns == [1, 2, 3, 4, 5, 6, 6, 6, 7, 8])
  }

  @Test func `a place outside the text is clipped to it`() {
    for text in ["", "abc", "a\n", "a\nb"] {
      let document = JSONDocument(bytes: Array(text.utf8))
      let lines = SourceLines(document.bytes)
      for offset in [-1, .min] {
        #expect(document.position(at: offset) == .init(line: 1, column: 1))
        #expect(lines.position(at: offset) == .init(line: 1, column: 1))
      }
      let end = document.position(at: text.utf8.count)
      #expect(document.position(at: .max) == end)
      #expect(lines.position(at: .max) == end)
    }
  }

  @Test func `the lines of a text are where its breaks are`() {
    let lines = SourceLines(Array("a\r\n\rbc\n".utf8))
    #expect(lines.count == 4)
    #expect((1...4).map(lines.range) == [0..<1, 3..<3, 4..<6, 7..<7])
    #expect(lines.range(ofLine: 0) == 0..<1)
    #expect(lines.range(ofLine: 99) == 7..<7)
    let document = JSONDocument(bytes: Array("a\r\n\rbc\n".utf8))
    #expect((0...7).map { document.line(at: $0).number } == [1, 1, 1, 2, 3, 3, 3, 4])
    #expect(document.line(at: 5).range == 4..<6)
  }

  @Test func `many places and single places agree, in long lines too`() {
    let pieces = ["abc ", "Школа ", "и\u{306}", "😀", "👩‍👩‍👧", "\t", "🇷🇺", "\u{301}"]
    var random = SplitMix64(seed: 11)
    for lineBreak in ["", "\n", "\r\n", "\r"] {
      var bytes: [UInt8] = []
      while bytes.count < 12_000 {
        bytes += Array(pieces[Int.random(in: pieces.indices, using: &random)].utf8)
        if Int.random(in: 0..<400, using: &random) == 0 { bytes += Array(lineBreak.utf8) }
        if Int.random(in: 0..<300, using: &random) == 0 { bytes.append(0xD0) }
      }
      let document = JSONDocument(bytes: bytes)
      let lines = SourceLines(bytes)
      for offset in stride(from: 0, through: bytes.count, by: 37) {
        #expect(lines.position(at: offset) == document.position(at: offset))
      }
    }
  }

  /// Breaks of every sort on every side of the eight and sixteen bytes that are looked at together.
  @Test func `lines begin behind breaks, wherever these stand`() {
    let pieces = ["\r", "\n", "\r\n", "\t", "a", "Школа", "        ", "0123456789abcdef"]
    var random = SplitMix64(seed: 8)
    for _ in 0..<2_000 {
      let text = (0..<Int.random(in: 0...20, using: &random))
        .map { _ in pieces[Int.random(in: pieces.indices, using: &random)] }.joined()
      // Swift takes CR LF for one character, too.
      let expected = text.split(omittingEmptySubsequences: false) {
        ["\r", "\n", "\r\n"].contains($0)
      }
      let bytes = Array(text.utf8)
      let lines = SourceLines(bytes)
      let found = (1...lines.count).map {
        String(decoding: bytes[lines.range(ofLine: $0)], as: UTF8.self)
      }
      #expect(found == expected.map(String.init), "\(text.debugDescription)")
    }
  }

  @Test func `a column of a long line is its count of characters`() {
    let text = String(repeating: "Школа и\u{306} 😀 ", count: 2_000)
    let lines = SourceLines(Array(text.utf8))
    var offset = 0
    for (index, character) in text.enumerated() {
      if index % 97 == 0 { #expect(lines.position(at: offset).column == index + 1) }
      offset += character.utf8.count
    }
  }

  @Test func `positions stand in the order of the text`() {
    let one = SourcePosition(line: 2, column: 9)
    #expect(one < SourcePosition(line: 3, column: 1))
    #expect(one < SourcePosition(line: 2, column: 10))
    #expect(!(one < one))
    #expect(one.description == "2:9")
  }
}

import SeededRandom
import Testing

@testable import SourceJSON

/// What holds for every text, tried on many made by chance; the same ones in every run.
struct RandomTextTests {
  @Test func `what is written is read back the same`() throws {
    var random = SplitMix64(seed: 1)
    for _ in 0..<400 {
      let value = RandomJSON.value(depth: 6, using: &random)
      for style in [JSONWriter.Style.expanded, .compact] {
        var writer = JSONWriter(style: style)
        writer.value(value)
        let document = JSONDocument(bytes: writer.bytes)
        #expect(document.faults == [])
        #expect(RandomJSON(document, try #require(document.root)) == value)
      }
    }
  }

  @Test func `every beginning of a text is read to its end, with a fault unless it is whole`() {
    var random = SplitMix64(seed: 2)
    for _ in 0..<40 {
      let bytes = RandomJSON.object(using: &random).bytes
      for length in bytes.indices {
        let document = checked(Array(bytes[..<length]))
        #expect(!document.faults.isEmpty)
      }
    }
  }

  @Test func `a text with a byte changed, left out or put in is read to its end`() {
    var random = SplitMix64(seed: 3)
    for _ in 0..<1_500 {
      var bytes = RandomJSON.object(using: &random).bytes
      for _ in 0..<Int.random(in: 1...4, using: &random) where !bytes.isEmpty {
        let place = Int.random(in: bytes.indices, using: &random)
        switch Int.random(in: 0...3, using: &random) {
        case 0: bytes[place] = UInt8(truncatingIfNeeded: random.next())
        case 1: bytes.remove(at: place)
        case 2: bytes.insert(UInt8(truncatingIfNeeded: random.next()), at: place)
        default: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
        }
      }
      _ = checked(bytes)
    }
  }

  private static let pieces: [[UInt8]] =
    [
      "{", "}", "[", "]", ":", ",", "\"", "'", "“", "”", "«", "»", "\\", "\\u", "\\ud83d", "//",
      "/*",
      "*/", "#", "\n", "\r", "\r\n", " ", "\t", "  ", "0", "1", "-", "+", ".", "e", "true", "False",
      "nil", "a", "ж", "и\u{306}", "😀", "key", "\"a\"", "\"a\":", "=", ";", "\0", "\u{FEFF}",
      "\u{A0}", "\n<<<<<<< x\n", "\n|||||||\n", "\n=======\n", "\n>>>>>>> y\n", "@", "(", ")",
    ].map { Array($0.utf8) } + [[0xFF], [0xD0], [0xE2, 0x80], [0xF0, 0x9F]]

  @Test func `a heap of pieces of JSON is read to its end`() {
    var random = SplitMix64(seed: 4)
    for _ in 0..<6_000 {
      var bytes: [UInt8] = []
      for _ in 0..<Int.random(in: 1...30, using: &random) {
        bytes += Self.pieces[Int.random(in: Self.pieces.indices, using: &random)]
      }
      _ = checked(bytes, maximumDepth: Int.random(in: 1...6, using: &random))
    }
  }

  @Test func `bytes by chance are read to their end`() {
    var random = SplitMix64(seed: 6)
    for _ in 0..<2_000 {
      let length = Int.random(in: 0...60, using: &random)
      _ = checked((0..<length).map { _ in UInt8(truncatingIfNeeded: random.next()) })
    }
  }

  /// Reads a text and holds the document against what must be true of every one.
  private func checked(_ bytes: [UInt8], maximumDepth: Int = 512) -> JSONDocument {
    let document = JSONDocument(bytes: bytes, maximumDepth: maximumDepth)
    if document.root == nil { #expect(!document.faults.isEmpty, "\(document.bytes)") }
    for fault in document.faults {
      #expect(
        fault.range.lowerBound >= 0 && fault.range.upperBound <= bytes.count, "\(document.bytes)")
    }
    for (one, other) in zip(document.faults, document.faults.dropFirst()) {
      #expect(one.range.lowerBound <= other.range.lowerBound && one != other, "\(document.bytes)")
    }
    if let root = document.root {
      #expect(document.range(of: root).upperBound <= bytes.count, "\(document.bytes)")
      var count = 0
      check(document, root, within: document.range(of: root), &count)
      #expect(count == document.records.count, "\(document.bytes)")
    }
    return document
  }

  /// Walks over a node and all that it holds, decodes it, and counts it.
  private func check(
    _ document: JSONDocument, _ node: JSONNode, within range: Range<Int>, _ count: inout Int
  ) {
    count += 1
    let own = document.range(of: node)
    #expect(
      range.lowerBound <= own.lowerBound && own.upperBound <= range.upperBound, "\(document.bytes)")
    let kind = document.kind(of: node)
    #expect((document.string(node) != nil) == (kind == .string))
    if kind != .number { #expect(document.number(node) == nil && document.integer(node) == nil) }
    _ = document.number(node)
    _ = document.integer(node)
    var end = own.lowerBound
    for element in document.elements(of: node) {
      #expect(document.range(of: element).lowerBound >= end, "\(document.bytes)")
      end = document.range(of: element).upperBound
      check(document, element, within: own, &count)
    }
    for member in document.members(of: node) {
      #expect(document.kind(of: member.key) == .string, "\(document.bytes)")
      #expect(document.range(of: member.key).lowerBound >= end, "\(document.bytes)")
      #expect(
        document.range(of: member.value).lowerBound >= document.range(of: member.key).upperBound,
        "\(document.bytes)")
      end = document.range(of: member.value).upperBound
      check(document, member.key, within: own, &count)
      check(document, member.value, within: own, &count)
    }
  }
}

extension RandomJSON {
  /// An object with at least one member, so that no beginning of its text is whole.
  fileprivate static func object(using random: inout SplitMix64) -> RandomJSON {
    .object([Member(key: "a", value: value(depth: 4, using: &random))])
  }

  /// Reads a value back.
  fileprivate init(_ document: JSONDocument, _ node: JSONNode) {
    switch document.kind(of: node) {
    case .object:
      self = .object(
        document.members(of: node).map {
          Member(key: document.string($0.key) ?? "", value: RandomJSON(document, $0.value))
        })
    case .array: self = .array(document.elements(of: node).map { RandomJSON(document, $0) })
    case .string: self = .string(document.string(node) ?? "")
    case .number:
      if let value = document.integer(node), !document.text(of: node).contains("e") {
        self = .integer(value)
      } else {
        self = document.number(node).map(RandomJSON.double) ?? .null
      }
    case .true: self = .flag(true)
    case .false: self = .flag(false)
    case .null: self = .null
    }
  }
}

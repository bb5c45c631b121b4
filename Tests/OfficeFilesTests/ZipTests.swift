import Testing

@testable import OfficeFiles

struct ZipTests {
  private func archive(_ members: [(String, [UInt8])]) throws -> [UInt8] {
    var writer = ZipWriter()
    for (name, content) in members { try writer.add(name, content) }
    return writer.finished()
  }

  @Test(
    arguments: [
      [], [1], Array("Отчёт".utf8), [UInt8](repeating: 7, count: 1_000_000),
      (0..<70_000).map { UInt8(truncatingIfNeeded: $0 &* $0 >> 3) },
    ] as [[UInt8]])
  func `what is written is read again`(content: [UInt8]) throws {
    let bytes = try archive([("word/document.xml", content), ("имя.txt", [65])])
    let reader = try ZipReader(bytes)
    #expect(reader.members.map(\.name) == ["word/document.xml", "имя.txt"])
    let member = try #require(reader.member("word/document.xml"))
    #expect(try reader.content(of: member) == content)
    #expect(try archive([("word/document.xml", content), ("имя.txt", [65])]) == bytes)
  }

  @Test
  func `no prefix of an archive crashes the reader`() throws {
    let bytes = try archive([("a", Array("text".utf8)), ("b", [UInt8](repeating: 1, count: 500))])
    for count in 0..<bytes.count {
      #expect(throws: ZipError.self) { try ZipReader(Array(bytes.prefix(count))) }
    }
  }

  @Test
  func `no flipped byte crashes the reader, and none changes a content unnoticed`() throws {
    let text = Array("Наставничество".utf8)
    let bytes = try archive([("a", text), ("b", [UInt8](repeating: 1, count: 500))])
    for index in bytes.indices {
      for bit in 0..<8 {
        var flipped = bytes
        flipped[index] ^= 1 << bit
        guard let reader = try? ZipReader(flipped) else { continue }
        for member in reader.members {
          guard let content = try? reader.content(of: member) else { continue }
          #expect(content == text || content == [UInt8](repeating: 1, count: 500))
        }
      }
    }
  }

  @Test
  func `a bomb is refused before it is unpacked`() throws {
    let bytes = try archive([("bomb", [UInt8](repeating: 0, count: 5_000_000))])
    var limits = ZipReader.Limits()
    limits.memberSize = 1_000_000
    let reader = try ZipReader(bytes, limits: limits)
    let member = try #require(reader.member("bomb"))
    #expect(throws: ZipError.tooLarge) { try reader.content(of: member) }
  }

  @Test
  func `files that are no archives say what they are`() {
    #expect(throws: ZipError.notAnArchive) { try ZipReader([]) }
    #expect(throws: ZipError.notAnArchive) { try ZipReader(Array("%PDF-1.7".utf8)) }
    #expect(throws: ZipError.oldOfficeFile) {
      try ZipReader([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1])
    }
  }
}

import Testing

@testable import OfficeFiles

/// Packing as bytes come.
struct DeflateStreamTests {
  @Test(arguments: [0, 1, 7, 4_096, 70_000, 1_000_000])
  func `portions pack to the same bytes as the whole`(portion: Int) throws {
    let bytes = (0..<300_000).map { UInt8(truncatingIfNeeded: ($0 / 7) ^ ($0 / 311)) }
    let stream = DeflateStream()
    if portion > 0 {
      for start in stride(from: 0, to: bytes.count, by: portion) {
        stream.take(Array(bytes[start..<min(start + portion, bytes.count)]))
      }
    }
    let whole = portion > 0 ? bytes : []
    let (packed, checksum, size) = try stream.finished()
    let held = try Deflate.compress(whole)
    #expect(packed == held)
    #expect(checksum == Deflate.checksum(whole))
    #expect(Int(size) == whole.count)
  }

  @Test func `a member that is written in portions is the same as one that is held`() throws {
    func write(_ xml: inout XMLWriter) {
      xml.element("w:document") { xml in
        for index in 0..<20_000 { xml.element("w:t", text: "строка \(index) & ещё") }
      }
    }
    var held = XMLWriter()
    write(&held)
    var (one, other) = (ZipWriter(), ZipWriter())
    try one.add("a", held.bytes)
    try other.add("a") { write(&$0) }
    #expect(one.finished() == other.finished())
  }
}

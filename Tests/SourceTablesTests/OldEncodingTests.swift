import Testing

@testable import SourceTables

struct OldEncodingTests {
  private static let text = "Дорожная карта наставничества: приказ до 1 сентября, директор школы"
  /// The small letters of KOI8-R, from «ю» on; capital ones stand 32 places behind.
  private static let koi8 = Array("юабцдефгхийклмнопярстужвьызшэщчъ".unicodeScalars)

  private static func bytes(_ text: String, _ byte: (UInt32) -> UInt8) -> [UInt8] {
    text.unicodeScalars.map { $0.value < 0x80 ? UInt8($0.value) : byte($0.value) }
  }

  private static func inKoi8(_ value: UInt32) -> UInt8 {
    let isCapital = value < 0x430
    let small = Unicode.Scalar(isCapital ? value + 0x20 : value)
    let index = koi8.firstIndex { $0 == small } ?? 0
    return 0xC0 + UInt8(index) + (isCapital ? 0x20 : 0)
  }

  private static func inCP866(_ value: UInt32) -> UInt8 {
    value < 0x440 ? UInt8(value - 0x410 + 0x80) : UInt8(value - 0x440 + 0xE0)
  }

  private static func inWindows(_ value: UInt32) -> UInt8 { UInt8(value - 0x410 + 0xC0) }

  @Test func `each is told by the letters that Russian mostly has`() {
    #expect(OldEncoding(of: Self.bytes(Self.text, Self.inKoi8)) == .koi8)
    #expect(OldEncoding(of: Self.bytes(Self.text, Self.inCP866)) == .cp866)
  }

  @Test func `windows-1251 in any case, UTF-8 and short texts are none`() {
    #expect(OldEncoding(of: Self.bytes(Self.text, Self.inWindows)) == nil)
    #expect(OldEncoding(of: Self.bytes(Self.text.uppercased(), Self.inWindows)) == nil)
    #expect(OldEncoding(of: Array(Self.text.utf8)) == nil)
    #expect(OldEncoding(of: Self.bytes("Приказ", Self.inKoi8)) == nil)
  }
}

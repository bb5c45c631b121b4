/// Encodings of Cyrillic from before Unicode that are told apart, but not read as if they were certain.
package enum OldEncoding: String, Sendable, CaseIterable {
  /// That of Unix and of old mail.
  case koi8 = "KOI8-R"
  /// That of MS-DOS.
  case cp866 = "CP866"

  /// The encoding of a text, where more of its letters are then those that Russian mostly has; nil where
  /// windows-1251 fits as well, or where there is too little to tell.
  package init?(of bytes: [UInt8]) {
    let sample = bytes.prefix(1 << 16).filter { $0 >= 0x80 }
    guard sample.count >= OldEncoding.leastLetters, String(validating: bytes, as: UTF8.self) == nil
    else { return nil }
    func share(_ common: Set<UInt8>) -> Double {
      Double(sample.count { common.contains($0) }) / Double(sample.count)
    }
    let usual = share(OldEncoding.windowsLetters)
    let found = OldEncoding.allCases.map { ($0, share($0.letters)) }.max { $0.1 < $1.1 }
    guard let found, found.1 > usual + OldEncoding.margin else { return nil }
    self = found.0
  }

  private static let leastLetters = 20
  private static let margin = 0.2

  /// The ten letters that are two thirds of a Russian text, small and capital: «оеаинтсрвл».
  private static let windowsLetters = Set<UInt8>(
    [0xEE, 0xE5, 0xE0, 0xE8, 0xED, 0xF2, 0xF1, 0xF0, 0xE2, 0xEB].flatMap { [$0, $0 - 0x20] })

  private var letters: Set<UInt8> {
    switch self {
    case .koi8:
      Set(
        [0xCF, 0xC5, 0xC1, 0xC9, 0xCE, 0xD4, 0xD3, 0xD2, 0xD7, 0xCC].flatMap { [$0, $0 + 0x20] })
    case .cp866:
      [
        0xAE, 0xA5, 0xA0, 0xA8, 0xAD, 0xE2, 0xE1, 0xE0, 0xA2, 0xAB, 0x8E, 0x85, 0x80, 0x88, 0x8D,
        0x92, 0x91, 0x90, 0x82, 0x8B,
      ]
    }
  }
}

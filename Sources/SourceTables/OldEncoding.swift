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

  /// The letters that are two thirds of a Russian text, counted from «а».
  private static let common: [UInt8] = [14, 5, 0, 8, 13, 18, 17, 16, 2, 11]

  /// Small and capital letters of windows-1251.
  private static let windowsLetters = Set(common.map { $0 + 0xE0 } + common.map { $0 + 0xC0 })

  private var letters: Set<UInt8> {
    switch self {
    case .koi8:
      let small: [UInt8] = [0xCF, 0xC5, 0xC1, 0xC9, 0xCE, 0xD4, 0xD3, 0xD2, 0xD7, 0xCC]
      return Set(small + small.map { $0 + 0x20 })
    case .cp866:
      // The small letters stand in two parts of the upper half, the capital ones in one.
      let small = OldEncoding.common.map { $0 < 16 ? $0 + 0xA0 : $0 + 0xD0 }
      return Set(small + OldEncoding.common.map { $0 + 0x80 })
    }
  }
}

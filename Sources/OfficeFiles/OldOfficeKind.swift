/// What a compound file of Office before 2007 holds (MS-CFB), by the names in its directory.
package enum OldOfficeKind: Sendable, CaseIterable {
  /// A package that is encrypted; those of today are wrapped so too.
  case encrypted
  /// A Word document.
  case document
  /// An Excel workbook.
  case workbook
  /// A PowerPoint presentation.
  case presentation

  /// The names of the stream that tells the kind (MS-OFFCRYPTO 2.3, MS-DOC 2.1, MS-XLS 2.1, MS-PPT 2.1).
  private var streams: [String] {
    switch self {
    case .encrypted: ["EncryptedPackage"]
    case .document: ["WordDocument"]
    case .workbook: ["Workbook", "Book"]
    case .presentation: ["PowerPoint Document"]
    }
  }

  /// Whether some bytes begin as such a file does.
  package static func looksOld(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0])
  }

  /// The kind of a file, or nil where it is none of these.
  package init?(of bytes: [UInt8]) {
    guard OldOfficeKind.looksOld(bytes),
      let kind = OldOfficeKind.allCases.first(where: { kind in
        kind.streams.contains { OldOfficeKind.holds(bytes, $0) }
      })
    else { return nil }
    self = kind
  }

  /// Whether a name ends somewhere in the directory; names are UTF-16.
  private static func holds(_ bytes: [UInt8], _ name: String) -> Bool {
    let name = Array(name.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] })
    guard bytes.count > name.count, let first = name.first else { return false }
    var index = bytes.startIndex
    while let found = bytes[index...].firstIndex(of: first) {
      if bytes[found...].starts(with: name) { return true }
      index = found + 1
    }
    return false
  }
}

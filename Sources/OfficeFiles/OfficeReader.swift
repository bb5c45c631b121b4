package import SourceTables

/// Reads Word documents and Excel workbooks, by what is in them and not by their names.
package enum OfficeReader {
  /// Whether some bytes begin as an Office file of either age does.
  package static func looksLikeOffice(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0x50, 0x4B]) || bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0])
  }

  /// The paragraphs and tables of a file.
  package static func document(
    _ bytes: [UInt8], budget: SourceBudget = SourceBudget()
  ) throws(OfficeError) -> SourceDocument {
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]), holdsEncryptedPackage(bytes) {
      throw .protected
    }
    let archive: ZipReader
    do {
      archive = try ZipReader(bytes)
    } catch {
      throw .archive(error)
    }
    let parts = try OfficeParts(archive, budget)
    guard let main = try parts.reader(parts.mainPart), case .start(let root)? = try main.next()
    else { throw .damaged(parts.mainPart) }
    if root == "workbook" { return try SheetReader.document(parts) }
    // A Word file may be broken at its very beginning; reading on says so.
    guard root == "document" || parts.mainPart.hasPrefix("word/") else { throw .unknownKind }
    return try WordReader.document(main, parts)
  }

  /// A file with a password is a compound file with a stream of this name (MS-OFFCRYPTO 2.3).
  private static func holdsEncryptedPackage(_ bytes: [UInt8]) -> Bool {
    let name = Array("EncryptedPackage".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] })
    guard bytes.count > name.count, let first = name.first else { return false }
    var index = bytes.startIndex
    while let found = bytes[index...].firstIndex(of: first) {
      if bytes[found...].starts(with: name) { return true }
      index = found + 1
    }
    return false
  }
}

package import SourceTables

/// Reads Word documents and Excel workbooks, by what is in them and not by their names.
package enum OfficeReader {
  /// The most columns of a table that are read.
  static let columnLimit = 500
  /// The most cells and paragraphs that are read, so that small files cannot fill the memory.
  static let cellLimit = 1_000_000
  /// The most bytes that a part of a document may unpack to.
  private static let partSize = 64 << 20

  /// Whether some bytes begin as an Office file of either age does.
  package static func looksLikeOffice(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0x50, 0x4B]) || bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0])
  }

  /// The paragraphs and tables of a file.
  package static func document(_ bytes: [UInt8]) throws(OfficeError) -> SourceDocument {
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]), holdsEncryptedPackage(bytes) {
      throw .protected
    }
    var limits = ZipReader.Limits()
    limits.memberSize = partSize
    let parts: OfficeParts
    do {
      parts = OfficeParts(archive: try ZipReader(bytes, limits: limits))
    } catch {
      throw .archive(error)
    }
    if parts.has("word/document.xml") { return try WordReader.document(parts) }
    if parts.has("xl/workbook.xml") { return try SheetReader.document(parts) }
    throw .unknownKind
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

/// The parts of an Office file.
struct OfficeParts {
  let archive: ZipReader

  func has(_ name: String) -> Bool { archive.member(name) != nil }

  /// A reader of a part, or nil where there is no such part.
  func reader(_ name: String) throws(OfficeError) -> XMLReader? {
    guard let member = archive.member(name) else { return nil }
    do {
      return XMLReader(try archive.content(of: member), part: name)
    } catch {
      throw .archive(error)
    }
  }
}

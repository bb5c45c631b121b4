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
    let parts: OfficeParts
    do {
      parts = OfficeParts(try ZipReader(bytes), budget)
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

/// The parts of an Office file, and what may still be taken from them.
struct OfficeParts {
  let budget: SourceBudget
  private let archive: ZipReader
  private let members: [String: ZipReader.Member]

  init(_ archive: ZipReader, _ budget: SourceBudget) {
    self.archive = archive
    self.budget = budget
    members = Dictionary(archive.members.map { ($0.name, $0) }) { first, _ in first }
  }

  func has(_ name: String) -> Bool { members[name] != nil }

  /// A reader of a part, or nil where there is no such part.
  func reader(_ name: String) throws(OfficeError) -> XMLReader? {
    guard let member = members[name] else { return nil }
    try budget.spend(unpacked: member.size)
    let content: [UInt8]
    do {
      content = try archive.content(of: member)
    } catch {
      throw .archive(error)
    }
    return XMLReader(content, part: name, budget: budget)
  }
}

extension SourceBudget {
  /// Takes what an Office file is about to be read into; throws where that is more than is left.
  func spend(
    cells: Int = 0, text: String = "", columns: Int = 0, unpacked: Int = 0
  ) throws(OfficeError) {
    do {
      try check(columns: columns)
      try take(cells: cells)
      try take(text: text)
      try take(unpacked: unpacked)
    } catch {
      throw .excess(error)
    }
  }
}

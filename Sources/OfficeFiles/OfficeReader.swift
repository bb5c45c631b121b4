package import SourceTables

/// Reads Word documents, Excel workbooks, and texts and workbooks of OpenDocument, by what is in them and not by their names.
package enum OfficeReader {
  /// Whether some bytes begin as an Office file of either age does.
  package static func looksLikeOffice(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0x50, 0x4B]) || OldOfficeKind.looksOld(bytes)
  }

  /// The paragraphs and tables of a file.
  package static func document(
    _ bytes: [UInt8], budget: SourceBudget = SourceBudget()
  ) throws(OfficeError) -> SourceDocument {
    if case .encrypted? = OldOfficeKind(of: bytes) { throw .protected }
    let archive: ZipReader
    do {
      archive = try ZipReader(bytes)
    } catch {
      throw .archive(error)
    }
    let members = ArchiveParts(archive, budget)
    if members.has("content.xml") || members.has("encrypted-package") {
      return try OpenReader.document(members)
    }
    let parts = try OfficeParts(members)
    guard let main = try parts.reader(parts.mainPart), case .start(let root)? = try main.next()
    else { throw .damaged(parts.mainPart) }
    if root == "workbook" { return try SheetReader.document(parts) }
    // A Word file may be broken at its very beginning; reading on says so.
    guard root == "document" || parts.mainPart.hasPrefix("word/") else { throw .unknownKind }
    return try WordReader.document(main, parts)
  }
}

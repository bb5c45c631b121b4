/// Writes a workbook as an Excel file (ECMA-376, SpreadsheetML, transitional).
///
/// The same workbook gives the same bytes.
package enum SheetWriter {
  /// The bytes of the file; throws where a sheet has more rows than Excel reads, or the file would
  /// outgrow a zip archive.
  package static func file(_ book: SheetBook) throws(ZipError) -> [UInt8] {
    let sheets =
      book.sheets.isEmpty ? [Sheet(name: "1", columns: [], rows: [])] : book.sheets
    guard sheets.allSatisfy({ $0.rows.count < SheetBody.mostRows }) else { throw .tooLarge }
    var archive = ZipWriter()
    // The list of types has to come first: programs tell the kind of file from it.
    try archive.add(
      "[Content_Types].xml", SheetPackage.contentTypes(sheetCount: sheets.count))
    try archive.add("_rels/.rels", SheetPackage.relationships)
    try archive.add("docProps/core.xml", OfficeProperties.part(book.title, in: book.language))
    try archive.add(
      "xl/workbook.xml", SheetPackage.workbook(SheetName.names(for: sheets.map(\.name))))
    try archive.add(
      "xl/_rels/workbook.xml.rels", SheetPackage.workbookRelationships(sheetCount: sheets.count))
    try archive.add("xl/styles.xml", SheetStyle.xml)
    for (index, sheet) in sheets.enumerated() {
      try archive.add("xl/worksheets/sheet\(index + 1).xml", SheetBody.xml(sheet))
    }
    return archive.finished()
  }
}

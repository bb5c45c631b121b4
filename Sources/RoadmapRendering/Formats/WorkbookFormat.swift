import OfficeFiles
package import RoadmapCore

/// One table as an Excel file.
package enum WorkbookFormat {
  /// Makes a file of one sheet; cells of columns that stand to the right are numbers where they can be.
  ///
  /// Throws only where it would outgrow its format.
  package static func render(
    _ table: ReportTable, title: String = "roadmap", in language: Language
  ) throws(ExportError) -> [UInt8] {
    let columns = table.columns.map { Sheet.Column(OfficeText.safe($0.title), width: 20) }
    let rows = table.rows.map { row in
      zip(table.columns, row.cells).map { column, cell -> SheetCell in
        guard case .text(let text) = cell, !text.isEmpty else { return .empty }
        if column.alignment == .trailing, let number = Double(text.plain) { return .number(number) }
        return .text(OfficeText.safe(text.plain))
      }
    }
    let sheet = Sheet(name: OfficeText.safe(title), columns: columns, rows: rows)
    let book = SheetBook(
      title: OfficeText.safe(title), language: language == .russian ? "ru-RU" : "en-GB",
      sheets: [sheet])
    guard let file = try? SheetWriter.file(book) else { throw .tooLarge }
    return file
  }
}

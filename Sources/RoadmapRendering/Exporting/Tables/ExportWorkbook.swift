import OfficeFiles
import RoadmapCore

/// Roadmaps as a workbook, a sheet each.
enum ExportWorkbook {
  /// The bytes of the file; throws only where it would outgrow its format.
  static func file(
    of files: [ExportedFile], in language: Language
  ) throws(ExportError) -> [UInt8] {
    let columns = ExportColumn.all.map { Sheet.Column($0.title[language], width: $0.width) }
    let overview = files.count > 1 ? [overview(of: files, in: language)] : []
    let sheets = files.map { file in
      Sheet(
        name: OfficeText.safe(
          files.count == 1 ? file.export.roadmap.organization : tabName(ofFile: file.name)),
        columns: columns,
        rows: file.export.rows(in: language).map { row in row.map(\.sheetCell) })
    }
    let book = SheetBook(
      title: OfficeText.safe(files.first?.export.roadmap.title ?? ""),
      language: language == .russian ? "ru-RU" : "en-GB", sheets: overview + sheets)
    guard let file = try? SheetWriter.file(book) else { throw .tooLarge }
    return file
  }

  /// A line a roadmap, and their total.
  private static func overview(of files: [ExportedFile], in language: Language) -> Sheet {
    var collector = SummaryCollector(on: files[0].export.asOf)
    for file in files {
      collector.add(
        RoadmapSummary(of: file.export.roadmap, on: file.export.asOf), file: file.name, folder: ".")
    }
    return SummarySheets(collector.report(sortedBy: .overdue), language).overview
  }

  /// The file's name without its folder and ending: a tab has no room for more.
  private static func tabName(ofFile path: String) -> String {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    return name.hasSuffix(".json") ? String(name.dropLast(5)) : name
  }
}

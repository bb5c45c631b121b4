import OfficeFiles
import RoadmapCore

/// Roadmaps as a workbook, a sheet each.
enum ExportWorkbook {
  /// The bytes of the file; throws only where it would outgrow its format.
  static func file(
    of files: [ExportedFile], in language: Language
  ) throws(ExportError) -> [UInt8] {
    let isOne = files.count == 1
    let columns = ExportColumn.all.map { Sheet.Column($0.title[language], width: $0.width) }
    let places = ExportTable.place.map { Sheet.Column($0[language], width: 24) }
    let overview = isOne ? [] : [overview(of: files, in: language)]
    let sheets = files.map { file in
      let organization = file.export.roadmap.organization
      let place: [SheetCell] = [file.name, organization].map { .text(OfficeText.safe($0)) }
      return Sheet(
        name: OfficeText.safe(isOne ? organization : tabName(of: file)),
        columns: isOne ? columns : places + columns,
        rows: file.export.rows(in: language).map { row in
          (isOne ? [] : place) + row.map(\.sheetCell)
        })
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

  /// What tells a roadmap from others on a tab, which has room for little: the end of the organisation's
  /// name, which mostly begins with what kind it is.
  private static func tabName(of file: ExportedFile) -> String {
    let words = file.export.roadmap.organization.split(separator: " ")
    var name = ""
    for word in words.reversed() {
      let longer = name.isEmpty ? String(word) : "\(word) \(name)"
      guard name.isEmpty || longer.utf16.count <= 31 else { break }
      name = longer
    }
    return name
  }
}

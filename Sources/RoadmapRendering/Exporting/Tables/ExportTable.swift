import RoadmapCore

/// The exported table of several files.
enum ExportTable {
  /// What stands in front of the rows of several files.
  static let place = [
    LocalizedText(en: "File", ru: "Файл"), LocalizedText(en: "Organisation", ru: "Организация"),
  ]

  /// One table for all files, with the file in front where there are several.
  static func of(_ files: [ExportedFile], in language: Language) -> ReportTable {
    guard files.count > 1, var table = files.first?.export.table(in: language) else {
      return files.first?.export.table(in: language) ?? ReportTable(columns: [])
    }
    table.columns = place.map { ReportColumn($0[language]) } + table.columns
    table.rows = ReportRows(
      files.flatMap { file in
        file.export.table(in: language).rows.map { row in
          ReportRow(
            [file.name, file.export.roadmap.organization].map { .text($0) } + row.cells)
        }
      })
    return table
  }
}

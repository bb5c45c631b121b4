import RoadmapRendering

/// What is typed on the left, what it means on the right.
enum HelpTable {
  /// A table of pairs without column titles, the meanings wrapped.
  static func of(_ rows: [(typed: String, meaning: String)]) -> ReportTable {
    ReportTable(
      columns: [
        ReportColumn(""),
        ReportColumn("", width: .flexible(minimum: 20, weight: 1)),
      ],
      rows: rows.map {
        ReportRow([.text("  \($0.typed)"), .text($0.meaning)])
      },
      showsHeader: false)
  }
}

/// Rows of cells under declared columns.
package struct ReportTable: Sendable, Hashable {
  package var columns: [ReportColumn]
  package var rows: [ReportRow]
  /// Whether text shows the titles of the columns; Markdown and CSV always do.
  package var showsHeader: Bool

  /// Makes a table.
  package init(columns: [ReportColumn], rows: [ReportRow] = [], showsHeader: Bool = true) {
    self.columns = columns
    self.rows = rows
    self.showsHeader = showsHeader
  }
}

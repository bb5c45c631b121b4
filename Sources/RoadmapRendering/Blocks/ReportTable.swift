/// Rows of cells under declared columns.
package struct ReportTable: Sendable, Hashable {
  /// What a table is for, beyond being read.
  package enum Kind: Sendable, Hashable {
    /// Nothing.
    case plain
    /// A browser lets its reader put the rows in another order.
    case sortable
    /// The colours of its cells make a picture.
    case map
  }

  package var columns: [ReportColumn]
  package var rows: ReportRows
  /// Whether text shows the titles of the columns; Markdown and CSV always do.
  package var showsHeader: Bool
  /// What it is for.
  package var kind: Kind
  /// How many rows at the end sum the others up; they keep their place.
  package var totalCount: Int

  /// Makes a table.
  package init(
    columns: [ReportColumn], rows: [ReportRow] = [], showsHeader: Bool = true,
    kind: Kind = .plain, totalCount: Int = 0
  ) {
    self.init(
      columns: columns, rows: ReportRows(rows), showsHeader: showsHeader, kind: kind,
      totalCount: totalCount)
  }

  /// Makes a table of plain texts under their titles.
  package init(titles: [String], rows: [[String]]) {
    self.init(
      columns: titles.map { ReportColumn($0) },
      rows: rows.map { row in ReportRow(row.map { .text($0) }) })
  }

  /// Makes a table whose rows may be made when they are looked at.
  package init(
    columns: [ReportColumn], rows: ReportRows, showsHeader: Bool = true, kind: Kind = .plain,
    totalCount: Int = 0
  ) {
    self.columns = columns
    self.rows = rows
    self.showsHeader = showsHeader
    self.kind = kind
    self.totalCount = totalCount
  }
}

/// The cells of one row in the order of the columns.
///
/// Missing cells are empty; those beyond the last column are not shown.
package struct ReportRow: Sendable, Hashable {
  package var cells: [ReportCell]

  /// Makes a row.
  package init(_ cells: [ReportCell]) {
    self.cells = cells
  }
}

/// The rows of a table: those of a list, or rows that are made anew whenever one is looked at.
///
/// A report has a row for each of hundreds of thousands of due dates, and no format needs more than one of
/// them at a time.
package struct ReportRows: RandomAccessCollection, Sendable {
  package let endIndex: Int
  private let row: @Sendable (Int) -> ReportRow

  package var startIndex: Int { 0 }

  /// Rows that are there.
  package init(_ rows: [ReportRow]) {
    endIndex = rows.count
    row = { rows[$0] }
  }

  /// A row for each value, made where it is needed.
  package init<Value: Sendable>(of values: [Value], _ row: @escaping @Sendable (Value) -> ReportRow)
  {
    endIndex = values.count
    self.row = { row(values[$0]) }
  }

  package subscript(index: Int) -> ReportRow { row(index) }

  /// Puts a row at the end.
  mutating func append(_ row: ReportRow) { self = ReportRows(self + [row]) }
}

extension ReportRows: Hashable {
  package static func == (one: ReportRows, other: ReportRows) -> Bool { one.elementsEqual(other) }

  package func hash(into hasher: inout Hasher) {
    for row in self { hasher.combine(row) }
  }
}

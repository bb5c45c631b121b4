import SourceTables

/// Tables that stand beside each other on one sheet, with the same titles.
enum SideBySide {
  /// A title or two may stand twice in any table.
  private static let fewestTitles = 3

  /// The tables that a table is made of, from left to right; nil where it is one.
  static func parts(of table: SourceTable) -> [SourceTable]? {
    let filled = table.rows.map { row in row.cells.count { !$0.text.isEmpty } }
    guard let header = filled.firstIndex(where: { $0 >= 2 * fewestTitles }) else { return nil }
    let titles = table.rows[header].cells.map { ImportText.line($0.text) }
    guard let first = titles.firstIndex(where: { !$0.isEmpty }),
      let second = titles[(first + 1)...].firstIndex(of: titles[first])
    else { return nil }
    let left = titles[first..<second].filter { !$0.isEmpty }
    let right = titles[second...].prefix(left.count)
    guard left.count >= fewestTitles, left.allSatisfy(HeaderWords.isPlainTitle),
      left == Array(right)
    else { return nil }
    let near = SourceTable(rows: table.rows.map { $0.keeping(..<second) })
    let far = SourceTable(rows: table.rows[header...].map { $0.keeping(second...) })
    return [near] + (parts(of: far) ?? [far])
  }
}

extension SourceRow {
  /// The row with some of its columns, counted from 0.
  fileprivate func keeping(_ columns: some RangeExpression<Int>) -> SourceRow {
    SourceRow(
      Array(cells[columns.relative(to: cells).clamped(to: cells.indices)]), followsGap: followsGap)
  }
}

import SourceTables

/// A table whose titles stand in the first column: a card of one activity, or several side by side.
enum TurnedTable {
  /// What such a table holds at least: what is done and when, and something more.
  private static let fewestTitles = 3

  /// The table with its columns as rows; nil where its first column holds anything but titles of a plan.
  static func turned(_ table: SourceTable) -> SourceTable? {
    let rows = table.rows.filter { row in row.cells.contains { !$0.text.isEmpty } }
    guard rows.count >= fewestTitles, table.columnCount > 1 else { return nil }
    var known: Set<ColumnRole> = []
    for row in rows {
      guard let role = HeaderWords.plainRole(of: row[0].text), known.insert(role).inserted else {
        return nil
      }
    }
    // A passport has a goal and tasks, and its activities are those of a whole programme.
    guard known.contains(.activity), known.contains(where: \.isTime),
      known.isDisjoint(with: [.goal, .focus, .other])
    else { return nil }
    return SourceTable(
      rows: (0..<table.columnCount).map { column in
        SourceRow(rows.map { SourceCell($0[column].text) })
      })
  }
}

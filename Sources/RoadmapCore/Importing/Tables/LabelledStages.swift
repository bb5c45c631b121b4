import SourceTables

/// Rows that say by a label of which stage the rows below them are: «Этап | Подготовка».
enum LabelledStages {
  /// What is written beside a label is no longer, in characters.
  private static let longest = 160

  /// The table with a row over all columns for each such stage, below the titles of its columns; nil where
  /// no row names one so.
  static func read(_ table: SourceTable) -> SourceTable? {
    guard table.columnCount > 2 else { return nil }
    var rows: [SourceRow] = []
    var open: [(role: ColumnRole, text: String, row: SourceRow)] = []
    var isChanged = false
    for row in table.rows {
      if let label = label(of: row, mayBeTitles: rows.isEmpty) {
        open.append((label.role, label.text, row))
        continue
      }
      if let stage = open.first(where: { $0.role == .stage })?.text {
        isChanged = true
        let time = open.first { $0.role == .deadline }.map { " (\($0.text))" } ?? ""
        let title = SourceRow.spanning(stage + time, table.columnCount)
        // Empty rows are nothing, and those below keep their places.
        rows += open.dropFirst().map { _ in SourceRow([]) }
        rows +=
          row.cells.contains { HeaderWords.isPlainTitle($0.text) } ? [row, title] : [title, row]
      } else {
        rows += open.map(\.row) + [row]
      }
      open = []
    }
    return isChanged ? SourceTable(rows: rows + open.map(\.row)) : nil
  }

  /// What a row says that holds a label and one text beside it; «Этап | Работа» may be two titles.
  private static func label(
    of row: SourceRow, mayBeTitles: Bool
  ) -> (role: ColumnRole, text: String)? {
    guard row.cells.first?.text.isEmpty == false, row.cells.count(where: { !$0.text.isEmpty }) == 2
    else { return nil }
    let filled = row.cells.map { ImportText.line(ImportText.cleaned($0.text)) }
      .filter { !$0.isEmpty }
    guard filled.count == 2, filled[1].count <= longest,
      let role = HeaderWords.plainRole(of: filled[0]), [.stage, .deadline].contains(role),
      ImportText.words(filled[0]).count == 1,
      !mayBeTitles || !HeaderWords.isPlainTitle(filled[1])
        || row.cells.contains(where: { $0.span > 1 })
    else { return nil }
    return (role, filled[1])
  }
}

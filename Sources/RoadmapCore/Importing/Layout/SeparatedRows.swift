import SourceTables

/// A table whose rows are lines, with tabs, bars or semicolons between the cells; a line without
/// separators folds the row before.
struct SeparatedRows: TextTable {
  let table: SourceTable
  let end: Int

  /// A row of a plan that was pasted has no more lines.
  private static let longestRow = 24
  /// A line of these signs is drawn between rows.
  private static let strokes = Set("-: +")

  init?(_ lines: [String], from start: Int) {
    guard let separator = CellSeparator(lines[start]) else { return nil }
    let count = separator.cells(lines[start]).count
    var rows: [SourceRow] = []
    var followsGap = false
    var index = start
    while index < lines.count {
      if separator.isGap(lines[index]) {
        guard SeparatedRows.goesOn(lines, behind: index, count, separator) else { break }
        followsGap = true
        index += 1
        continue
      }
      let (parts, next) = separator.row(lines, at: index)
      if separator.sign == "|",
        parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy(Self.strokes.contains) })
      {
        index = next
        continue
      }
      let cells = parts.map { SourceCell($0) }
      if let last = rows.indices.last, rows[last].cells.count < count, !followsGap,
        rows[last].cells.count + parts.count - 1 <= count, parts.count < count
      {
        rows[last].cells[rows[last].cells.count - 1].text += "\n" + (parts.first ?? "")
        rows[last].cells += cells.dropFirst()
      } else if parts.count >= 3 || parts.count == count || (parts.count == 2 && count <= 3)
        || parts.count == 2 && SeparatedRows.completesRow(lines, from: index, count, separator)
      {
        rows.append(SourceRow(cells, followsGap: followsGap))
      } else if parts.count == 1, let last = rows.indices.last, rows[last].cells.count == count,
        !followsGap, SeparatedRows.goesOnInLastCell(lines, index, separator)
      {
        rows[last].cells[count - 1].text += "\n" + lines[index]
      } else if parts.count == 1, rows.last?.cells.count == count,
        SeparatedRows.isStage(lines, index, count, separator)
      {
        rows.append(SourceRow.spanning(parts.first ?? lines[index], count))
      } else {
        break
      }
      followsGap = false
      index = next
    }
    end = index
    table = SourceTable(rows: rows)
  }

  /// Whether the lines from one on, each folding a cell of the one before, make one whole row.
  private static func completesRow(
    _ lines: [String], from start: Int, _ count: Int, _ separator: CellSeparator
  ) -> Bool {
    var cellCount = separator.cells(lines[start]).count
    for line in lines[(start + 1)...].prefix(longestRow) {
      let parts = separator.cells(line).count
      guard !Whitespace.trimmed(line).isEmpty, parts < count else { return false }
      cellCount += parts - 1
      if cellCount >= count { return cellCount == count }
    }
    return false
  }

  /// Whether a line without separators, behind a whole row, folds its last cell: a comma stands before it,
  /// or it begins small and the table goes on or ends behind it.
  private static func goesOnInLastCell(
    _ lines: [String], _ index: Int, _ separator: CellSeparator
  ) -> Bool {
    guard PartMark(lines[index]) == nil else { return false }
    if Whitespace.trimmed(lines[index - 1]).hasSuffix(",") { return true }
    guard ImportText.startsSmall(lines[index]) else { return false }
    return index + 1 == lines.count || Whitespace.trimmed(lines[index + 1]).isEmpty
      || separator.cells(lines[index + 1]).count > 1
  }

  /// Whether a line without separators stands above a row, behind a whole one, and is no rest of that.
  private static func isStage(
    _ lines: [String], _ index: Int, _ count: Int, _ separator: CellSeparator
  ) -> Bool {
    index + 1 < lines.count && separator.cells(lines[index + 1]).count == count
      && !ImportText.startsSmall(lines[index]) && lines[index].count <= longestStage
  }

  /// In characters.
  private static let longestStage = 160

  /// Whether behind a gap the next line is a row of the same table.
  private static func goesOn(
    _ lines: [String], behind start: Int, _ count: Int, _ separator: CellSeparator
  ) -> Bool {
    guard let next = lines[start...].firstIndex(where: { !Whitespace.trimmed($0).isEmpty }) else {
      return false
    }
    let parts = separator.cells(lines[next])
    return parts.count >= min(3, count) && parts.count + 1 >= count
  }
}

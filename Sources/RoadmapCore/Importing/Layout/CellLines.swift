import SourceTables

/// A table in which every cell is a line that begins with a tab, and rows are separated by gaps.
struct CellLines: TextTable {
  /// The table.
  let table: SourceTable
  /// The line behind it.
  let end: Int

  private struct Cell {
    var text: String
    var followsGap: Bool
  }

  /// Reads the table that begins at a line, or returns nil where none does.
  init?(_ lines: [String], from start: Int) {
    guard let count = CellLines.headerCount(lines, from: start) else { return nil }
    var cells: [Cell] = []
    var rows: [[Cell]] = []
    var gaps = 0
    var index = start
    while index < lines.count {
      let line = lines[index]
      if line.hasPrefix("\t") {
        if cells.count > count || cells.count == count && (gaps > 0 || !CellLines.hasStray(cells)) {
          rows.append(cells)
          cells = []
        }
        let text = line.dropFirst().split(separator: "\t", omittingEmptySubsequences: false)
        cells.append(Cell(text: text.joined(separator: " "), followsGap: gaps > 0))
        gaps = 0
      } else if Whitespace.trimmed(line).isEmpty {
        gaps += 1
      } else {
        // Behind a wide gap and a whole row the text goes on without a table.
        if cells.count >= count, gaps >= 2 || rows.isEmpty && gaps > 0 { break }
        guard let last = cells.indices.last else { break }
        cells[last].text += String(repeating: "\n", count: gaps + 1) + line
        gaps = 0
      }
      index += 1
    }
    if !cells.isEmpty { rows.append(cells) }
    end = index
    table = SourceTable(
      rows: rows.map { row in
        let row = CellLines.withoutStray(row, count)
        return SourceRow(row.map { SourceCell(Whitespace.trimmed($0.text)) })
      })
  }

  /// How many cells the first row has: lines with a tab before them, up to the first gap.
  private static func headerCount(_ lines: [String], from start: Int) -> Int? {
    guard lines[start].hasPrefix("\t"), isTitle(lines[start]) else { return nil }
    var count = 0
    var index = start
    while index < lines.count, !Whitespace.trimmed(lines[index]).isEmpty, index - start < 40 {
      if lines[index].hasPrefix("\t") { count += 1 }
      index += 1
    }
    return (2...20).contains(count) && index < lines.count ? count : nil
  }

  private static func isTitle(_ line: String) -> Bool {
    HeaderWords.role(of: line) != nil && Whitespace.trimmed(line).count < 100
  }

  /// Whether a whole row has an empty cell inside while its last cell does not look like the last one.
  private static func hasStray(_ cells: [Cell]) -> Bool {
    cells.dropFirst().dropLast().contains { Whitespace.trimmed($0.text).isEmpty }
  }

  /// A row of one cell too many loses its first empty one.
  private static func withoutStray(_ cells: [Cell], _ count: Int) -> [Cell] {
    guard cells.count > count,
      let stray = cells.indices.dropFirst().first(where: {
        Whitespace.trimmed(cells[$0].text).isEmpty
      })
    else { return cells }
    var cells = cells
    cells.remove(at: stray)
    return cells
  }
}

import SourceTables

/// A table in a frame of signs: lines of «+---+» or «├──┼──┤» between rows, bars between cells.
struct FramedCells: TextTable {
  /// The table.
  let table: SourceTable
  /// The line behind it.
  let end: Int

  /// A table has lines above and below its titles, and one at its end.
  private static let fewestRules = 3
  /// A title may have a double line above it.
  private static let mostRulesTogether = 2
  /// A row of a plan has no more lines.
  private static let mostRowLines = 60
  private static let corners: Set<Character> = [
    "+", "┌", "┬", "┐", "├", "┼", "┤", "└", "┴", "┘", "╔", "╦", "╗", "╠", "╬", "╣", "╚", "╩", "╝",
    "╟", "╢", "╫", "╪", "╞", "╡",
  ]
  private static let strokes: Set<Character> = ["-", "=", "─", "━", "═", " "]
  private static let bars: Set<Character> = ["|", "│", "┃", "║"]

  /// Reads the table that begins at a line, or returns nil where none does.
  init?(_ lines: [String], from start: Int) {
    guard FramedCells.isRule(lines[start]) else { return nil }
    var rows: [[String]] = []
    var open: [String]?
    var rules = 0
    var rowLines = 0
    var index = start
    while index < lines.count {
      if FramedCells.isRule(lines[index]) {
        // Rules without rows are no frame, however many there are.
        guard open != nil || index < start + FramedCells.mostRulesTogether else { break }
        if let row = open { rows.append(row) }
        open = nil
        rules += 1
        rowLines = 0
      } else {
        let cells = FramedCells.cells(lines[index])
        rowLines += 1
        guard cells.count >= 2 || cells.count == 1 && !rows.isEmpty,
          rowLines <= FramedCells.mostRowLines
        else { break }
        guard var row = open else {
          // A section's title is as wide as the table.
          let width = cells.count == 1 ? rows[0].count : cells.count
          open = cells + Array(repeating: "", count: width - cells.count)
          index += 1
          continue
        }
        for (column, text) in cells.enumerated() where row.indices.contains(column) && !text.isEmpty
        {
          row[column] += (row[column].isEmpty ? "" : " ") + text
        }
        open = row
      }
      index += 1
    }
    guard rules >= FramedCells.fewestRules, !rows.isEmpty else { return nil }
    end = index
    table = SourceTable(rows: rows.map { SourceRow($0.map { SourceCell($0) }) })
  }

  private static func isRule(_ line: String) -> Bool {
    let text = Whitespace.trimmed(line)
    return text.count >= 5 && text.contains { corners.contains($0) }
      && text.allSatisfy { corners.contains($0) || strokes.contains($0) }
  }

  private static func cells(_ line: String) -> [String] {
    var text = Whitespace.trimmed(line)[...]
    guard let first = text.first, bars.contains(first) else { return [] }
    text.removeFirst()
    if let last = text.last, bars.contains(last) { text.removeLast() }
    return text.split(omittingEmptySubsequences: false) { bars.contains($0) }
      .map { Whitespace.trimmed($0) }
  }
}

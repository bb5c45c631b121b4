import SourceTables

/// A table in which a bar ends every cell, at the end of its last line or on a line of its own, as some
/// viewers copy it.
struct BarCells: TextTable {
  /// The table.
  let table: SourceTable
  /// The line behind it.
  let end: Int

  /// A table has a header and a row at least.
  private static let fewestBars = 6
  /// A cell of a plan has no more lines.
  private static let longestCell = 60

  /// Reads the table that begins at a line, or returns nil where none does.
  init?(_ lines: [String], from start: Int) {
    guard BarCells.mayBegin(lines, at: start) else { return nil }
    var cells: [String] = []
    var held: [String] = []
    var end = start
    for (index, line) in zip(lines.indices[start...], lines[start...]) {
      let text = Whitespace.trimmed(line)
      if text.hasSuffix("|") {
        held.append(Whitespace.trimmed(text.dropLast()))
        cells.append(held.filter { !$0.isEmpty }.joined(separator: "\n"))
        held = []
        end = index + 1
      } else if text.contains("|") || held.count > BarCells.longestCell {
        break
      } else {
        held.append(text)
      }
    }
    guard let count = BarCells.titleCount(cells), cells.count >= count * 2 else { return nil }
    var rows: [[String]] = []
    for start in stride(from: 0, to: cells.count, by: count) {
      rows.append(Array(cells[start..<min(start + count, cells.count)]))
    }
    self.end = end
    table = SourceTable(rows: rows.map { row in SourceRow(row.map { SourceCell($0) }) })
  }

  /// Whether the first lines from one on end cells with bars, one bar a line at most.
  private static func mayBegin(_ lines: [String], at start: Int) -> Bool {
    guard HeaderWords.role(of: lines[start]) != nil else { return false }
    var bars = 0
    for line in lines[start...].prefix(fewestBars * 3) {
      let count = line.count { $0 == "|" }
      guard count <= 1 else { return false }
      guard count == 1 else { continue }
      guard Whitespace.trimmed(line).hasSuffix("|") else { return false }
      bars += 1
    }
    return bars >= fewestBars
  }

  /// How many of the first cells are titles: at least three, a deadline or parties among them.
  private static func titleCount(_ cells: [String]) -> Int? {
    let titles = cells.prefix(16).prefix { HeaderWords.isPlainTitle($0) }
    let roles = titles.compactMap { HeaderWords.role(of: $0) }
    guard titles.count >= 3, roles.contains(where: { $0.isTime || $0 == .responsible }) else {
      return nil
    }
    return titles.count
  }
}

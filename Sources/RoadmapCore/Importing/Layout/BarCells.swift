import SourceTables

/// A table in which a bar ends every cell, at the end of its last line or on a line of its own, as some
/// viewers and pages of laws copy it.
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
      if let (last, empty) = BarCells.ends(text) {
        held.append(last)
        cells.append(held.filter { !$0.isEmpty }.joined(separator: "\n"))
        cells += Array(repeating: "", count: empty)
        held = []
        end = index + 1
      } else if text.contains("|") || held.count > BarCells.longestCell {
        break
      } else {
        held.append(text)
      }
    }
    guard let count = BarCells.titleCount(cells), cells.count >= count * 2 else { return nil }
    let isNumbered = HeaderWords.role(of: cells[0]) == .number
    var rows: [[String]] = []
    var rest = cells[...]
    while let first = rest.first {
      // A cell as wide as the table ends with one bar, or with those of the columns that it covers.
      let isWide = isNumbered && !rows.isEmpty && !BarCells.isNumber(first)
      let row = isWide ? rest.prefix(1) : rest.prefix(count)
      rest = rest.dropFirst(row.count)
      if isWide {
        let covered = rest.prefix(count - 1).prefix { $0.isEmpty }
        rest = rest.dropFirst(covered.count)
      }
      rows.append(row + Array(repeating: "", count: count - row.count))
    }
    self.end = end
    table = SourceTable(rows: rows.map { row in SourceRow(row.map { SourceCell($0) }) })
  }

  /// Whether the first lines from one on end cells with bars, one bar a line at most.
  private static func mayBegin(_ lines: [String], at start: Int) -> Bool {
    guard HeaderWords.role(of: lines[start]) != nil else { return false }
    var bars = 0
    for line in lines[start...].prefix(fewestBars * 3) where line.contains("|") {
      guard let (_, empty) = ends(Whitespace.trimmed(line)) else { return false }
      bars += 1 + empty
    }
    return bars >= fewestBars
  }

  /// The last line of a cell without its bar, and how many empty cells end behind it; nil where no cell
  /// ends, or one that begins on this line too.
  private static func ends(_ line: String) -> (last: String, empty: Int)? {
    guard line.hasSuffix("|") else { return nil }
    let cells = line.dropLast().split(separator: "|", omittingEmptySubsequences: false)
    guard cells.dropFirst().allSatisfy({ Whitespace.trimmed($0).isEmpty }) else { return nil }
    return (Whitespace.trimmed(cells[0]), cells.count - 1)
  }

  /// Whether a cell of the first column is a row's number, and nothing else.
  private static func isNumber(_ cell: String) -> Bool {
    ItemID.isNumberLike(cell) || PartMark(cell)?.rest.isEmpty ?? false
  }

  /// How many of the first cells are titles: at least three, a deadline or parties among them.
  private static func titleCount(_ cells: [String]) -> Int? {
    // The title of the plan stands above the titles, with no bar between them.
    let first = (cells.first ?? "").split(separator: "\n").map(String.init)
    guard first.count < 2 || !TitleFinder.isTitle(first[0]) else { return nil }
    // «I. Мероприятия по …» is a section's.
    var roles: [ColumnRole] = []
    for (index, cell) in cells.prefix(16).enumerated() {
      guard PartMark(cell) == nil, let role = HeaderWords.plainRole(of: cell) else { break }
      // «Работа с фондом» before the number 1 is the first section's.
      if roles.first == .number, cells.dropFirst(index + 1).first.map(isNumber) ?? false,
        roles.count > 2
      {
        break
      }
      roles.append(role)
    }
    guard roles.count >= 3, roles.contains(where: { $0.isTime || $0 == .responsible }) else {
      return nil
    }
    return roles.count
  }
}

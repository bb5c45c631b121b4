package import SourceTables

/// Finds the tables of plain text, as pasted from Word or PDF.
///
/// A row is a line with tabs or pipes; or a cell is a line that begins with a tab; or, where titles of
/// columns stand one below the other, a cell is a line or a block of lines.
package struct PlainTextLayout {
  /// A row of a plan that was pasted has no more lines.
  private static let longestRow = 24

  private let lines: [String]
  private var index = 0
  private var document = SourceDocument()

  private init(_ text: String) {
    let source = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let hyphens = LineEndHyphens(PlainTextLayout.unquoted(source))
    lines = hyphens.lines
    document.remarks = hyphens.doubtful.map { SourceRemark(.hyphen, $0) }
  }

  /// The lines of a letter without the signs that its answers put before them.
  private static func unquoted(_ lines: [String]) -> [String] {
    let filled = lines.filter { !Whitespace.trimmed($0).isEmpty }
    let quoted = filled.count { $0.hasPrefix(">") }
    guard quoted * 2 > filled.count else { return lines }
    return lines.map { line in
      guard line.hasPrefix(">") else { return line }
      let rest = line.drop { $0 == ">" }
      return String(rest.first == " " ? rest.dropFirst() : rest)
    }
  }

  /// The paragraphs and tables of a text; throws where it holds more than is taken in.
  package static func document(
    _ text: String, budget: SourceBudget = SourceBudget()
  ) throws(SourceExcess) -> SourceDocument {
    try budget.take(text: text)
    var layout = PlainTextLayout(text)
    try budget.take(cells: layout.lines.count)
    while layout.index < layout.lines.count { layout.step() }
    return layout.document
  }

  private mutating func step() {
    if let cells = BarCells(lines, from: index) {
      document.blocks.append(.table(cells.table))
      index = cells.end
      return
    }
    if let frame = FramedCells(lines, from: index) {
      document.blocks.append(.table(frame.table))
      index = frame.end
      return
    }
    if let cells = SpacedCells(lines, from: index) {
      document.blocks.append(.table(cells.table))
      index = cells.end
      return
    }
    if let table = pipeTable() ?? tabTable() {
      document.blocks.append(.table(table))
      return
    }
    if let cells = CellLines(lines, from: index) {
      document.blocks.append(.table(cells.table))
      index = cells.end
      return
    }
    if let stacked = StackedCells(lines, from: index) {
      document.blocks.append(.table(stacked.table))
      index = stacked.end
      return
    }
    document.blocks.append(.paragraph(lines[index]))
    index += 1
  }

  // MARK: - Rows

  private mutating func pipeTable() -> SourceTable? {
    guard cells(lines[index], by: "|").count >= 3 else { return nil }
    return table(by: "|")
  }

  private mutating func tabTable() -> SourceTable? {
    guard cells(lines[index], by: "\t").count >= 3, filled(lines[index]) >= 2 else { return nil }
    return table(by: "\t")
  }

  private func filled(_ line: String) -> Int {
    cells(line, by: "\t").count { !Whitespace.trimmed($0).isEmpty }
  }

  private func cells(_ line: String, by separator: Character) -> [String] {
    var parts = line.split(separator: separator, omittingEmptySubsequences: false).map(String.init)
    guard separator == "|" else { return parts }
    if parts.first.map({ Whitespace.trimmed($0).isEmpty }) == true { parts.removeFirst() }
    if parts.last.map({ Whitespace.trimmed($0).isEmpty }) == true { parts.removeLast() }
    return parts
  }

  /// Rows of a table whose first line stands at the index; a line without separators folds the row before.
  private mutating func table(by separator: Character) -> SourceTable {
    let count = cells(lines[index], by: separator).count
    var rows: [[String]] = []
    var gaps: [Bool] = []
    var followsGap = false
    while index < lines.count {
      let line = lines[index]
      if Whitespace.trimmed(line).isEmpty, separator == "|" || filled(line) == 0 {
        guard goesOn(behind: index, count, separator) else { break }
        followsGap = true
        index += 1
        continue
      }
      let parts = cells(line, by: separator)
      if separator == "|",
        parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy { "-: +".contains($0) } })
      {
        index += 1
        continue
      }
      if let last = rows.indices.last, rows[last].count < count, !followsGap,
        rows[last].count + parts.count - 1 <= count, parts.count < count
      {
        let end = rows[last].count - 1
        rows[last][end] += "\n" + (parts.first ?? "")
        rows[last] += parts.dropFirst()
      } else if parts.count >= 3 || parts.count == count || (parts.count == 2 && count <= 3)
        || parts.count == 2 && completesRow(from: index, count, separator)
      {
        rows.append(parts)
        gaps.append(followsGap)
      } else if parts.count == 1, let last = rows.indices.last, rows[last].count == count,
        !followsGap, goesOnInLastCell(line, separator)
      {
        rows[last][count - 1] += "\n" + line
      } else {
        break
      }
      followsGap = false
      index += 1
    }
    return SourceTable(
      rows: zip(rows, gaps).map { row, gap in SourceRow(row.map { SourceCell($0) }, followsGap: gap)
      })
  }

  /// Whether the lines from one on, each folding a cell of the one before, make one whole row.
  private func completesRow(from start: Int, _ count: Int, _ separator: Character) -> Bool {
    var cellCount = cells(lines[start], by: separator).count
    for line in lines[(start + 1)...].prefix(Self.longestRow) {
      let parts = cells(line, by: separator).count
      guard !Whitespace.trimmed(line).isEmpty, parts < count else { return false }
      cellCount += parts - 1
      if cellCount >= count { return cellCount == count }
    }
    return false
  }

  /// Whether a line without separators, behind a whole row, folds its last cell: it begins small, and the
  /// table goes on behind it.
  private func goesOnInLastCell(_ line: String, _ separator: Character) -> Bool {
    guard ImportText.startsSmall(line), PartMark(line) == nil, index + 1 < lines.count else {
      return false
    }
    return cells(lines[index + 1], by: separator).count > 1
  }

  /// Whether behind a gap the next line is a row of the same table.
  private func goesOn(behind start: Int, _ count: Int, _ separator: Character) -> Bool {
    guard let next = lines[start...].firstIndex(where: { !Whitespace.trimmed($0).isEmpty }) else {
      return false
    }
    let parts = cells(lines[next], by: separator)
    return parts.count >= 3 && parts.count + 1 >= count
  }
}

import SourceTables

/// Puts rows together that a page break cut in two.
struct RowJoining {
  private let table: PlanTable
  private let titleColumns: [Int]
  private let numberColumn: Int?
  private let timeColumns: [Int]
  private let isNumbered: Bool
  private let startsSmall: Bool
  private(set) var rows: [PlanRow] = []
  /// The rows that were joined, with the row that they are the rest of.
  private(set) var joined: [CellLedger.Row: CellLedger.Row] = [:]
  private(set) var doubts: [ImportDoubt] = []

  /// Joins rows of a table.
  init(_ table: PlanTable, rows: [PlanRow]) {
    self.table = table
    titleColumns = table.roles.indices.filter { table.roles[$0].isTitle }
    numberColumn = table.column(.number)
    timeColumns = table.roles.indices.filter {
      table.roles[$0].isTime || table.roles[$0] == .responsible
    }
    let titles = rows.map { row in
      table.roles.indices.filter { table.roles[$0].isTitle }.map { row.text($0) }.first {
        !$0.isEmpty
      }
    }
    let marked = zip(rows, titles).count { row, title in
      RowJoining.mark(of: row, table) != nil || title.flatMap { PartMark($0) } != nil
    }
    isNumbered = marked * 2 >= rows.count
    startsSmall = titles.count { $0.map(ImportText.startsSmall) ?? false } * 2 > titles.count
    for row in rows { add(row) }
  }

  private static func mark(of row: PlanRow, _ table: PlanTable) -> PartMark? {
    table.column(.number).flatMap { PartMark(row.text($0)) }
  }

  private mutating func add(_ row: PlanRow) {
    guard let last = rows.indices.last, continues(row, rows[last]) else {
      rows.append(row)
      return
    }
    doubts.append(ImportDoubt(place: row.place(), question: .rowJoined))
    joined[CellLedger.Row(row)] = CellLedger.Row(rows[last])
    for column in row.filledColumns {
      let before = rows[last].text(column)
      let isList = PartMark(row.text(column)) != nil
      let separator = timeColumns.contains(column) || isList ? "\n" : " "
      let joined = before.isEmpty ? row.text(column) : before + separator + row.text(column)
      while rows[last].cells.count <= column { rows[last].cells.append(SourceCell("")) }
      rows[last].cells[column].text = joined
      // What covered the cell above covers the joined one too.
      if rows[last].cells[column].merge == .above { rows[last].cells[column].merge = .none }
    }
  }

  private func continues(_ row: PlanRow, _ last: PlanRow) -> Bool {
    let filled = row.filledColumns
    if let numberColumn, !row.text(numberColumn).isEmpty { return false }
    let hasMark = filled.contains { titleColumns.contains($0) && PartMark(row.text($0)) != nil }
    guard !hasMark, !isSpanning(row), !isNumberedTitle(row, behind: last) else { return false }
    let titles = filled.filter { titleColumns.contains($0) }
    let hasTime = filled.contains { timeColumns.contains($0) }
    let areSmall = filled.allSatisfy { continuesText(row.text($0)) }
    if titles.isEmpty {
      if filled.count == 1 { return true }
      if filled.allSatisfy(timeColumns.contains) { return true }
      return isNumbered && (row.followsGap || filled.contains { continuesText(row.text($0)) })
    }
    if startsSmall { return false }
    if row.followsGap { return areSmall }
    return areSmall && !hasTime
  }

  /// Whether a numbered title stands alone in a row, and is no next entry of a list in the cell above.
  private func isNumberedTitle(_ row: PlanRow, behind last: PlanRow) -> Bool {
    guard let only = row.filledColumns.first, row.filledColumns.count == 1,
      let mark = PartMark(row.text(only)), !mark.parts.isEmpty, !mark.rest.isEmpty
    else { return false }
    return PartMark(last.text(only)) == nil
  }

  private func isSpanning(_ row: PlanRow) -> Bool {
    row.cells.contains { $0.span > 1 && $0.span * 2 > row.cells.count }
  }

  private func continuesText(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first else { return true }
    if first == ")" || first == "," || first == "(" { return true }
    return ImportText.startsSmall(text)
  }
}

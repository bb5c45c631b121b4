import SourceTables

/// A table whose cells stand one below the other: first the titles of the columns, then every row.
struct StackedCells: TextTable {
  /// The table.
  let table: SourceTable
  /// The line behind it.
  let end: Int

  private struct Cell {
    var text: String
    var line: Int
  }

  /// Reads the table that begins at a line, or returns nil where no titles of columns begin there.
  init?(_ lines: [String], from start: Int) {
    guard StackedCells.mayBegin(lines, at: start), !StackedCells.isTitle(above: start, in: lines)
    else { return nil }
    let cells = StackedCells.cells(lines, from: start)
    guard let header = StackedCells.header(cells) else { return nil }
    var rest = Array(cells.dropFirst(header.cells))
    let titles = header.titles
    // A row of column numbers says for sure how many there are.
    if rest.count >= titles.count,
      rest.prefix(titles.count).enumerated().allSatisfy({ $0.element.text == String($0.offset + 1) }
      )
    {
      rest.removeFirst(titles.count)
    }
    let hasNumbers = titles.first.map { HeaderWords.role(of: $0) == .number } ?? false
    if let end = StackedCells.end(of: rest) { rest.removeSubrange(end...) }
    var rows = hasNumbers ? StackedCells.rows(rest, titles) : StackedCells.even(rest, titles.count)
    if let last = rows.popLast() { rows.append(StackedCells.whole(last, below: rows, titles)) }
    guard let last = rows.last?.last else { return nil }
    end = last.line + 1
    let read = rows.map { StackedCells.row($0, titles) }
    guard StackedCells.areTold(read, titles) else { return nil }
    table = SourceTable(rows: [SourceRow(titles.map { SourceCell($0) })] + read)
  }

  /// Where text begins that stands behind a table: a line behind which no row goes on with the numbers.
  private static func end(of cells: [Cell]) -> Int? {
    var last: PartMark?
    var end: Int?
    for (index, cell) in cells.enumerated() where index > 0 || PartMark(cell.text) != nil {
      if let mark = PartMark(cell.text), !mark.parts.isEmpty {
        // The first number tells the rest of the plan from a list of its own.
        guard end == nil || last.map(mark.follows) ?? false else { break }
        (last, end) = (mark, nil)
      } else if end == nil, Afterword.begins(cell.text) || RowSorting.isSigned(cell.text) {
        end = index
      }
    }
    return end
  }

  /// The last row without the text that stands behind it, as far as that is told by a gap that no other row
  /// has, by a sentence where parties or a time belong, or by more lines than any other row has; or by who
  /// signs where anything else belongs.
  private static func whole(_ cells: [Cell], below rows: [[Cell]], _ titles: [String]) -> [Cell] {
    let rows = rows.filter { $0.count > 1 }
    guard cells.count > titles.count, !rows.isEmpty, let title = titles.last else { return cells }
    let last = HeaderWords.role(of: title)
    guard last == .responsible || last?.isTime == true else {
      let end = cells.indices.dropFirst(titles.count).first { RowSorting.isSigner(cells[$0].text) }
      return Array(cells[..<(end ?? cells.endIndex)])
    }
    let widest = rows.map(widestGap).max() ?? 1
    let most = max(titles.count, rows.map(\.count).max() ?? 0)
    let end = cells.indices.dropFirst(titles.count).first { index in
      index >= most || cells[index].line - cells[index - 1].line > widest
        || Afterword.isSentence(cells[index].text)
    }
    return Array(cells[..<(end ?? cells.endIndex)])
  }

  /// How many lines at most two cells of a row are apart.
  private static func widestGap(_ cells: [Cell]) -> Int {
    zip(cells, cells.dropFirst()).map { $1.line - $0.line }.max() ?? 1
  }

  static func mayReadAll(_ lines: [String], at start: Int) -> Bool { mayBegin(lines, at: start) }

  /// A title of a column alone on its line is short; the title of the plan is not.
  private static let longestTitle = 3

  /// Whether the titles of columns begin further up: in their middle no table begins.
  private static func isTitle(above start: Int, in lines: [String]) -> Bool {
    guard let line = lines[..<start].last(where: { !Whitespace.trimmed($0).isEmpty }),
      !TitleFinder.isTitle(line), let role = HeaderWords.plainRole(of: line),
      ImportText.words(line).count <= longestTitle
    else { return false }
    // «План» is the title of one.
    return role == .number || role == .activity || role == .responsible || role.isTime
  }

  /// How many of the rows must have a deadline where one belongs: where cells run into each other, most
  /// have none.
  private static let toldShare = 0.5

  /// Whether the cells of rows were told apart.
  private static func areTold(_ rows: [SourceRow], _ titles: [String]) -> Bool {
    guard let column = titles.firstIndex(where: { HeaderWords.role(of: $0)?.isTime == true }) else {
      return true
    }
    let rows = rows.filter { row in row.cells.count { !$0.text.isEmpty } > 2 }
    let told = rows.count { DeadlineLook.looksLike($0[column].text) }
    return Double(told) >= Double(rows.count) * toldShare
  }

  /// Blocks of lines where gaps separate them, else lines.
  private static func cells(_ lines: [String], from start: Int) -> [Cell] {
    let rest = lines[start...]
    let gaps = rest.count { Whitespace.trimmed($0).isEmpty }
    return cells(rest, isBlocks: gaps * 3 >= rest.count)
  }

  /// Whether titles of columns begin at a line, in blocks or in lines.
  ///
  /// Every line is asked, so this looks no further than titles can go.
  static func mayBegin(_ lines: [String], at start: Int) -> Bool {
    HeaderWords.role(of: lines[start]) != nil
      && [false, true].contains { isBlocks in
        header(cells(lines[start...], isBlocks: isBlocks, isGlance: true)) != nil
      }
  }

  /// No table has more titles.
  private static let mostTitles = 16
  /// Of so many titles of a table two say different things.
  private static let sureTitles = 4
  /// No title has more lines: it is shorter than 90 characters.
  private static let mostTitleLines = 45

  /// All cells, or at a glance those that may be titles.
  private static func cells(
    _ rest: ArraySlice<String>, isBlocks: Bool, isGlance: Bool = false
  ) -> [Cell] {
    var lineCount = 0
    var cells: [Cell] = []
    var isOpen = false
    for (index, line) in zip(rest.indices, rest) {
      let text = Whitespace.trimmed(line)
      if text.isEmpty {
        isOpen = false
        continue
      }
      if isGlance, cells.count > mostTitles || lineCount > mostTitleLines { break }
      lineCount += 1
      if isOpen, isBlocks, let last = cells.indices.last {
        cells[last].text += "\n" + text
        cells[last].line = index
      } else {
        cells.append(Cell(text: text, line: index))
        lineCount = 1
        isOpen = true
      }
    }
    return cells
  }

  /// At least three titles, «№» and «п/п» on two lines counted once, a deadline or parties among them.
  private static func header(_ cells: [Cell]) -> (titles: [String], cells: Int)? {
    var titles: [String] = []
    var roles: Set<ColumnRole> = []
    var used = 0
    for cell in cells.prefix(mostTitles) {
      // «5. Конкурс эссе (май, завуч)» is an entry of a list.
      let role = PartMark(cell.text) == nil ? HeaderWords.plainRole(of: cell.text) : nil
      if role == .number, let first = titles.first {
        // «№» and «п/п» on two lines; behind another title it begins the header further down.
        guard titles == ["№"] else { return nil }
        titles[0] = first + " " + cell.text
      } else if titles.count > 2, StageHeading.isHeaded(cell.text), cell.text.contains(" ") {
        // The first stage, below the titles.
        break
      } else if let role, cell.text.count < 90, !cell.text.contains(":") {
        titles.append(cell.text)
        roles.insert(role)
        // Lines of a list are not told from titles one by one, but all of them would say the same.
        if titles.count == sureTitles, roles.count == 1 { return nil }
      } else {
        break
      }
      used += 1
    }
    guard titles.count >= 3, roles.count >= 3,
      roles.contains(.deadline) || roles.contains(.responsible)
    else { return nil }
    return (titles, used)
  }

  /// What a cell is as the beginning of a row.
  private enum Start {
    case number
    /// A number with what is done on one line.
    case numberedTitle(PartMark)
    case stage

    init?(_ text: String) {
      let mark = PartMark(text)
      if let mark, !mark.parts.isEmpty, mark.rest.isEmpty || mark.isHeading {
        self = .number
      } else if StageHeading.isHeaded(text), mark?.rest.isEmpty ?? true {
        self = .stage
      } else if let mark, !mark.parts.isEmpty {
        self = .numberedTitle(mark)
      } else {
        return nil
      }
    }
  }

  /// Rows that begin with a number; a line without one, after a whole row, ends the table.
  ///
  /// None where a number stands in the middle of a cell, as some viewers copy it.
  private static func rows(_ cells: [Cell], _ titles: [String]) -> [[Cell]] {
    let starts = cells.map { Start($0.text) }
    /// How long the numbers are that stand alone on their lines; nil where none does.
    let lengths = zip(cells, starts).compactMap { cell, start -> Int? in
      guard case .number? = start, let mark = PartMark(cell.text), !mark.isHeading else {
        return nil
      }
      return mark.parts.count
    }
    let shortest = lengths.min()
    var rows: [[Cell]] = []
    for (index, cell) in cells.enumerated() {
      switch starts[index] {
      case .number?, .stage?:
        if rows.count == 1, isTorn(rows[0], starts[0], before: cells.dropFirst(index + 1).first) {
          return []
        }
        rows.append([cell])
        continue
      case .numberedTitle(let mark)? where shortest == nil:
        if rows.count == 1, starts[0] == nil, ImportText.startsSmall(mark.rest) { return [] }
        rows.append([
          Cell(text: mark.text, line: cell.line), Cell(text: mark.rest, line: cell.line),
        ])
        continue
      case .numberedTitle(let mark)? where mark.parts.count < shortest ?? 0:
        // «2. Основной этап» above «2.1».
        rows.append([cell])
        continue
      default: break
      }
      if rows.last?.count == 1, let only = rows.last?.first, StageHeading.isHeaded(only.text),
        PartMark(cell.text) == nil, PartMark(only.text)?.rest.isEmpty ?? true
      {
        // Text below the name of a stage has no number.
        rows.append([cell])
      } else if let last = rows.indices.last {
        guard rows[last].count < titles.count + Self.mostFurtherLines else { break }
        rows[last].append(cell)
      } else {
        rows.append([cell])
      }
    }
    return rows
  }

  /// Cells of a row have no more lines than this beyond the first ones.
  private static let mostFurtherLines = 12

  /// Whether what stands above the first number is the beginning of a text that goes on behind it.
  private static func isTorn(_ first: [Cell], _ start: Start?, before next: Cell?) -> Bool {
    start == nil && next.map { ImportText.startsSmall($0.text) } ?? false
  }

  /// Rows of as many cells each as there are titles; one alone may be any text.
  private static func even(_ cells: [Cell], _ count: Int) -> [[Cell]] {
    let whole = cells.count / count
    guard whole > 1 else { return [] }
    return (0..<whole).map { Array(cells[($0 * count)..<(($0 + 1) * count)]) }
  }

  private static func row(_ cells: [Cell], _ titles: [String]) -> SourceRow {
    let texts = cells.map(\.text)
    if texts.count == 1, let only = texts.first,
      StageHeading.isHeaded(only) || PartMark(only)?.rest.isEmpty == false
    {
      return SourceRow.spanning(only, titles.count)
    }
    if texts.count == titles.count { return SourceRow(texts.map { SourceCell($0) }) }
    let placed = LinesInColumns(texts, roles: titles.map { HeaderWords.role(of: $0) })
    return SourceRow(placed.cells.map { SourceCell($0) })
  }
}

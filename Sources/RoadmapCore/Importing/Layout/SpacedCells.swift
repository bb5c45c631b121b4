import SourceTables

/// A table whose columns are told by spaces: each cell stands below the title of its column.
struct SpacedCells: TextTable {
  /// The table.
  let table: SourceTable
  /// The line behind it.
  let end: Int
  /// Words whose hyphen may be one of the word, or of the line.
  let doubtful: [String]
  /// Words that the end of a line may have cut, or may not.
  let cutWords: [String]

  private static let fewestTitles = 3
  /// A title has no more lines.
  private static let mostTitleLines = 4

  /// Reads the table that begins at a line, or returns nil where none does, or where its rows cannot be
  /// told apart.
  init?(_ lines: [String], from start: Int) {
    guard lines[start].contains("  "), !lines[start].contains("\t"), !lines[start].contains("|")
    else { return nil }
    var titles = SpacedPiece.all(in: lines[start])
    guard start == 0 || lines[start - 1] != lines[start] else { return nil }
    var index = start + 1
    if titles.count < Self.fewestTitles
      || titles.count(where: { SpacedCells.isTitle($0.text) }) < Self.fewestTitles
    {
      guard let stacked = SpacedCells.stackedTitles(lines, from: start) else { return nil }
      titles = stacked.titles
      index = start + stacked.lines
    }
    var columns = SpacedColumns(titles, behind: index, of: lines)
    var rows = [Row(titles.map(\.text))]
    var followsGap = true
    while index < min(start + Self.mostTitleLines, lines.count) {
      let pieces = SpacedPiece.all(in: lines[index])
      guard !pieces.isEmpty, pieces.allSatisfy({ SpacedCells.isRestOfTitle($0.text) }) else {
        break
      }
      rows[0].add(pieces, to: columns)
      index += 1
    }
    let header = lines[start..<index].map { SpacedPiece.all(in: $0).map(\.text) }
    let names = rows[0].cells.map { $0.joined(separator: " ") }
    let roles = Set(names.compactMap { HeaderWords.role(of: $0) })
    guard names.allSatisfy(SpacedCells.isTitle),
      roles.contains(where: \.isTime) || roles.contains(.responsible)
    else { return nil }
    let numbers = names.firstIndex { HeaderWords.role(of: $0) == .number }
    let hasNumbers = numbers != nil
    let areBlocks = numbers == 0 && SpacedCells.areBlocks(lines, from: index, columns)
    while index < lines.count {
      let pieces = SpacedPiece.all(in: lines[index])
      guard let first = pieces.first else {
        followsGap = true
        index += 1
        continue
      }
      if lines[index].allSatisfy({ "-=_ ".contains($0) }) {
        index += 1
        continue
      }
      if rows.count > 1, let count = SpacedCells.headerLines(lines, index, header) {
        // A page begins.
        if header.count == 1 {
          columns = SpacedColumns(SpacedPiece.all(in: lines[index]), behind: index + 1, of: lines)
        }
        index += count
        continue
      }
      if followsGap, pieces.count == 1, !columns.begins(with: first),
        OutsideNumber.isWhole(first.text)
      {
        // A page ends, or the table.
        guard SpacedCells.goesOn(lines, index + 1, titles) else { break }
        index += 1
        continue
      }
      if followsGap, SpacedCells.endsTable(lines, index, pieces) { break }
      let isNumbered = pieces.contains {
        columns.column(of: $0) == numbers ?? 0 && SpacedCells.isMark($0.text)
      }
      // Without numbers a small letter goes on with the first cell.
      let isAlone =
        StageHeading.isHeaded(first.text)
        || columns.begins(with: first) && (numbers == 0 || !ImportText.startsSmall(first.text))
      // Nothing but the first cell, which holds for this row too, is missing.
      let isBelow =
        rows.count > 1 && pieces.count == titles.count - 1 && !columns.begins(with: first)
        && zip(names.dropFirst(), pieces).allSatisfy { SpacedCells.begins($1.text, below: $0) }
      if pieces.count == 1, isAlone, !isNumbered {
        // Text behind the table is none of it.
        guard StageHeading.isHeaded(first.text) || SpacedCells.goesOn(lines, index + 1, titles)
        else {
          break
        }
        rows.append(Row(section: first.text))
      } else if areBlocks
        ? followsGap || rows[rows.count - 1].isSection
        : hasNumbers
          ? isNumbered || isBelow
          : followsGap || isBelow
            || pieces.count == titles.count && !ImportText.startsSmall(first.text)
      {
        rows.append(Row(Array(repeating: "", count: titles.count)))
        rows[rows.count - 1].add(pieces, to: columns)
      } else if rows.count > 1, !rows[rows.count - 1].isSection {
        // What is done may begin here, or go on.
        guard
          hasNumbers || areBlocks || !columns.begins(with: first)
            || ImportText.startsSmall(first.text) || "«(“\"".contains(first.text.prefix(1))
        else { return nil }
        rows[rows.count - 1].add(pieces, to: columns)
      } else {
        break
      }
      followsGap = false
      index += 1
    }
    // Where rows go on behind what was taken for the end, they were not told apart.
    guard rows.count > 1, !SpacedCells.goesOnWhole(lines, index, titles.count) else { return nil }
    end = index
    let known = LineEndHyphens.words(of: Array(lines[start..<index]))
    var doubtful: [String] = []
    var words = NarrowCells(rows.filter { !$0.isSection }.map(\.cells))
    table = SourceTable(
      rows: rows.map { row in
        let cells = row.cells.enumerated().map { column, lines -> String in
          let hyphens = LineEndHyphens(lines.filter { !$0.isEmpty }, known: known)
          doubtful += hyphens.doubtful
          return row.isSection
            ? hyphens.lines.joined(separator: " ") : words.joined(hyphens.lines, in: column)
        }
        return row.isSection
          ? SourceRow.spanning(cells[0], titles.count) : SourceRow(cells.map { SourceCell($0) })
      })
    self.doubtful = doubtful
    cutWords = words.doubtful
  }

  static func mayReadAll(_ lines: [String], at start: Int) -> Bool {
    SpacedPiece.all(in: lines[start]).count { isTitle($0.text) } >= fewestTitles
  }

  /// A row while it is read: the lines of each cell.
  private struct Row {
    var cells: [[String]]
    var isSection = false

    init(_ texts: [String]) { cells = texts.map { [$0] } }

    init(section: String) {
      cells = [[section]]
      isSection = true
    }

    mutating func add(_ pieces: [SpacedPiece], to columns: SpacedColumns) {
      // As many pieces as columns are their cells, wherever they begin.
      let isWhole = pieces.count == cells.count
      for (place, piece) in pieces.enumerated() {
        cells[isWhole ? place : columns.column(of: piece)].append(piece.text)
      }
    }
  }

  /// Whether a line says who signs, and no row with more cells than that stands below it, as far as
  /// is looked.
  private static func endsTable(
    _ lines: [String], _ index: Int, _ pieces: [SpacedPiece]
  ) -> Bool {
    let texts = { (pieces: [SpacedPiece]) in
      pieces.map(\.text).filter { !$0.allSatisfy { $0 == "_" } }
    }
    return RowSorting.isSignature(texts(pieces))
      && !lines[(index + 1)...].prefix(SpacedColumns.mostLines).contains {
        texts(SpacedPiece.all(in: $0)).count > 2
      }
  }

  /// Titles of which each stands in the middle of several lines: the pieces of all lines that stand one
  /// below the other.
  private static func stackedTitles(
    _ lines: [String], from start: Int
  ) -> (titles: [SpacedPiece], lines: Int)? {
    var found: (titles: [SpacedPiece], lines: Int)?
    var columns: [SpacedPiece] = []
    for (count, line) in lines[start...].prefix(mostTitleLines).enumerated() {
      let pieces = SpacedPiece.all(in: line)
      guard !pieces.isEmpty, pieces.count > 1 || count > 0 else { break }
      for piece in pieces {
        if let column = columns.firstIndex(where: { $0.range.overlaps(piece.range) }) {
          columns[column] = SpacedPiece(
            start: min(columns[column].start, piece.start),
            text: columns[column].text + " " + piece.text)
        } else {
          columns.append(piece)
        }
      }
      if count > 0, columns.count >= fewestTitles, columns.allSatisfy({ isTitle($0.text) }) {
        found = (columns.sorted { $0.start < $1.start }, count + 1)
      }
    }
    return found
  }

  private static func isTitle(_ text: String) -> Bool {
    HeaderWords.isPlainTitle(text) || HeaderWords.isTime(text)
  }

  /// How many lines from one on repeat the titles; nil where that does not.
  private static func headerLines(
    _ lines: [String], _ start: Int, _ header: [[String]]
  ) -> Int? {
    let found = zip(lines[start...], header).prefix { line, titles in
      SpacedPiece.all(in: line).map(\.text) == titles
    }
    return found.first == nil ? nil : found.count { _ in true }
  }

  private static func isRestOfTitle(_ text: String) -> Bool {
    HeaderWords.goesOn(text) || ImportText.startsSmall(text) && !isMark(text)
  }

  /// Whether gaps separate the rows, whose numbers stand anywhere in their first column: as high as the
  /// middle of a cell.
  private static func areBlocks(_ lines: [String], from start: Int, _ columns: SpacedColumns)
    -> Bool
  {
    var isMiddle = false
    var blocks = 0
    var numbers = 0
    var lineCount = 0
    // Every line of titles asks, so no more are looked at than show how wide columns are.
    for line in lines[min(start, lines.count)...].prefix(SpacedColumns.mostLines) {
      let pieces = SpacedPiece.all(in: line)
      guard let first = pieces.first else {
        if lineCount > 1 || numbers > 0 {
          guard numbers == 1 else { break }
          blocks += 1
        }
        (numbers, lineCount) = (0, 0)
        continue
      }
      if columns.begins(with: first), isMark(first.text) {
        numbers += 1
        isMiddle = isMiddle || lineCount > 0
      }
      lineCount += 1
    }
    return isMiddle && blocks > 1 && numbers <= 1
  }

  /// Whether the next line with text has cells of the table.
  private static func goesOn(_ lines: [String], _ start: Int, _ titles: [SpacedPiece]) -> Bool {
    lines[min(start, lines.count)...].first { !Whitespace.trimmed($0).isEmpty }
      .map { SpacedPiece.all(in: $0).count >= 2 } ?? false
  }

  /// Whether in the lines up to the next gap stands one with a cell in each column.
  private static func goesOnWhole(_ lines: [String], _ start: Int, _ count: Int) -> Bool {
    lines[min(start, lines.count)...].prefix { !Whitespace.trimmed($0).isEmpty }
      .contains { SpacedPiece.all(in: $0).count == count }
  }

  /// Whether a text can begin a cell below a title, and does not go on with one.
  private static func begins(_ text: String, below title: String) -> Bool {
    switch HeaderWords.role(of: title) {
    case .deadline: DeadlineLook.looksLike(text) && text.contains { $0.isLetter || $0 == "." }
    case .activity, .content: !ImportText.startsSmall(text)
    default: true
    }
  }

  private static func isMark(_ text: String) -> Bool {
    PartMark(ofCode: text) != nil
      || PartMark(text).map { $0.rest.isEmpty && !$0.parts.isEmpty } ?? false || Int(text) != nil
  }
}

extension SourceRow {
  /// A row of one text that runs over all columns.
  static func spanning(_ text: String, _ count: Int) -> SourceRow {
    SourceRow(
      [SourceCell(text, span: count)]
        + Array(repeating: SourceCell("", merge: .left), count: max(0, count - 1)))
  }
}

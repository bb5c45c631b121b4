import SourceTables

/// A table whose columns are told by spaces: each cell begins below the title of its column.
struct SpacedCells {
  /// The table.
  let table: SourceTable
  /// The line behind it.
  let end: Int

  /// A piece of a line that spaces separate from others, and where it begins.
  private struct Piece {
    let start: Int
    let text: String
  }

  /// So many spaces separate cells; one is within words.
  private static let gap = 2
  private static let fewestTitles = 3
  /// A title has no more lines.
  private static let mostTitleLines = 4
  /// Cells are set in a little, or numbers out.
  private static let slack = 2

  /// Reads the table that begins at a line, or returns nil where none does.
  init?(_ lines: [String], from start: Int) {
    guard lines[start].contains("  "), !lines[start].contains("\t"), !lines[start].contains("|")
    else { return nil }
    let titles = SpacedCells.pieces(lines[start])
    guard titles.count >= Self.fewestTitles,
      titles.allSatisfy({ HeaderWords.isPlainTitle($0.text) || HeaderWords.isTime($0.text) })
    else { return nil }
    let roles = Set(titles.compactMap { HeaderWords.role(of: $0.text) })
    guard roles.contains(where: \.isTime) || roles.contains(.responsible) else { return nil }
    let hasNumbers = HeaderWords.role(of: titles[0].text) == .number
    var rows = [titles.map(\.text)]
    var isSection = [false]
    var followsGap = true
    var index = start + 1
    while index < lines.count {
      let pieces = SpacedCells.pieces(lines[index])
      guard let first = pieces.first else {
        followsGap = true
        index += 1
        continue
      }
      let columns = pieces.map { SpacedCells.column(of: $0, titles) }
      let isStage = pieces.count == 1 && StageHeading.isHeaded(first.text)
      if isStage || pieces.count == 1 && first.start <= titles[0].start + Self.slack,
        !SpacedCells.isMark(first.text)
      {
        // Text behind the table is none of it.
        guard StageHeading.isHeaded(first.text) || SpacedCells.goesOn(lines, index + 1, titles)
        else {
          break
        }
        rows.append([first.text])
        isSection.append(true)
      } else if hasNumbers
        ? columns[0] == 0 && SpacedCells.isMark(first.text)
        : followsGap
          || columns.count == titles.count
      {
        rows.append(Array(repeating: "", count: titles.count))
        isSection.append(false)
        SpacedCells.add(pieces, columns, to: &rows[rows.count - 1])
      } else if let last = isSection.last, !last, rows.count > 1 || hasNumbers == false {
        SpacedCells.add(pieces, columns, to: &rows[rows.count - 1])
      } else if rows.count == 1, index < start + Self.mostTitleLines {
        SpacedCells.add(pieces, columns, to: &rows[0])
      } else {
        break
      }
      followsGap = false
      index += 1
    }
    guard rows.count > 1 else { return nil }
    end = index
    table = SourceTable(
      rows: zip(rows, isSection).map { row, isSection in
        isSection
          ? SourceRow.spanning(row[0], titles.count) : SourceRow(row.map { SourceCell($0) })
      })
  }

  private static func add(_ pieces: [Piece], _ columns: [Int], to row: inout [String]) {
    for (piece, column) in zip(pieces, columns) {
      row[column] += (row[column].isEmpty ? "" : " ") + piece.text
    }
  }

  /// Whether the next line with text has cells of the table.
  private static func goesOn(_ lines: [String], _ start: Int, _ titles: [Piece]) -> Bool {
    lines[min(start, lines.count)...].first { !Whitespace.trimmed($0).isEmpty }
      .map { pieces($0).count >= 2 } ?? false
  }

  private static func isMark(_ text: String) -> Bool {
    PartMark(text).map { $0.rest.isEmpty && !$0.parts.isEmpty } ?? false || Int(text) != nil
  }

  /// The last column that begins where a piece does, or before.
  private static func column(of piece: Piece, _ titles: [Piece]) -> Int {
    titles.lastIndex { $0.start <= piece.start + slack } ?? 0
  }

  private static func pieces(_ line: String) -> [Piece] {
    var pieces: [Piece] = []
    var text = ""
    var start = 0
    var spaces = 0
    for (place, character) in line.enumerated() {
      if character.isWhitespace {
        spaces += 1
        continue
      }
      if text.isEmpty {
        start = place
      } else if spaces >= gap {
        pieces.append(Piece(start: start, text: text))
        (text, start) = ("", place)
      } else if spaces > 0 {
        text += " "
      }
      spaces = 0
      text.append(character)
    }
    if !text.isEmpty { pieces.append(Piece(start: start, text: text)) }
    return pieces
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

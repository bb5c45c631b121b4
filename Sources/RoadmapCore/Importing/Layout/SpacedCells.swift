import SourceTables

/// A table whose columns are told by spaces: each cell begins below the title of its column.
struct SpacedCells: TextTable {
  /// The table.
  let table: SourceTable
  /// The line behind it.
  let end: Int
  /// Words whose hyphen may be one of the word, or of the line.
  let doubtful: [String]

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

  /// Reads the table that begins at a line, or returns nil where none does, or where its rows cannot be
  /// told apart.
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
    var rows = [Row(titles.map(\.text))]
    var followsGap = true
    var index = start + 1
    while index < min(start + Self.mostTitleLines, lines.count) {
      let pieces = SpacedCells.pieces(lines[index])
      guard !pieces.isEmpty, pieces.allSatisfy({ SpacedCells.isRestOfTitle($0.text) }) else {
        break
      }
      rows[0].add(pieces, to: titles)
      index += 1
    }
    let areBlocks = hasNumbers && SpacedCells.areBlocks(lines, from: index, titles)
    while index < lines.count {
      let pieces = SpacedCells.pieces(lines[index])
      guard let first = pieces.first else {
        followsGap = true
        index += 1
        continue
      }
      let isNumbered = first.start <= titles[0].start + Self.slack && SpacedCells.isMark(first.text)
      let isAlone =
        StageHeading.isHeaded(first.text) || first.start <= titles[0].start + Self.slack
      if pieces.count == 1, isAlone, !isNumbered {
        // Text behind the table is none of it.
        guard StageHeading.isHeaded(first.text) || SpacedCells.goesOn(lines, index + 1, titles)
        else {
          break
        }
        rows.append(Row(section: first.text))
      } else if areBlocks
        ? followsGap || rows[rows.count - 1].isSection
        : hasNumbers ? isNumbered : followsGap || pieces.count == titles.count
      {
        rows.append(Row(Array(repeating: "", count: titles.count)))
        rows[rows.count - 1].add(pieces, to: titles)
      } else if rows.count > 1, !rows[rows.count - 1].isSection {
        rows[rows.count - 1].add(pieces, to: titles)
      } else {
        break
      }
      followsGap = false
      index += 1
    }
    guard rows.count > 1 else { return nil }
    end = index
    let known = LineEndHyphens.words(of: Array(lines[start..<index]))
    var doubtful: [String] = []
    table = SourceTable(
      rows: rows.map { row in
        let cells = row.cells.map { lines -> String in
          let hyphens = LineEndHyphens(lines.filter { !$0.isEmpty }, known: known)
          doubtful += hyphens.doubtful
          return hyphens.lines.joined(separator: " ")
        }
        return row.isSection
          ? SourceRow.spanning(cells[0], titles.count) : SourceRow(cells.map { SourceCell($0) })
      })
    self.doubtful = doubtful
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

    mutating func add(_ pieces: [Piece], to titles: [Piece]) {
      // As many pieces as columns are their cells, wherever they begin.
      let isWhole = pieces.count == titles.count
      for (place, piece) in pieces.enumerated() {
        let column = isWhole ? place : SpacedCells.column(of: piece, titles)
        cells[column].append(piece.text)
      }
    }
  }

  private static func isRestOfTitle(_ text: String) -> Bool {
    HeaderWords.goesOn(text) || ImportText.startsSmall(text) && !isMark(text)
  }

  /// Whether gaps separate the rows, whose numbers stand anywhere in their first column: as high as the
  /// middle of a cell.
  private static func areBlocks(_ lines: [String], from start: Int, _ titles: [Piece]) -> Bool {
    var isMiddle = false
    var blocks = 0
    var numbers = 0
    var lineCount = 0
    for line in lines[min(start, lines.count)...] {
      let pieces = pieces(line)
      guard let first = pieces.first else {
        if lineCount > 1 || numbers > 0 {
          guard numbers == 1 else { break }
          blocks += 1
        }
        (numbers, lineCount) = (0, 0)
        continue
      }
      if first.start <= titles[0].start + slack, isMark(first.text) {
        numbers += 1
        isMiddle = isMiddle || lineCount > 0
      }
      lineCount += 1
    }
    return isMiddle && blocks > 1 && numbers <= 1
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

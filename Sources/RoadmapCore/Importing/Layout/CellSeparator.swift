import SourceTables

/// The sign between the cells of a row in plain text.
struct CellSeparator {
  let sign: Character

  /// The separator of a table whose first row a line may be, or nil.
  init?(_ line: String) {
    let signs: [Character] = ["|", "\t", ";", "/"]
    let found = signs.first { sign in
      guard line.contains(sign) else { return false }
      let cells = CellSeparator(sign: sign).cells(line)
      let filled = cells.count { !Whitespace.trimmed($0).isEmpty }
      let areTitles = cells.allSatisfy(HeaderWords.isPlainTitle)
      switch sign {
      // Semicolons and strokes stand in any text, and two words with a tab between them too.
      case ";", "/": return cells.count >= 3 && areTitles
      case "\t": return cells.count >= 3 && filled >= 2 || cells.count == 2 && areTitles
      default: return cells.count >= 3
      }
    }
    guard let found else { return nil }
    sign = found
  }

  private init(sign: Character) { self.sign = sign }

  /// The cells of a line; bars may stand around them too, and blanks around strokes, which else are parts
  /// of words.
  func cells(_ line: String) -> [String] {
    if sign == "/" { return line.split(separator: " / ").map(String.init) }
    var parts = line.split(separator: sign, omittingEmptySubsequences: false).map(String.init)
    guard sign == "|" else { return parts }
    if parts.first.map({ Whitespace.trimmed($0).isEmpty }) == true { parts.removeFirst() }
    if parts.last.map({ Whitespace.trimmed($0).isEmpty }) == true { parts.removeLast() }
    return parts
  }

  /// Whether a line has no cells.
  func isGap(_ line: String) -> Bool {
    (sign == "\t" ? cells(line) : [line]).allSatisfy { Whitespace.trimmed($0).isEmpty }
  }

  /// A quoted cell has no more lines.
  private static let longestCell = 60

  /// The cells of the row at a line, and the line behind it.
  func row(_ lines: [String], at start: Int) -> (cells: [String], end: Int) {
    guard sign != "|", lines[start].contains("\"") else { return (cells(lines[start]), start + 1) }
    var row: [String] = []
    var rest = lines[start][...]
    var end = start + 1
    while true {
      if let cell = quoted(rest, lines, &end) {
        row.append(cell.text)
        guard let next = cell.rest else { return (row, end) }
        rest = next
      } else {
        guard let next = rest.firstIndex(of: sign) else { return (row + [String(rest)], end) }
        row.append(String(rest[..<next]))
        rest = rest[rest.index(after: next)...]
      }
    }
  }

  /// The cell that quotation marks hold at the beginning of a text, and what stands behind its separator.
  ///
  /// Spreadsheets quote a cell that holds a line break, a separator or a quotation mark, which they
  /// double; any other marks are the author's.
  private func quoted(
    _ text: Substring, _ lines: [String], _ end: inout Int
  ) -> (text: String, rest: Substring?)? {
    guard text.first == "\"" else { return nil }
    var cell = ""
    var isNeeded = false
    var next = end
    var rest = text.dropFirst()
    while true {
      guard let character = rest.popFirst() else {
        guard next < lines.count, next - end < Self.longestCell else { return nil }
        cell.append("\n")
        isNeeded = true
        rest = lines[next][...]
        next += 1
        continue
      }
      if character != "\"" {
        isNeeded = isNeeded || character == sign
        cell.append(character)
      } else if rest.first == "\"" {
        isNeeded = true
        cell.append("\"")
        rest.removeFirst()
      } else if isNeeded, rest.isEmpty || rest.first == sign {
        end = next
        return (cell, rest.isEmpty ? nil : rest.dropFirst())
      } else {
        return nil
      }
    }
  }
}

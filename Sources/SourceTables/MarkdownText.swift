/// Reads paragraphs and pipe tables of Markdown (the tables of GitHub Flavored Markdown, 4.10).
package enum MarkdownText {
  /// Whether a text has a table of Markdown in it: a line of dashes between pipes.
  package static func hasTable(_ text: String) -> Bool {
    text.split(separator: "\n").contains { isRule(cells(of: $0)) }
  }

  /// The document of a text; throws where it holds more than is taken in.
  package static func document(
    _ text: String, budget: SourceBudget = SourceBudget()
  ) throws(SourceExcess) -> SourceDocument {
    try budget.take(text: text)
    var document = SourceDocument()
    var rows: [SourceRow] = []
    func endTable() {
      if !rows.isEmpty { document.blocks.append(.table(SourceTable(rows: rows))) }
      rows = []
    }
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let trimmed = Whitespace.trimmed(line)
      guard trimmed.contains("|"), trimmed.hasPrefix("|") || !rows.isEmpty || isRow(trimmed) else {
        endTable()
        try budget.take(cells: 1)
        let text = take(withoutHeading(trimmed), &document, row: nil, column: nil)
        document.blocks.append(.paragraph(text))
        continue
      }
      let cells = cells(of: line)
      if isRule(cells) { continue }
      try budget.take(cells: max(1, cells.count))
      try budget.check(columns: cells.count)
      let number = rows.count + 1
      rows.append(
        SourceRow(
          cells.enumerated().map { column, text in
            SourceCell(take(text, &document, row: number, column: column + 1))
          }))
    }
    endTable()
    return document
  }

  /// The live text; what is struck through becomes a remark.
  private static func take(
    _ text: String, _ document: inout SourceDocument, row: Int?, column: Int?
  ) -> String {
    let inline = MarkdownInline(text)
    if !inline.struckOut.isEmpty {
      let tables = document.blocks.count { if case .table = $0 { true } else { false } }
      document.remarks.append(
        SourceRemark(
          .struckOut, inline.struckOut, table: row.map { _ in tables + 1 }, row: row,
          column: column))
    }
    return inline.text
  }

  /// A line with at least three cells is a row also without a pipe before it.
  private static func isRow(_ line: String) -> Bool { cells(of: line[...]).count >= 3 }

  private static func isRule(_ cells: [String]) -> Bool {
    cells.count >= 2
      && cells.allSatisfy { cell in
        cell.contains("-") && cell.allSatisfy { $0 == "-" || $0 == ":" || $0 == " " }
      }
  }

  /// The cells of a line, between pipes without a backslash before them.
  private static func cells(of line: Substring) -> [String] {
    var cells: [String] = []
    var cell = ""
    var isEscaped = false
    for character in line {
      if isEscaped {
        // Inside of a table `\|` is a pipe; other escapes are read with the rest of the text.
        if character != "|" { cell.append("\\") }
        cell.append(character)
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else if character == "|" {
        cells.append(Whitespace.trimmed(cell))
        cell = ""
      } else {
        cell.append(character)
      }
    }
    if isEscaped { cell.append("\\") }
    cells.append(Whitespace.trimmed(cell))
    let trimmed = Whitespace.trimmed(line)
    if trimmed.hasPrefix("|") { cells.removeFirst() }
    if trimmed.hasSuffix("|"), cells.last == "" { cells.removeLast() }
    return cells
  }

  /// A text without the mark of a heading before it.
  private static func withoutHeading(_ text: String) -> String {
    let rest = text.drop { $0 == "#" }
    return rest.count < text.count && rest.hasPrefix(" ") ? Whitespace.trimmed(rest) : text
  }
}

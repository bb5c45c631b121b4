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
        document.blocks.append(.paragraph(plain(trimmed)))
        continue
      }
      let cells = cells(of: line)
      if isRule(cells) { continue }
      try budget.take(cells: max(1, cells.count))
      try budget.check(columns: cells.count)
      rows.append(SourceRow(cells.map { SourceCell(plain($0)) }))
    }
    endTable()
    return document
  }

  /// A line with at least three cells is a row also without a pipe before it.
  private static func isRow(_ line: String) -> Bool { cells(of: line).count >= 3 }

  private static func isRule(_ cells: [String]) -> Bool {
    cells.count >= 2
      && cells.allSatisfy { cell in
        cell.contains("-") && cell.allSatisfy { $0 == "-" || $0 == ":" || $0 == " " }
      }
  }

  private static func cells(of line: some StringProtocol) -> [String] {
    var cells: [String] = []
    var cell = ""
    var isEscaped = false
    for character in line {
      if isEscaped {
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
    cells.append(Whitespace.trimmed(cell))
    let trimmed = Whitespace.trimmed(line)
    if trimmed.hasPrefix("|") { cells.removeFirst() }
    if trimmed.hasSuffix("|"), cells.last == "" { cells.removeLast() }
    return cells
  }

  /// A text without the marks of headings and emphasis; `<br>` is a line break.
  static func plain(_ text: String) -> String {
    var text = text
    if text.hasPrefix("#") {
      let rest = text.drop { $0 == "#" }
      if rest.hasPrefix(" ") { text = Whitespace.trimmed(rest) }
    }
    var result = ""
    var rest = text[...]
    while let character = rest.first {
      if rest.hasPrefix("**") || rest.hasPrefix("__") {
        rest = rest.dropFirst(2)
      } else if let length = ["<br>", "<br/>", "<br />"].first(where: rest.hasPrefix)?.count {
        result.append("\n")
        rest = rest.dropFirst(length)
      } else {
        result.append(character)
        rest = rest.dropFirst()
      }
    }
    return result
  }
}

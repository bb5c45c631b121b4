/// Reads headings, paragraphs and tables of Markdown (CommonMark 0.31, and the tables of GitHub Flavored
/// Markdown, 4.10).
package struct MarkdownText {
  private var document = SourceDocument()
  private var rows: [SourceRow] = []
  /// Whether a pipe stands before the first cell of the table.
  private var leads = true
  private let lines: [Substring]
  private let budget: SourceBudget

  /// Whether a text has a table of Markdown in it: a line of dashes between pipes.
  package static func hasTable(_ text: String) -> Bool {
    text.split(separator: "\n").contains { isRule(cells(of: $0)) }
  }

  /// The document of a text; throws where it holds more than is taken in.
  package static func document(
    _ text: String, budget: SourceBudget = SourceBudget()
  ) throws(SourceExcess) -> SourceDocument {
    try budget.take(text: text)
    var reader = MarkdownText(
      lines: text.split(separator: "\n", omittingEmptySubsequences: false), budget: budget)
    try reader.read()
    return reader.document
  }

  private init(lines: [Substring], budget: SourceBudget) {
    self.lines = lines
    self.budget = budget
  }

  private mutating func read() throws(SourceExcess) {
    var index = try readFrontMatter()
    while index < lines.count {
      let line = Whitespace.trimmed(lines[index])
      if let end = endOfCode(from: index, line) {
        endTable()
        for line in lines[(index + 1)..<end] { try add(.paragraph(String(line))) }
        index = end
      } else if line.lowercased().hasPrefix("<table") {
        index = try readPage(from: index)
      } else if line.contains("|"), line.hasPrefix("|") || !rows.isEmpty || Self.isRow(line) {
        try addRow(lines[index])
      } else {
        endTable()
        try addLine(Self.isNested(lines[index]) ? SourceBlock.nestedMark + line.dropFirst(2) : line)
      }
      index += 1
    }
    endTable()
  }

  private mutating func add(_ block: SourceBlock) throws(SourceExcess) {
    try budget.take(cells: 1)
    document.blocks.append(block)
  }

  // MARK: - Lines

  /// Reads what programs write about a text before it, and returns the line behind.
  private mutating func readFrontMatter() throws(SourceExcess) -> Int {
    guard let first = lines.first, Whitespace.trimmed(first) == "---",
      let end = lines.dropFirst().firstIndex(where: { Whitespace.trimmed($0) == "---" }),
      lines[1..<end].allSatisfy({ $0.contains(":") || $0.hasPrefix(" ") || $0.hasPrefix("-") })
    else { return 0 }
    for line in lines[1..<end] {
      if line.hasPrefix("title:") {
        document.name = Whitespace.trimmed(line.dropFirst(6)).filter { $0 != "\"" }
      } else {
        try add(.paragraph(Whitespace.trimmed(line)))
      }
    }
    return end + 1
  }

  /// The line that ends the code, which stands as it is typed, that a line begins; nil where it begins none.
  private func endOfCode(from start: Int, _ line: String) -> Int? {
    guard let fence = ["```", "~~~"].first(where: line.hasPrefix) else { return nil }
    return lines[(start + 1)...].firstIndex { Whitespace.trimmed($0).hasPrefix(fence) }
      ?? lines.count
  }

  private mutating func addLine(_ line: String) throws(SourceExcess) {
    if let level = Self.levelAbove(line), case .paragraph(let text)? = document.blocks.last,
      !text.isEmpty, !Self.isEntry(text)
    {
      document.blocks[document.blocks.count - 1] = .heading(text, level: level)
      return
    }
    let signs = line.prefix { $0 == "#" }.count
    let rest = line.dropFirst(signs)
    let isHeading = (1...6).contains(signs) && rest.hasPrefix(" ")
    let text = live(isHeading ? Whitespace.trimmed(rest) : line, row: nil, column: nil)
    if isHeading {
      try add(.heading(text, level: signs))
    } else {
      let level = Self.isBold(line) ? SourceBlock.boldLevel : nil
      try add(level.map { .heading(text, level: $0) } ?? .paragraph(text))
    }
  }

  /// Whether a line is set in bold from end to end.
  private static func isBold(_ line: String) -> Bool {
    ["**", "__"].contains { sign in
      line.utf8.count > 4 && line.hasPrefix(sign) && line.ranges(of: sign).count == 2
        && (line.hasSuffix(sign) || line.hasSuffix(sign + ":"))
    }
  }

  /// The level of the heading that a line under it makes of a paragraph.
  private static func levelAbove(_ line: String) -> Int? {
    guard line.utf8.count >= 2, let first = line.first, line.allSatisfy({ $0 == first }) else {
      return nil
    }
    return first == "=" ? 1 : first == "-" ? 2 : nil
  }

  /// Whether a line is an entry of a list, below which a line of dashes is only a line.
  private static func isEntry(_ text: String) -> Bool {
    guard let sign = text.split(separator: " ", maxSplits: 1).first, text.contains(" ") else {
      return false
    }
    return ["-", "*", "+"].contains(sign)
      || ".)".contains(sign.last ?? " ") && OutsideNumber.isWhole(String(sign.dropLast()))
  }

  /// Whether a line is an entry with a sign below another entry, as far as its indent tells.
  private static func isNested(_ line: Substring) -> Bool {
    let text = line.drop { $0 == " " || $0 == "\t" }
    let indent = line[..<text.startIndex]
    return (indent.count > 1 || indent.contains("\t"))
      && ["- ", "* ", "+ "].contains(where: text.hasPrefix)
  }

  /// The live text; what is struck through becomes a remark.
  private mutating func live(_ text: String, row: Int?, column: Int?) -> String {
    let inline = MarkdownInline(text)
    if !inline.struckOut.isEmpty {
      document.remarks.append(
        SourceRemark(
          .struckOut, inline.struckOut, table: row.map { _ in tableCount + 1 }, row: row,
          column: column))
    }
    return inline.text
  }

  // MARK: - Tables

  private var tableCount: Int { document.blocks.count(where: \.isTable) }

  private mutating func endTable() {
    if !rows.isEmpty { document.blocks.append(.table(SourceTable(rows: rows))) }
    rows = []
  }

  /// Reads a table of HTML, and returns its last line.
  private mutating func readPage(from start: Int) throws(SourceExcess) -> Int {
    endTable()
    let end =
      lines[start...].firstIndex { $0.lowercased().contains("</table") } ?? lines.count - 1
    let page = try HTMLText.document(
      lines[start...end].joined(separator: "\n"), budget: budget)
    document.remarks += page.remarks.map { $0.behind(tables: tableCount) }
    document.blocks += page.blocks
    return end
  }

  private mutating func addRow(_ line: Substring) throws(SourceExcess) {
    var cells = Self.cells(of: line)
    let isLed = Whitespace.trimmed(line).hasPrefix("|")
    if Self.isRule(cells) {
      // « | Шаг | Срок» above «---|---|---»: the first title is empty.
      if rows.count == 1, !isLed, cells.count == rows[0].cells.count + 1 {
        rows[0].cells.insert(SourceCell(""), at: 0)
        leads = false
      }
      return
    }
    if rows.isEmpty {
      leads = isLed
    } else if !leads, isLed, cells.count < rows[0].cells.count {
      cells.insert("", at: 0)
    }
    try budget.take(cells: max(1, cells.count))
    try budget.check(columns: cells.count)
    let number = rows.count + 1
    rows.append(
      SourceRow(
        cells.enumerated().map { column, text in
          SourceCell(live(text, row: number, column: column + 1))
        }))
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
}

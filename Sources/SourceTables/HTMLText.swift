/// Reads paragraphs and tables of a web page; scripts and styles are skipped, nothing is fetched.
package struct HTMLText {
  private struct Table {
    var rows: [SourceRow] = []
    /// Cells that a rowspan has still to cover: how many rows, by column.
    var covered: [Int: Int] = [:]
    var row: [SourceCell]?
    var cell: (text: String, span: Int, rows: Int)?
  }

  private var document = SourceDocument()
  private var tables: [Table] = []
  private var paragraph = ""
  private var skipped: String?
  private var tokens: HTMLTokens

  private init(_ text: String) { tokens = HTMLTokens(text) }

  /// The document of a page.
  package static func document(_ text: String) -> SourceDocument {
    var reader = HTMLText(text)
    while let token = reader.tokens.next() { reader.take(token) }
    while !reader.tables.isEmpty { reader.endTable() }
    reader.endParagraph()
    return reader.document
  }

  private mutating func take(_ token: HTMLTokens.Token) {
    switch token {
    case .text(let text):
      if skipped == nil { append(text) }
    case .open(let name, let attributes):
      if skipped == nil { open(name, attributes) }
    case .close(let name):
      if let skipped { self.skipped = skipped == name ? nil : skipped } else { close(name) }
    }
  }

  private mutating func open(_ name: String, _ attributes: [String: String]) {
    switch name {
    case "script", "style", "head", "template": skipped = name
    case "table":
      if tables.isEmpty { endParagraph() }
      if tables.count < 16 { tables.append(Table()) }
    case "tr": endRow()
    case "td", "th":
      endCell()
      func count(_ key: String, upTo limit: Int) -> Int {
        min(max(attributes[key].flatMap { Int($0) } ?? 1, 1), limit)
      }
      change { table in
        if table.row == nil { table.row = [] }
        table.cell = ("", count("colspan", upTo: 100), count("rowspan", upTo: 10_000))
      }
    case "br": append("\n")
    case "li":
      breakLine()
      append("- ")
    case "p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol": breakLine()
    default: break
    }
  }

  private mutating func close(_ name: String) {
    switch name {
    case "table": endTable()
    case "tr": endRow()
    case "td", "th": endCell()
    case "p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "li": breakLine()
    default: break
    }
  }

  private mutating func change(_ body: (inout Table) -> Void) {
    guard !tables.isEmpty else { return }
    body(&tables[tables.count - 1])
  }

  private mutating func append(_ text: String) {
    let isInCell = tables.last?.cell != nil
    if isInCell { change { $0.cell?.text += text } } else { paragraph += text }
  }

  private mutating func breakLine() {
    if tables.last?.cell != nil { append("\n") } else { endParagraph() }
  }

  private mutating func endParagraph() {
    for line in paragraph.split(separator: "\n") {
      document.blocks.append(.paragraph(Whitespace.collapsed(line)))
    }
    paragraph = ""
  }

  private mutating func endCell() {
    change { table in
      guard let cell = table.cell, var row = table.row else { return }
      table.cell = nil
      Self.addCovered(&row, &table.covered)
      let lines = cell.text.split(separator: "\n").map { Whitespace.collapsed($0) }
      let column = row.count
      guard column < DelimitedText.limits.columns else { return }
      row.append(SourceCell(lines.joined(separator: "\n"), span: cell.span))
      row += repeatElement(SourceCell("", merge: .left), count: cell.span - 1)
      if cell.rows > 1 {
        for index in column..<column + cell.span { table.covered[index] = cell.rows }
      }
      table.row = row
    }
  }

  /// Adds the cells that reach down from rows above, up to the first free column.
  private static func addCovered(_ row: inout [SourceCell], _ covered: inout [Int: Int]) {
    while covered[row.count] != nil { row.append(SourceCell("", merge: .above)) }
  }

  private mutating func endRow() {
    endCell()
    change { table in
      guard var row = table.row else { return }
      Self.addCovered(&row, &table.covered)
      table.covered = table.covered.compactMapValues { $0 > 1 ? $0 - 1 : nil }
      table.rows.append(SourceRow(row))
      table.row = nil
    }
  }

  /// A table inside of a cell becomes lines of that cell.
  private mutating func endTable() {
    endRow()
    guard let table = tables.popLast(), !table.rows.isEmpty else { return }
    if tables.isEmpty {
      document.blocks.append(.table(SourceTable(rows: table.rows)))
    } else {
      for row in table.rows { append("\n" + row.cells.map(\.text).joined(separator: " ")) }
    }
  }
}

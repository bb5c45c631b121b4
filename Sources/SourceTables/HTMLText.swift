/// Reads paragraphs and tables of a web page; scripts and styles are skipped, nothing is fetched.
package struct HTMLText {
  private struct Table {
    var rows: [SourceRow] = []
    /// The row up to which a cell with a rowspan covers a column, exclusive.
    var coveredUpTo: [Int: Int] = [:]
    var row: [SourceCell]?
    var cell: (text: String, span: Int, rows: Int)?
  }

  private var document = SourceDocument()
  private var tables: [Table] = []
  private var paragraph = ""
  private var skipped: String?
  private var tokens: HTMLTokens
  private let budget: SourceBudget

  private init(_ text: String, _ budget: SourceBudget) {
    tokens = HTMLTokens(text)
    self.budget = budget
  }

  /// The document of a page; throws where it holds more than is taken in.
  package static func document(
    _ text: String, budget: SourceBudget = SourceBudget()
  ) throws(SourceExcess) -> SourceDocument {
    try budget.take(text: text)
    var reader = HTMLText(text, budget)
    while let token = reader.tokens.next() { try reader.take(token) }
    while !reader.tables.isEmpty { try reader.endTable() }
    try reader.endParagraph()
    return reader.document
  }

  private mutating func take(_ token: HTMLTokens.Token) throws(SourceExcess) {
    try budget.takeMarkup()
    switch token {
    case .text(let text):
      if skipped == nil { append(text) }
    case .open(let name, let attributes):
      if skipped == nil { try open(name, attributes) }
    case .close(let name):
      if let skipped { self.skipped = skipped == name ? nil : skipped } else { try close(name) }
    }
  }

  private mutating func open(
    _ name: String, _ attributes: [String: String]
  ) throws(SourceExcess) {
    switch name {
    case "script", "style", "head", "template": skipped = name
    case "table":
      if tables.isEmpty { try endParagraph() }
      if tables.count < 16 { tables.append(Table()) }
    case "tr": try endRow()
    case "td", "th":
      try endCell()
      func count(_ key: String, upTo limit: Int) -> Int {
        // Browsers take what is beyond the limit for the limit (HTML, 4.9.11).
        switch OutsideNumber.read(attributes[key] ?? "", in: 0...limit) {
        case .number(let number): max(number, 1)
        case .absurd: attributes[key]?.first == "-" ? 1 : limit
        case .other: 1
        }
      }
      change { table in
        if table.row == nil { table.row = [] }
        table.cell = ("", count("colspan", upTo: 100), count("rowspan", upTo: 10_000))
      }
    case "br": append("\n")
    case "li":
      try breakLine()
      append("- ")
    case "p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol": try breakLine()
    default: break
    }
  }

  private mutating func close(_ name: String) throws(SourceExcess) {
    switch name {
    case "table": try endTable()
    case "tr": try endRow()
    case "td", "th": try endCell()
    case "p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "li": try breakLine()
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

  private mutating func breakLine() throws(SourceExcess) {
    if tables.last?.cell != nil { append("\n") } else { try endParagraph() }
  }

  private mutating func endParagraph() throws(SourceExcess) {
    for line in paragraph.split(separator: "\n") {
      try budget.take(cells: 1)
      document.blocks.append(.paragraph(Whitespace.collapsed(line)))
    }
    paragraph = ""
  }

  private mutating func endCell() throws(SourceExcess) {
    try budget.check(columns: (tables.last?.row?.count ?? 0) + (tables.last?.cell?.span ?? 0))
    try budget.take(cells: tables.last?.cell?.span ?? 0)
    change { table in
      guard let cell = table.cell, var row = table.row else { return }
      table.cell = nil
      Self.addCovered(&row, table)
      let lines = cell.text.split(separator: "\n").map { Whitespace.collapsed($0) }
      let column = row.count
      row.append(SourceCell(lines.joined(separator: "\n"), span: cell.span))
      row += repeatElement(SourceCell("", merge: .left), count: cell.span - 1)
      if cell.rows > 1 {
        for index in column..<column + cell.span {
          table.coveredUpTo[index] = table.rows.count + cell.rows
        }
      }
      table.row = row
    }
  }

  /// Adds the cells that reach down from rows above, up to the first free column.
  private static func addCovered(_ row: inout [SourceCell], _ table: Table) {
    while let end = table.coveredUpTo[row.count], end > table.rows.count {
      row.append(SourceCell("", merge: .above))
    }
  }

  private mutating func endRow() throws(SourceExcess) {
    try endCell()
    guard let table = tables.last, var row = table.row else { return }
    let count = row.count
    Self.addCovered(&row, table)
    try budget.take(cells: max(1, row.count - count))
    change { table in
      table.rows.append(SourceRow(row))
      table.row = nil
    }
  }

  /// A table inside of a cell becomes lines of that cell.
  private mutating func endTable() throws(SourceExcess) {
    try endRow()
    guard let table = tables.popLast(), !table.rows.isEmpty else { return }
    if tables.isEmpty {
      document.blocks.append(.table(SourceTable(rows: table.rows)))
    } else {
      for row in table.rows {
        let line = "\n" + row.cells.map(\.text).joined(separator: " ")
        // Each table around this one copies the text once more.
        try budget.take(text: line)
        append(line)
      }
    }
  }
}

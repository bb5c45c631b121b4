import SourceTables

/// Reads the paragraphs and tables of a Word document (ECMA-376-1, WordprocessingML).
///
/// Automatic numbers are written out, merged cells resolved, deleted text, field codes and bookmarks
/// left out. A table inside of a cell becomes lines of that cell.
struct WordReader {
  private struct Paragraph {
    var text = ""
    var list: String?
    var level = 0
  }

  private struct Table {
    var rows: [SourceRow] = []
    var row: [SourceCell] = []
    var lines: [String] = []
    var span = 1
    var merge = SourceCell.Merge.none
  }

  /// Elements whose content is not part of the text: deleted, the codes of fields, second versions.
  private static let skipped: Set<String> = [
    "del", "moveFrom", "instrText", "delText", "Fallback", "delInstrText", "rPr", "sectPr",
    "tblPr", "tblGrid", "sdtPr", "pPrChange", "tcPrChange", "trPrChange",
  ]

  private let reader: XMLReader
  private let budget: SourceBudget
  private var numbering: WordNumbering
  private var document = SourceDocument()
  private var paragraphs: [Paragraph] = []
  private var tables: [Table] = []
  private var skipDepth = 0

  private init(_ reader: XMLReader, _ numbering: WordNumbering, _ budget: SourceBudget) {
    self.reader = reader
    self.budget = budget
    self.numbering = numbering
  }

  /// The paragraphs and tables of a document.
  static func document(_ parts: OfficeParts) throws(OfficeError) -> SourceDocument {
    guard let body = try parts.reader("word/document.xml") else { throw .unknownKind }
    let numbering = try WordNumbering(try parts.reader("word/numbering.xml"))
    var reader = WordReader(body, numbering, parts.budget)
    try reader.read()
    return reader.document
  }

  private mutating func read() throws(OfficeError) {
    var isText = false
    while let event = try reader.next() {
      switch event {
      case .start(let name):
        if skipDepth > 0 || WordReader.skipped.contains(name) {
          skipDepth += 1
        } else if name == "t" {
          isText = true
        } else {
          try start(name)
        }
      case .end(let name):
        if skipDepth > 0 {
          skipDepth -= 1
        } else if name == "t" {
          isText = false
        } else {
          try end(name)
        }
      case .text(let text):
        if isText, skipDepth == 0 { append(text) }
      }
    }
  }

  private mutating func append(_ text: String) {
    guard !paragraphs.isEmpty else { return }
    paragraphs[paragraphs.count - 1].text += text
  }

  private mutating func start(_ name: String) throws(OfficeError) {
    switch name {
    case "p": paragraphs.append(Paragraph())
    case "tab" where !paragraphs.isEmpty: append(" ")
    case "br", "cr": append("\n")
    case "noBreakHyphen": append("-")
    case "numId":
      if let last = paragraphs.indices.last { paragraphs[last].list = reader.attribute("val") }
    case "ilvl":
      if let last = paragraphs.indices.last {
        paragraphs[last].level = try reader.number("val", in: WordNumbering.levels) ?? 0
      }
    case "tbl": tables.append(Table())
    case "tr":
      change { $0.row = [] }
      beginCell()
    case "gridBefore":
      let count = try columns()
      try budget.spend(cells: count)
      change { $0.row += repeatElement(SourceCell(""), count: count) }
    case "tc": beginCell()
    case "gridSpan":
      let span = max(1, try columns())
      change { $0.span = span }
    case "vMerge", "hMerge":
      if reader.attribute("val") != "restart" {
        change { $0.merge = name == "vMerge" ? .above : .left }
      }
    default: break
    }
  }

  private func columns() throws(OfficeError) -> Int {
    let count = try reader.number("val", in: 0...Int(Int32.max)) ?? 0
    try budget.spend(columns: count)
    return count
  }

  private mutating func beginCell() {
    change {
      $0.lines = []
      $0.span = 1
      $0.merge = .none
    }
  }

  private mutating func change(_ body: (inout Table) -> Void) {
    guard !tables.isEmpty else { return }
    body(&tables[tables.count - 1])
  }

  private mutating func end(_ name: String) throws(OfficeError) {
    switch name {
    case "p":
      try endParagraph()
    case "tc":
      try endCell()
    case "tr":
      try budget.spend(cells: 1)
      change { $0.rows.append(SourceRow($0.row)) }
    case "tbl": try endTable()
    default: break
    }
  }

  private mutating func endParagraph() throws(OfficeError) {
    guard let paragraph = paragraphs.popLast() else { return }
    var text = paragraph.text
    if let list = paragraph.list, list != "0", !text.isEmpty {
      text = numbering.mark(list: list, level: paragraph.level) + text
    } else if let list = paragraph.list, list != "0", !tables.isEmpty {
      // A cell of automatic numbers: the paragraph has nothing but its mark.
      text = Whitespace.trimmed(numbering.mark(list: list, level: paragraph.level))
    }
    try budget.spend(cells: 1, text: text)
    if tables.isEmpty {
      document.blocks.append(.paragraph(text))
    } else {
      change { $0.lines.append(text) }
    }
  }

  private mutating func endCell() throws(OfficeError) {
    guard let table = tables.last else { return }
    try budget.spend(cells: table.span, columns: table.row.count + table.span)
    change { table in
      let text = table.merge == .none ? table.lines.joined(separator: "\n") : ""
      table.row.append(SourceCell(Whitespace.trimmed(text), merge: table.merge, span: table.span))
      let merge = table.merge == .above ? SourceCell.Merge.above : .left
      table.row += repeatElement(
        SourceCell("", merge: merge), count: table.span - 1)
    }
  }

  private mutating func endTable() throws(OfficeError) {
    guard let table = tables.popLast() else { return }
    guard tables.isEmpty else {
      let lines = table.rows.map { row in
        row.cells.map(\.text).filter { !$0.isEmpty }.joined(separator: " ")
      }
      // Each table around this one copies the text once more.
      for line in lines { try budget.spend(text: line) }
      return change { $0.lines += lines }
    }
    document.blocks.append(.table(SourceTable(rows: table.rows)))
  }
}

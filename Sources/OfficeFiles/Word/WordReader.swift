import SourceTables

/// Reads the paragraphs and tables of a Word document (ECMA-376-1, WordprocessingML).
///
/// Automatic numbers are written out and merged cells resolved. Deleted text, field codes and bookmarks
/// are left out; what is hidden or struck through, and footnotes, become remarks.
struct WordReader {
  /// Elements whose content is not part of the text: deleted, the codes of fields, second versions.
  private static let skipped: Set<String> = [
    "del", "moveFrom", "instrText", "delText", "Fallback", "delInstrText", "sectPr", "tblPr",
    "tblGrid", "sdtPr", "pPrChange", "rPrChange", "tcPrChange", "trPrChange", "tabs",
  ]

  private let reader: XMLReader
  private let budget: SourceBudget
  private let styles: WordStyleSheet
  private let footnotes: [String: String]
  private var numbering: WordNumbering
  private var document = SourceDocument()
  private var paragraphs: [WordParagraph] = []
  private var tables: [WordTableReading] = []
  /// What stands in a paragraph whose end was deleted: the next one goes on with it.
  private var held = ""
  private var run = WordRunLook()
  private var skipDepth = 0
  /// The properties that are being read: of a row, a paragraph or a run.
  private var properties: [String] = []
  private var tableCount = 0

  /// The paragraphs and tables of a document, whose main part is open behind its first element.
  static func document(
    _ body: XMLReader, _ parts: OfficeParts
  ) throws(OfficeError) -> SourceDocument {
    let styles = try WordStyleSheet(try parts.reader(ofType: "styles", otherwise: "styles.xml"))
    let lists = try parts.reader(ofType: "numbering", otherwise: "numbering.xml")
    var reader = WordReader(
      reader: body, budget: parts.budget, styles: styles, footnotes: try WordFootnotes.texts(parts),
      numbering: try WordNumbering(lists, styles))
    try reader.read()
    return reader.document
  }

  private init(
    reader: XMLReader, budget: SourceBudget, styles: WordStyleSheet, footnotes: [String: String],
    numbering: WordNumbering
  ) {
    self.reader = reader
    self.budget = budget
    self.styles = styles
    self.footnotes = footnotes
    self.numbering = numbering
  }

  private mutating func read() throws(OfficeError) {
    var isText = false
    while let event = try reader.next() {
      switch event {
      case .start(let name):
        if skipDepth > 0 {
          skipDepth += 1
        } else if !properties.isEmpty || name.hasSuffix("Pr"), !Self.skipped.contains(name) {
          try property(name)
        } else if Self.skipped.contains(name) {
          // A deleted row, or the deleted end of a paragraph, is marked by its properties.
          if let owner = properties.last, name == "del" || name == "moveFrom" { delete(owner) }
          skipDepth = 1
        } else if name == "t" {
          isText = true
        } else {
          try start(name)
        }
      case .end(let name):
        if skipDepth > 0 {
          skipDepth -= 1
        } else if properties.last == name {
          properties.removeLast()
        } else if name == "t" {
          isText = false
        } else if properties.isEmpty {
          try end(name)
        }
      case .text(let text):
        if isText, skipDepth == 0 { append(text) }
      }
    }
  }

  // MARK: - Properties

  private mutating func property(_ name: String) throws(OfficeError) {
    if name.hasSuffix("Pr") {
      properties.append(name)
      return
    }
    let value = reader.attribute("val")
    switch name {
    case "pStyle": change { $0.style = value ?? $0.style }
    case "numId": change { $0.list = value }
    case "ilvl":
      let level = try reader.number("val", in: WordNumbering.depths)
      change { $0.level = level }
    case "rStyle":
      let style = styles[value ?? ""]
      run.isHidden = style.isHidden ?? run.isHidden
      run.isStruckOut = style.isStruckOut ?? run.isStruckOut
    // In the properties of a paragraph these say how its end looks.
    case "vanish" where !properties.contains("pPr"): run.isHidden = WordFlag.isOn(value)
    case "strike" where !properties.contains("pPr"), "dstrike" where !properties.contains("pPr"):
      run.isStruckOut = WordFlag.isOn(value)
    case "hidden" where properties.last == "trPr":
      if WordFlag.isOn(value) { changeTable { $0.rowState = .hidden } }
    case "gridBefore":
      let count = try columns()
      try budget.spend(cells: count)
      changeTable { $0.row += repeatElement(SourceCell(""), count: count) }
    case "gridSpan":
      let span = max(1, try columns())
      changeTable { $0.span = span }
    case "vMerge", "hMerge":
      if value != "restart" { changeTable { $0.merge = name == "vMerge" ? .above : .left } }
    default: break
    }
  }

  private mutating func delete(_ owner: String) {
    switch owner {
    case "trPr": changeTable { $0.rowState = .deleted }
    case "rPr" where properties.contains("pPr"): change { $0.isMarkDeleted = true }
    default: break
    }
  }

  private func columns() throws(OfficeError) -> Int {
    let count = try reader.number("val", in: 0...Int(Int32.max)) ?? 0
    try budget.spend(columns: count)
    return count
  }

  private mutating func change(_ body: (inout WordParagraph) -> Void) {
    guard !paragraphs.isEmpty else { return }
    body(&paragraphs[paragraphs.count - 1])
  }

  private mutating func changeTable(_ body: (inout WordTableReading) -> Void) {
    guard !tables.isEmpty else { return }
    body(&tables[tables.count - 1])
  }

  // MARK: - Text

  private mutating func append(_ text: String) {
    let style = paragraphs.last.map { styles[$0.style] }
    let isHidden = run.isHidden ?? style?.isHidden ?? false
    let isStruckOut = run.isStruckOut ?? style?.isStruckOut ?? false
    change { paragraph in
      if isHidden {
        paragraph.hidden += text
      } else if isStruckOut {
        paragraph.struckOut += text
      } else {
        paragraph.text += text
      }
    }
  }

  private mutating func start(_ name: String) throws(OfficeError) {
    switch name {
    case "p":
      paragraphs.append(WordParagraph(style: styles.standard))
      run = WordRunLook()
    case "r": run = WordRunLook()
    case "tab", "ptab": append(" ")
    case "br", "cr": append("\n")
    case "noBreakHyphen": append("-")
    case "sym":
      if let sign = WordSymbol.sign(reader.attribute("char")) { append(sign) }
    case "footnoteReference", "endnoteReference":
      let kind = name == "footnoteReference" ? "footnote" : "endnote"
      guard let id = reader.attribute("id"), let text = footnotes[kind + id] else { break }
      change { $0.footnotes.append(text) }
    case "tbl": tables.append(WordTableReading())
    case "tr": changeTable { $0.beginRow() }
    case "tc": changeTable { $0.beginCell() }
    default: break
    }
  }

  private mutating func end(_ name: String) throws(OfficeError) {
    switch name {
    case "p": try endParagraph()
    case "tc": try endCell()
    case "tr":
      try budget.spend(cells: 1)
      endRow()
    case "tbl": try endTable()
    default: break
    }
  }

  private mutating func endParagraph() throws(OfficeError) {
    guard var paragraph = paragraphs.popLast() else { return }
    for (_, text) in paragraph.beside { try budget.spend(cells: 1, text: text) }
    remark(on: paragraph)
    paragraph.text = held + paragraph.text
    held = ""
    if paragraph.isMarkDeleted {
      held = paragraph.text
      return
    }
    let isDeleted = tables.contains { $0.rowState != .live }
    let text = Whitespace.trimmed(
      isDeleted ? paragraph.text : mark(of: paragraph) + paragraph.text)
    try budget.spend(cells: 1, text: text)
    if tables.isEmpty {
      document.blocks.append(.paragraph(text))
    } else {
      changeTable { $0.content.append(line: text) }
    }
  }

  /// The automatic number before a paragraph; one alone in a cell of numbers too.
  private mutating func mark(of paragraph: WordParagraph) -> String {
    let style = styles[paragraph.style]
    guard let list = paragraph.list ?? style.list, list != "0",
      !paragraph.text.isEmpty
        || !tables.isEmpty && paragraph.hidden.isEmpty && paragraph.struckOut.isEmpty
    else { return "" }
    var level = paragraph.level ?? 0
    if paragraph.list == nil {
      let owner = styles.numberingStyle(of: paragraph.style)
      level =
        numbering.level(of: list, style: paragraph.style) ?? numbering.level(of: list, style: owner)
        ?? style.level ?? 0
    }
    return numbering.mark(list: list, level: level)
  }

  /// What stands in a paragraph beside its live text; the row's own state says it for the whole row.
  private mutating func remark(on paragraph: WordParagraph) {
    guard !tables.contains(where: { $0.rowState != .live }) else {
      if tables.last?.rowState == .hidden { changeTable { $0.hiddenTexts.append(paragraph.all) } }
      return
    }
    for (kind, text) in paragraph.beside {
      let place = self.place
      document.remarks.append(
        SourceRemark(
          kind, Whitespace.collapsed(text), table: place?.table, row: place?.row,
          column: place?.column))
    }
  }

  /// The place in the table that is being read, all counted from 1; nil in a table inside of another.
  private var place: (table: Int, row: Int, column: Int)? {
    guard tables.count == 1, let table = tables.first else { return nil }
    return (tableCount + 1, table.rows.count + 1, table.row.count + 1)
  }

  // MARK: - Tables

  private mutating func endCell() throws(OfficeError) {
    guard let table = tables.last else { return }
    try budget.spend(cells: table.span, columns: table.row.count + table.span)
    changeTable { $0.endCell() }
  }

  private mutating func endRow() {
    guard let state = tables.last?.rowState else { return }
    if state == .hidden, let text = tables.last?.hiddenTexts.joined(separator: " ") {
      let place = self.place
      document.remarks.append(
        SourceRemark(.hidden, Whitespace.collapsed(text), table: place?.table, row: place?.row))
    }
    changeTable { $0.endRow() }
  }

  private mutating func endTable() throws(OfficeError) {
    guard let table = tables.popLast() else { return }
    let blocks = CellContent.blocks(
      of: SourceTable(rows: table.rows), contents: table.contents)
    if tables.isEmpty {
      document.blocks += blocks
      tableCount += blocks.count { if case .table = $0 { true } else { false } }
    } else {
      // Each table around this one copies the text once more.
      for row in table.rows { for cell in row.cells { try budget.spend(text: cell.text) } }
      changeTable { $0.content.append(blocks) }
    }
  }
}

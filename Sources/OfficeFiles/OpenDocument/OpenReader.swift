import SourceTables

/// Reads the paragraphs and tables of a text or a workbook of OpenDocument 1.0 to 1.3, as LibreOffice,
/// МойОфис and Р7 write them.
///
/// As with Word, numbers of lists are written out and merged cells resolved; deletions are left out, and
/// what is hidden, struck through or in notes becomes a remark.
struct OpenReader {
  /// Elements whose content is not part of the text.
  private static let skipped: Set<String> = [
    "tracked-changes", "annotation", "number", "note-citation", "ruby-text", "title", "desc",
    "forms", "scripts", "font-face-decls", "named-expressions", "database-ranges", "shapes",
    "content-validations", "calculation-settings", "conditional-formats", "event-listeners",
    "binary-data", "math", "script", "alphabetical-index-auto-mark-file",
  ]
  /// How many spaces may stand in a row, and how often rows and cells may be repeated.
  private static let counts = 0...Int(Int32.max)
  private static let longestGap = 100

  private let reader: XMLReader
  private let budget: SourceBudget
  private var styles: OpenStyles
  private var lists = OpenLists()
  private var reading: DocumentReading
  private var tables: [OpenTable] = []
  private var isWorkbook = false
  /// Whether the styles are over, and then whether the text has begun.
  private var isBehindStyles = false
  private var isBody = false
  private var skipDepth = 0
  /// The elements of the text that are open.
  private var elements: [String] = []
  /// The looks of the spans that are open in the paragraph, the innermost last.
  private var spans: [OpenStyles.Style] = []
  private var hiddenSections = 0
  private var sections: [Bool] = []
  /// Paragraphs that are open: the depth of a heading, and the spans of the paragraph around it.
  private var paragraphs: [(heading: Int?, outerSpans: [OpenStyles.Style])] = []
  private var note: String?
  /// The sheet that is being read.
  private var sheet: (name: String, isHidden: Bool) = ("", false)

  /// The paragraphs and tables of a file; throws where it is neither text nor workbook.
  static func document(_ parts: ArchiveParts) throws(OfficeError) -> SourceDocument {
    try refuseProtected(parts)
    guard let content = try parts.reader("content.xml") else { throw .unknownKind }
    var styles = OpenStyles()
    try styles.read(try parts.reader("styles.xml"))
    var reader = OpenReader(reader: content, budget: parts.budget, styles: styles)
    try reader.read()
    return reader.reading.document
  }

  private init(reader: XMLReader, budget: SourceBudget, styles: OpenStyles) {
    self.reader = reader
    self.budget = budget
    self.styles = styles
    reading = DocumentReading(budget)
  }

  /// A file with a password says in its list of parts how they are encrypted.
  private static func refuseProtected(_ parts: ArchiveParts) throws(OfficeError) {
    if parts.has("encrypted-package") { throw .protected }
    guard let list = try parts.reader("META-INF/manifest.xml") else { return }
    while let event = try list.next() {
      if case .start("encryption-data") = event { throw .protected }
    }
  }

  private mutating func read() throws(OfficeError) {
    while let event = try reader.next() {
      switch event {
      case .start(let name):
        if skipDepth > 0 || isSkipped(name) {
          skipDepth += 1
        } else if isBody {
          try start(name)
          elements.append(name)
        } else {
          try startBody(name)
        }
      case .end(let name):
        if skipDepth > 0 {
          skipDepth -= 1
        } else if isBody {
          _ = elements.popLast()
          try end(name)
        } else {
          styles.end(name)
        }
      case .text(let text):
        if skipDepth == 0, isBody { append(flowing: text) }
      }
    }
    guard isBody else { throw .unknownKind }
  }

  /// The title of a picture is not shown; that of the document, as a field, is.
  private func isSkipped(_ name: String) -> Bool {
    OpenReader.skipped.contains(name)
      && !(name == "title" && ["p", "h", "span", "a"].contains(elements.last))
  }

  /// What stands before the text: the styles, then the kind of document.
  private mutating func startBody(_ name: String) throws(OfficeError) {
    switch name {
    case "body": isBehindStyles = true
    // Parts of styles have these names too.
    case "text" where isBehindStyles: isBody = true
    case "spreadsheet" where isBehindStyles:
      isBody = true
      isWorkbook = true
    case _ where isBehindStyles: throw .unknownKind
    default: try styles.start(name, reader)
    }
  }

  private mutating func start(_ name: String) throws(OfficeError) {
    switch name {
    case "p", "h": try beginParagraph(name)
    case "span", "a":
      spans.append(styles.style("text", reader.attribute("style-name")))
    case "hidden-text", "hidden-paragraph":
      spans.append(OpenStyles.Style(isHidden: reader.attribute("is-hidden") == "true"))
    case "s":
      let count = try reader.number("c", in: OpenReader.counts) ?? 1
      append(String(repeating: " ", count: min(count, OpenReader.longestGap)))
    case "tab": append("\t")
    case "line-break": append("\n")
    case "change": if !tables.isEmpty { tables[tables.count - 1].hasDeletion = true }
    case "note": note = ""
    case "section":
      let isHidden =
        reader.attribute("display") == "none"
        || styles.style("section", reader.attribute("style-name")).isHidden == true
      sections.append(isHidden)
      if isHidden { hiddenSections += 1 }
    case "list": lists.beginList(reader)
    case "list-item", "list-header":
      try lists.beginItem(reader, isHeader: name == "list-header")
    default: try startTable(name)
    }
  }

  private mutating func end(_ name: String) throws(OfficeError) {
    switch name {
    case "p", "h": try endParagraph()
    case "span", "a", "hidden-text", "hidden-paragraph": _ = spans.popLast()
    case "note":
      if let text = note { reading.change { $0.footnotes.append(Whitespace.collapsed(text)) } }
      note = nil
    case "section": if sections.popLast() == true { hiddenSections -= 1 }
    case "list": lists.endList()
    case "list-item", "list-header": lists.endItem()
    default: try endTable(name)
    }
  }

  // MARK: - Text

  private mutating func beginParagraph(_ name: String) throws(OfficeError) {
    guard note == nil else { return }
    reading.beginParagraph(style: reader.attribute("style-name") ?? "")
    let isHeading = name == "h" && reader.attribute("is-list-header") != "true"
    let depth = isHeading ? try reader.number("outline-level", in: OpenLists.depths) ?? 1 : nil
    paragraphs.append((depth, spans))
    spans = []
  }

  private mutating func endParagraph() throws(OfficeError) {
    if note != nil {
      note?.append(" ")
      return
    }
    let open = paragraphs.popLast()
    spans = open?.outerSpans ?? []
    guard let paragraph = try reading.closeParagraph() else { return }
    let text = Whitespace.trimmed(paragraph.text)
    if !text.isEmpty, !tables.isEmpty { tables[tables.count - 1].hasText = true }
    let mark = reading.isUnseen ? "" : mark(of: paragraph, open?.heading)
    try reading.add(mark + text, level: paragraph.level(open?.heading))
  }

  /// The automatic number before a paragraph; one alone in a cell of numbers too.
  private mutating func mark(of paragraph: ParagraphReading, _ heading: Int?) -> String {
    let isSeen =
      !Whitespace.trimmed(paragraph.text).isEmpty
      || !tables.isEmpty && paragraph.hidden.isEmpty && paragraph.struckOut.isEmpty
    guard isSeen else { return "" }
    if lists.isDue { return lists.mark(styles) }
    guard let heading else { return "" }
    return lists.mark(ofHeading: heading, styles)
  }

  /// Adds text in which any run of white space is one space (OpenDocument 1.3, 6.1.2).
  private mutating func append(flowing text: String) {
    guard !reading.paragraphs.isEmpty || note != nil else { return }
    var result = ""
    for scalar in text.unicodeScalars {
      if scalar == " " || scalar == "\n" || scalar == "\t" || scalar == "\r" {
        if !result.hasSuffix(" ") { result += " " }
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    append(result)
  }

  private mutating func append(_ text: String) {
    if note != nil {
      note?.append(text)
      return
    }
    let own = styles.style("paragraph", reading.paragraphs.last?.style)
    let isHidden = spans.last { $0.isHidden != nil }?.isHidden ?? own.isHidden
    let isStruckOut = spans.last { $0.isStruckOut != nil }?.isStruckOut ?? own.isStruckOut
    let isBold = spans.last { $0.isBold != nil }?.isBold ?? own.isBold
    let isRaised = spans.last { $0.isRaised != nil }?.isRaised == true
    reading.append(
      isRaised ? RaisedText.plain(text) : text,
      isHidden: hiddenSections > 0 || isHidden == true, isStruckOut: isStruckOut == true,
      isBold: isBold == true)
  }

  // MARK: - Tables

  private mutating func startTable(_ name: String) throws(OfficeError) {
    switch name {
    case "table":
      let style = styles.style("table", reader.attribute("style-name"))
      if isWorkbook, tables.isEmpty {
        sheet = (reader.attribute("name") ?? "", style.isHidden == true)
      }
      tables.append(OpenTable())
      reading.beginTable()
    case "table-column":
      let count = try reader.number("number-columns-repeated", in: OpenReader.counts) ?? 1
      let isHidden = isInvisible
      changeTable { $0.addColumns(max(1, count), isHidden: isHidden) }
    case "table-row":
      let count = try reader.number("number-rows-repeated", in: OpenReader.counts) ?? 1
      let state =
        sheet.isHidden ? TableReading.RowState.deleted : isInvisible ? .hidden : .live
      let lists = lists
      changeTable { table in
        table.beginRow(lists)
        table.rowRepetition = max(1, count)
      }
      reading.changeTable { table in
        table.beginRow()
        table.rowState = state
      }
    case "table-cell", "covered-table-cell": try beginCell()
    default: break
    }
  }

  private var isInvisible: Bool { (reader.attribute("visibility") ?? "visible") != "visible" }

  private mutating func changeTable(_ body: (inout OpenTable) -> Void) {
    guard !tables.isEmpty else { return }
    body(&tables[tables.count - 1])
  }

  private mutating func beginCell() throws(OfficeError) {
    let columns = try reader.number("number-columns-repeated", in: OpenReader.counts) ?? 1
    let span = try reader.number("number-columns-spanned", in: OpenReader.counts) ?? 1
    let rows = try reader.number("number-rows-spanned", in: OpenReader.counts) ?? 1
    let value = try OpenCellValue(reader)
    changeTable { table in
      table.value = value
      table.cellRepetition = max(1, columns)
      table.rowSpan = max(1, rows)
    }
    try budget.spend(columns: span)
    reading.changeTable { table in
      table.beginCell()
      table.span = max(1, span)
    }
  }

  private mutating func endTable(_ name: String) throws(OfficeError) {
    switch name {
    case "table-cell": try endCell()
    case "covered-table-cell": try endCoveredCell()
    case "table-row":
      guard let table = tables.last else { break }
      // A row of which nothing is left was deleted; an empty one counts once.
      if table.hasDeletion, !table.hasText {
        reading.changeTable { $0.rowState = .deleted }
        lists = table.listsBefore
      }
      let isEmpty = reading.tables.last?.row.allSatisfy(\.text.isEmpty) ?? true
      try reading.endRow(repeated: isEmpty ? 1 : table.rowRepetition)
      changeTable { $0.endRow() }
    case "table":
      guard let table = tables.popLast() else { break }
      if !isWorkbook || !tables.isEmpty {
        try reading.endTable(hiddenColumns: table.hiddenColumns)
      } else {
        reading.endSheet(named: sheet.name, hiddenColumns: table.hiddenColumns)
        if sheet.isHidden { reading.tellHidden(sheet.name) }
        sheet.isHidden = false
      }
    default: break
    }
  }

  private mutating func endCell() throws(OfficeError) {
    guard var table = tables.last, let cell = reading.tables.last else { return }
    defer { tables[tables.count - 1] = table }
    if let text = table.value.text(shown: cell.content.text) {
      try budget.spend(text: text)
      reading.changeTable { table in
        table.content = CellContent()
        table.content.append(line: text)
      }
      table.hasText = true
    }
    let isEmpty = reading.tables.last?.content.text.isEmpty ?? true
    if isEmpty, cell.span == 1, table.rowSpan == 1 {
      table.addEmpty(table.cellRepetition)
      return
    }
    try fill(&table)
    for _ in 0..<table.cellRepetition {
      let column = reading.tables.last?.row.count ?? 0
      try budget.spend(text: reading.tables.last?.content.text ?? "")
      try reading.endCell()
      table.added(column: column, span: cell.span)
    }
  }

  private mutating func endCoveredCell() throws(OfficeError) {
    guard var table = tables.last else { return }
    defer { tables[tables.count - 1] = table }
    let count = table.uncounted(table.cellRepetition)
    guard count > 0 else { return }
    try fill(&table)
    let column = reading.tables.last?.row.count ?? 0
    try budget.spend(columns: column + count)
    try budget.spend(cells: count)
    let cells = (column..<column + count).map { SourceCell("", merge: table.merge(inColumn: $0)) }
    reading.changeTable { $0.row += cells }
  }

  /// Adds the empty cells before one that is not.
  private mutating func fill(_ table: inout OpenTable) throws(OfficeError) {
    let count = table.takeEmpty()
    let column = reading.tables.last?.row.count ?? 0
    try budget.spend(columns: count)
    try budget.spend(cells: count, columns: column + count)
    reading.changeTable { $0.row += repeatElement(SourceCell(""), count: count) }
  }
}

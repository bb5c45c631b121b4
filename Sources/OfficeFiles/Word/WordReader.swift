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
  private var reading: DocumentReading
  private var run = WordRunLook()
  private var skipDepth = 0
  /// The properties that are being read: of a row, a paragraph or a run.
  private var properties: [String] = []

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
    return reader.reading.document
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
    reading = DocumentReading(budget)
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
    case "pStyle": reading.change { $0.style = value ?? $0.style }
    case "numId": reading.change { $0.list = value }
    case "ilvl":
      let level = try reader.number("val", in: WordNumbering.depths)
      reading.change { $0.level = level }
    case "outlineLvl":
      let level = try reader.number("val", in: WordStyleSheet.outlines)
      reading.change { $0.heading = level }
    case "rStyle":
      let style = styles[value ?? ""]
      run.isHidden = style.isHidden ?? run.isHidden
      run.isStruckOut = style.isStruckOut ?? run.isStruckOut
      run.isBold = style.isBold ?? run.isBold
      run.isRaised = style.isRaised ?? run.isRaised
    // In the properties of a paragraph these say how its end looks.
    case "vanish" where !properties.contains("pPr"): run.isHidden = WordFlag.isOn(value)
    case "strike" where !properties.contains("pPr"), "dstrike" where !properties.contains("pPr"):
      run.isStruckOut = WordFlag.isOn(value)
    case "b" where !properties.contains("pPr"): run.isBold = WordFlag.isOn(value)
    case "vertAlign" where !properties.contains("pPr"): run.isRaised = value == "superscript"
    case "hidden" where properties.last == "trPr":
      if WordFlag.isOn(value) { reading.changeTable { $0.rowState = .hidden } }
    case "gridBefore":
      let count = try columns()
      try budget.spend(cells: count)
      reading.changeTable { $0.row += repeatElement(SourceCell(""), count: count) }
    case "gridSpan":
      let span = max(1, try columns())
      reading.changeTable { $0.span = span }
    case "vMerge", "hMerge":
      if value != "restart" { reading.changeTable { $0.merge = name == "vMerge" ? .above : .left } }
    default: break
    }
  }

  private mutating func delete(_ owner: String) {
    switch owner {
    case "trPr": reading.changeTable { $0.rowState = .deleted }
    case "rPr" where properties.contains("pPr"): reading.change { $0.isMarkDeleted = true }
    default: break
    }
  }

  private func columns() throws(OfficeError) -> Int {
    let count = try reader.number("val", in: 0...Int(Int32.max)) ?? 0
    try budget.spend(columns: count)
    return count
  }

  // MARK: - Text

  private mutating func append(_ text: String) {
    let style = reading.paragraphs.last.map { styles[$0.style] }
    reading.append(
      run.isRaised == true ? RaisedText.plain(text) : text,
      isHidden: run.isHidden ?? style?.isHidden ?? false,
      isStruckOut: run.isStruckOut ?? style?.isStruckOut ?? false,
      isBold: run.isBold ?? style?.isBold ?? false)
  }

  private mutating func start(_ name: String) throws(OfficeError) {
    switch name {
    case "p":
      reading.beginParagraph(style: styles.standard)
      run = WordRunLook()
    case "r": run = WordRunLook()
    case "tab", "ptab": append("\t")
    case "br", "cr": append("\n")
    case "noBreakHyphen": append("-")
    case "sym":
      if let code = reader.attribute("char").flatMap({ UInt32($0, radix: 16) }),
        let sign = PictureSign.sign(code)
      {
        append(String(sign))
      }
    case "footnoteReference", "endnoteReference":
      let kind = name == "footnoteReference" ? "footnote" : "endnote"
      guard let id = reader.attribute("id"), let text = footnotes[kind + id] else { break }
      reading.change { $0.footnotes.append(text) }
    case "tbl": reading.beginTable()
    case "tr": reading.changeTable { $0.beginRow() }
    case "tc": reading.changeTable { $0.beginCell() }
    default: break
    }
  }

  private mutating func end(_ name: String) throws(OfficeError) {
    switch name {
    case "p": try endParagraph()
    case "tc": try reading.endCell()
    case "tr": try reading.endRow()
    case "tbl": try reading.endTable()
    default: break
    }
  }

  private mutating func endParagraph() throws(OfficeError) {
    guard let paragraph = try reading.closeParagraph() else { return }
    let mark = reading.isUnseen ? "" : mark(of: paragraph)
    let outline = paragraph.heading ?? styles[paragraph.style].outline
    let level = outline.flatMap { $0 < WordStyleSheet.bodyText ? $0 + 1 : nil }
    try reading.add(mark + paragraph.text, level: paragraph.level(level))
  }

  /// The automatic number before a paragraph; one alone in a cell of numbers too.
  private mutating func mark(of paragraph: ParagraphReading) -> String {
    let style = styles[paragraph.style]
    guard let list = paragraph.list ?? style.list, list != "0",
      !paragraph.text.isEmpty
        || !reading.tables.isEmpty && paragraph.hidden.isEmpty && paragraph.struckOut.isEmpty
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
}

/// How a run of text looks; nil where its paragraph's style says so.
struct WordRunLook {
  var isHidden: Bool?
  var isStruckOut: Bool?
  var isBold: Bool?
  var isRaised: Bool?
}

/// Reads paragraphs and tables of a web page as a browser shows them; nothing is fetched.
///
/// Line ends of the source are spaces, scripts and styles are skipped, and what is struck through or
/// hidden becomes a remark.
package struct HTMLText {
  private var document = SourceDocument()
  private var tables: [HTMLTable] = []
  private var paragraph = ""
  private var skipped: String?
  /// Open elements whose text is not live, with how often they stand in each other.
  private var quiet: (name: String, kind: SourceRemark.Kind, depth: Int)?
  private var quietText = ""
  private var preDepth = 0
  /// Whether the title of the page is open, which stands above its window and not on it.
  private var isName = false
  /// The lists that are open, each with the number of its next entry; nil where entries have none.
  private var lists: [Int?] = []
  /// What stands before the entry that was just opened, until its text begins: a paragraph in it breaks no
  /// line.
  private var openMark: String?
  /// How many elements are open that set their text in bold, and whether some text is not.
  private var boldDepth = 0
  /// How many elements are open that set their text higher.
  private var raisedDepth = 0
  private var hasPlainText = false
  /// The level of the heading that is open.
  private var level: Int?
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
    reader.endQuiet()
    while !reader.tables.isEmpty { try reader.endTable() }
    try reader.endParagraph()
    return reader.document
  }

  private mutating func take(_ token: HTMLTokens.Token) throws(SourceExcess) {
    try budget.take(markup: 1)
    switch token {
    case .text(let text):
      guard skipped == nil else { return }
      if quiet != nil { quietText += text } else { append(preDepth > 0 ? text : flat(text)) }
    case .open(let name, let attributes):
      if skipped != nil { return }
      if let open = quiet, open.name == name, HTMLText.endsItself.contains(name) { endQuiet() }
      if let open = quiet {
        if open.name == name { quiet?.depth += 1 }
      } else if let kind = HTMLText.quietKind(name, attributes) {
        quiet = (name, kind, 1)
      } else {
        try open(name, attributes)
      }
    case .close(let name):
      if let skipped {
        self.skipped = skipped == name ? nil : skipped
      } else if let open = quiet {
        guard open.name == name else { return }
        quiet?.depth -= 1
        if open.depth == 1 { endQuiet() }
      } else {
        try close(name)
      }
    }
  }

  /// A line end of the source is a space.
  private func flat(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == 10 || $0 == 13 || $0 == 9 }) else { return text }
    return String(text.map { $0.isNewline || $0 == "\t" ? " " : $0 })
  }

  private static let empty: Set<String> = [
    "br", "hr", "img", "input", "meta", "link", "col", "wbr",
  ]

  /// Elements that the next one of their name ends, as their end may be left out.
  private static let endsItself: Set<String> = ["p", "li", "td", "th", "tr", "dt", "dd"]

  private static func quietKind(
    _ name: String, _ attributes: [String: String]
  ) -> SourceRemark.Kind? {
    if ["s", "strike", "del"].contains(name) { return .struckOut }
    guard !empty.contains(name) else { return nil }
    let style = (attributes["style"] ?? "").lowercased().filter { $0 != " " }
    if style.contains("line-through") { return .struckOut }
    // `mso-hide` is how Word writes hidden text into a page.
    let isHidden =
      attributes["hidden"] != nil || style.contains("display:none")
      || style.contains("visibility:hidden") || style.contains("mso-hide:all")
    return isHidden ? .hidden : nil
  }

  private mutating func endQuiet() {
    guard let open = quiet else { return }
    let text = Whitespace.collapsed(quietText)
    if !text.isEmpty {
      let place = tables.count == 1 ? tables.first : nil
      document.remarks.append(
        SourceRemark(
          open.kind, text, table: place.map { _ in tableCount + 1 },
          row: place.map { $0.rows.count + 1 }, column: place.map { ($0.row?.count ?? 0) + 1 }))
    }
    quiet = nil
    quietText = ""
  }

  private mutating func open(
    _ name: String, _ attributes: [String: String]
  ) throws(SourceExcess) {
    switch name {
    case "script", "style", "template": skipped = name
    case "title":
      // A picture in the text has a title too.
      if document.name == nil { isName = true } else { skipped = name }
    case "table":
      if tables.isEmpty { try endParagraph() }
      if tables.count < 16 { tables.append(HTMLTable()) }
    case "tr": try endRow()
    case "td", "th":
      try endCell()
      raisedDepth = 0
      change { $0.beginCell(attributes) }
    case "br": append("\n")
    case "li":
      try breakLine()
      openMark = mark()
    case "ol", "ul":
      try breakLine()
      let first = OutsideNumber.whole(attributes["start"] ?? "1", in: 0...9_999)
      lists.append(name == "ol" ? first : nil)
    case "pre":
      try breakLine()
      preDepth += 1
    case "b", "strong": boldDepth += 1
    case "sup": raisedDepth += 1
    case "img": append(attributes["alt"].map { HTMLEntity.decoded($0) } ?? "")
    default:
      guard HTMLText.blocks.contains(name) else { return }
      if openMark == nil { try breakLine() }
      level = HTMLText.headings[name]
    }
  }

  /// What stands before an entry of the innermost list.
  private mutating func mark() -> String {
    guard let last = lists.indices.last, let number = lists[last] else {
      return lists.count > 1 ? SourceBlock.nestedMark : "- "
    }
    lists[last] = number + 1
    return "\(number). "
  }

  private static let headings = Dictionary(
    uniqueKeysWithValues: (1...6).map { ("h\($0)", $0) })

  private static let blocks: Set<String> = [
    "p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "dl", "dt", "dd", "section",
    "article", "header", "footer", "main", "address", "blockquote", "hr", "caption", "center",
    "form", "figure", "figcaption", "nav", "aside",
  ]

  private mutating func close(_ name: String) throws(SourceExcess) {
    switch name {
    case "table": try endTable()
    case "tr": try endRow()
    case "td", "th": try endCell()
    case "title": isName = false
    case "b", "strong": boldDepth = max(0, boldDepth - 1)
    case "sup": raisedDepth = max(0, raisedDepth - 1)
    case "ol", "ul":
      try breakLine()
      _ = lists.popLast()
    case "pre":
      try breakLine()
      preDepth = max(0, preDepth - 1)
    default:
      guard name == "li" || HTMLText.blocks.contains(name) else { return }
      try breakLine()
      level = nil
    }
  }

  private mutating func endCell() throws(SourceExcess) {
    guard tables.last?.isInCell == true else { return }
    takeMark()
    guard let table = tables.last else { return }
    try budget.check(columns: (table.row?.count ?? 0) + table.span)
    try budget.take(cells: table.span)
    change { $0.endCell() }
  }

  private mutating func endRow() throws(SourceExcess) {
    try endCell()
    try budget.take(cells: max(1, tables.last?.coveredCount ?? 0))
    change { $0.endRow() }
  }

  private mutating func change(_ body: (inout HTMLTable) -> Void) {
    guard !tables.isEmpty else { return }
    body(&tables[tables.count - 1])
  }

  private mutating func append(_ raw: String) {
    let text = raisedDepth > 0 ? RaisedText.plain(raw) : raw
    guard !isName else {
      document.name = (document.name ?? "") + text
      return
    }
    if !Whitespace.trimmed(text).isEmpty { takeMark() }
    let isInCell = tables.last?.isInCell == true
    if boldDepth == 0, !Whitespace.trimmed(text).isEmpty { hasPlainText = true }
    if isInCell { change { $0.append(text) } } else { paragraph += text }
  }

  /// Writes what stands before the entry that is open, if that is not there yet.
  private mutating func takeMark() {
    guard let mark = openMark else { return }
    openMark = nil
    append(mark)
    hasPlainText = true
  }

  private mutating func breakLine() throws(SourceExcess) {
    takeMark()
    if tables.last?.isInCell == true { append("\n") } else { try endParagraph() }
  }

  private mutating func endParagraph() throws(SourceExcess) {
    let level = level ?? (hasPlainText ? nil : SourceBlock.boldLevel)
    hasPlainText = false
    for line in paragraph.split(separator: "\n") {
      try budget.take(cells: 1)
      let text = preDepth > 0 ? String(line) : Whitespace.collapsed(line)
      document.blocks.append(level.map { .heading(text, level: $0) } ?? .paragraph(text))
    }
    paragraph = ""
  }

  private var tableCount = 0

  private mutating func endTable() throws(SourceExcess) {
    try endRow()
    guard let table = tables.popLast(), !table.rows.isEmpty else { return }
    let blocks = CellContent.blocks(of: SourceTable(rows: table.rows), contents: table.contents)
    if tables.last?.isInCell != true {
      // What stands between rows and cells, another table too, is shown before the table.
      try endParagraph()
      document.blocks += blocks
      tableCount += blocks.count(where: \.isTable)
    } else {
      // Each table around this one copies the text once more.
      for row in table.rows { for cell in row.cells { try budget.take(text: cell.text) } }
      change { $0.append(blocks) }
    }
  }
}

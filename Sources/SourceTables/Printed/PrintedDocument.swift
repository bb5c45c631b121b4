/// Paragraphs and tables of a printed document, out of the words and the lines of its pages.
///
/// Words fall into the cells that lines draw; what stands in none is text. Without lines nothing says
/// where a cell ends: text in columns keeps its gaps, and no table is made up.
package struct PrintedDocument {
  /// The paragraphs and tables, in reading order.
  package private(set) var document = SourceDocument()
  /// Whether any page has a table.
  package private(set) var hasTables = false
  /// Whether there are words at all.
  package let hasWords: Bool
  /// Whether most of the characters are none that a reader knows, as fonts without a table give them.
  package let isUnreadable: Bool

  private let budget: SourceBudget
  private var spelling = PrintedSpelling()
  /// The words about which it was said that a line may have cut them.
  private var toldWords: Set<String> = []
  /// The edges of the columns of the table with which the last page ended, or nil.
  private var openColumns: [Double]?

  /// Puts together what `pdftotext -bbox-layout` and `pdftocairo -svg` tell.
  package init(
    words: [UInt8], drawing: [UInt8], budget: SourceBudget = SourceBudget()
  ) throws(SourceExcess) {
    var pages = try PrintedWords.pages(words, budget)
    let drawn = try PrintedRules(drawing, budget).pages
    for index in pages.indices where index < drawn.count {
      pages[index].rules = drawn[index].rules
      pages[index].hasPicture = drawn[index].hasPicture
      pages[index].measure(drawn[index].letters)
    }
    self.budget = budget
    hasWords = pages.contains { !$0.words.isEmpty }
    isUnreadable = PrintedDocument.isUnreadable(pages)
    let layouts = PageLayout.all(pages)
    for layout in layouts {
      for text in layout.texts { spelling.learn(from: text.lines, within: text.width) }
    }
    for (index, layout) in layouts.enumerated() {
      if layout.page.words.isEmpty, layout.page.hasPicture {
        document.remarks.append(SourceRemark(.picture, String(index + 1)))
      }
      try add(layout)
    }
    if !hasTables, let columns = PrintedColumns(pages) {
      try budget.take(cells: columns.lines.count)
      document.blocks = columns.lines.map { .paragraph($0) }
    }
  }

  /// Letters that are none: without a table in the font, glyphs come out as control signs or private ones.
  private static func isUnreadable(_ pages: [PrintedPage]) -> Bool {
    var (all, strange) = (0, 0)
    for scalar in pages.lazy.flatMap(\.words).flatMap(\.text.unicodeScalars).prefix(20_000) {
      all += 1
      switch scalar.properties.generalCategory {
      case .control, .privateUse, .unassigned, .otherSymbol: strange += 1
      default: if scalar == "\u{FFFD}" { strange += 1 }
      }
    }
    return all > 0 && strange * 3 > all
  }

  private mutating func add(_ layout: PageLayout) throws(SourceExcess) {
    document.remarks += layout.struckOut.map { SourceRemark(.struckOut, $0) }
    for slot in 0...layout.tables.count {
      for text in layout.between[slot] {
        for paragraph in paragraphs(of: text) {
          try budget.take(cells: 1)
          document.blocks.append(.paragraph(paragraph))
          openColumns = nil
        }
      }
      guard slot < layout.tables.count else { break }
      let (table, texts) = layout.tables[slot]
      try add(rows(of: table, texts), of: table, goesOn: slot == 0)
    }
  }

  /// The paragraphs of a text; what may have been cut by the end of a line is told beside them.
  private mutating func paragraphs(of text: PageLayout.Text) -> [String] {
    var doubtful: [String] = []
    let paragraphs = text.lines.paragraphs(within: text.width, spelling, doubtful: &doubtful)
    for text in doubtful where toldWords.insert(text).inserted {
      document.remarks.append(SourceRemark(.cutWord, text))
    }
    return paragraphs
  }

  private mutating func rows(of table: RuledTable, _ texts: [PageLayout.Text]) -> [SourceRow] {
    let columnCount = table.columnEdges.count - 1
    var rows = [[SourceCell]](
      repeating: Array(repeating: SourceCell(""), count: columnCount),
      count: table.rowEdges.count - 1)
    for (cell, text) in zip(table.cells, texts) {
      let text = paragraphs(of: text).joined(separator: "\n")
      for row in cell.rows {
        for column in cell.columns {
          rows[row][column].merge =
            row > cell.rows.lowerBound ? .above : column > cell.columns.lowerBound ? .left : .none
        }
      }
      rows[cell.rows.lowerBound][cell.columns.lowerBound] = SourceCell(
        text, span: cell.columns.count)
    }
    // A row that only doubled lines or fillings make has nothing of its own.
    return rows.filter { row in row.contains { $0.merge != .none || !$0.text.isEmpty } }
      .map { SourceRow($0) }
  }

  /// Adds a table; one that goes on with that of the page before is put to it, without its heads again.
  private mutating func add(
    _ rows: [SourceRow], of table: RuledTable, goesOn: Bool
  ) throws(SourceExcess) {
    try budget.check(columns: table.columnEdges.count - 1)
    try budget.take(cells: rows.count * (table.columnEdges.count - 1))
    hasTables = true
    var rows = rows
    if goesOn, let open = openColumns, open.count == table.columnEdges.count,
      zip(open, table.columnEdges).allSatisfy({ ($0 - $1).magnitude < 6 }),
      case .table(var before)? = document.blocks.last
    {
      var heads = 0
      while heads < rows.count, heads < before.rows.count, rows[heads] == before.rows[heads] {
        heads += 1
      }
      rows.removeFirst(heads)
      if !rows.isEmpty { rows[0].followsGap = true }
      before.rows += rows
      document.blocks[document.blocks.count - 1] = .table(before)
    } else {
      document.blocks.append(.table(SourceTable(rows: rows)))
    }
    openColumns = table.columnEdges
  }
}

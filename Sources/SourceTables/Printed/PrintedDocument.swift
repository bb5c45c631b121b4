/// Paragraphs and tables of a printed document, out of the words and the lines of its pages.
///
/// Words fall into the cells that lines draw; what stands in none is text. Without lines nothing says
/// where a cell ends, so no table is made up.
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
  private let spelling: PrintedSpelling
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
    }
    self.budget = budget
    spelling = PrintedSpelling(pages)
    hasWords = pages.contains { !$0.words.isEmpty }
    isUnreadable = PrintedDocument.isUnreadable(pages)
    for (index, page) in pages.enumerated() {
      if page.words.isEmpty, page.hasPicture {
        document.remarks.append(SourceRemark(.picture, String(index + 1)))
      }
      try add(page)
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

  private mutating func add(_ page: PrintedPage) throws(SourceExcess) {
    let (drawn, loose) = RuledTable.tables(of: page.rules)
    var contents = drawn.map { [[PrintedWord]](repeating: [], count: $0.cells.count) }
    var outer: [PrintedWord] = []
    var struckLine: Int?
    for word in page.words {
      var word = word
      if let live = liveText(of: word, loose) {
        tellStruckOut(word, isNext: struckLine == word.line)
        struckLine = word.line
        guard !live.isEmpty else { continue }
        word.text = live
      }
      // A table that lays out the page holds the plan: the smaller one counts.
      let holders = drawn.indices.filter { drawn[$0].box.holdsMiddle(of: word.box) }
      let holder = holders.min { drawn[$0].box.area < drawn[$1].box.area }
      if let holder, let cell = drawn[holder].cell(holding: word.box) {
        contents[holder][cell].append(word)
      } else if !isPageNumber(word, page) {
        outer.append(word)
      }
    }
    let used = drawn.indices.filter { contents[$0].contains { !$0.isEmpty } }
    let tops = used.map { drawn[$0].box.top }
    let slots = Dictionary(grouping: outer) { word in tops.count { $0 < word.box.top } }
    let limits = TextLimits(page, outer)
    for slot in 0...used.count {
      for text in paragraphs(slots[slot] ?? [], limits) {
        try budget.take(cells: 1)
        document.blocks.append(.paragraph(text))
        openColumns = nil
      }
      guard slot < used.count else { break }
      let table = drawn[used[slot]]
      try add(rows(of: table, contents[used[slot]]), of: table, goesOn: slot == 0)
    }
  }

  // MARK: - Text

  /// How wide text outside of tables may be.
  private struct TextLimits {
    let right: Double

    init(_ page: PrintedPage, _ words: [PrintedWord]) {
      let rules = page.rules.filter(\.isHorizontal).map(\.end)
      right = max(words.map(\.box.right).max() ?? 0, min(rules.max() ?? 0, page.width))
    }
  }

  private mutating func paragraphs(_ words: [PrintedWord], _ limits: TextLimits) -> [String] {
    var blocks: [[PrintedWord]] = []
    for word in words {
      if blocks.last?.last?.block == word.block {
        blocks[blocks.count - 1].append(word)
      } else {
        blocks.append([word])
      }
    }
    var texts: [String] = []
    for block in blocks {
      let lines = PrintedLines(block)
      let left = lines.lines.map(\.box.left).min() ?? 0
      texts += paragraphs(of: lines, within: limits.right - left)
    }
    return texts
  }

  /// The paragraphs of lines; what may have been cut by the end of a line is told beside them.
  private mutating func paragraphs(of lines: PrintedLines, within width: Double) -> [String] {
    var doubtful: [String] = []
    let paragraphs = lines.paragraphs(within: width, spelling, doubtful: &doubtful)
    for text in doubtful where toldWords.insert(text).inserted {
      document.remarks.append(SourceRemark(.cutWord, text))
    }
    return paragraphs
  }

  /// A number alone at the upper or lower edge of a page.
  private func isPageNumber(_ word: PrintedWord, _ page: PrintedPage) -> Bool {
    let isAtEdge =
      word.box.bottom < page.height / 12 || word.box.top > page.height - page.height / 12
    guard isAtEdge, OutsideNumber.whole(word.text, in: 0...9_999) != nil else { return false }
    return page.words.count { $0.line == word.line } == 1
  }

  private mutating func tellStruckOut(_ word: PrintedWord, isNext: Bool) {
    if isNext, let last = document.remarks.last, last.kind == .struckOut {
      document.remarks[document.remarks.count - 1].text = "\(last.text) \(word.text)"
    } else {
      document.remarks.append(SourceRemark(.struckOut, word.text))
    }
  }

  /// The letters of a word through whose middle no line goes; nil where none goes through it at all.
  private func liveText(of word: PrintedWord, _ rules: [PrintedRule]) -> String? {
    let box = word.box
    let through = rules.filter { rule in
      rule.position > box.top + box.height * 0.35 && rule.position < box.top + box.height * 0.7
        && rule.start < box.right && rule.end > box.left
    }
    guard !through.isEmpty, box.width > 0 else { return nil }
    let letters = Array(word.text)
    let width = box.width / Double(letters.count)
    let live = letters.enumerated().filter { index, _ in
      let middle = box.left + (Double(index) + 0.5) * width
      return !through.contains { $0.start <= middle && middle <= $0.end }
    }
    return live.count == letters.count ? nil : String(live.map(\.element))
  }

  // MARK: - Tables

  private mutating func rows(of table: RuledTable, _ contents: [[PrintedWord]]) -> [SourceRow] {
    let columnCount = table.columnEdges.count - 1
    let lines = contents.map { PrintedLines($0) }
    let padding = self.padding(table, lines)
    var rows = [[SourceCell]](
      repeating: Array(repeating: SourceCell(""), count: columnCount),
      count: table.rowEdges.count - 1)
    for (cell, lines) in zip(table.cells, lines) {
      let width = table.box(of: cell).width - 2 * padding
      let text = paragraphs(of: lines, within: width).joined(separator: "\n")
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

  /// How far text keeps from the lines around it: as near as it comes to any.
  private func padding(_ table: RuledTable, _ lines: [PrintedLines]) -> Double {
    let gaps = zip(table.cells, lines).flatMap { cell, lines in
      let box = table.box(of: cell)
      return lines.lines.flatMap { [$0.box.left - box.left, box.right - $0.box.right] }
    }
    return min(max(gaps.min() ?? 0, 0), 8)
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

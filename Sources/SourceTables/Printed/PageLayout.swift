/// The words of a page, each where it belongs: in a cell of a table, or in the text around.
struct PageLayout {
  /// Lines that could have been as wide as this, in points.
  struct Text {
    let lines: PrintedLines
    let width: Double
  }

  let page: PrintedPage
  /// The tables with words, from top to bottom, each with the text of its cells.
  private(set) var tables: [(table: RuledTable, texts: [Text])] = []
  /// The text before the first table, between tables, and behind the last one.
  private(set) var between: [[Text]] = []
  /// What is struck through, words of one line together.
  private(set) var struckOut: [String] = []

  /// All texts, of cells and around them.
  var texts: [Text] { tables.flatMap(\.texts) + between.flatMap { $0 } }

  /// Lays pages out, each without the lines that another one has at the same place of its edge: those at
  /// the upper edge stand on the first page that has them, those at the lower edge on the last.
  static func all(_ pages: [PrintedPage]) -> [PageLayout] {
    let edges = pages.map(edgeLines)
    var first: [String: Int] = [:]
    var last: [String: Int] = [:]
    for (page, lines) in edges.enumerated() {
      for line in lines.values {
        first[line.text] = first[line.text] ?? page
        last[line.text] = page
      }
    }
    return pages.indices.map { page in
      let repeated = edges[page].filter {
        $1.isUpper ? first[$1.text] != page : last[$1.text] != page
      }
      return PageLayout(pages[page], repeated: Set(repeated.keys))
    }
  }

  private init(_ page: PrintedPage, repeated: Set<Int>) {
    self.page = page
    let (drawn, loose) = RuledTable.tables(of: page.rules)
    var contents = drawn.map { [[PrintedWord]](repeating: [], count: $0.cells.count) }
    var outer: [PrintedWord] = []
    var struckLine: Int?
    for word in page.words {
      var word = word
      if let live = PageLayout.liveText(of: word, loose) {
        if struckLine == word.line, let last = struckOut.indices.last {
          struckOut[last] += " \(word.text)"
        } else {
          struckOut.append(word.text)
        }
        struckLine = word.line
        guard !live.isEmpty else { continue }
        word.text = live
      }
      // A table that lays out the page holds the plan: the smaller one counts.
      let holders = drawn.indices.filter { drawn[$0].box.holdsMiddle(of: word.box) }
      let holder = holders.min { drawn[$0].box.area < drawn[$1].box.area }
      if let holder, let cell = drawn[holder].cell(holding: word.box) {
        contents[holder][cell].append(word)
      } else if !isPageNumber(word), !repeated.contains(word.line) {
        outer.append(word)
      }
    }
    let used = drawn.indices.filter { contents[$0].contains { !$0.isEmpty } }
    tables = used.map { (drawn[$0], PageLayout.texts(of: drawn[$0], contents[$0])) }
    let tops = used.map { drawn[$0].box.top }
    let slots = Dictionary(grouping: outer) { word in tops.count { $0 < word.box.top } }
    let right = rightEdge(outer)
    between = (0...used.count).map { PageLayout.blocks(slots[$0] ?? [], right: right) }
  }

  /// How far to the right text outside of tables may go.
  private func rightEdge(_ words: [PrintedWord]) -> Double {
    let rules = page.rules.filter(\.isHorizontal).map(\.end)
    return max(words.map(\.box.right).max() ?? 0, min(rules.max() ?? 0, page.width))
  }

  /// The lines at the edges of a page, each with its text and how far down it stands.
  private static func edgeLines(of page: PrintedPage) -> [Int: (text: String, isUpper: Bool)] {
    let words = page.words.filter {
      $0.box.bottom < page.height / edge || $0.box.top > page.height - page.height / edge
    }
    return Dictionary(grouping: words, by: \.line).mapValues { words in
      let top = words.first?.box.top ?? 0
      let text = "\(top.rounded()) " + words.map(\.text).joined(separator: " ")
      return (text, top < page.height / 2)
    }
  }

  /// What part of a page its upper and its lower edge are.
  private static let edge = 8.0

  /// The number at the upper or lower edge of a page, alone or in words.
  private func isPageNumber(_ word: PrintedWord) -> Bool {
    let isAtEdge =
      word.box.bottom < page.height / 12 || word.box.top > page.height - page.height / 12
    guard isAtEdge, PageLayout.mayNumberPage(word.text) else { return false }
    let line = page.words.filter { $0.line == word.line }.map(\.text)
    // «Страница 2 из 3»
    return line.allSatisfy(PageLayout.mayNumberPage)
      && line.contains { OutsideNumber.isWhole($0) }
  }

  private static func mayNumberPage(_ word: String) -> Bool {
    OutsideNumber.whole(word, in: 0...9_999) != nil
      || ["Страница", "Стр.", "стр.", "Page", "из", "of"].contains(word)
  }

  private static func blocks(_ words: [PrintedWord], right: Double) -> [Text] {
    var blocks: [[PrintedWord]] = []
    for word in words {
      if blocks.last?.last?.block == word.block {
        blocks[blocks.count - 1].append(word)
      } else {
        blocks.append([word])
      }
    }
    return blocks.map { block in
      let lines = PrintedLines(block)
      return Text(lines: lines, width: right - (lines.lines.map(\.box.left).min() ?? 0))
    }
  }

  private static func texts(of table: RuledTable, _ contents: [[PrintedWord]]) -> [Text] {
    let lines = contents.map { PrintedLines($0) }
    let padding = padding(table, lines)
    return zip(table.cells, lines).map { cell, lines in
      Text(lines: lines, width: table.box(of: cell).width - 2 * padding)
    }
  }

  /// How far text keeps from the lines around it: as near as it comes to any.
  private static func padding(_ table: RuledTable, _ lines: [PrintedLines]) -> Double {
    let gaps = zip(table.cells, lines).flatMap { cell, lines in
      let box = table.box(of: cell)
      return lines.lines.flatMap { [$0.box.left - box.left, box.right - $0.box.right] }
    }
    return min(max(gaps.min() ?? 0, 0), 8)
  }

  /// The letters of a word through whose middle no line goes; nil where none goes through it at all.
  private static func liveText(of word: PrintedWord, _ rules: [PrintedRule]) -> String? {
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
}

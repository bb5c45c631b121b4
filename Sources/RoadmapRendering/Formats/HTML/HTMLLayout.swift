/// Writes the parts of a document as sections within each other, by the levels of their headings.
struct HTMLLayout {
  var writer = HTMLWriter()
  let words: HTMLWords
  /// The levels of the sections that are open, outermost first.
  private var openLevels: [Int] = []
  private var sectionCount = 0
  private var tableCount = 0
  /// The text of the last heading, which names the tables under it.
  private var heading = ""

  init(words: HTMLWords) {
    self.words = words
  }

  mutating func add(_ block: ReportBlock) {
    switch block {
    case .heading(let level, let text): addHeading(level, text)
    case .paragraph(let text): addParagraph(text)
    case .facts(let facts): addFacts(facts)
    case .table(let table): HTMLTable(table, caption: heading, id: nextTable()).write(to: &writer)
    case .items(let items): addItems(items)
    case .timeline(let timeline):
      HTMLTimeline(timeline, id: nextTable(), words).write(to: &writer)
    case .chart(let chart): HTMLChart(chart, words).write(to: &writer)
    case .signatures(let signatures): writer.write(signatures, words)
    case .hint(let text): addParagraph(StyledText(text.plain, .muted))
    }
  }

  /// Ends every section that is open.
  mutating func closeSections() {
    while openLevels.popLast() != nil { writer.markup("</section>\n") }
  }

  /// Writes links to the parts, where there are enough of them to need it.
  mutating func addContents(of blocks: ArraySlice<ReportBlock>) {
    let titles = blocks.compactMap { block -> (level: Int, text: String)? in
      if case .heading(let level, let text) = block, !text.isEmpty {
        (level, text.plain)
      } else {
        nil
      }
    }
    guard titles.count(where: { $0.level == 2 }) > 2 else { return }
    writer.markup("<nav aria-label=\"")
    writer.plainText(words.contents)
    writer.markup("\">\n<ul>\n")
    for (index, title) in titles.enumerated() where title.level == 2 {
      writer.markup("<li><a href=\"#s")
      writer.number(index + 1)
      writer.markup("\">")
      writer.text(title.text)
      writer.markup("</a></li>\n")
    }
    writer.markup("</ul>\n</nav>\n")
  }

  private mutating func nextTable() -> Int {
    tableCount += 1
    return tableCount
  }

  private mutating func addHeading(_ level: Int, _ text: StyledText) {
    guard !text.isEmpty else { return }
    heading = text.plain
    if level <= 1, openLevels.isEmpty {
      writer.markup("<h1>")
      writer.text(text)
      writer.markup("</h1>\n")
      return
    }
    while let last = openLevels.last, last >= level {
      openLevels.removeLast()
      writer.markup("</section>\n")
    }
    sectionCount += 1
    openLevels.append(level)
    // No level is skipped, whatever the document says: readers move from heading to heading.
    let depth = min(openLevels.count + 1, 6)
    writer.markup("<section aria-labelledby=\"s")
    writer.number(sectionCount)
    writer.markup("\">\n<h")
    writer.number(depth)
    writer.markup(" id=\"s")
    writer.number(sectionCount)
    writer.markup("\">")
    writer.text(text)
    writer.markup("</h")
    writer.number(depth)
    writer.markup(">\n")
  }

  private mutating func addParagraph(_ text: StyledText) {
    guard !text.isEmpty else { return }
    writer.markup("<p>")
    writer.text(text)
    writer.markup("</p>\n")
  }

  private mutating func addFacts(_ facts: [ReportFact]) {
    guard !facts.isEmpty else { return }
    writer.markup("<dl>\n")
    for fact in facts {
      writer.markup("<div><dt>")
      writer.text(fact.label)
      writer.markup("</dt><dd>")
      writer.text(fact.value)
      writer.markup("</dd></div>\n")
    }
    writer.markup("</dl>\n")
  }

  private mutating func addItems(_ items: [StyledText]) {
    guard !items.isEmpty else { return }
    writer.markup("<ul>\n")
    for item in items {
      writer.markup("<li>")
      writer.text(item)
      writer.markup("</li>\n")
    }
    writer.markup("</ul>\n")
  }
}

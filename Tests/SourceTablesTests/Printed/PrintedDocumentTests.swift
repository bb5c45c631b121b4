import Testing

@testable import SourceTables

/// Words and lines of pages, put together to paragraphs and tables.
struct PrintedDocumentTests {
  private func read(_ pages: PrintedPages) throws -> PrintedDocument {
    try PrintedDocument(words: pages.wordBytes, drawing: pages.drawingBytes)
  }

  private func texts(_ document: SourceDocument) -> [String] {
    document.blocks.map { block in
      switch block {
      case .paragraph(let text), .heading(let text, level: _): text
      case .table(let table):
        table.rows.map { $0.cells.map(\.text).joined(separator: "|") }.joined(separator: "/")
      }
    }
  }

  private func page(_ fill: (inout PrintedPages) -> Void) -> PrintedPages {
    var pages = PrintedPages()
    pages.newPage()
    fill(&pages)
    return pages
  }

  @Test
  func `words fall into the cells that lines draw, text around them stays in order`() throws {
    let pages = page { page in
      page.line("Дорожная карта", 100, 40)
      page.grid([50, 100, 300, 400], [100, 130, 160])
      page.line("№", 60, 105)
      page.line("Дело", 110, 105)
      page.line("Срок", 310, 105)
      page.line("1", 60, 135)
      page.line("Приказ", 110, 135)
      page.line("май", 310, 135)
      page.line("Директор школы", 100, 200)
      page.line("3", 300, 780)
    }
    let read = try read(pages)
    #expect(
      texts(read.document) == ["Дорожная карта", "№|Дело|Срок/1|Приказ|май", "Директор школы"])
    #expect(read.hasTables)
  }

  @Test
  func `missing lines join cells, and thin areas are lines too`() throws {
    let pages = page { page in
      for row in [100.0, 130, 160] { page.bar(50, row, 350, 0.7) }
      for column in [50.0, 400] { page.bar(column, 100, 0.7, 60) }
      page.bar(200, 130, 0.7, 30)
      page.line("Этап первый", 60, 105)
      page.line("Приказ", 60, 135)
      page.line("май", 210, 135)
    }
    guard case .table(let table)? = try read(pages).document.blocks.first else {
      Issue.record("there is no table")
      return
    }
    #expect(
      table.rows.map(\.cells) == [
        [SourceCell("Этап первый", span: 2), SourceCell("", merge: .left)],
        [SourceCell("Приказ"), SourceCell("май")],
      ])
  }

  @Test
  func `a table that goes on over pages is one, without its heads again`() throws {
    var pages = PrintedPages()
    for (first, text) in [(1, "Приказ"), (2, "Отчёт")] {
      pages.newPage()
      pages.grid([50, 100, 300], [100, 130, 160])
      pages.line("№", 60, 105)
      pages.line("Дело", 110, 105)
      pages.line("\(first)", 60, 135)
      pages.line(text, 110, 135)
      pages.line("\(first)", 300, 780)
    }
    let document = try read(pages).document
    #expect(texts(document) == ["№|Дело/1|Приказ/2|Отчёт"])
    guard case .table(let table)? = document.blocks.first else { return }
    #expect(table.rows.map(\.followsGap) == [false, false, true])
  }

  @Test
  func `a line that each page has at its edge stands between no rows`() throws {
    var pages = PrintedPages()
    for row in ["1", "2"] {
      pages.newPage()
      pages.line("МБОУ СОШ № 3", 60, 40)
      pages.grid([50, 100, 300], [100, 130, 160])
      pages.line("№", 60, 105)
      pages.line("Дело", 110, 105)
      pages.line(row, 60, 135)
      pages.line("Приказ", 110, 135)
      pages.line("Проект", 60, 770)
    }
    #expect(
      texts(try read(pages).document) == ["МБОУ СОШ № 3", "№|Дело/1|Приказ/2|Приказ", "Проект"])
  }

  @Test
  func `a table of other columns on the next page is another one`() throws {
    var pages = PrintedPages()
    for columns in [[50.0, 100, 300], [50.0, 200, 300]] {
      pages.newPage()
      pages.grid(columns, [100, 130, 160])
      pages.line("а", 60, 105)
      pages.line("б", 210, 105)
    }
    #expect(try read(pages).document.blocks.count == 2)
  }

  /// The lines of a cell 100 points wide, with 5 points of room around the text.
  @Test(arguments: [
    (["Издание приказа", "о наставниках"], "Издание приказа о наставниках"),
    (["Директор", "Завуч"], "Директор\nЗавуч"),
    (["социально-педаго-", "гический центр"], "социально-педаго-гический центр"),
    (["школа в декабре-", "январе"], "школа в декабре-январе"),
    (["взаимопосеще\u{AD}", "ниями пары"], "взаимопосещениями пары"),
    (["• анкета пары", "• беседа"], "• анкета пары\n• беседа"),
    // A word wider than the cell is cut without a sign.
    (["взаимопосещени", "е уроков"], "взаимопосещение уроков"),
    (["1. взаимопосеще", "ние"], "1. взаимопосещение"),
    (["взаимопосещени", "и другое"], "взаимопосещении другое"),
    (["взаимопосещений", "и другое"], "взаимопосещений и другое"),
  ])
  func `lines of a cell are put together as they were typed`(lines: [String], text: String) throws {
    let pages = page { page in
      page.grid([50, 150, 300], [100, 200])
      page.line("ширина строкам", 155, 105)
      for (index, line) in lines.enumerated() {
        page.line(line, 55, 105 + Double(index) * 14, isNewBlock: index == 0)
      }
    }
    guard case .table(let table)? = try read(pages).document.blocks.first else {
      Issue.record("there is no table")
      return
    }
    #expect(table.rows.first?.cells.first?.text == text)
  }

  @Test(arguments: [
    (["взаимопосещени", "е уроков"], []), (["взаимопосещени", "и другое"], []),
    // «стр» begins words of the document, and «взаимопосещала» is none of them.
    (["взаимопосещала", "строения"], ["взаимопосещаластроения"]),
    (["Издание приказа", "о наставниках"], []), (["Директор", "завуч"], []),
  ])
  func `a word that a line may have cut is told where nothing decides`(
    lines: [String], told: [String]
  ) throws {
    let pages = page { page in
      page.grid([50, 150, 300], [100, 200])
      page.line("ширина строкам", 155, 105)
      for (index, line) in lines.enumerated() {
        page.line(line, 55, 105 + Double(index) * 14, isNewBlock: index == 0)
      }
    }
    #expect(try read(pages).document.remarks == told.map { SourceRemark(.cutWord, $0) })
  }

  @Test
  func `a hyphen at the end of a line goes where the document has the word without it`() throws {
    let pages = page { page in
      page.line("план взаимопосещения на год", 50, 40)
      page.grid([50, 150, 300], [100, 200])
      page.line("есть взаимопо-", 55, 105)
      page.line("сещения уроков", 55, 119)
    }
    #expect(texts(try read(pages).document)[1].hasPrefix("есть взаимопосещения уроков|"))
  }

  @Test
  func `a word or a part of it with a line through it is told beside the text`() throws {
    let pages = page { page in
      page.line("до 115 мая старое", 50, 40)
      page.stroke(65, 47, 71, 47)
      page.stroke(107, 47, 143, 47)
      // A line below a word is no line through it.
      page.stroke(50, 52, 62, 52)
    }
    let document = try read(pages).document
    #expect(texts(document) == ["до 15 мая"])
    #expect(document.remarks.map(\.kind) == [.struckOut])
  }

  @Test
  func `pages without words are told, and nothing at all is a scan`() throws {
    var pages = page { page in page.line("Текст", 50, 40) }
    pages.newPage()
    pages.picture()
    #expect(try read(pages).document.remarks == [SourceRemark(.picture, "2")])
    let scan = try read(page { $0.picture() })
    #expect(!scan.hasWords)
    #expect(!scan.hasTables)
  }

  @Test
  func `without lines there is text, and no table is made up`() throws {
    let pages = page { page in
      page.line("Дело", 50, 40)
      page.line("Срок", 300, 40)
      page.line("Приказ", 50, 60)
      page.line("май", 300, 60)
    }
    let read = try read(pages)
    #expect(!read.hasTables)
    #expect(read.document.blocks.allSatisfy { if case .paragraph = $0 { true } else { false } })
  }

  @Test
  func `letters that fonts do not name are no text`() throws {
    #expect(try read(page { $0.line("\u{1}\u{2}\u{E001} \u{FFFD}\u{3} а", 50, 40) }).isUnreadable)
    #expect(try !read(page { $0.line("Приказ № 5 от 1 мая", 50, 40) }).isUnreadable)
  }

  @Test(arguments: [
    "", "<", "<word xMin=\"1e309\" yMin=\"nan\">а</word>", "<page><word>а</word>",
    "<page width=\"x\"><word xMin=\"5\" yMin=\"5\" xMax=\"1\" yMax=\"1\">а</word>",
    "<path d=\"M 1 2 L\" style=\"stroke-width:1\"/><path d=\"L L L 5 Z\" style=\"stroke-width:1\"/>",
    "<rect width=\"-5\" height=\"999999999\"/><path transform=\"matrix(1)\" d=\"Z\"/>",
    "</defs></defs><path d=\"M 0 0 L 0 9 Z\" style=\"stroke-width:1\"/><page =",
  ])
  func `what no program would tell is survived`(text: String) throws {
    _ = try PrintedDocument(words: Array(text.utf8), drawing: Array(text.utf8))
  }

  @Test
  func `a drawing of endless lines is refused`() throws {
    var pages = PrintedPages()
    pages.newPage()
    for index in 0..<200 { pages.stroke(0, Double(index * 5), 500, Double(index * 5)) }
    #expect(throws: SourceExcess(resource: .markup, limit: 100)) {
      try PrintedDocument(
        words: pages.wordBytes, drawing: pages.drawingBytes,
        budget: SourceBudget([.markup: 100, .cells: 1_000, .text: 1_000, .columns: 50]))
    }
  }
}

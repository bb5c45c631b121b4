import RoadmapRendering
import Testing

struct MarkdownFormatTests {
  private func render(_ blocks: ReportBlock...) -> String {
    MarkdownFormat.render(ReportDocument(blocks))
  }

  @Test func `writes every block, a blank line between them`() {
    let table = ReportTable(
      columns: [
        ReportColumn("№"), ReportColumn("Срок", alignment: .trailing), ReportColumn("Готово"),
      ],
      rows: [
        ReportRow(["1.1", "28.05.2024", .bar(ReportBar(done: 1, total: 2))]), ReportRow(["1.2"]),
      ])
    let rendered = render(
      .heading(level: 1, "Дорожная карта"),
      .paragraph(StyledText("Школа № 4. ") + StyledText("Просрочено", .bad)),
      .heading(level: 2, "Этапы"), .table(table),
      .facts([ReportFact("Срок", "до 28 мая"), ReportFact("Ответственные", "Миусов")]),
      .items(["приказ", "реестр"]), .hint("Дальше: roadmap show 1"))
    #expect(
      rendered == """
        # Дорожная карта

        Школа № 4. Просрочено

        ## Этапы

        | № | Срок | Готово |
        | --- | ---: | --- |
        | 1.1 | 28.05.2024 | ██████████░░░░░░░░░░ |
        | 1.2 |  |  |

        - **Срок:** до 28 мая
        - **Ответственные:** Миусов

        - приказ
        - реестр

        Дальше: roadmap show 1

        """)
  }

  @Test func `leaves out what has nothing to say`() {
    let columns = [ReportColumn("№")]
    #expect(render(.paragraph(""), .facts([]), .items([]), .heading(level: 1, "")).isEmpty)
    #expect(render(.table(ReportTable(columns: columns))).isEmpty)
    #expect(render(.table(ReportTable(columns: [], rows: [ReportRow(["1"])]))).isEmpty)
    #expect(render(.hint("")).isEmpty)
  }

  @Test(arguments: [
    (-1, "# a\n"), (0, "# a\n"), (3, "### a\n"), (6, "###### a\n"), (9, "###### a\n"),
  ])
  func `a heading has one to six marks`(level: Int, expected: String) {
    #expect(render(.heading(level: level, "a")) == expected)
  }

  @Test(arguments: [
    ("*жирный* _курсив_ `код`", "\\*жирный\\* \\_курсив\\_ \\`код\\`"),
    ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"),
    ("&lt;", "&amp;lt;"),
    ("[ссылка](http://x)", "\\[ссылка\\](http://x)"),
    ("![рисунок](x)", "!\\[рисунок\\](x)"),
    ("а | б", "а \\| б"),
    ("# не заголовок", "\\# не заголовок"),
    ("> не цитата", "&gt; не цитата"),
    ("- не список", "\\- не список"),
    ("+ не список", "\\+ не список"),
    ("1. не список", "1\\. не список"),
    ("12) не список", "12\\) не список"),
    ("1.2 Приказ", "1.2 Приказ"),
    ("2024 г.", "2024 г."),
    ("7.", "7\\."),
    ("~~нет~~ $x$ \\", "\\~\\~нет\\~\\~ \\$x\\$ \\\\"),
    ("---", "\\---"),
    ("    код", "код"),
    ("две\n  строки  \n\n", "две<br>строки"),
    ("a\u{1B}[31m", "a␛\\[31m"),
    ("a\tb", "a b"),
  ])
  func `text from a file formats nothing`(text: String, expected: String) {
    #expect(render(.paragraph(StyledText(text))) == expected + "\n")
  }

  @Test func `a cell cannot end its row`() {
    let table = ReportTable(
      columns: [ReportColumn("a | b")], rows: [ReportRow(["1 | 2\n| 3"]), ReportRow(["- 1."])])
    #expect(
      render(.table(table)) == """
        | a \\| b |
        | --- |
        | 1 \\| 2<br>\\| 3 |
        | - 1. |

        """)
  }
}

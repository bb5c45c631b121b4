import Testing

@testable import SourceTables

struct TextFormatTests {
  private static let text = "Срок\nдо мая"
  private static let little = text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
  private static let big = text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
  private static let plain: [UInt8] = Array("Срок\r\nдо мая".utf8)
  private static let marked: [UInt8] = [0xEF, 0xBB, 0xBF] + plain
  private static let littleMarked: [UInt8] = [0xFF, 0xFE] + little
  private static let bigMarked: [UInt8] = [0xFE, 0xFF] + big
  private static let windows: [UInt8] = [
    0xD1, 0xF0, 0xEE, 0xEA, 0x0D, 0xE4, 0xEE, 0x20, 0xEC, 0xE0, 0xFF,
  ]

  @Test(arguments: [plain, marked, little, littleMarked, bigMarked, windows])
  func `every usual encoding is read`(bytes: [UInt8]) {
    #expect(TextEncoding.text(of: bytes) == Self.text)
  }

  @Test
  func `a page's merged cells cover their neighbours, and scripts are skipped`() throws {
    let page = """
      <head><title>x</title></head><script>if (a<b) {}</script><p>План&nbsp;&laquo;А&raquo;</p>
      <table><tr><td rowspan=2>1<td colspan="2">два</td></tr><tr><td>a<br>b</td><td>c</td></table>
      """
    let document = try HTMLText.document(page)
    #expect(document.name == "x")
    let cells = document.blocks.compactMap { block -> [[SourceCell]]? in
      if case .table(let table) = block { return table.rows.map(\.cells) }
      return nil
    }
    #expect(document.blocks.first == .paragraph("План «А»"))
    #expect(
      cells == [
        [
          [SourceCell("1"), SourceCell("два", span: 2), SourceCell("", merge: .left)],
          [SourceCell("", merge: .above), SourceCell("a\nb"), SourceCell("c")],
        ]
      ])
  }

  @Test(arguments: [
    "а | б | в\n---|---|---\n | г | д", "а | б | в\n---|---|---\n | г | д |",
    "а | б | в |\n---|---|---|\n| | г | д |", "| а | б | в |\n|---|---|---|\n| | г | д |",
  ])
  func `the first cell of a row may be empty without a pipe before it`(text: String) throws {
    let table = SourceTable(
      rows: [["а", "б", "в"], ["", "г", "д"]].map { row in SourceRow(row.map { SourceCell($0) }) })
    #expect(try MarkdownText.document(text).blocks == [.table(table)])
  }

  @Test
  func `a Markdown table has no marks left`() throws {
    let document = try MarkdownText.document(
      "# План\n\n| **Дело** | Срок |\n|:--|--:|\n| a\\|b<br>c | май |")
    #expect(document.blocks.first == .heading("План", level: 1))
    #expect(
      document.blocks.last
        == .table(
          SourceTable(rows: [
            SourceRow([SourceCell("Дело"), SourceCell("Срок")]),
            SourceRow([SourceCell("a|b\nc"), SourceCell("май")]),
          ])))
  }

  @Test(arguments: [
    "<table><tr><td rowspan=99999999 colspan=99999999>x", "<<<>>>", "<a b=", "&#x110000;&#;",
  ])
  func `a broken page is read as far as it goes`(page: String) throws {
    _ = try HTMLText.document(page)
  }

  static let pages: [(page: String, lines: [String], struckOut: [String])] = [
    ("<p>Дорожная\n  карта на\t2023 год</p>", ["Дорожная карта на 2023 год"], []),
    ("<p>до <s>1 мая</s> 15 мая</p>", ["до 15 мая"], ["1 мая"]),
    ("<p>а<span style='text-decoration: line-through'>б <b>в</b></span>г</p>", ["аг"], ["б в"]),
    ("<p>до 1<sup>2</sup> мая, 15<sup>th</sup> м<sup>3</sup></p>", ["до 1² мая, 15th м³"], []),
    ("<p hidden>а<p>б", ["б"], ["а"]), ("<div>а<br>б</div>в", ["а", "б", "в"], []),
    ("<pre>а   б\nв\tг</pre>", ["а   б", "в\tг"], []),
    ("<ul><li><p>а</p><li><p>б</ul><ol><li><div>в</div></ol>", ["- а", "- б", "1. в"], []),
    ("<ul><li>а<ol start=3><li>б<li>в</ol><li>г</ul>", ["- а", "3. б", "4. в", "- г"], []),
    ("&#151;&#8470;&nbsp;5 &laquoА&raquo", ["—№ 5 «А»"], []),
    (
      "<table><tr><td>Меню<td><table><tr><td>№<td>Дело<td>Срок<tr><td>1<td>а<td>б</table></table>",
      ["Меню"], []
    ),
  ]

  @Test(arguments: pages)
  func `a page is read as a browser shows it`(
    page: String, lines: [String], struckOut: [String]
  ) throws {
    let document = try HTMLText.document(page)
    #expect(document.blocks.compactMap(\.text) == lines)
    #expect(document.remarks.map(\.text) == struckOut)
  }

  static let headings: [(text: String, blocks: [SourceBlock])] = [
    (
      "<h1>План</h1><h3>Начало<br>года</h3>Приказ",
      [
        .heading("План", level: 1), .heading("Начало", level: 3), .heading("года", level: 3),
        .paragraph("Приказ"),
      ]
    ),
    ("<h2>Начало<p>Приказ", [.heading("Начало", level: 2), .paragraph("Приказ")]),
    (
      "План\n===\nНачало\n---\n- Приказ\n---\n### **Май** ",
      [
        .heading("План", level: 1), .heading("Начало", level: 2), .paragraph("- Приказ"),
        .paragraph("---"), .heading("Май", level: 3),
      ]
    ),
    (
      "<p><b>Начало</b> <strong>года</strong><p>не <b>всё</b><p><b>всё</b>",
      [.heading("Начало года", level: 10), .paragraph("не всё"), .heading("всё", level: 10)]
    ),
    (
      "**Начало года:**\n\n**не** всё, **да**\n__всё__",
      [
        .heading("Начало года:", level: 10), .paragraph(""), .paragraph("не всё, да"),
        .heading("всё", level: 10),
      ]
    ),
    ("#5 по порядку", [.paragraph("#5 по порядку")]),
    // What programs write above a text is no heading.
    (
      "---\ntitle: План\nauthor: Методист\n---\nПриказ",
      [.paragraph("author: Методист"), .paragraph("Приказ")]
    ),
    // Code is shown as it is typed.
    ("```\nа  *б*  в\n# г\n```\nд", [.paragraph("а  *б*  в"), .paragraph("# г"), .paragraph("д")]),
  ]

  @Test(arguments: headings)
  func `headings have their level`(text: String, blocks: [SourceBlock]) throws {
    let isPage = text.hasPrefix("<")
    let document = isPage ? try HTMLText.document(text) : try MarkdownText.document(text)
    #expect(document.blocks == blocks)
  }

  @Test
  func `a table of HTML stands in a text of Markdown`() throws {
    let document = try MarkdownText.document(
      "| а | б | в |\n|---|---|---|\n\n<table>\n<tr><td>до <s>мая</s>\nиюня</td></tr>\n</table>\nг")
    #expect(
      document.blocks.dropFirst(3) == [
        .table(SourceTable(rows: [SourceRow([SourceCell("до июня")])])), .paragraph("г"),
      ])
    #expect(
      document.remarks == [SourceRemark(.struckOut, "мая", table: 2, row: 1, column: 1)])
  }

  static let inline: [(text: String, shown: String, struckOut: String)] = [
    ("до 10\\. мая \\*", "до 10. мая *", ""), ("**Приказ** о _старте_", "Приказ о старте", ""),
    ("5 * 3 * 2, снейк_кейс_имя", "5 * 3 * 2, снейк_кейс_имя", ""),
    ("~~до 1 мая~~ до 15 мая", "до 15 мая", "до 1 мая"), ("а ~~ б", "а ~~ б", ""),
    ("Опрос[^1] и сбор[^сб]", "Опрос и сбор", ""), ("[^1]: Не реже раза", "Не реже раза", ""),
    ("[Положение](http://a.ru/b_c) и ![схема](x.png)", "Положение и схема", ""),
    ("&nbsp;&laquo;А&raquo; &amp; Б", "\u{a0}«А» & Б", ""), ("[1] пункт", "[1] пункт", ""),
    ("`a*b*c`", "a*b*c", ""), ("а<br>б<br/>в", "а\nб\nв", ""),
  ]

  @Test(arguments: inline)
  func `a line of Markdown is read as it is shown`(
    text: String, shown: String, struckOut: String
  ) {
    let line = MarkdownInline(text)
    #expect(line.text == shown)
    #expect(line.struckOut == struckOut)
  }
}

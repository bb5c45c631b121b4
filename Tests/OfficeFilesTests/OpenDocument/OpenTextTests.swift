import RoadmapTestSupport
import SourceTables
import Testing

@testable import OfficeFiles

/// Texts of OpenDocument: paragraphs, lists, notes, and what is no live text.
struct OpenTextTests {
  private func read(_ body: String, styles: String = "", shared: String = "") throws
    -> SourceDocument
  {
    try OfficeReader.document(try OpenSample.text(body, styles: styles, shared: shared))
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

  private static func p(_ text: String) -> String { "<text:p>\(text)</text:p>" }

  @Test(arguments: [
    ("План <text:s text:c=\"3\"/>на<text:tab/>год", "План    на\tгод"),
    ("два\n   слова", "два слова"),
    ("одна<text:line-break/>другая", "одна\nдругая"),
    ("<text:span>При</text:span><text:a xlink:href=\"x\">каз</text:a>", "Приказ"),
    (
      "до <text:change text:change-id=\"1\"/><text:change-start/>15<text:change-end/> мая",
      "до 15 мая"
    ),
    ("<text:title>Карта</text:title><draw:frame><svg:title>кот</svg:title></draw:frame>", "Карта"),
    ("План<office:annotation><text:p>проверить</text:p></office:annotation>", "План"),
  ])
  func `a paragraph says what is printed`(body: String, text: String) throws {
    #expect(texts(try read(Self.p(body))) == [text])
  }

  @Test
  func `headings have their level`() throws {
    let body = "<text:h text:outline-level=\"2\">Начало</text:h>\(Self.p("Приказ"))"
    #expect(try read(body).blocks == [.heading("Начало", level: 2), .paragraph("Приказ")])
    let styles = """
      <style:style style:name="B" style:family="text"><style:text-properties \
      fo:font-weight="bold"/></style:style>
      """
    let bold = Self.p("<text:span text:style-name=\"B\">Начало</text:span>")
    #expect(
      try read(bold, styles: styles).blocks == [.heading("Начало", level: SourceBlock.boldLevel)])
  }

  @Test
  func `deleted paragraphs are kept elsewhere in the file and not read`() throws {
    let body = """
      <text:tracked-changes><text:changed-region><text:deletion><text:p>до 1 мая</text:p>\
      </text:deletion></text:changed-region></text:tracked-changes>\(Self.p("до 15 мая"))
      """
    #expect(texts(try read(body)) == ["до 15 мая"])
  }

  @Test
  func `what is hidden, struck through or a note is told beside the text`() throws {
    let styles = """
      <style:style style:name="H" style:family="text"><style:text-properties text:display="none"/>\
      </style:style><style:style style:name="S" style:family="text">\
      <style:text-properties style:text-line-through-style="solid"/></style:style>\
      <style:style style:name="C" style:family="text" style:parent-style-name="S"/>\
      <style:style style:name="N" style:family="section">\
      <style:section-properties text:display="none"/></style:style>
      """
    let note = """
      <text:note><text:note-citation>1</text:note-citation><text:note-body>\
      <text:p>по согласованию</text:p></text:note-body></text:note>
      """
    let line = """
      <text:span text:style-name="C">до 1 мая</text:span> до 15 мая\(note)\
      <text:span text:style-name="H">черновик</text:span>
      """
    let body =
      Self.p(line)
      + "<text:section text:style-name=\"N\">\(Self.p("тайно"))</text:section>"
    let document = try read(body, styles: styles)
    #expect(texts(document) == ["до 15 мая", ""])
    #expect(
      document.remarks == [
        SourceRemark(.hidden, "черновик"), SourceRemark(.struckOut, "до 1 мая"),
        SourceRemark(.footnote, "по согласованию"), SourceRemark(.hidden, "тайно"),
      ])
  }

  private static let numbers = """
    <text:list-style style:name="L"><text:list-level-style-number text:level="1" \
    style:num-format="1" style:num-suffix="."/><text:list-level-style-number text:level="2" \
    style:num-format="1" text:display-levels="2" style:num-suffix=")"/>\
    <text:list-level-style-number text:level="3" style:num-format="a" loext:num-list-format="(%3%)"/>\
    </text:list-style><text:list-style style:name="R"><text:list-level-style-number text:level="1" \
    style:num-format="I" style:num-prefix="Этап " text:start-value="4"/></text:list-style>\
    <text:list-style style:name="B"><text:list-level-style-bullet text:level="1"/></text:list-style>\
    <text:list-style style:name="Я"><text:list-level-style-number text:level="1" \
    style:num-format="а, б, .., аа, бб, ... (ru)" style:num-suffix=")"/></text:list-style>
    """

  private static func list(_ style: String, _ items: String, _ more: String = "") -> String {
    let name = style.isEmpty ? "" : "text:style-name=\"\(style)\""
    return "<text:list \(name) \(more)>\(items)</text:list>"
  }

  private static func item(_ text: String, _ inner: String = "", _ more: String = "") -> String {
    "<text:list-item \(more)>\(p(text))\(inner)</text:list-item>"
  }

  private static let deep = list("", item("b", list("", item("c"))) + item("d"))
  private static let onlyDeeper = "<text:list-item>\(list("", item("a")))</text:list-item>"

  private static let lists: [(body: String, texts: [String])] = [
    // Levels, each in its own format; a second paragraph of an item has no number.
    (
      list("L", item("a", deep) + item("e", p("f"))),
      ["1. a", "1.1) b", "(a) c", "1.2) d", "2. e", "f"]
    ),
    // A new list begins anew; one that goes on does not.
    (list("L", item("a")) + list("L", item("b")), ["1. a", "1. b"]),
    (
      [
        list("L", item("a"), "xml2:id=\"x\""), p("Текст"),
        list("L", item("b"), "text:continue-numbering=\"true\""), list("R", item("c")),
        list("L", item("d"), "text:continue-list=\"x\""),
      ].joined(),
      ["1. a", "Текст", "2. b", "Этап IV c", "3. d"]
    ),
    (list("L", item("a") + item("b", "", "text:start-value=\"7\"")), ["1. a", "7. b"]),
    (list("L", "<text:list-header>\(p("a"))</text:list-header>" + item("b")), ["a", "1. b"]),
    (list("B", item("a")) + list("Я", item("b") + item("c")), ["- a", "а) b", "б) c"]),
    // An item that only holds deeper ones is not counted.
    (list("L", onlyDeeper + item("b")), ["1.1) a", "1. b"]),
    (list("X", item("a")), ["a"]),
  ]

  @Test(arguments: lists)
  func `lists are numbered as they are printed`(body: String, expected: [String]) throws {
    #expect(texts(try read(body, styles: Self.numbers)) == expected)
  }

  @Test
  func `headings are numbered by the outline`() throws {
    let outline = """
      <text:outline-style style:name="Outline"><text:outline-level-style text:level="1" \
      style:num-format="1" style:num-suffix="."/><text:outline-level-style text:level="2" \
      style:num-format=""/></text:outline-style>
      """
    let body = """
      <text:h text:outline-level="1">А</text:h><text:h text:outline-level="2">Б</text:h>\
      <text:h text:outline-level="1">В</text:h>
      """
    #expect(texts(try read(body, shared: outline)) == ["1. А", "Б", "2. В"])
  }

  @Test
  func `a style that is its own ancestor ends somewhere`() throws {
    let styles = """
      <style:style style:name="A" style:family="paragraph" style:parent-style-name="B"/>\
      <style:style style:name="B" style:family="paragraph" style:parent-style-name="A"/>
      """
    #expect(texts(try read("<text:p text:style-name=\"A\">x</text:p>", styles: styles)) == ["x"])
  }

  @Test
  func `text in frames and boxes is text`() throws {
    let body = Self.p(
      "до<draw:frame><draw:text-box>\(Self.p("рамка"))</draw:text-box></draw:frame> мая")
    #expect(texts(try read(body)) == ["рамка", "до мая"])
  }
}

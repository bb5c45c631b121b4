import RoadmapTestSupport
import SourceTables
import Testing

@testable import OfficeFiles

struct WordReaderTests {
  private func blocks(_ body: String, numbering: String? = nil) throws -> [SourceBlock] {
    try OfficeReader.document(try WordSample.file(body: body, numbering: numbering)).blocks
  }

  private static func p(_ text: String) -> String { "<w:p><w:r><w:t>\(text)</w:t></w:r></w:p>" }

  @Test
  func `merged cells keep the columns of their neighbours`() throws {
    let table = SourceTable(rows: [
      SourceRow([SourceCell("Этап", span: 2), SourceCell("", merge: .left), SourceCell("Срок")]),
      SourceRow([SourceCell("1"), SourceCell("Приказ"), SourceCell("май")]),
      SourceRow([SourceCell("", merge: .above), SourceCell("План\nи база"), SourceCell("июнь")]),
    ])
    let file = try WordSample.file(SourceDocument(blocks: [.table(table)]))
    #expect(try OfficeReader.document(file).blocks == [.table(table)])
  }

  @Test
  func `deleted text, codes of fields and bookmarks are left out`() throws {
    let body = """
      <w:p><w:bookmarkStart w:name="_GoBack"/><w:r><w:t>План</w:t></w:r>\
      <w:del><w:r><w:delText>старый</w:delText></w:r></w:del>\
      <w:ins><w:r><w:t xml:space="preserve"> нового</w:t></w:r></w:ins>\
      <w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:noBreakHyphen/><w:t>да</w:t></w:r></w:p>
      """
    #expect(try blocks(body) == [.paragraph("План нового-да")])
  }

  @Test
  func `automatic numbers are written out`() throws {
    let numbering = """
      <w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"><w:start w:val="1"/>\
      <w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl><w:lvl w:ilvl="1">\
      <w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%2."/></w:lvl>\
      </w:abstractNum><w:num w:numId="3"><w:abstractNumId w:val="7"/></w:num>
      """
    func item(_ level: Int, _ text: String) -> String {
      """
      <w:p><w:pPr><w:numPr><w:ilvl w:val="\(level)"/><w:numId w:val="3"/></w:numPr></w:pPr>\
      <w:r><w:t>\(text)</w:t></w:r></w:p>
      """
    }
    let body = [item(0, "a"), item(1, "b"), item(1, "c"), item(0, "d"), item(1, "e")].joined()
    #expect(
      try blocks(body, numbering: numbering)
        == ["1. a", "1.1. b", "1.2. c", "2. d", "2.1. e"].map { .paragraph($0) })
  }

  @Test
  func `a table inside of a cell becomes its lines`() throws {
    let inner = "<w:tbl><w:tr><w:tc>\(Self.p("x"))</w:tc><w:tc>\(Self.p("y"))</w:tc></w:tr></w:tbl>"
    let body = "<w:tbl><w:tr><w:tc>\(Self.p("a"))\(inner)</w:tc></w:tr></w:tbl>"
    #expect(try blocks(body) == [.table(SourceTable(rows: [SourceRow([SourceCell("a\nx y")])]))])
  }

  @Test
  func `a document type ends the reading`() throws {
    var zip = ZipWriter()
    let xml = #"<?xml version="1.0"?><!DOCTYPE d [<!ENTITY a "b">]><d>&a;</d>"#
    try zip.add("word/document.xml", Array(xml.utf8))
    #expect(throws: OfficeError.documentType("word/document.xml")) {
      try OfficeReader.document(zip.finished())
    }
  }

  @Test
  func `a row of ten thousand cells is refused`() throws {
    let cells = String(repeating: "<w:tc>\(Self.p("x"))</w:tc>", count: 10_000)
    #expect(throws: OfficeError.excess(SourceExcess(resource: .columns, limit: 500))) {
      try blocks("<w:tbl><w:tr>\(cells)</w:tr></w:tbl>")
    }
  }

  @Test(arguments: ["2000000000", "501"])
  func `a cell over more columns than there are is refused`(span: String) throws {
    let cell = "<w:tc><w:tcPr><w:gridSpan w:val=\"\(span)\"/></w:tcPr>\(Self.p("x"))</w:tc>"
    #expect(throws: OfficeError.excess(SourceExcess(resource: .columns, limit: 500))) {
      try blocks("<w:tbl><w:tr>\(cell)</w:tr></w:tbl>")
    }
  }

  @Test(arguments: [
    "<w:body><w:p>", "", "<a></b>", "\u{1}", String(repeating: "<a>", count: 5_000),
  ])
  func `broken XML is refused`(xml: String) throws {
    var zip = ZipWriter()
    try zip.add("word/document.xml", Array(xml.utf8))
    #expect(throws: OfficeError.damaged("word/document.xml")) {
      try OfficeReader.document(zip.finished())
    }
  }

  @Test
  func `a file cut anywhere is refused, one with a byte changed is never read otherwise`() throws {
    let file = try WordSample.file(body: Self.p("План") + "<w:tbl><w:tr><w:tc/></w:tr></w:tbl>")
    let whole = try OfficeReader.document(file)
    for length in file.indices {
      #expect(throws: OfficeError.self) { try OfficeReader.document(Array(file.prefix(length))) }
      var changed = file
      changed[length] ^= 0x5A
      if let read = try? OfficeReader.document(changed) {
        #expect(read == whole, "byte \(length)")
      }
    }
  }

  @Test
  func `an archive of something else is no document`() throws {
    var zip = ZipWriter()
    try zip.add("../../etc/passwd", Array("x".utf8))
    #expect(throws: OfficeError.unknownKind) { try OfficeReader.document(zip.finished()) }
  }

  /// A table large enough for a plan, with a cell for each text.
  private static func table(_ rows: [[String]]) -> String {
    let rows = rows.map { "<w:tr>\($0.map { "<w:tc>\(p($0))</w:tc>" }.joined())</w:tr>" }
    return "<w:tbl>\(rows.joined())</w:tbl>"
  }

  @Test
  func `a plan inside of a table that lays out a page stands for itself`() throws {
    let inner = Self.table([["№", "Дело", "Срок"], ["1", "Опрос", "май"]])
    let body = "<w:tbl><w:tr><w:tc>\(Self.p("Меню"))</w:tc><w:tc>\(inner)</w:tc></w:tr></w:tbl>"
    let plan = SourceTable(
      rows: [["№", "Дело", "Срок"], ["1", "Опрос", "май"]].map { row in
        SourceRow(row.map { SourceCell($0) })
      })
    #expect(try blocks(body) == [.paragraph("Меню"), .table(plan)])
  }

  @Test
  func `what is hidden, struck through or deleted is no live text`() throws {
    func run(_ properties: String, _ text: String) -> String {
      "<w:r><w:rPr>\(properties)</w:rPr><w:t>\(text)</w:t></w:r>"
    }
    let body = """
      <w:tbl><w:tr><w:tc><w:p>\(run("<w:strike/>", "до 1 мая"))\(run("", "до 15 мая"))</w:p></w:tc>\
      </w:tr><w:tr><w:trPr><w:hidden/></w:trPr><w:tc>\(Self.p("тайно"))</w:tc></w:tr>\
      <w:tr><w:trPr><w:del/></w:trPr><w:tc>\(Self.p("снято"))</w:tc></w:tr>\
      <w:tr><w:tc><w:p>\(run("<w:vanish/>", "черновик"))\(run("<w:strike w:val=\"0\"/>", "б"))</w:p>\
      </w:tc></w:tr></w:tbl>
      """
    let document = try OfficeReader.document(try WordSample.file(body: body))
    let rows = ["до 15 мая", "б"].map { SourceRow([SourceCell($0)]) }
    #expect(document.blocks == [.table(SourceTable(rows: rows))])
    #expect(
      document.remarks == [
        SourceRemark(.struckOut, "до 1 мая", table: 1, row: 1, column: 1),
        SourceRemark(.hidden, "тайно", table: 1, row: 2),
        SourceRemark(.hidden, "черновик", table: 1, row: 2, column: 1),
      ])
  }

  @Test
  func `a mark of a footnote is no digit of the number before it`() throws {
    let body = """
      <w:p><w:r><w:t>до 1</w:t></w:r><w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr>\
      <w:t>12</w:t></w:r><w:r><w:t> мая</w:t></w:r></w:p>
      """
    #expect(try blocks(body) == [.paragraph("до 1¹² мая")])
  }

  /// A list of two levels with what a level has besides, and what its number has of its own.
  private static func numbering(level: String = "", override: String = "") -> String {
    """
    <w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"><w:start w:val="1"/>\
    <w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/></w:lvl><w:lvl w:ilvl="1">\
    <w:start w:val="1"/><w:numFmt w:val="decimal"/>\(level)<w:lvlText w:val="%2."/></w:lvl>\
    </w:abstractNum><w:num w:numId="3"><w:abstractNumId w:val="7"/>\(override)</w:num>
    """
  }

  static let numbered: [(level: String, override: String, marks: [String])] = [
    ("", "", ["I.", "1.", "2.", "II.", "1."]),
    // Numbers that go on through the sections.
    ("<w:lvlRestart w:val=\"0\"/>", "", ["I.", "1.", "2.", "II.", "3."]),
    (
      "",
      """
      <w:lvlOverride w:ilvl="1"><w:lvl w:ilvl="1"><w:start w:val="5"/><w:numFmt w:val="decimal"/>\
      <w:lvlText w:val="%2)"/></w:lvl></w:lvlOverride>
      """, ["I.", "5)", "6)", "II.", "5)"]
    ),
    (
      "", "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"4\"/></w:lvlOverride>",
      ["IV.", "1.", "2.", "V.", "1."]
    ),
  ]

  @Test(arguments: numbered)
  func `lists count as Word counts them`(
    level: String, override: String, marks: [String]
  ) throws {
    let body = [0, 1, 1, 0, 1].map { level in
      """
      <w:p><w:pPr><w:numPr><w:ilvl w:val="\(level)"/><w:numId w:val="3"/></w:numPr></w:pPr>\
      <w:r><w:t>x</w:t></w:r></w:p>
      """
    }.joined()
    let numbering = Self.numbering(level: level, override: override)
    #expect(
      try blocks(body, numbering: numbering) == marks.map { .paragraph($0 + " x") })
  }

  @Test(arguments: [
    ("<w:outlineLvl w:val=\"1\"/>", SourceBlock.heading("x\ty", level: 2)),
    ("<w:outlineLvl w:val=\"9\"/>", .paragraph("x\ty")), ("", .paragraph("x\ty")),
  ])
  func `headings have their level, and tabs stay`(property: String, block: SourceBlock) throws {
    let body = "<w:p><w:pPr>\(property)</w:pPr><w:r><w:t>x</w:t><w:tab/><w:t>y</w:t></w:r></w:p>"
    #expect(try blocks(body) == [block])
  }

  @Test
  func `a paragraph in bold is a heading`() throws {
    func run(_ text: String, _ property: String = "") -> String {
      "<w:r><w:rPr>\(property)</w:rPr><w:t xml:space=\"preserve\">\(text)</w:t></w:r>"
    }
    let bold = "<w:p>\(run("Начало", "<w:b/>"))\(run(" "))\(run("года", "<w:b/>"))</w:p>"
    let part = "<w:p>\(run("Срок:", "<w:b/>"))\(run(" май", "<w:b w:val=\"0\"/>"))</w:p>"
    #expect(
      try blocks(bold + part)
        == [.heading("Начало года", level: SourceBlock.boldLevel), .paragraph("Срок: май")])
  }

  @Test
  func `the main part, its styles and its lists are found by their relationships`() throws {
    func relations(_ all: [(type: String, target: String)]) -> [UInt8] {
      let parts = all.enumerated().map { index, part in
        """
        <Relationship Id="r\(index)" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/\
        \(part.type)" Target="\(part.target)"/>
        """
      }
      return Array("<Relationships>\(parts.joined())</Relationships>".utf8)
    }
    let space = "xmlns:w=\"http://purl.oclc.org/ooxml/wordprocessingml/main\""
    let body = """
      <w:document \(space)><w:body><w:p><w:pPr><w:pStyle w:val="Child"/></w:pPr><w:r><w:t>x</w:t>\
      </w:r></w:p></w:body></w:document>
      """
    let styles = """
      <w:styles \(space)><w:style w:type="paragraph" w:styleId="Parent"><w:pPr><w:numPr>\
      <w:numId w:val="3"/></w:numPr><w:outlineLvl w:val="0"/></w:pPr></w:style>\
      <w:style w:type="paragraph" w:styleId="Child"><w:basedOn w:val="Parent"/></w:style></w:styles>
      """
    var zip = ZipWriter()
    try zip.add("_rels/.rels", relations([("officeDocument", "/text/document2.xml")]))
    try zip.add("text/document2.xml", Array(body.utf8))
    try zip.add(
      "text/_rels/document2.xml.rels",
      relations([("styles", "../s/styles7.xml"), ("numbering", "lists.xml")]))
    try zip.add("s/styles7.xml", Array(styles.utf8))
    try zip.add(
      "text/lists.xml", Array("<w:numbering \(space)>\(Self.numbering())</w:numbering>".utf8))
    #expect(try OfficeReader.document(zip.finished()).blocks == [.heading("I. x", level: 1)])
  }
}

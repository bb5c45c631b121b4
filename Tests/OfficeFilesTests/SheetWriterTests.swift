import Testing

@testable import OfficeFiles

struct SheetWriterTests {
  private func part(_ name: String, of book: SheetBook) throws -> String {
    let archive = try ZipReader(try SheetWriter.file(book))
    let member = try #require(archive.member(name))
    return String(decoding: try archive.content(of: member), as: UTF8.self)
  }

  private func book(_ cells: [SheetCell], name: String = "Школа") -> SheetBook {
    SheetBook(
      title: "План", language: "ru-RU",
      sheets: [
        Sheet(
          name: name, columns: cells.map { _ in Sheet.Column("Срок", width: 12) }, rows: [cells])
      ])
  }

  @Test
  func `the parts are all there, the list of types first, and the bytes are always the same`()
    throws
  {
    let sample = book([.text("a")])
    let archive = try ZipReader(try SheetWriter.file(sample))
    #expect(
      archive.members.map(\.name) == [
        "[Content_Types].xml", "_rels/.rels", "docProps/core.xml", "xl/workbook.xml",
        "xl/_rels/workbook.xml.rels", "xl/styles.xml", "xl/worksheets/sheet1.xml",
      ])
    #expect(try SheetWriter.file(sample) == SheetWriter.file(sample))
  }

  @Test(arguments: [(0, "25569"), (19_871, "45440"), (-25_508, "61")])
  func `a day is a serial number with the style of days`(dayNumber: Int, serial: String) throws {
    let xml = try part("xl/worksheets/sheet1.xml", of: book([.date(dayNumber: dayNumber)]))
    #expect(xml.contains(#"<c r="A2" s="3"><v>\#(serial)</v></c>"#))
  }

  @Test
  func `numbers are numbers, and what is not finite is left out`() throws {
    let cells: [SheetCell] = [
      .number(40), .number(47.5), .number(.nan), .number(.infinity), .empty,
    ]
    let xml = try part("xl/worksheets/sheet1.xml", of: book(cells))
    #expect(xml.contains(#"<c r="A2" s="4"><v>40</v></c><c r="B2" s="4"><v>47.5</v></c></row>"#))
  }

  @Test(arguments: [
    (SheetCell.number(4), "5"), (.date(dayNumber: 0), "5"), (.text("4"), "1"), (.empty, "1"),
  ])
  func `a title stands where what is below it stands`(cell: SheetCell, style: String) throws {
    let xml = try part("xl/worksheets/sheet1.xml", of: book([cell]))
    #expect(xml.contains(#"<c r="A1" s="\#(style)""#))
    #expect(
      try part("xl/styles.xml", of: book([cell])).contains(
        #"<alignment horizontal="right" vertical="top" wrapText="1"/>"#))
  }

  @Test
  func `a formula is text, and hostile text stays text`() throws {
    let xml = try part(
      "xl/worksheets/sheet1.xml",
      of: book([.text("=cmd|' /C calc'!A0"), .text("]]><f>1</f>\u{1}")]))
    #expect(xml.contains(#"t="inlineStr"><is><t xml:space="preserve">=cmd|"#))
    #expect(xml.contains("]]&gt;&lt;f&gt;1&lt;/f&gt;\u{FFFD}"))
    #expect(!xml.contains("<f>"))
  }

  @Test
  func `titles stay in view and can be filtered by`() throws {
    let xml = try part("xl/worksheets/sheet1.xml", of: book([.text("a"), .text("b")]))
    #expect(xml.contains(#"<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft""#))
    #expect(xml.contains(#"<autoFilter ref="A1:B2"/>"#))
  }

  @Test
  func `a text longer than a cell is cut, and says so`() throws {
    let text = String(repeating: "🏫", count: 20_000)
    let xml = try part("xl/worksheets/sheet1.xml", of: book([.text(text)]))
    let written = try #require(
      xml.split(separator: "<").last { $0.hasPrefix("t xml:space=\"preserve\">") }
        .flatMap { $0.split(separator: ">").last })
    #expect(written.utf16.count <= 32_767)
    #expect(written.hasSuffix("🏫…"))
  }

  @Test
  func `tabs get names that Excel allows, no two alike`() {
    let long = String(repeating: "ж", count: 40)
    #expect(
      SheetName.names(for: [
        "a/b:c", "A/B:C", "", "'x'", "History", long, long, "  ", "\u{1}",
      ]) == [
        "abc", "ABC (2)", "3", "x", "5", String(long.prefix(31)), String(long.prefix(27)) + " (2)",
        "8", "9",
      ])
  }

  @Test(arguments: [(1, "A"), (26, "Z"), (27, "AA"), (52, "AZ"), (703, "AAA")])
  func `columns are lettered`(count: Int, letters: String) throws {
    let xml = try part(
      "xl/worksheets/sheet1.xml", of: book(Array(repeating: .text("x"), count: count)))
    #expect(xml.contains(#"<dimension ref="A1:\#(letters)2"/>"#))
  }
}

import SourceTables
import Testing

@testable import OfficeFiles

/// Small files that want to become large ones, and numbers that no document can mean.
struct OfficeBudgetTests {
  private func workbook(
    _ sheet: String, sheets: Int = 1, texts: String = ""
  ) throws -> [UInt8] {
    var zip = ZipWriter()
    let list = (1...sheets).map { "<sheet name=\"\($0)\" sheetId=\"\($0)\" r:id=\"r1\"/>" }
    let parts = [
      (
        "xl/workbook.xml",
        "<workbook xmlns:r=\"r\"><sheets>\(list.joined())</sheets></workbook>"
      ),
      (
        "xl/_rels/workbook.xml.rels",
        "<R><Relationship Id=\"r1\" Target=\"worksheets/sheet1.xml\"/></R>"
      ),
      ("xl/sharedStrings.xml", "<sst>\(texts)</sst>"),
      ("xl/worksheets/sheet1.xml", "<worksheet><sheetData>\(sheet)</sheetData></worksheet>"),
    ]
    for (name, content) in parts { try zip.add(name, Array(content.utf8)) }
    return zip.finished()
  }

  private func excess(_ bytes: [UInt8]) -> SourceExcess.Resource? {
    do {
      _ = try OfficeReader.document(bytes)
      return nil
    } catch {
      if case .excess(let excess) = error { return excess.resource }
      Issue.record("\(error)")
      return nil
    }
  }

  @Test
  func `one part that three thousand sheets name is counted each time`() throws {
    let rows = String(repeating: "<row><c><v>1</v></c><c><v>2</v></c></row>", count: 100)
    #expect(excess(try workbook(rows, sheets: 3_000)) == .cells)
    #expect(excess(try workbook(rows, sheets: 30)) == nil)
    let long = "<row><!--\(String(repeating: "x", count: 100_000))--></row>"
    #expect(excess(try workbook(long, sheets: 3_000)) == .parts)
  }

  @Test
  func `one text in every cell is counted each time`() throws {
    let text = "<si><t>\(String(repeating: "наставник ", count: 20_000))</t></si>"
    let rows = String(repeating: "<row><c t=\"s\"><v>0</v></c></row>", count: 1_000)
    #expect(excess(try workbook(rows, texts: text)) == .text)
  }

  @Test
  func `merged ranges are counted by what they touch, and take no longer than they are many`()
    throws
  {
    let rows = (1...20_000).map { "<row r=\"\($0 * 2 - 1)\"><c><v>1</v></c></row>" }.joined()
    let merges = (1...20_000).map { "<mergeCell ref=\"A\($0 * 2 - 1):B\($0 * 2)\"/>" }.joined()
    let sheet = "\(rows)</sheetData><mergeCells>\(merges)</mergeCells><sheetData>"
    #expect(excess(try workbook(sheet)) == nil)
    let whole = String(repeating: "<mergeCell ref=\"A1:B40000\"/>", count: 20)
    #expect(excess(try workbook("\(rows)</sheetData>\(whole)<sheetData>")) == .cells)
  }

  @Test
  func `tags are counted, and so are the attributes of one`() throws {
    #expect(excess(try workbook(String(repeating: "<a/>", count: 5_000_001))) == .markup)
    let attributes = (0...256).map { " a\($0)=\"\"" }.joined()
    #expect(excess(try workbook("<row\(attributes)/>")) == .attributes)
  }

  @Test(arguments: ["9223372036854775807", "9999999999999999999999", "1048577", "0", "-1"])
  func `a row that no sheet has is refused, by its number`(number: String) throws {
    let sheet = "<row r=\"\(number)\"><c><v>1</v></c></row><row r=\"2\"><c><v>2</v></c></row>"
    #expect(throws: OfficeError.absurdNumber(part: "xl/worksheets/sheet1.xml", number)) {
      try OfficeReader.document(try workbook(sheet))
    }
  }

  @Test
  func `rows and cells out of order lose no text`() throws {
    let sheet = """
      <row r="5"><c r="B5"><v>1</v></c><c r="A5"><v>2</v></c><c r="A5"><v>3</v></c></row>\
      <row r="2"><c r="A2"><v>4</v></c><c r="B2"><v>5</v></c></row>
      """
    let document = try OfficeReader.document(try workbook(sheet))
    let rows = document.blocks.flatMap { block -> [[String]] in
      if case .table(let table) = block { table.rows.map { $0.cells.map(\.text) } } else { [] }
    }
    #expect(rows == [["2\n3", "1"], ["4", "5"]])
  }

  @Test(
    arguments: [
      ("-9223372036854775808", nil), ("9223372036854775808", nil), ("-2147483649", nil),
      ("-2147483648", "-2147483648. a"), ("2147483647", "2147483647. a"), ("", "1. a"),
      ("x", "1. a"),
    ] as [(String, String?)])
  func `a list begins to count where any document may`(start: String, line: String?) throws {
    var zip = ZipWriter()
    let item =
      "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>"
      + "<w:r><w:t>a</w:t></w:r></w:p>"
    let document = "<w:document xmlns:w=\"w\"><w:body>\(item)\(item)</w:body></w:document>"
    let numbering =
      "<w:numbering xmlns:w=\"w\"><w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\">"
      + "<w:start w:val=\"\(start)\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/>"
      + "</w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"
      + "</w:numbering>"
    try zip.add("word/document.xml", Array(document.utf8))
    try zip.add("word/numbering.xml", Array(numbering.utf8))
    let file = zip.finished()
    guard let line else {
      #expect(throws: OfficeError.absurdNumber(part: "word/numbering.xml", start)) {
        try OfficeReader.document(file)
      }
      return
    }
    #expect(try OfficeReader.document(file).blocks.first == .paragraph(line))
  }
}

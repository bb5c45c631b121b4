import SourceTables
import Testing

@testable import OfficeFiles

struct SheetReaderTests {
  private func workbook(_ sheet: String, styles: String = "") throws -> [UInt8] {
    var zip = ZipWriter()
    let parts = [
      (
        "xl/workbook.xml",
        "<workbook xmlns:r=\"r\"><sheets><sheet name=\"План\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"
      ),
      (
        "xl/_rels/workbook.xml.rels",
        "<R><Relationship Id=\"r1\" Target=\"worksheets/sheet1.xml\"/></R>"
      ),
      (
        "xl/sharedStrings.xml",
        "<sst><si><t>Срок</t></si><si><r><t>При</t></r><r><t>каз</t></r></si></sst>"
      ),
      ("xl/styles.xml", "<styleSheet>\(styles)</styleSheet>"),
      ("xl/worksheets/sheet1.xml", "<worksheet>\(sheet)</worksheet>"),
    ]
    for (name, content) in parts { try zip.add(name, Array(content.utf8)) }
    return zip.finished()
  }

  @Test
  func `texts, numbers, dates and gaps become cells`() throws {
    let styles = "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs>"
    let sheet = """
      <sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>7.0</v></c><c r="D1" t="s"><v>1</v></c></row>\
      <row r="2"><c r="A2" s="1"><v>44805</v></c><c r="B2"><v>0.30000000000000004</v></c>\
      <c r="C2" t="inlineStr"><is><t>да</t></is></c></row></sheetData>
      """
    let document = try OfficeReader.document(try workbook(sheet, styles: styles))
    guard case .table(let table)? = document.blocks.last else {
      Issue.record("there is no table")
      return
    }
    #expect(
      table.rows.map { $0.cells.map(\.text) } == [
        ["Срок", "7", "", "Приказ"], ["01.09.2022", "0.3", "да"],
      ])
    #expect(document.name == "План")
  }

  @Test
  func `hidden rows and columns are left out and told`() throws {
    func row(_ number: Int, _ texts: [String], _ more: String = "") -> String {
      let cells = texts.map { "<c t=\"inlineStr\"><is><t>\($0)</t></is></c>" }.joined()
      return "<row r=\"\(number)\" \(more)>\(cells)</row>"
    }
    let sheet = """
      <cols><col min="2" max="2" hidden="1"/></cols><sheetData>\(row(1, ["№", "Тайна", "Срок"]))\
      \(row(2, ["1", "да", "май"]))\(row(3, ["2", "нет", "июнь"], "hidden=\"true\""))</sheetData>
      """
    let document = try OfficeReader.document(try workbook(sheet))
    let rows = [["№", "Срок"], ["1", "май"]].map { row in SourceRow(row.map { SourceCell($0) }) }
    #expect(document.blocks == [.table(SourceTable(rows: rows))])
    #expect(
      document.remarks == [
        SourceRemark(.hidden, "2 | нет | июнь"), SourceRemark(.hidden, "Тайна | да"),
      ])
  }

  @Test(arguments: ["XFD1", "SG1"])
  func `a cell far to the right is refused`(reference: String) throws {
    let sheet = "<sheetData><row r=\"1\"><c r=\"\(reference)\"><v>1</v></c></row></sheetData>"
    #expect(throws: OfficeError.excess(SourceExcess(resource: .columns, limit: 500))) {
      try OfficeReader.document(try workbook(sheet))
    }
  }

  @Test(arguments: [("B3", 1, 3), ("$AA$10", 26, 10)])
  func `references name columns from 0 and rows from 1`(text: String, column: Int, row: Int) throws
  {
    let reference = try #require(SheetReference(text))
    #expect(reference.column == column)
    #expect(reference.row == row)
  }

  @Test(arguments: ["", "3", "a1", "AAAAAAAAAAAAAAAAA1", "A99999999999999999999"])
  func `what is no reference is none`(text: String) {
    #expect(SheetReference(text) == nil)
  }
}

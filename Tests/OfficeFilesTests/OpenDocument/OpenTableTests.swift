import RoadmapTestSupport
import SourceTables
import Testing

@testable import OfficeFiles

/// Tables and workbooks of OpenDocument: spans, repetition, what is hidden, and files that ask for too much.
struct OpenTableTests {
  private static func cell(_ text: String, _ more: String = "") -> String {
    "<table:table-cell \(more)><text:p>\(text)</text:p></table:table-cell>"
  }

  private static let covered = "<table:covered-table-cell/>"

  private static func row(_ cells: String, _ more: String = "") -> String {
    "<table:table-row \(more)>\(cells)</table:table-row>"
  }

  private static func table(_ rows: String, _ more: String = "") -> String {
    "<table:table \(more)>\(rows)</table:table>"
  }

  private func rows(_ document: SourceDocument) -> [[SourceCell]] {
    document.blocks.flatMap { block -> [[SourceCell]] in
      if case .table(let table) = block { table.rows.map(\.cells) } else { [] }
    }
  }

  private func texts(_ document: SourceDocument) -> [[String]] {
    rows(document).map { $0.map(\.text) }
  }

  @Test
  func `covered cells keep the columns of their neighbours`() throws {
    let body = Self.table(
      Self.row(
        Self.cell("Этап", "table:number-columns-spanned=\"2\" table:number-rows-spanned=\"2\"")
          + Self.covered + Self.cell("Срок"))
        + Self.row(Self.covered + Self.covered + Self.cell("май"))
        + Self.row(Self.cell("1") + Self.cell("Приказ") + Self.cell("июнь")))
    let document = try OfficeReader.document(try OpenSample.text(body))
    #expect(
      rows(document) == [
        [SourceCell("Этап", span: 2), SourceCell("", merge: .left), SourceCell("Срок")],
        [SourceCell("", merge: .above), SourceCell("", merge: .above), SourceCell("май")],
        [SourceCell("1"), SourceCell("Приказ"), SourceCell("июнь")],
      ])
  }

  @Test
  func `repeated cells and rows are as many as they say, and empty ends are none`() throws {
    let sheet = Self.table(
      Self.row(
        Self.cell("а") + "<table:table-cell table:number-columns-repeated=\"2\"/>"
          + Self.cell("б", "table:number-columns-repeated=\"3\"")
          + "<table:table-cell table:number-columns-repeated=\"16378\"/>")
        + Self.row(Self.cell("в") + Self.cell("г"), "table:number-rows-repeated=\"2\"")
        + Self.row(
          "<table:table-cell table:number-columns-repeated=\"16384\"/>",
          "table:number-rows-repeated=\"1048573\""))
    let document = try OfficeReader.document(try OpenSample.workbook(sheet))
    #expect(texts(document) == [["а", "", "", "б", "б", "б"], ["в", "г"], ["в", "г"]])
  }

  @Test
  func `hidden rows, columns and sheets are left out and told`() throws {
    let styles = """
      <style:style style:name="off" style:family="table"><style:table-properties \
      table:display="false"/></style:style>
      """
    let sheets =
      Self.table(
        "<table:table-column/><table:table-column table:visibility=\"collapse\"/><table:table-column/>"
          + Self.row(Self.cell("№") + Self.cell("Тайна") + Self.cell("Срок"))
          + Self.row(Self.cell("1") + Self.cell("да") + Self.cell("май"))
          + Self.row(
            Self.cell("2") + Self.cell("нет") + Self.cell("июнь"), "table:visibility=\"filter\""))
      + Self.table(
        Self.row(Self.cell("черновик") + Self.cell("x")),
        "table:name=\"Старое\" table:style-name=\"off\"")
    let document = try OfficeReader.document(try OpenSample.workbook(sheets, styles: styles))
    #expect(texts(document) == [["№", "Срок"], ["1", "май"]])
    #expect(
      document.remarks.map(\.text) == ["2 нет июнь", "Тайна | да", "Старое"])
    #expect(document.remarks.allSatisfy { $0.kind == .hidden })
  }

  @Test(arguments: [
    ("office:value-type=\"date\" office:date-value=\"2023-09-01\"", "01.09.23", "01.09.2023"),
    (
      "office:value-type=\"date\" office:date-value=\"2023-09-01T00:00:00\"", "сен.23", "01.09.2023"
    ),
    ("office:value-type=\"float\" office:value=\"1.1\"", "1,10", "1.10"),
    ("office:value-type=\"percentage\" office:value=\"0.3\"", "30 %", "30 %"),
    ("office:value-type=\"percentage\" office:value=\"0.3\"", "", "30%"),
    ("office:value-type=\"float\" office:value=\"7\"", "", "7"),
    ("office:value-type=\"string\" office:string-value=\"Приказ\"", "", "Приказ"),
    ("office:value-type=\"boolean\" office:boolean-value=\"true\"", "", "да"),
    ("office:value-type=\"string\"", "1,5", "1,5"),
  ])
  func `values are read as they are shown`(more: String, shown: String, text: String) throws {
    let paragraph = shown.isEmpty ? "" : "<text:p>\(shown)</text:p>"
    let sheet = Self.table(
      Self.row(Self.cell("а") + "<table:table-cell \(more)>\(paragraph)</table:table-cell>"))
    #expect(texts(try OfficeReader.document(try OpenSample.workbook(sheet))) == [["а", text]])
  }

  @Test
  func `a table inside of a cell becomes its lines, and one that only lays out a page its parts`()
    throws
  {
    let inner = Self.table(Self.row(Self.cell("x") + Self.cell("y")))
    let small = Self.table(
      Self.row("<table:table-cell><text:p>a</text:p>\(inner)</table:table-cell>" + Self.cell("b")))
    #expect(texts(try OfficeReader.document(try OpenSample.text(small))) == [["a\nx y", "b"]])
    let plan = Self.table(
      Self.row(Self.cell("Дело") + Self.cell("Срок") + Self.cell("Кто"))
        + Self.row(Self.cell("Приказ") + Self.cell("май") + Self.cell("Иванов")))
    let layout = Self.table(Self.row("<table:table-cell>\(plan)</table:table-cell>"))
    #expect(texts(try OfficeReader.document(try OpenSample.text(layout))).count == 2)
  }

  @Test
  func `a row of which a tracked change left nothing is not counted`() throws {
    let styles = """
      <text:list-style style:name="L"><text:list-level-style-number text:level="1" \
      style:num-format="1" style:num-suffix="."/></text:list-style>
      """
    func row(_ text: String) -> String {
      let number = """
        <table:table-cell><text:list text:style-name="L" text:continue-numbering="true">\
        <text:list-item><text:p/></text:list-item></text:list></table:table-cell>
        """
      return Self.row(number + Self.cell(text))
    }
    let body = Self.table(row("Приказ") + row("<text:change text:change-id=\"1\"/>") + row("Отчёт"))
    let document = try OfficeReader.document(try OpenSample.text(body, styles: styles))
    #expect(texts(document) == [["1.", "Приказ"], ["2.", "Отчёт"]])
  }

  private func error(_ bytes: [UInt8]) -> OfficeError? {
    do {
      _ = try OfficeReader.document(bytes)
      return nil
    } catch {
      return error
    }
  }

  @Test(arguments: [
    (row(cell("x", "table:number-columns-repeated=\"16384\"")), SourceExcess.Resource.columns),
    (
      row("<table:table-cell table:number-columns-repeated=\"16384\"/>" + cell("x")), .columns
    ),
    (row(cell("x") + cell("y"), "table:number-rows-repeated=\"1048576\""), .cells),
    (
      row(
        cell(String(repeating: "я", count: 40_000)) + cell("y"),
        "table:number-rows-repeated=\"900\""), .text
    ),
    (row(cell("x", "table:number-columns-spanned=\"9999\"")), .columns),
    (
      row(cell("x") + "<table:covered-table-cell table:number-columns-repeated=\"9999\"/>"),
      .columns
    ),
  ])
  func `a small file that wants to become a large one is refused`(
    rows: String, resource: SourceExcess.Resource
  ) throws {
    guard case .excess(let excess)? = error(try OpenSample.workbook(Self.table(rows))) else {
      Issue.record("it was read")
      return
    }
    #expect(excess.resource == resource)
  }

  @Test
  func `numbers that no document can mean are refused with their part`() throws {
    for number in ["99999999999999999999", "-5", "9223372036854775807"] {
      let sheet = Self.table(Self.row(Self.cell("x"), "table:number-rows-repeated=\"\(number)\""))
      #expect(
        error(try OpenSample.workbook(sheet)) == .absurdNumber(part: "content.xml", number))
    }
  }

  @Test
  func `a password, a presentation and broken parts are told apart`() throws {
    let manifest = "<manifest><file-entry><encryption-data/></file-entry></manifest>"
    let extra = ["META-INF/manifest.xml": manifest, "content.xml": "secret"]
    #expect(error(try OpenSample.text("", extra: extra)) == .protected)
    #expect(error(try OpenSample.text("", extra: ["encrypted-package": "x"])) == .protected)
    #expect(
      error(try OpenSample.file("<office:presentation/>", "", "", [:])) == .unknownKind)
    #expect(
      error(try OpenSample.text("", extra: ["content.xml": "<a><b></a>"]))
        == .damaged("content.xml"))
    let entities = "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>"
    #expect(
      error(try OpenSample.text("", extra: ["content.xml": entities]))
        == .documentType("content.xml"))
  }
}

import SourceTables
import Testing

@testable import OfficeFiles

/// What Word keeps beside the text, in other parts of the file or in boxes over it.
struct WordBesideTextTests {
  private func read(_ body: String, parts: [String: String] = [:]) throws -> SourceDocument {
    var zip = ZipWriter()
    let main =
      "<w:document xmlns:w=\"w\" xmlns:mc=\"m\" xmlns:wps=\"s\"><w:body>\(body)</w:body></w:document>"
    try zip.add("word/document.xml", Array(main.utf8))
    for (name, content) in parts.sorted(by: { $0.key < $1.key }) {
      let whole = "<w:\(name) xmlns:w=\"w\">\(content)</w:\(name)>"
      try zip.add("word/\(name).xml", Array(whole.utf8))
    }
    return try OfficeReader.document(zip.finished())
  }

  private static func p(_ text: String) -> String { "<w:p><w:r><w:t>\(text)</w:t></w:r></w:p>" }

  @Test
  func `text of a box is read once, before the paragraph that it hangs on`() throws {
    let box = "<w:txbxContent>\(Self.p("УТВЕРЖДАЮ"))</w:txbxContent>"
    let body = """
      <w:p><w:r><mc:AlternateContent><mc:Choice><w:drawing><wps:txbx>\(box)</wps:txbx></w:drawing>\
      </mc:Choice><mc:Fallback><w:pict>\(box)</w:pict></mc:Fallback></mc:AlternateContent></w:r>\
      <w:r><w:t>План</w:t></w:r></w:p>
      """
    #expect(try read(body).blocks == [.paragraph("УТВЕРЖДАЮ"), .paragraph("План")])
  }

  @Test
  func `notes are told with the cell that refers to them, separators are none`() throws {
    let footnotes = """
      <w:footnote w:type="separator" w:id="-1"><w:p/></w:footnote><w:footnote w:id="1">\
      \(Self.p("по согласованию"))\(Self.p("с учредителем"))</w:footnote>
      """
    let endnotes = "<w:endnote w:id=\"1\">\(Self.p("кроме каникул"))</w:endnote>"
    let body = """
      <w:tbl><w:tr><w:tc><w:p><w:r><w:t>Опрос</w:t></w:r><w:r><w:footnoteReference w:id="1"/></w:r>\
      </w:p></w:tc></w:tr></w:tbl><w:p><w:r><w:t>Итог</w:t><w:endnoteReference w:id="1"/></w:r></w:p>
      """
    let document = try read(body, parts: ["footnotes": footnotes, "endnotes": endnotes])
    #expect(
      document.blocks == [
        .table(SourceTable(rows: [SourceRow([SourceCell("Опрос")])])), .paragraph("Итог"),
      ])
    #expect(
      document.remarks == [
        SourceRemark(.footnote, "по согласованию с учредителем", table: 1, row: 1, column: 1),
        SourceRemark(.footnote, "кроме каникул"),
      ])
  }

  @Test
  func `a definition that stands for the list of a style is numbered as that one`() throws {
    let numbering = """
      <w:abstractNum w:abstractNumId="0"><w:styleLink w:val="Own"/><w:lvl w:ilvl="0">\
      <w:start w:val="3"/><w:numFmt w:val="decimal"/><w:lvlText w:val="п. %1"/></w:lvl></w:abstractNum>\
      <w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="Own"/></w:abstractNum>\
      <w:num w:numId="5"><w:abstractNumId w:val="0"/></w:num>\
      <w:num w:numId="6"><w:abstractNumId w:val="1"/></w:num>
      """
    let styles = """
      <w:style w:type="numbering" w:styleId="Own"><w:pPr><w:numPr><w:numId w:val="5"/></w:numPr>\
      </w:pPr></w:style>
      """
    let body = ["Опрос", "Приказ"].map { text in
      """
      <w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="6"/></w:numPr></w:pPr><w:r>\
      <w:t>\(text)</w:t></w:r></w:p>
      """
    }
    let document = try read(body.joined(), parts: ["numbering": numbering, "styles": styles])
    #expect(document.blocks == [.paragraph("п. 3 Опрос"), .paragraph("п. 4 Приказ")])
  }
}

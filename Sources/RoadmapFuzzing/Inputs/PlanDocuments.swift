import OfficeFiles
import RoadmapCore
import SourceTables

/// Documents that are read as plans.
enum PlanDocuments {
  /// The document of an input, whose first byte says how it is read; nil where it is refused.
  static func document(_ input: [UInt8]) -> SourceDocument? {
    var feed = ChoiceFeed(input.prefix(1))
    let kind = feed.number(below: 7)
    let bytes = Array(input.dropFirst())
    switch kind {
    case 4: return try? OfficeReader.document(bytes)
    case 5: return try? OfficeReader.document(word(bytes))
    case 6: return try? OfficeReader.document(sheet(bytes))
    default: break
    }
    guard let text = TextEncoding.text(of: bytes) else { return nil }
    switch kind {
    case 0: return try? PlainTextLayout.document(text)
    case 1: return try? DelimitedText.document(text)
    case 2: return try? MarkdownText.document(text)
    default: return try? HTMLText.document(text)
    }
  }

  /// Small documents of every kind.
  static var seeds: [[UInt8]] {
    var seeds = [plainText, delimited, markdown, html].enumerated().map { kind, text in
      Array("\(kind)\(text)".utf8)
    }
    seeds += [Array("5\(wordBody)".utf8), Array("6\(sheetRows)".utf8)]
    if let file = try? word(Array(wordBody.utf8)) { seeds.append(Array("4".utf8) + file) }
    if let file = try? sheet(Array(sheetRows.utf8)) { seeds.append(Array("4".utf8) + file) }
    return seeds
  }

  /// A Word file with a body of this XML.
  private static func word(_ body: [UInt8]) throws -> [UInt8] {
    let space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    var zip = ZipWriter()
    try zip.add(
      "word/document.xml",
      Array("<w:document xmlns:w=\"\(space)\"><w:body>".utf8) + body
        + Array("</w:body></w:document>".utf8))
    return zip.finished()
  }

  /// An Excel file with one sheet of these rows.
  private static func sheet(_ rows: [UInt8]) throws -> [UInt8] {
    let space = "http://schemas.openxmlformats.org/"
    let main = "\(space)spreadsheetml/2006/main"
    let relations = "\(space)officeDocument/2006/relationships"
    var zip = ZipWriter()
    try zip.add(
      "xl/workbook.xml",
      Array(
        """
        <workbook xmlns="\(main)" xmlns:r="\(relations)">\
        <sheets><sheet name="План" sheetId="1" r:id="rId1"/></sheets></workbook>
        """.utf8))
    try zip.add(
      "xl/_rels/workbook.xml.rels",
      Array(
        """
        <Relationships xmlns="\(space)package/2006/relationships"><Relationship Id="rId1" \
        Type="\(relations)/worksheet" Target="worksheets/sheet1.xml"/></Relationships>
        """.utf8))
    try zip.add(
      "xl/worksheets/sheet1.xml",
      Array("<worksheet xmlns=\"\(main)\"><sheetData>".utf8) + rows
        + Array("</sheetData></worksheet>".utf8))
    return zip.finished()
  }

  private static let plainText = """
    УТВЕРЖДАЮ директор И.И. Иванов приказ № 5 от 30.08.2023
    Дорожная карта наставничества на 2023-2024 учебный год
    Цель: охват 70 %
    №	Мероприятия	Сроки	Ответственные
    1.	Подготовка
    1.1.	Приказ	до 15 мая 2024	директор
    """
  private static let delimited = """
    № п/п;Мероприятия;Сроки;Ответственные;Документы
    1;"Приказ; ""новый"" план";сентябрь 2023;"Иванова А.Б., куратор";приказ
    2;Анкеты;до 31 июня;;
    """
  private static let markdown = """
    # План на 2023 год

    | № | Мероприятие | Срок | Ответственный |
    |---|---|---|---|
    | 1 | Этап 1 | | |
    | 1.1 | Приказ \\| акт | май | Зав. каф. |
    """
  private static let html = """
    <h1>План</h1><table><tr><th rowspan=2>№<th>Мероприятия<th>Сроки</tr>
    <tr><td colspan="2">Этап &laquo;1&raquo;</td></tr><tr><td>1<td>Приказ<br>акт<td>май</table>
    """
  private static let wordBody =
    "<w:p><w:r><w:t>План на 2023 год</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan "
    + "w:val=\"2\"/></w:tcPr><w:p><w:r><w:t>Мероприятия</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r>"
    + "<w:t>Сроки</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p><w:r>"
    + "<w:t>1. Приказ</w:t><w:br/></w:r></w:p></w:tc><w:tc><w:p/></w:tc></w:tr></w:tbl>"
  private static let sheetRows =
    "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Мероприятия</t></is></c><c r=\"B1\" "
    + "t=\"inlineStr\"><is><t>Сроки</t></is></c></row><row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is>"
    + "<t>Приказ</t></is></c><c r=\"B2\"><v>45190</v></c><c r=\"XFD2\" t=\"b\"><v>1</v></c></row>"

  /// Words of plans and marks of files.
  static let words: [[UInt8]] =
    [
      "1.", "1.1", "1.1.", "2)", "99999999999999999999.1", "IV.", "Этап 2", "Мероприятия", "Сроки",
      "Срок исполнения", "Ответственные", "№ п/п", "Документы", "Результат", "ФИО", "Должность",
      "Показатель", "2023 год", "2023/24", "не менее 30% в 2022 году", "50 %", "100",
      "Иванова А.Б.",
      "Иванова А.Б. Петров В.Г.", "Зав.каф.", "куратор", "директор, завуч", "Утверждаю",
      "Приказ № 5",
      "от 30.08.2023", "Дорожная карта", "Цель:", "Задачи:", "на основании приказа № 1,", "- ",
      "• ",
      "1) Приказ 2) План", "«", "»", "(", ")", "%", "\u{306}", "\u{AD}", "[bookmark: x", "\u{202E}",
      "\u{1B}[31m", "и", ",", ";", ".", "–", "\t", "\n", "\n\n", "|", "\n|---|---|\n", "\r\n", "\"",
      "<table>", "<tr>", "<td>", "</table>", "<td rowspan=9999999999>", "<td colspan=3>", "<br>",
      "<!--",
      "<script>", "&amp;", "&#1040;", "&#xFFFFFFFF;", "&#0;", "<p>", "</p>", "<li>", "<ol>",
      "<pre>",
      "<w:p>", "</w:p>", "<w:tc>", "<w:tr>", "<w:tbl>", "</w:tbl>", "<w:vMerge w:val=\"restart\"/>",
      "<w:gridSpan w:val=\"99999999\"/>", "<w:gridSpan w:val=\"-1\"/>", "<w:br/>", "<w:tab/>",
      "<w:numPr><w:numId w:val=\"1\"/></w:numPr>", "<c r=\"ZZZZZZZ9999999\">", "<c r=\"1\">",
      "<row>",
      "<v>1e300</v>", "<v>-1</v>", "<v>45190.5</v>", " t=\"s\"", " t=\"d\"", " s=\"9\"",
      "<mergeCell ref=\"A1:XFD1048576\"/>", "<![CDATA[", "]]>", "<!DOCTYPE x [<!ENTITY a \"b\">]>",
      "PK\u{1}\u{2}", "PK\u{3}\u{4}", "PK\u{5}\u{6}", "\0\0", "word/document.xml",
    ].map { Array($0.utf8) } + DeadlineWords.all.prefix(60)
    + [[0xFF, 0xFE], [0xFE, 0xFF], [0xFF, 0xFF, 0xFF, 0xFF], [0xCF, 0xF0, 0xE8]]
}

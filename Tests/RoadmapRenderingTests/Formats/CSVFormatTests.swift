import RoadmapRendering
import Testing

struct CSVFormatTests {
  private func table(_ rows: [[ReportCell]], titles: [String] = ["№", "Мероприятие"]) -> ReportTable
  {
    ReportTable(columns: titles.map { ReportColumn($0) }, rows: rows.map { ReportRow($0) })
  }

  /// The one field of a table of one cell.
  private func field(_ text: String) -> String {
    let rendered = CSVFormat.render(table([[.text(StyledText(text))]], titles: ["t"]))
    return String(rendered.dropFirst("t\r\n".count).dropLast("\r\n".count))
  }

  @Test func `writes a header and a line a row, each ended by CRLF`() {
    let rendered = CSVFormat.render(table([["1.1", "Приказ"], ["1.2", "Реестр"]]))
    #expect(rendered == "№,Мероприятие\r\n1.1,Приказ\r\n1.2,Реестр\r\n")
  }

  @Test func `writes the header also where there are no rows`() {
    #expect(CSVFormat.render(table([])) == "№,Мероприятие\r\n")
  }

  @Test func `every line has as many fields as there are columns`() {
    let rendered = CSVFormat.render(table([["1"], ["1", "a", "b"], [.empty, "c"]]))
    #expect(rendered == "№,Мероприятие\r\n1,\r\n1,a\r\n,c\r\n")
  }

  @Test func `a bar is a whole percent, and all of it only when it is full`() {
    let bars = [(2, 3), (0, 0), (3, 3), (5, 3), (-1, 3), (999, 1000)].map { done, total in
      [ReportCell.bar(ReportBar(done: done, total: total))]
    }
    #expect(
      CSVFormat.render(table(bars, titles: ["%"])) == "%\r\n67\r\n\r\n100\r\n100\r\n0\r\n99\r\n")
  }

  @Test(arguments: [
    ("Приказ № 370", "Приказ № 370"),
    ("а, б", "\"а, б\""),
    ("а; б", "\"а; б\""),
    ("«цитата»", "«цитата»"),
    ("сказал \"да\"", "\"сказал \"\"да\"\"\""),
    ("\"", "\"\"\"\""),
    ("две\nстроки", "\"две\nстроки\""),
    ("две\r\nстроки", "\"две\r\nстроки\""),
    ("a\tb", "\"a\tb\""),
    (" с пробелом ", " с пробелом "),
    ("", ""),
  ])
  func `quotes what RFC 4180 or another separator needs quoted`(text: String, expected: String) {
    #expect(field(text) == expected)
  }

  @Test(arguments: [
    ("=1+1", "'=1+1"),
    ("=HYPERLINK(\"http://x\",\"y\")", "\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\""),
    ("+7 (3843) 12-34-56", "'+7 (3843) 12-34-56"),
    ("-сделать", "'-сделать"),
    ("- сделать", "'- сделать"),
    ("@SUM(A1)", "'@SUM(A1)"),
    ("\t=1", "\"'\t=1\""),
    ("\r=1", "\"'\r=1\""),
    ("\n=1", "\"'\n=1\""),
    ("＝1+1", "'＝1+1"),
    ("＋1+1", "'＋1+1"),
    ("－1+1", "'－1+1"),
    ("＠a", "'＠a"),
    ("-1-1", "'-1-1"),
    ("-", "'-"),
    ("+", "'+"),
    ("-1.5.2", "'-1.5.2"),
    ("-.5", "'-.5"),
    ("-5", "-5"),
    ("+5", "+5"),
    ("-47.5", "-47.5"),
    ("-47,5", "\"-47,5\""),
    ("5=5", "5=5"),
    ("— тире", "— тире"),
    ("\u{1B}=1", "␛=1"),
  ])
  func `is never taken for a formula`(text: String, expected: String) {
    #expect(Array(field(text).utf8) == Array(expected.utf8))
  }

  @Test func `a title of a column is guarded too`() {
    #expect(CSVFormat.render(table([], titles: ["=1", "a,b"])) == "'=1,\"a,b\"\r\n")
  }
}

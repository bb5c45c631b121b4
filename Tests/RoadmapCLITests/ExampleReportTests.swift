import RoadmapCLI
import RoadmapCore
import RoadmapTestSupport
import Testing

/// The yearly reports on the five real roadmaps.
struct ExampleReportTests {
  private func answer(_ words: [String], on today: String) throws -> [UInt8] {
    let day = try #require(CalendarDate(today))
    var host = MemoryHost(today: day)
    try host.checkOut("Examples")
    host.arguments = ["report"] + words
    #expect(RoadmapTool.run(on: &host) == .done)
    return host.output
  }

  /// Every example with the year that is reported, and the day on which that is done.
  private static let years = [
    ("gymnasium-406", "2023/24", "2024-02-29"), ("school-4-kuzbass", "2022/23", "2023-05-29"),
    ("college-chita", "2020/21", "2020-12-16"), ("school-4-uryupinsk", "2020/21", "2021-05-29"),
    ("spb-2021-2022", "2021", "2021-11-16"),
  ]

  @Test(arguments: Self.years, ["ru", "en"])
  func `the page is as recorded`(
    example: (name: String, year: String, day: String), language: String
  ) throws {
    let page = try answer(
      [
        "Examples/\(example.name).json", "--year", example.year, "--lang", language, "--format",
        "html",
      ], on: example.day)
    try expectGolden(page, named: "\(example.name)/\(example.day) report.\(language).html")
  }

  @Test(arguments: Self.years)
  func `the Word file is as recorded`(
    example: (name: String, year: String, day: String)
  ) throws {
    let file = try answer(
      [
        "Examples/\(example.name).json", "--year", example.year, "--lang", "ru", "--format", "docx",
      ], on: example.day)
    let text = try OfficePart.text("word/document.xml", of: file)
    try expectGolden(
      Array(text.utf8), named: "\(example.name)/\(example.day) report.docx.txt")
  }

  private static let examples = [
    "gymnasium-406", "school-4-kuzbass", "college-chita", "school-4-uryupinsk", "spb-2021-2022",
  ]

  @Test(arguments: Self.examples, ["ru", "en"])
  func `every page keeps its promises`(example: String, language: String) throws {
    for today in ["2019-01-01", "2021-05-29", "2024-02-29"] {
      let words = ["Examples/\(example).json", "--lang", language, "--format", "html"]
      let page = try answer(words, on: today)
      #expect(HTMLPromises.broken(by: String(decoding: page, as: UTF8.self)) == [])
      #expect(try answer(words, on: today) == page)
    }
  }

  @Test func `one page on all examples has a part for each`() throws {
    let page = String(
      decoding: try answer(
        Self.examples.map { "Examples/\($0).json" }
          + ["--year", "2022", "--lang", "ru", "--format", "html"], on: "2023-01-15"),
      as: UTF8.self)
    #expect(HTMLPromises.broken(by: page) == [])
    let headings = HTMLReading(page).all("h2").map(\.text)
    #expect(headings.contains("Сводка"))
    #expect(headings.contains("ГАПОУ «Читинский педагогический колледж»"))
    #expect(headings.count >= 6)
  }

  /// What the page shows is what the machine output says.
  @Test func `the numbers of the page are those of the machine output`() throws {
    let words = ["Examples/gymnasium-406.json", "--year", "2023/24", "--lang", "ru"]
    let json = String(
      decoding: try answer(words + ["--format", "json"], on: "2024-02-29"), as: UTF8.self)
    let page = HTMLReading(
      String(decoding: try answer(words + ["--format", "html"], on: "2024-02-29"), as: UTF8.self))
    #expect(page.all("tr").count > 100)
    #expect(
      json.contains(#""progress": { "done": 23, "total": 49, "percent": 47, "cancelled": 1 }"#))
    #expect(
      page.all("p").contains {
        $0.text.contains("Выполнено: 23 из 49 (47 %)")
      })
  }
}

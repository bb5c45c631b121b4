import RoadmapCLI
import RoadmapCore
import RoadmapTestSupport
import Testing

/// The five real roadmaps exported in the middle of their time.
struct ExampleExportTests {
  /// An example and the day on which it is exported.
  struct Example: CustomTestStringConvertible, Sendable {
    let name: String
    let day: String

    var testDescription: String { name }

    static let all = [
      Example(name: "gymnasium-406", day: "2024-02-29"),
      Example(name: "school-4-kuzbass", day: "2023-05-29"),
      Example(name: "college-chita", day: "2020-12-16"),
      Example(name: "school-4-uryupinsk", day: "2021-05-29"),
      Example(name: "spb-2021-2022", day: "2021-11-16"),
    ]
  }

  private func export(_ example: Example, _ arguments: [String]) throws -> [UInt8] {
    var host = MemoryHost(today: try day(example.day))
    try host.checkOut("Examples")
    host.variables["ROADMAP_LANG"] = "ru"
    host.arguments = ["export", "Examples/\(example.name).json"] + arguments
    #expect(RoadmapTool.run(on: &host) == .done)
    return host.output
  }

  @Test(arguments: Example.all, ["ics", "mermaid", "json"])
  func `is exported as recorded`(example: Example, format: String) throws {
    try expectGolden(
      try export(example, ["--format", format]),
      named: "\(example.name)/\(example.day) export.\(format)")
  }

  @Test(arguments: Example.all)
  func `is an official table as recorded`(example: Example) throws {
    let text = try OfficePart.text(
      "word/document.xml", of: try export(example, ["--format", "docx"]))
    try expectGolden(
      Array(text.utf8), named: "\(example.name)/\(example.day) export.docx.txt")
  }

  @Test(arguments: Example.all)
  func `is a workbook as recorded`(example: Example) throws {
    let text = try OfficePart.text(
      "xl/worksheets/sheet1.xml", of: try export(example, ["--format", "xlsx"]))
    try expectGolden(
      Array(text.utf8), named: "\(example.name)/\(example.day) export.xlsx.txt")
  }

  @Test(arguments: Example.all, ["ics", "csv", "xlsx", "md", "docx", "mermaid", "json"])
  func `gives the same bytes every time`(example: Example, format: String) throws {
    let one = try export(example, ["--format", format])
    #expect(try one == export(example, ["--format", format]))
  }
}

import RoadmapCLI
import RoadmapCore
import RoadmapTestSupport
import Testing

/// What `validate` says of the five documents: nothing but what their authors would thank it for.
struct ExampleFindingsTests {
  static let examples = [
    "college-chita", "gymnasium-406", "school-4-kuzbass", "school-4-uryupinsk", "spb-2021-2022",
  ]

  @Test(arguments: examples)
  func `finds the real defects of a document and no others`(_ example: String) throws {
    let host = try validated(example, format: "text")
    try expectGolden(host.output, named: "validate/\(example).txt")
  }

  @Test(arguments: examples)
  func `finds no error in a document`(_ example: String) throws {
    let host = try validated(example, format: "json")
    #expect(!String(decoding: host.output, as: UTF8.self).contains("\"severity\": \"error\""))
    #expect(host.messages.isEmpty)
  }

  @Test(arguments: examples)
  func `renders findings for programs`(_ example: String) throws {
    let host = try validated(example, format: "sarif")
    try expectGolden(host.output, named: "validate/\(example).sarif")
  }

  private func validated(_ example: String, format: String) throws -> MemoryHost {
    var host = MemoryHost(today: try #require(CalendarDate("2024-02-28")))
    try host.checkOut("Examples")
    host.arguments = [
      "validate", "Examples/\(example).json", "--lang", "ru", "--format", format,
    ]
    #expect(RoadmapTool.run(on: &host) == .done)
    return host
  }
}

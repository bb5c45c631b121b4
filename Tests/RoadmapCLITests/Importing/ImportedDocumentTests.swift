import OfficeFiles
import RoadmapCore
import RoadmapTestSupport
import SourceTables
import Testing

@testable import RoadmapCLI

/// Plans of schools in many layouts, each imported as somebody would.
struct ImportedDocumentTests {
  /// A document of `Tests/Documents`.
  struct Sample: CustomTestStringConvertible, Sendable {
    let file: String
    var testDescription: String { file }

    static let all = [
      "cells-one-below-the-other.txt", "cut-by-pages.txt", "list-without-table.txt",
      "no-titles-of-columns.html", "pipes.txt", "plan-by-months.html",
      "rows-that-span.html", "semicolons.csv", "stages-in-a-column.md",
      "tables-under-headings.md", "three-levels.html", "working-group.html",
    ].map(Sample.init)
  }

  private func host(_ file: String, _ bytes: [UInt8]) throws -> MemoryHost {
    var host = MemoryHost(today: try #require(CalendarDate("2024-02-29")))
    host.items["/school/\(file)"] = .file(bytes)
    host.variables["ROADMAP_LANG"] = "ru"
    return host
  }

  private func document(_ sample: Sample) throws -> [UInt8] {
    try RepositoryFile("Tests/Documents/\(sample.file)").bytes()
  }

  @Test(arguments: Sample.all)
  func `is understood as recorded`(sample: Sample) throws {
    var host = try host(sample.file, document(sample))
    host.arguments = ["import", sample.file, "--dry-run"]
    #expect(RoadmapTool.run(on: &host) == .done)
    let screen = host.output + Array("\n".utf8) + host.messages
    try expectGolden(screen, named: "import/\(sample.file).txt")
  }

  @Test(arguments: Sample.all)
  func `becomes a roadmap without errors`(sample: Sample) throws {
    var host = try host(sample.file, document(sample))
    host.arguments = ["import", sample.file, "--quiet"]
    #expect(RoadmapTool.run(on: &host) == .done)
    let file = RoadmapFile(bytes: host.output)
    #expect(file.findings.filter { $0.severity == .error }.isEmpty)
    #expect(file.roadmap != nil)
    #expect(host.messages.isEmpty)
  }

  @Test(arguments: Sample.all)
  func `is understood from Word just so`(sample: Sample) throws {
    let bytes = try document(sample)
    var plain = try host(sample.file, bytes)
    plain.arguments = ["import", sample.file, "--dry-run", "--quiet"]
    #expect(RoadmapTool.run(on: &plain) == .done)
    let source = try ImportSource.document(sample.file, host: plain).content
    var word = try host("plan.docx", try WordSample.file(source))
    word.arguments = ["import", "plan.docx", "--dry-run", "--quiet"]
    #expect(RoadmapTool.run(on: &word) == .done)
    #expect(
      String(decoding: word.output, as: UTF8.self) == String(decoding: plain.output, as: UTF8.self))
  }
}

import RoadmapCore
import RoadmapTestSupport
import Testing

@testable import RoadmapCLI

/// What an answer has to say where more is read than it shows.
struct SeveralSchoolsTests {
  private static func plan(_ organization: String) -> [UInt8] {
    let text = """
      { "format": 1, "title": "План", "organization": "\(organization)",
        "period": { "start": "2023-09-01", "end": "2025-08-31" },
        "activities": [ { "id": "1", "title": "Приказ", "deadline": "до 1 июня 2024" } ],
        "targets": [ { "id": "t", "title": "Охват", "unit": "%",
          "atLeast": { "2023-12-31": 10, "2024-12-31": 50 },
          "measurements": [ { "on": "2024-02-01", "value": 60 } ] } ] }
      """
    return Array(text.utf8)
  }

  private static func run(_ arguments: [String]) throws -> (host: MemoryHost, code: ExitCode) {
    var host = MemoryHost(today: try #require(CalendarDate("2024-02-29")))
    host.items["/school/a.json"] = .file(plan("Школа № 1"))
    host.items["/school/b.json"] = .file(
      plan("Муниципальное общеобразовательное учреждение Гимназия № 7"))
    host.arguments = arguments + ["--lang", "ru"]
    let code = RoadmapTool.run(on: &host)
    return (host, code)
  }

  @Test func `a goal that alarms and is not on the screen is named`() throws {
    let (host, code) = try Self.run(["status", "a.json", "--fail-on", "behind"])
    #expect(code == .problemsFound)
    let said = String(decoding: host.messages, as: UTF8.self)
    #expect(
      said.contains("--fail-on: дело в цели, срок которой прошёл: roadmap coverage"), "\(said)")
    #expect(try Self.run(["coverage", "a.json", "--fail-on", "behind"]).code == code)
  }

  @Test func `each row of a workbook says whose it is`() throws {
    let (host, _) = try Self.run(["export", "a.json", "b.json", "--format", "xlsx"])
    let tabs = try OfficePart.xml("xl/workbook.xml", of: host.output)
    #expect(tabs.contains("name=\"Школа № 1\""), "\(tabs)")
    #expect(tabs.contains("name=\"учреждение Гимназия № 7\""), "\(tabs)")
    let sheet = try OfficePart.xml("xl/worksheets/sheet3.xml", of: host.output)
    for text in ["Файл", "Организация", "b.json", "Гимназия № 7", "Приказ"] {
      #expect(sheet.contains(text), "\(text)")
    }
  }
}

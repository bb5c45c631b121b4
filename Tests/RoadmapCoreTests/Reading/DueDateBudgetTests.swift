import SourceJSON
import Testing

@testable import RoadmapCore

/// Small files that ask for millions of due dates.
struct DueDateBudgetTests {
  private func file(activities: Int, until year: Int, deadline: String) -> RoadmapFile {
    let list = (1...activities).map {
      "{ \"id\": \"\($0)\", \"title\": \"Дело\", \"deadline\": \"\(deadline)\" }"
    }
    let text = """
      { "format": 1, "title": "П", "organization": "Ш", "language": "ru",
        "period": { "start": "2001-01-01", "end": "\(year)-12-31" },
        "activities": [ \(list.joined(separator: ",\n")) ] }
      """
    return RoadmapFile(bytes: Array(text.utf8))
  }

  @Test
  func `a plan with more due dates than are taken in says so at the activity`() throws {
    // 26 years of days are 9 496, and 22 times that is more than 200 000 and 50 for each activity.
    let file = file(activities: 30, until: 2026, deadline: "ежедневно")
    let finding = try #require(file.findings.first)
    #expect(file.hasErrors && finding.message[.english].contains("201500 due dates"))
    #expect(file.document.bytes[finding.range].contains(UInt8(ascii: "2")))
  }

  @Test(arguments: [(15, 2026, "ежедневно"), (4_000, 2004, "ежемесячно"), (500, 2001, "ежедневно")])
  func `what people plan is taken in`(activities: Int, until: Int, deadline: String) {
    #expect(file(activities: activities, until: until, deadline: deadline).findings.isEmpty)
  }
}

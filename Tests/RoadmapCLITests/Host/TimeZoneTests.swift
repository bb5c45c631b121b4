import Foundation
import RoadmapCore
import RoadmapTestSupport
import Testing

@testable import RoadmapCLI

struct TimeZoneTests {
  private func messages(_ arguments: [String]) throws -> String {
    var host = MemoryHost(today: try #require(CalendarDate("2024-02-29")))
    try host.checkOut("Examples")
    host.missingTimeZone = "Asia/Chita"
    host.arguments = arguments + ["Examples/gymnasium-406.json", "--lang", "en"]
    #expect(RoadmapTool.run(on: &host) == .done)
    return String(decoding: host.messages, as: UTF8.self)
  }

  @Test
  func `a zone that is not known here is said, with the day that is taken instead`() throws {
    #expect(
      try messages(["overdue"])
        == "roadmap: the time zone “Asia/Chita” is not known here; today is taken in UTC: 29 Feb 2024.\n"
    )
  }

  @Test
  func `nothing is said of it where the day was named`() throws {
    #expect(try messages(["overdue", "--as-of", "2024-02-29"]) == "")
  }
}

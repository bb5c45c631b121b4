import RoadmapCore
import Testing

struct CalendarDurationTests {
  @Test(arguments: [
    ("P1M", "2024-01-31", "2024-02-29"), ("P1M", "2023-01-31", "2023-02-28"),
    ("P10D", "2024-02-25", "2024-03-06"), ("P2W", "2024-05-01", "2024-05-15"),
    ("P1Y", "2024-02-29", "2025-02-28"), ("P1Y6M", "2023-03-31", "2024-09-30"),
    ("P1M10D", "2024-01-31", "2024-03-10"), ("P0Y1D", "2024-01-01", "2024-01-02"),
    ("P1D", "9999-12-31", "9999-12-31"),
  ])
  func `a duration leads from one day to another`(
    _ text: String, _ start: String, _ end: String
  ) throws {
    let duration = try #require(CalendarDuration(text))
    let day = try #require(CalendarDate(start))
    #expect(duration.added(to: day).description == end)
  }

  @Test(arguments: [
    "", "P", "1M", "P1", "PM", "P-1M", "P1.5M", "p1m", "P1D1M", "P1M1M", "PT1H", "P1MT1H", "P1M ",
    "P0D", "P1234567D", "P100001D", "месяц", "P１M",
  ])
  func `anything else is no duration`(_ text: String) {
    #expect(CalendarDuration(text) == nil)
  }

  @Test func `a duration is written as ISO 8601 has it`() {
    for text in ["P1Y", "P1M", "P1Y6M", "P10D", "P2W", "P1M10D"] {
      #expect(CalendarDuration(text)?.description == text)
    }
  }
}

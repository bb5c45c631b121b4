import RoadmapCore
import RoadmapTestSupport
import Testing

@testable import RoadmapRendering

struct TimelineScaleTests {
  private func scale(_ start: String, _ end: String) throws -> TimelineScale {
    TimelineScale(try #require(DateSpan(try day(start), try day(end))))
  }

  @Test func `days fill the picture from edge to edge`() throws {
    let scale = try scale("2024-01-01", "2024-01-04")
    #expect(scale.start(of: try day("2024-01-01")) == HTMLPlace(fraction: 0))
    #expect(scale.end(of: try day("2024-01-01")) == HTMLPlace(fraction: 0.25))
    #expect(scale.middle(of: try day("2024-01-03")) == HTMLPlace(fraction: 0.625))
    #expect(scale.end(of: try day("2024-01-04")) == HTMLPlace(fraction: 1))
  }

  @Test func `a school year has a tick a month, with the year where one begins`() throws {
    let ticks = try scale("2023-09-01", "2024-08-31").ticks(DateWording(.russian))
    #expect(
      ticks.map(\.month) == [
        "сент", "окт", "нояб", "дек", "янв", "февр", "март", "апр", "май", "июнь", "июль", "авг",
      ])
    #expect(ticks.map(\.year) == ["2023", "", "", "", "2024"] + Array(repeating: "", count: 7))
    #expect(ticks.first?.place == HTMLPlace(fraction: 0))
    #expect(ticks.dropFirst().first?.place == HTMLPlace(30, of: 366))
  }

  @Test(arguments: [
    ("2024-02-10", "2024-02-12", ["Feb 2024"]),
    ("2023-12-15", "2024-01-20", ["Dec 2023", "Jan 2024"]),
    (
      "2022-01-01", "2023-12-31",
      ["Jan 2022", "Apr ", "Jul ", "Oct ", "Jan 2023", "Apr ", "Jul ", "Oct "]
    ),
    (
      "2021-03-01", "2024-12-31",
      ["Jul 2021", "Jan 2022", "Jul ", "Jan 2023", "Jul ", "Jan 2024", "Jul "]
    ),
    ("2001-05-05", "2009-12-31", (2002...2009).map { " \($0)" }),
    ("2001-01-01", "2020-12-31", stride(from: 2002, through: 2020, by: 2).map { " \($0)" }),
  ])
  func `longer times have longer steps`(start: String, end: String, expected: [String]) throws {
    let ticks = try scale(start, end).ticks(DateWording(.english))
    #expect(ticks.map { "\($0.month) \($0.year)" } == expected)
  }

  @Test(arguments: [
    ("0001-01-01", "9999-12-31"), ("0001-01-01", "0001-01-01"), ("1990-07-15", "2150-01-01"),
  ])
  func `never has more ticks than fit`(start: String, end: String) throws {
    let ticks = try scale(start, end).ticks(DateWording(.english))
    #expect(ticks.count <= 14)
    #expect(ticks.map(\.place.hundredths) == ticks.map(\.place.hundredths).sorted())
  }
}

import RoadmapCore
import RoadmapTestSupport
import Testing

struct DateSpanTests {
  private func span(_ start: String, _ end: String) throws -> DateSpan {
    let (first, last) = (try day(start), try day(end))
    return try #require(DateSpan(first, last))
  }

  @Test func `holds both its ends`() throws {
    let term = try span("2023-09-01", "2024-08-31")
    #expect(term.dayCount == 366)
    for held in ["2023-09-01", "2024-02-29", "2024-08-31"] {
      #expect(term.contains(try day(held)))
    }
    for other in ["2023-08-31", "2024-09-01"] {
      #expect(!term.contains(try day(other)))
    }
    #expect(term.description == "2023-09-01/2024-08-31")
  }

  @Test func `never runs backwards`() throws {
    #expect(DateSpan(try day("2024-01-02"), try day("2024-01-01")) == nil)
    #expect(DateSpan(try day("2024-01-02")).dayCount == 1)
  }

  @Test(arguments: [
    (2024, 2, "2024-02-01/2024-02-29"), (2023, 2, "2023-02-01/2023-02-28"),
    (2023, 12, "2023-12-01/2023-12-31"), (9999, 12, "9999-12-01/9999-12-31"),
  ])
  func `a month goes to its last day`(year: Int, month: Int, expected: String) {
    #expect(DateSpan(year: year, month: month)?.description == expected)
  }

  @Test(arguments: [(2023, 0), (2023, 13), (0, 1), (10_000, 1), (Int.max, Int.min)])
  func `a month that does not exist is none`(year: Int, month: Int) {
    #expect(DateSpan(year: year, month: month) == nil)
  }

  @Test(arguments: [
    ("2024-01-01", "2024-01-10", "2024-01-10/2024-01-10"),
    ("2024-01-12", "2024-01-13", "2024-01-12/2024-01-13"),
    ("2023-01-01", "2025-01-01", "2024-01-10/2024-01-20"),
    ("2024-01-20", "2024-02-01", "2024-01-20/2024-01-20"),
  ])
  func `two spans share what both hold`(start: String, end: String, shared: String) throws {
    let one = try span("2024-01-10", "2024-01-20")
    let other = try span(start, end)
    #expect(one.overlaps(other) && other.overlaps(one))
    #expect(one.intersection(other)?.description == shared)
    #expect(other.intersection(one) == one.intersection(other))
  }

  @Test(arguments: [("2024-01-01", "2024-01-09"), ("2024-01-21", "2024-02-01")])
  func `spans beside each other share nothing`(start: String, end: String) throws {
    let one = try span("2024-01-10", "2024-01-20")
    let other = try span(start, end)
    #expect(!one.overlaps(other) && one.intersection(other) == nil)
  }
}

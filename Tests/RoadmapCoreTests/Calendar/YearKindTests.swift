import RoadmapCore
import RoadmapTestSupport
import Testing

struct YearKindTests {
  @Test func `a school year runs from 1 September to 31 August`() {
    #expect(YearKind.school.year(startingIn: 2023)?.description == "2023-09-01/2024-08-31")
    #expect(YearKind.calendar.year(startingIn: 2023)?.description == "2023-01-01/2023-12-31")
  }

  @Test(arguments: [
    (YearKind.school, "2023-08-31", 2022), (.school, "2023-09-01", 2023),
    (.school, "2024-01-01", 2023),
    (.calendar, "2023-08-31", 2023), (.calendar, "2023-12-31", 2023),
  ])
  func `a day lies in the year that began before it`(
    kind: YearKind, date: String, year: Int
  ) throws {
    #expect(kind.startYear(of: try day(date)) == year)
  }

  @Test(arguments: [
    (
      YearKind.school, "2022-12-01", "2024-10-15",
      ["2022-12-01/2023-08-31", "2023-09-01/2024-08-31", "2024-09-01/2024-10-15"]
    ),
    (
      .calendar, "2022-12-01", "2024-10-15",
      ["2022-12-01/2022-12-31", "2023-01-01/2023-12-31", "2024-01-01/2024-10-15"]
    ),
    (.school, "2023-09-01", "2024-08-31", ["2023-09-01/2024-08-31"]),
    (.school, "2023-08-31", "2023-08-31", ["2023-08-31/2023-08-31"]),
  ])
  func `the years of a period are cut to it`(
    kind: YearKind, start: String, end: String, years: [String]
  ) throws {
    let (first, last) = (try day(start), try day(end))
    let period = try #require(DateSpan(first, last))
    #expect(kind.years(in: period).map(\.description) == years)
  }

  @Test(arguments: YearKind.allCases)
  func `the years of all time are in order and lie in it`(kind: YearKind) throws {
    let period = try #require(DateSpan(.earliest, .latest))
    let years = kind.years(in: period)
    #expect(years.count >= 9998)
    #expect(zip(years, years.dropFirst()).allSatisfy { $0.end.days(until: $1.start) == 1 })
  }

  @Test(arguments: [0, -5, 10_000, Int.max, Int.min])
  func `a year that cannot be named is none`(year: Int) {
    #expect(YearKind.allCases.allSatisfy { $0.year(startingIn: year) == nil })
  }
}

import RoadmapCore
import RoadmapTestSupport
import Testing

struct CalendarDateTests {
  @Test func `every day from 1990 to 2101 comes after the one before it and reads back the same`()
    throws
  {
    var expected = try day("1990-01-01")
    #expect(expected.isoWeekday == 1)
    var weekday = 1
    for year in 1990...2101 {
      for month in 1...12 {
        for number in 1...CalendarDate.dayCount(year: year, month: month) {
          let date = try #require(CalendarDate(year: year, month: month, day: number))
          guard date == expected, date.parts == (year, month, number), date.isoWeekday == weekday,
            CalendarDate(date.description) == date
          else {
            Issue.record("\(date) is not the day after \(expected.adding(days: -1))")
            return
          }
          expected = date.adding(days: 1)
          weekday = weekday % 7 + 1
        }
      }
    }
    #expect(expected.description == "2102-01-01")
    #expect(expected.year == 2102 && expected.month == 1 && expected.day == 1)
  }

  @Test(arguments: [
    "2023-02-29", "2021-06-31", "1900-02-29", "2100-02-29", "2023-00-10", "2023-13-01",
    "2023-01-00", "2023-01-32", "0000-01-01", "23-01-01", "2023-1-1", "2023-01-1", "2023/01/01",
    "2023-01-01T00:00", " 2023-01-01", "2023-01-01 ", "+023-01-01", "-001-01-01", "2023-0a-01",
    "20230101", "", "-", "２０２３-01-01", "2023–01–01", "99999-01-01",
  ])
  func `is no date`(text: String) {
    #expect(CalendarDate(text) == nil)
  }

  @Test(arguments: ["2024-02-29", "2000-02-29", "0001-01-01", "9999-12-31", "1969-12-31"])
  func `is a date and is written as it was read`(text: String) throws {
    #expect(try day(text).description == text)
  }

  @Test(arguments: [
    (2023, 2, 29), (2023, 0, 1), (2023, 13, 1), (2023, 1, 0), (2023, 1, 32), (0, 1, 1),
    (10_000, 1, 1), (-1, 1, 1), (Int.max, 1, 1), (2023, Int.min, 1), (2023, 1, Int.max),
  ])
  func `parts that name no day make none`(year: Int, month: Int, day: Int) {
    #expect(CalendarDate(year: year, month: month, day: day) == nil)
  }

  @Test(arguments: [
    ("2024-01-31", 1, "2024-02-29"), ("2023-01-31", 1, "2023-02-28"),
    ("2024-03-31", -1, "2024-02-29"),
    ("2024-05-31", 1, "2024-06-30"), ("2024-02-29", 12, "2025-02-28"),
    ("2024-02-29", -48, "2020-02-29"),
    ("2023-12-15", 1, "2024-01-15"), ("2024-01-15", -1, "2023-12-15"),
    ("2024-01-15", -13, "2022-12-15"),
    ("2024-01-15", 0, "2024-01-15"), ("9999-12-01", 1, "9999-12-31"),
    ("0001-01-15", -1, "0001-01-01"),
    ("2024-01-15", Int.max, "9999-12-31"), ("2024-01-15", Int.min, "0001-01-01"),
  ])
  func `months are added to the same day or the last one of a shorter month`(
    start: String, months: Int, end: String
  ) throws {
    #expect(try day(start).adding(months: months).description == end)
  }

  @Test(arguments: [
    ("2024-02-28", 1, "2024-02-29"), ("2023-02-28", 1, "2023-03-01"),
    ("2024-01-01", -1, "2023-12-31"),
    ("9999-12-31", 1, "9999-12-31"), ("0001-01-01", -1, "0001-01-01"),
    ("2024-01-01", Int.max, "9999-12-31"), ("2024-01-01", Int.min, "0001-01-01"),
  ])
  func `days are added up to the first and last day that can be named`(
    start: String, days: Int, end: String
  ) throws {
    #expect(try day(start).adding(days: days).description == end)
  }

  @Test(arguments: [
    (0, "1970-01-01"), (-1, "1969-12-31"), (19_723, "2024-01-01"), (Int.max, "9999-12-31"),
    (Int.min, "0001-01-01"),
  ])
  func `a day number is the days since 1970, or the nearest that can be named`(
    number: Int, date: String
  ) {
    #expect(CalendarDate(clampingDayNumber: number).description == date)
  }

  @Test(arguments: [
    ("2024-02-28", 3), ("2023-09-01", 5), ("1970-01-01", 4), ("1969-12-31", 3), ("2000-01-01", 6),
    ("0001-01-01", 1), ("9999-12-31", 5), ("2024-09-01", 7),
  ])
  func `the week begins on Monday`(date: String, weekday: Int) throws {
    #expect(try day(date).isoWeekday == weekday)
  }

  @Test func `days between two dates are counted with their sign`() throws {
    let first = try day("2023-09-01")
    let last = try day("2024-08-31")
    #expect(first.days(until: last) == 365)
    #expect(last.days(until: first) == -365)
    #expect(CalendarDate.earliest.days(until: .latest) == 3_652_058)
    #expect(first < last && !(last < first) && first.days(until: first) == 0)
  }
}

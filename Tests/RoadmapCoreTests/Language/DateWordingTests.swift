import RoadmapCore
import Testing

struct DateWordingTests {
  private let russian = DateWording(.russian)
  private let english = DateWording(.english)

  @Test func `a day is written in full`() throws {
    let day = try #require(CalendarDate("2024-05-28"))
    #expect(russian.day(day) == "28 мая 2024 г.")
    #expect(english.day(day) == "28 May 2024")
    #expect(russian.dayWithoutYear(day) == "28 мая")
    #expect(russian.shortDay(day) == "28.05.2024")
    #expect(english.shortDay(day) == "28 May 2024")
  }

  @Test(arguments: [
    ("2024-05-28", "2024-05-28", "28 мая 2024 г.", "28 May 2024"),
    ("2023-09-01", "2023-09-30", "сентябрь 2023 г.", "September 2023"),
    ("2023-09-01", "2023-10-31", "сентябрь – октябрь 2023 г.", "September – October 2023"),
    (
      "2020-12-01", "2021-01-31", "декабрь 2020 г. – январь 2021 г.",
      "December 2020 – January 2021"
    ),
    ("2024-05-01", "2024-05-15", "с 1 мая по 15 мая 2024 г.", "from 1 May to 15 May 2024"),
    ("2024-05-02", "2024-05-15", "со 2 мая по 15 мая 2024 г.", "from 2 May to 15 May 2024"),
    (
      "2020-12-01", "2021-01-15", "с 1 декабря 2020 г. по 15 января 2021 г.",
      "from 1 December 2020 to 15 January 2021"
    ),
    (
      "2024-02-01", "2024-02-28", "с 1 февраля по 28 февраля 2024 г.",
      "from 1 February to 28 February 2024"
    ),
  ])
  func `a span is written in the fewest exact words`(
    start: String, end: String, inRussian: String, inEnglish: String
  ) throws {
    let first = try #require(CalendarDate(start))
    let last = try #require(CalendarDate(end))
    let span = try #require(DateSpan(first, last))
    #expect(russian.span(span) == inRussian)
    #expect(english.span(span) == inEnglish)
  }

  @Test func `every month has its name in every case`() {
    let names = (1...12).map { russian.month($0) }
    #expect(names.joined(separator: " ").hasPrefix("январь февраль март апрель май июнь"))
    #expect(names.joined(separator: " ").hasSuffix("июль август сентябрь октябрь ноябрь декабрь"))
    #expect(english.shortMonth(9) == "Sep")
    #expect(russian.shortMonth(9) == "сент")
    #expect(russian.month(5, ofYear: 2024) == "май 2024 г.")
  }

  @Test func `every weekday has its name`() {
    #expect((1...7).map { russian.weekday($0) }.first == "понедельник")
    #expect((1...7).map { english.weekday($0) }.last == "Sunday")
  }
}

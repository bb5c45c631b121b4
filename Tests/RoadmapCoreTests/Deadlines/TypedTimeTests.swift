import RoadmapCore
import Testing

struct TypedTimeTests {
  private static let today = CalendarDate(year: 2024, month: 2, day: 28) ?? .earliest
  private static let year = context(2023, 2024)
  private static let threeYears = context(2021, 2024)

  private static func context(_ first: Int, _ last: Int) -> DeadlineContext {
    let start = CalendarDate(year: first, month: 9, day: 1) ?? .earliest
    let end = CalendarDate(year: last, month: 8, day: 31) ?? .latest
    return DeadlineContext(period: DateSpan(start, end) ?? DateSpan(start), yearKind: .school)
  }

  private func readings(_ text: String, _ context: DeadlineContext?) -> String? {
    TypedTime(text)?.readings(on: Self.today, in: context).map { span in
      span.dayCount == 1 ? span.start.description : span.description
    }.joined(separator: " ")
  }

  @Test(arguments: [
    ("1.9.23", "2023-09-01"), ("01.09.2023", "2023-09-01"), ("2023-10-5", "2023-10-05"),
    ("10 июля 2023", "2023-07-10"), ("5 May 2024", "2024-05-05"),
    ("октябрь 2023", "2023-10-01/2023-10-31"), ("III квартал 2023", "2023-07-01/2023-09-30"),
    ("2023-Q3", "2023-07-01/2023-09-30"), ("2023/24", "2023-09-01/2024-08-31"),
    ("до 28 мая 2024", "2024-05-28"),
  ])
  func `a time with its year means the same everywhere`(text: String, meaning: String) {
    #expect(readings(text, nil) == meaning)
    #expect(readings(text, Self.threeYears) == meaning)
    #expect(TypedTime(text)?.lacksYear == false)
  }

  @Test(arguments: [
    ("5 окт", "2023-10-05", "2021-10-05 2022-10-05 2023-10-05"),
    ("в конце января", "2024-01-31", "2022-01-31 2023-01-31 2024-01-31"),
    ("конец марта", "2024-03-31", "2022-03-31 2023-03-31 2024-03-31"),
    ("28 мая", "2024-05-28", "2022-05-28 2023-05-28 2024-05-28"),
    ("28.05", "2024-05-28", "2022-05-28 2023-05-28 2024-05-28"),
    ("29 февраля", "2024-02-29", "2024-02-29"),
    ("May 5", "2024-05-05", "2022-05-05 2023-05-05 2024-05-05"),
    (
      "октябрь", "2023-10-01/2023-10-31",
      "2021-10-01/2021-10-31 2022-10-01/2022-10-31 2023-10-01/2023-10-31"
    ),
    ("до 28 мая", "2024-05-28", "2022-05-28 2023-05-28 2024-05-28"),
  ])
  func `a time without its year lies in the period, once or more`(
    text: String, inOneYear: String, inThree: String
  ) {
    #expect(readings(text, Self.year) == inOneYear)
    #expect(readings(text, Self.threeYears) == inThree)
    #expect(readings(text, nil) == "")
    #expect(TypedTime(text)?.lacksYear == true)
  }

  @Test(arguments: [
    ("конец месяца", "2024-02-29"), ("до конца недели", "2024-03-03"),
    ("на следующую неделю", "2024-03-04/2024-03-10"), ("next week", "2024-03-04/2024-03-10"),
    ("на этой неделе", "2024-02-26/2024-03-03"), ("прошлая неделя", "2024-02-19/2024-02-25"),
    ("до конца следующей недели", "2024-03-10"), ("следующий месяц", "2024-03-01/2024-03-31"),
    ("by the end of next month", "2024-03-31"), ("15 января следующего года", "2025-01-15"),
    ("до следующего месяца", "2024-02-29 2024-03-31"),
    ("прошлая пятница", "2024-02-23"), ("в прошлую среду", "2024-02-21"),
    ("last Wednesday", "2024-02-21"), ("сегодня", "2024-02-28"), ("Вчера", "2024-02-27"),
    ("позавчера", "2024-02-26"),
    ("завтра", "2024-02-29"), ("today", "2024-02-28"), ("yesterday", "2024-02-27"),
    ("+7d", "2024-03-06"), ("-2w", "2024-02-14"), ("+3 дня", "2024-03-02"), ("-5", "2024-02-23"),
    ("+2н", "2024-03-13"), ("+1m", "2024-03-28"), ("через неделю", "2024-03-06"),
    ("две недели назад", "2024-02-14"), ("in 2 weeks", "2024-03-13"), ("3 days ago", "2024-02-25"),
    ("в пятницу", "2024-02-23 2024-03-01"), ("во вторник", "2024-02-27 2024-03-05"),
    ("до пятницы", "2024-02-23 2024-03-01"), ("к пятнице", "2024-02-23 2024-03-01"),
    ("до завтра", "2024-02-29"), ("by Friday", "2024-02-23 2024-03-01"),
    ("среда", "2024-02-28 2024-03-06"), ("on Friday", "2024-02-23 2024-03-01"),
    ("следующая пятница", "2024-03-01 2024-03-08"), ("next Friday", "2024-03-01 2024-03-08"),
    ("в следующий вторник", "2024-03-05"), ("20 числа", "2024-02-20 2024-03-20"),
    ("31 числа", "2024-01-31 2024-03-31"), ("до 28 числа", "2024-02-28 2024-03-28"),
    ("15 прошлого месяца", "2024-01-15"), ("5 числа следующего месяца", "2024-03-05"),
  ])
  func `a time can be counted from today`(text: String, meaning: String) {
    #expect(readings(text, nil) == meaning)
  }

  @Test(arguments: [
    "", "5", "15", "31.06", "31 июня", "ежегодно до 28 мая", "постоянно", "по запросу",
    "5 окт, 6 окт", "после издания приказа", "весь период", "1 раз в квартал", "2024-13-01",
    "6 следующую пятницу", "32 числа", "20 месяца", "28 маия", "+", "+д", "+10000d", "15 foo",
    "99999999999.1", "протокол",
  ])
  func `what names no one time is refused`(text: String) {
    #expect(TypedTime(text) == nil)
  }

  @Test(arguments: [
    ("7d", 7, 0), ("2w", 14, 0), ("7", 7, 0), ("3 дня", 3, 0), ("две недели", 14, 0), ("0d", 0, 0),
    ("месяц", 0, 1), ("1 year", 0, 12), ("2 нед.", 14, 0),
  ])
  func `an amount of time is read`(text: String, days: Int, months: Int) {
    #expect(TypedAmount(text)?.days == days)
    #expect(TypedAmount(text)?.months == months)
  }
}

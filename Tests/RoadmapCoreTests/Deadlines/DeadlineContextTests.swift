import RoadmapCore
import Testing

/// The same words in roadmaps of other periods.
struct DeadlineContextTests {
  private static let fiveYears = "2020-01-01/2024-12-31"
  private static let threeSchoolYears = "2021-09-01/2024-08-31"
  private static let oneDay = "2024-02-29/2024-02-29"
  private static let toTheEnd = "2098-09-01/9999-12-31"

  private static let cases = [
    // Rule 2: more than one such month in the period.
    PhraseCase(
      "сентябрь",
      "yearly 2021-09-01/2021-09-30 2022-09-01/2022-09-30 2023-09-01/2023-09-30",
      in: threeSchoolYears),
    PhraseCase(
      "до 28 мая", "yearly 2021-09-01/2022-05-28 2022-09-01/2023-05-28 2023-09-01/2024-05-28",
      in: threeSchoolYears),
    PhraseCase("до 28 мая 2023", "by 2021-09-01/2023-05-28", in: threeSchoolYears),
    PhraseCase(
      "ежегодно до 28 мая",
      "yearly 2020-01-01/2020-05-28 … 2024-01-01/2024-05-28 (5)", in: fiveYears, .calendar),
    PhraseCase(
      "ежегодно до 28 мая",
      "yearly 2020-01-01/2020-05-28 … 2023-09-01/2024-05-28 (5)", in: fiveYears, .school),
    PhraseCase(
      "до 21 октября 2021, далее – ежегодно",
      "yearly 2021-01-01/2021-10-21 2022-01-01/2022-10-21 2023-01-01/2023-10-21"
        + " 2024-01-01/2024-10-21", in: fiveYears, .calendar),
    PhraseCase(
      "ежегодно (май, ноябрь)",
      "yearly 2020-05-01/2020-05-31 … 2024-11-01/2024-11-30 (10)", in: fiveYears, .calendar),
    PhraseCase(
      "ежегодно", "yearly 2021-09-01/2022-08-31 2022-09-01/2023-08-31 2023-09-01/2024-08-31",
      in: threeSchoolYears),
    PhraseCase(
      "ежегодно в 2022-2024 гг. до 1 июня",
      "yearly 2022-01-01/2022-06-01 2023-01-01/2023-06-01 2024-01-01/2024-06-01",
      in: fiveYears, .calendar),
    PhraseCase(
      "ежегодно, начиная с 2023 года", "yearly 2023-01-01/2023-12-31 2024-01-01/2024-12-31",
      in: fiveYears, .calendar),
    PhraseCase(
      "в течение года",
      "whole 2021-09-01/2022-08-31 2022-09-01/2023-08-31 2023-09-01/2024-08-31",
      in: threeSchoolYears),
    // Of a plan for one month it is all of it; else it is counted from what is not said.
    PhraseCase(
      "в течение месяца", "whole 2023-11-01/2023-11-30", in: "2023-11-01/2023-11-30"),
    PhraseCase("в течение месяца", "after-event", in: "2023-11-01/2023-12-31"),
    PhraseCase("весь период", "whole 2021-09-01/2024-08-31", in: threeSchoolYears),
    PhraseCase(
      "2022 год, далее ежегодно",
      "yearly 2022-01-01/2022-12-31 2023-01-01/2023-12-31 2024-01-01/2024-12-31", in: fiveYears,
      .calendar),
    PhraseCase("2020-2024 гг.", "whole 2020-01-01/2024-12-31", in: fiveYears, .calendar),
    PhraseCase("2021-2024 гг.", "whole 2021-09-01/2024-08-31", in: threeSchoolYears),
    PhraseCase("2023-2024 гг.", "whole 2023-01-01/2024-12-31", in: fiveYears, .calendar),
    PhraseCase("2023-2024 уч. г.", "span 2023-09-01/2024-08-31", in: fiveYears, .calendar),
    // Rule 4: «год» is the year of the roadmap's kind.
    PhraseCase("до конца года", "by 2023-01-01/2023-12-31", in: "2023-01-01/2023-12-31", .calendar),
    PhraseCase("до конца года", "by 2023-09-01/2023-12-31"),
    PhraseCase(
      "2 раза в год", "periodic 2023-01-01/2023-06-30 2023-07-01/2023-12-31",
      in: "2023-01-01/2023-12-31", .calendar),
    // 29 February comes back as the last day of February.
    PhraseCase(
      "ежегодно до 29 февраля",
      "yearly 2021-09-01/2022-02-28 2022-09-01/2023-02-28 2023-09-01/2024-02-29",
      in: threeSchoolYears),
    PhraseCase("29 февраля", "yearly 2020-02-29/2020-02-29 2024-02-29/2024-02-29", in: fiveYears),
    PhraseCase("29 февраля", "no such day: 29 февраля", in: "2022-09-01/2023-08-31"),
    PhraseCase(
      "до 31 числа каждого месяца", "periodic 2024-02-01/2024-02-29 2024-03-01/2024-03-31",
      in: "2024-02-01/2024-03-31"),
    // A period of one day.
    PhraseCase("весь период", "whole 2024-02-29/2024-02-29", in: oneDay),
    PhraseCase("ежегодно", "yearly 2024-02-29/2024-02-29", in: oneDay),
    PhraseCase("ежемесячно", "periodic 2024-02-29/2024-02-29", in: oneDay),
    PhraseCase("ежедневно", "periodic 2024-02-29/2024-02-29", in: oneDay),
    PhraseCase("февраль", "span 2024-02-01/2024-02-29", in: oneDay),
    PhraseCase("до 1 мая 2024", "by 2024-02-29/2024-05-01", in: oneDay),
    // The end of the calendar.
    PhraseCase(
      "ежегодно до 28 мая",
      "yearly 2098-09-01/2099-05-28 … 9998-09-01/9999-05-28 (7901)", in: toTheEnd),
    PhraseCase("ежедневно", "too many dates", in: toTheEnd),
    PhraseCase("еженедельно", "too many dates", in: toTheEnd),
    PhraseCase("весь период", "whole 2098-09-01/9999-12-31", in: toTheEnd),
    PhraseCase("декабрь", "span 9999-12-01/9999-12-31", in: "9999-12-01/9999-12-31"),
  ]

  @Test(arguments: cases)
  func `a phrase takes from the period what it does not say`(_ phrase: PhraseCase) {
    phrase.check()
  }

  @Test func `a year from the period is told apart from one that is said`() {
    for phrase in ["сентябрь", "до 28 мая", "1 октября и 15 марта", "до конца года"] {
      #expect(PhraseCase(phrase, "").deadline.reading?.isYearInferred == true, "\(phrase)")
    }
    for phrase in ["сентябрь 2023", "ежегодно до 28 мая", "весь период", "до 1 мая 2024"] {
      #expect(PhraseCase(phrase, "").deadline.reading?.isYearInferred == false, "\(phrase)")
    }
    let yearly = PhraseCase("сентябрь", "", in: DeadlineContextTests.threeSchoolYears)
    #expect(yearly.deadline.reading?.isYearInferred == true)
    #expect(yearly.deadline.reading?.doubts == [.yearReadAsYearly])
  }

  @Test func `a half-year without a year asks whether the school's is meant`() throws {
    let first = try #require(PhraseCase("I полугодие", "").deadline.reading)
    #expect(
      first.doubts.map(\.question[.english]) == ["Or is it meant so: January – June 2024?"])
    let end = try #require(PhraseCase("до конца I полугодия", "").deadline.reading)
    #expect(end.doubts.count == 1)
    let calendar = PhraseCase("I полугодие", "", in: "2024-01-01/2024-12-31", .calendar)
    #expect(calendar.deadline.reading?.doubts.isEmpty == true)
    #expect(PhraseCase("I полугодие 2024", "").deadline.reading?.doubts.isEmpty == true)
  }

  @Test func `a date outside the period stays, with a doubt`() throws {
    let reading = try #require(PhraseCase("Февраль, 2023", "").deadline.reading)
    let end = try #require(CalendarDate("2023-02-28"))
    #expect(reading.occurrences.map(\.end) == [end])
    #expect(reading.doubts == [.outsidePeriod(end)])
  }
}

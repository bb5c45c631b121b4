import RoadmapCore
import Testing

/// Phrases that take their days from the school's own calendar.
struct SchoolCalendarPhraseTests {
  private static func part(_ name: String, _ start: String, _ end: String) -> SchoolCalendar.Part? {
    CalendarDate(start).flatMap { start in
      CalendarDate(end).flatMap { DateSpan(start, $0) }
    }.map { SchoolCalendar.Part(name: name, days: $0) }
  }

  private static let calendar = SchoolCalendar([
    .terms: [
      part("I четверть", "2023-09-01", "2023-10-27"),
      part("2 четверть", "2023-11-06", "2023-12-28"),
      part("III четверть", "2024-01-09", "2024-03-22"),
      part("IV четверть", "2024-04-01", "2024-05-24"),
    ].compactMap(\.self),
    .holidays: [
      part("осенние каникулы", "2023-10-28", "2023-11-05"),
      part("зимние каникулы", "2023-12-29", "2024-01-08"),
    ].compactMap(\.self),
    .named: [part("Неделя наставничества", "2023-11-20", "2023-11-26")].compactMap(\.self),
  ])

  private static let english = SchoolCalendar([
    .terms: [
      part("Autumn term", "2023-09-04", "2023-12-21"),
      part("Spring term", "2024-01-08", "2024-03-28"),
    ].compactMap(\.self),
    .holidays: [part("Half-term", "2023-10-23", "2023-10-27")].compactMap(\.self),
  ])

  private static func text(_ phrase: String, _ calendar: SchoolCalendar) -> String {
    let school = PhraseCase(phrase, "").context
    let context = DeadlineContext(
      period: school.period, yearKind: school.yearKind, calendar: calendar)
    return PhraseCase.text(Deadline(text: phrase, in: context))
  }

  @Test(
    arguments: [
      ("I четверть", "span 2023-09-01/2023-10-27"),
      ("в первой четверти", "span 2023-09-01/2023-10-27"),
      ("2 четверть", "span 2023-11-06/2023-12-28"),
      ("четверть 3", "span 2024-01-09/2024-03-22"),
      ("до конца III четверти", "by 2023-09-01/2024-03-22"),
      ("до начала II четверти", "by 2023-09-01/2023-11-05"),
      ("за неделю до конца IV четверти", "by 2023-09-01/2024-05-17"),
      ("с II четверти", "from from 2023-11-06"),
      ("I–II четверть", "span 2023-09-01/2023-12-28"),
      ("I четверть 2023/24 учебного года", "span 2023-09-01/2023-10-27"),
      ("V четверть", "dates vary: V четверть"),
      ("в дни осенних каникул", "span 2023-10-28/2023-11-05"),
      ("во время зимних каникул", "span 2023-12-29/2024-01-08"),
      ("на весенних каникулах", "dates vary: весенних каникулах"),
      ("во время каникул", "list 2023-10-28/2023-11-05 2023-12-29/2024-01-08"),
      ("в течение недели наставничества", "span 2023-11-20/2023-11-26"),
      ("до недели наставничества", "by 2023-09-01/2023-11-19"),
      (
        "1 раз в четверть",
        "periodic 2023-09-01/2023-10-27 2023-11-06/2023-12-28 2024-01-09/2024-03-22 "
          + "2024-04-01/2024-05-24"
      ),
      ("1 раз в триместр", "dates vary: триместр"),
      ("I полугодие", "span 2023-09-01/2023-12-28"),
      ("II полугодие", "span 2024-01-09/2024-05-24"),
      ("до начала второго полугодия", "by 2023-09-01/2024-01-08"),
      ("1 раз в полугодие", "periodic 2023-09-01/2023-12-28 2024-01-09/2024-05-24"),
      ("до конца учебного года", "by 2023-09-01/2024-05-24"),
      ("1 четверть: 1 сент - 27 окт", "span 2023-09-01/2023-10-27"),
    ])
  func `a phrase finds its days in the calendar of the school`(_ phrase: String, _ expected: String)
  {
    #expect(Self.text(phrase, Self.calendar) == expected)
  }

  @Test(
    arguments: [
      ("autumn term", "span 2023-09-04/2023-12-21"),
      ("by the end of the autumn term", "by 2023-09-01/2023-12-21"),
      ("spring term 2024", "span 2024-01-08/2024-03-28"),
      ("half-term", "span 2023-10-23/2023-10-27"),
      ("summer term", "dates vary: summer term"),
    ])
  func `terms may have names instead of numbers`(_ phrase: String, _ expected: String) {
    #expect(Self.text(phrase, Self.english) == expected)
  }

  @Test(arguments: ["I полугодие", "до конца учебного года", "II полугодие", "1 раз в полугодие"])
  func `what the school's calendar says is not in doubt`(_ phrase: String) {
    let school = PhraseCase(phrase, "").context
    let context = DeadlineContext(
      period: school.period, yearKind: school.yearKind, calendar: Self.calendar)
    #expect(Deadline(text: phrase, in: context).reading?.doubts == [])
  }

  @Test func `without a calendar the sentence shows the key and the command`() {
    let text = PhraseCase("в III четверти", "").deadline.explanation(in: .russian)
    #expect(text.contains("\"calendar\"") && text.contains("roadmap calendar"))
  }
}

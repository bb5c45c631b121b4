import RoadmapCore
import Testing

/// Phrases that take their days from the school's own calendar.
struct SchoolCalendarPhraseTests {
  private static func part(_ name: String, _ start: String, _ end: String) -> SchoolCalendar.Part? {
    CalendarDate(start).flatMap { start in
      CalendarDate(end).flatMap { DateSpan(start, $0) }
    }.map { SchoolCalendar.Part(name: name, days: $0) }
  }

  static let calendar = SchoolCalendar([
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
    PhraseCase.text(PhraseCase(phrase, "", calendar: calendar).deadline)
  }

  @Test(
    arguments: [
      ("I четверть", "span 2023-09-01/2023-10-27"),
      ("каникулы осенние", "span 2023-10-28/2023-11-05"),
      ("по окончании I четверти", "from from 2023-10-28"),
      ("в ходе I четверти", "span 2023-09-01/2023-10-27"),
      ("в рамках недели наставничества", "span 2023-11-20/2023-11-26"),
      ("в ходе осенних каникул", "span 2023-10-28/2023-11-05"),
      ("I/II четверть", "list 2023-09-01/2023-10-27 2023-11-06/2023-12-28"),
      ("осенние/зимние каникулы", "list 2023-10-28/2023-11-05 2023-12-29/2024-01-08"),
      ("осенние - зимние каникулы", "span 2023-10-28/2024-01-08"),
      ("каждые каникулы", "list 2023-10-28/2023-11-05 2023-12-29/2024-01-08"),
      ("до конца четверти 2", "by 2023-09-01/2023-12-28"),
      ("через неделю после окончания I четверти", "by 2023-09-01/2023-11-03"),
      (
        "1 раз в четверть, последняя пятница",
        "periodic 2023-10-27/2023-10-27 2023-12-22/2023-12-22 2024-03-22/2024-03-22"
          + " 2024-05-24/2024-05-24"
      ),
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
      ("январь (зимние каникулы)", "span 2024-01-01/2024-01-08"),
      ("осенние каникулы, ноябрь", "span 2023-11-01/2023-11-05"),
      ("октябрь, каникулы", "span 2023-10-28/2023-10-31"),
      ("ноябрь, II четверть", "span 2023-11-06/2023-11-30"),
      ("ноябрь (неделя наставничества)", "span 2023-11-20/2023-11-26"),
      (
        "май (осенние каникулы)",
        "contradiction: май 2024-05-01/2024-05-31, осенние каникулы 2023-10-28/2023-11-05"
      ),
      ("первая неделя II четверти", "span 2023-11-06/2023-11-12"),
      ("последняя неделя I четверти", "span 2023-10-23/2023-10-27"),
      ("1 четверть, последняя неделя", "span 2023-10-23/2023-10-27"),
      ("I четверть (последняя неделя)", "span 2023-10-23/2023-10-27"),
      ("первая неделя каникул", "list 2023-10-30/2023-11-05 2024-01-01/2024-01-07"),
      ("вторая половина II четверти", "span 2023-12-02/2023-12-28"),
      ("первый день III четверти", "day 2024-01-09/2024-01-09"),
      ("осенние и зимние каникулы", "list 2023-10-28/2023-11-05 2023-12-29/2024-01-08"),
      ("во время осенних, зимних каникул", "list 2023-10-28/2023-11-05 2023-12-29/2024-01-08"),
      ("осенние и летние каникулы", "dates vary: летние каникулы"),
      ("II и III четверть", "list 2023-11-06/2023-12-28 2024-01-09/2024-03-22"),
      ("I, III четверти", "list 2023-09-01/2023-10-27 2024-01-09/2024-03-22"),
      (
        "за неделю до конца четверти",
        "periodic 2023-09-01/2023-10-20 2023-11-06/2023-12-21 2024-01-09/2024-03-15 "
          + "2024-04-01/2024-05-17"
      ),
      (
        "ежечетвертно",
        "periodic 2023-09-01/2023-10-27 2023-11-06/2023-12-28 2024-01-09/2024-03-22 "
          + "2024-04-01/2024-05-24"
      ),
      ("в конце каждого триместра", "dates vary: триместра"),
      ("первая четверть – со 2 сентября по 27 октября", "span 2023-09-02/2023-10-27"),
      (
        "еженедельно, кроме каникул",
        "periodic 2023-09-01/2023-09-03 … 2024-08-19/2024-08-25 (50)"
      ),
      ("в течение года, кроме каникул", "unknown: в течение года, кроме каникул"),
    ])
  func `a phrase finds its days in the calendar of the school`(_ phrase: String, _ expected: String)
  {
    #expect(Self.text(phrase, Self.calendar) == expected)
  }

  @Test(
    arguments: [
      ("autumn term", "span 2023-09-04/2023-12-21"),
      ("once a term", "periodic 2023-09-04/2023-12-21 2024-01-08/2024-03-28"),
      ("each term", "periodic 2023-09-04/2023-12-21 2024-01-08/2024-03-28"),
      ("Autumn/Spring terms", "list 2023-09-04/2023-12-21 2024-01-08/2024-03-28"),
      ("Autumn to Spring term", "span 2023-09-04/2024-03-28"),
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
    #expect(PhraseCase(phrase, "", calendar: Self.calendar).deadline.reading?.doubts == [])
  }

  @Test(
    arguments: [
      "январь (зимние каникулы)", "октябрь, каникулы", "II четверть, ноябрь",
      "ноябрь (II четверть)",
      "в начале II четверти", "конец III четверти", "в конце каждой четверти",
      "последняя неделя I четверти", "до осенних каникул",
    ])
  func `what the school's times leave open is asked about`(_ phrase: String) {
    #expect(
      PhraseCase(phrase, "", calendar: Self.calendar).deadline.reading?.doubts.isEmpty == false)
  }

  @Test(arguments: [
    ("в III четверти", "2023-09-01/2024-08-31", "2023-09-01..2023-10-27"),
    ("на летних каникулах", "2025-01-01/2025-12-31", "2025-09-01..2025-10-27"),
  ])
  func `without a calendar the sentence shows the key, the command and the roadmap's own year`(
    _ phrase: String, _ period: String, _ days: String
  ) {
    let text = PhraseCase(phrase, "", in: period).deadline.explanation(in: .russian)
    #expect(text.contains("\"calendar\"") && text.contains("roadmap calendar НАЗВАНИЕ \(days)"))
  }

  @Test func `a calendar that lacks the days is not asked for`() {
    let lacking = PhraseCase("на летних каникулах", "", calendar: Self.calendar).deadline
    let text = lacking.explanation(in: .russian)
    #expect(text.contains("в учебном календаре таких дней нет") && !text.contains("\"calendar\""))
    #expect(Self.text("накануне каникул", Self.calendar) == "unknown: накануне каникул")
  }
}

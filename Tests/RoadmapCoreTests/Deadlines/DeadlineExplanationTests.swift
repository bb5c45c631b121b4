import RoadmapCore
import Testing

struct DeadlineExplanationTests {
  @Test(arguments: [
    ("16 сентября 2023", "16 сентября 2023 г.", "16 September 2023"),
    ("до 12.10.2023", "до 12 октября 2023 г.", "by 12 October 2023"),
    ("Сентябрь, 2023", "сентябрь 2023 г.", "September 2023"),
    (
      "декабрь - январь", "декабрь 2023 г. – январь 2024 г.", "December 2023 – January 2024"
    ),
    (
      "октябрь 2023, май 2024", "октябрь 2023 г.; май 2024 г.", "October 2023; May 2024"
    ),
    ("ежегодно до 28 мая", "каждый год до 28 мая", "every year by 28 May"),
    ("ежегодно (май, ноябрь)", "каждый год ноябрь, май", "every year November, May"),
    (
      "ежегодно с 1 по 15 мая", "каждый год с 1 мая по 15 мая", "every year from 1 May to 15 May"
    ),
    (
      "1 раз в квартал",
      "каждый квартал: 4 срока, первый — 30 сентября 2023 г., последний — 30 июня 2024 г.",
      "every quarter: 4 due dates, the first on 30 September 2023, the last on 30 June 2024"
    ),
    (
      "еженедельно по пятницам",
      "каждую неделю (пятница): 53 срока, первый — 1 сентября 2023 г., последний — 30 августа 2024 г.",
      "every week (Friday): 53 due dates, the first on 1 September 2023, the last on 30 August 2024"
    ),
    (
      "2 раза в год",
      "2 раза в год: 2 срока, первый — 31 декабря 2023 г., последний — 31 мая 2024 г.",
      "twice a year: 2 due dates, the first on 31 December 2023, the last on 31 May 2024"
    ),
    (
      "весь период", "всё время: сентябрь 2023 г. – август 2024 г.",
      "the whole time: September 2023 – August 2024"
    ),
    (
      "постоянно", "постоянно, без конечного срока", "all the time, without a due date"
    ),
    (
      "по запросу", "когда понадобится, без конечного срока",
      "when it is asked for, without a due date"
    ),
    (
      "после издания приказа", "после события, дата которого пока неизвестна",
      "after an event whose date is not known yet"
    ),
    (
      "с 2 сентября 2023", "со 2 сентября 2023 г., без конечного срока", "from 2 September 2023 on"
    ),
    (
      "31 июня", "такого в календаре нет: «31 июня»", "the calendar has no such time: “31 июня”"
    ),
    (
      "12.09.2023 (пятница)",
      "«12.09.2023 (пятница)»: 12 сентября 2023 г. — вторник; исправьте дату или день недели",
      "“12.09.2023 (пятница)”: 12 September 2023 is a Tuesday; correct the date or the day of the week"
    ),
    (
      "по отдельному плану",
      "«плану»: срок записан в другом документе; укажите его здесь",
      "“плану”: the date stands in another document; write it here"
    ),
    (
      "май 2150", "год вне пределов 1990…2100: «май 2150»",
      "the year lies outside 1990…2100: “май 2150”"
    ),
    ("", "срок не указан", "no deadline is written"),
  ])
  func `a deadline is told in one line`(_ phrase: String, _ russian: String, _ english: String) {
    let deadline = PhraseCase(phrase, "").deadline
    #expect(deadline.explanation(in: .russian) == russian)
    #expect(deadline.explanation(in: .english) == english)
  }

  @Test func `a doubt is a question`() throws {
    let day = try #require(CalendarDate("2024-05-28"))
    let month = try #require(DateSpan(year: 2024, month: 5))
    for doubt in [
      DeadlineDoubt.yearReadAsYearly, .outsidePeriod(day), .alternative(month), .misspelled("маий"),
    ] {
      for language in Language.allCases { #expect(doubt.question[language].hasSuffix("?")) }
    }
    #expect(
      DeadlineDoubt.alternative(month).question[.russian] == "Или имеется в виду: май 2024 г.?")
  }
}

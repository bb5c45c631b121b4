import RoadmapCore
import Testing

struct DayPhraseTests {
  private static let cases = [
    PhraseCase("До 17-00 20 ноября 2023 г.", "by 2023-09-01/2023-11-20"),
    PhraseCase("9/30/2023", "day 2023-09-30/2023-09-30"),
    PhraseCase("09-30-2023", "day 2023-09-30/2023-09-30"),
    PhraseCase("5 Sept '23", "day 2023-09-05/2023-09-05"),
    PhraseCase("10/31", "day 2023-10-31/2023-10-31"),
    PhraseCase("12 октября с 10.00", "day 2023-10-12/2023-10-12"),
    PhraseCase("26 ноября, День матери", "day 2023-11-26/2023-11-26"),
    PhraseCase("ноябрь (День матери)", "day 2023-11-26/2023-11-26"),
    PhraseCase("День отца", "day 2023-10-15/2023-10-15"),
    PhraseCase("May 19 – May 24", "span 2024-05-19/2024-05-24"),
    PhraseCase("День воспитателя", "day 2023-09-27/2023-09-27"),
    PhraseCase("5мая2024", "day 2024-05-05/2024-05-05"),
    PhraseCase("третья среда октября", "day 2023-10-18/2023-10-18"),
    PhraseCase("30 августа 2023 года", "day 2023-08-30/2023-08-30"),
    PhraseCase("«25» мая 2024", "day 2024-05-25/2024-05-25"),
    PhraseCase("\"25\" мая 2024 г.", "day 2024-05-25/2024-05-25"),
    PhraseCase("25 мая 2024 года", "day 2024-05-25/2024-05-25"),
    PhraseCase("25.05.24", "day 2024-05-25/2024-05-25"),
    PhraseCase("25/05/2024", "day 2024-05-25/2024-05-25"),
    PhraseCase("25-05-2024", "day 2024-05-25/2024-05-25"),
    PhraseCase("2024-05-25", "day 2024-05-25/2024-05-25"),
    PhraseCase("двадцать пятого мая", "day 2024-05-25/2024-05-25"),
    PhraseCase("первое сентября", "day 2023-09-01/2023-09-01"),
    PhraseCase("последний четверг октября", "day 2023-10-26/2023-10-26"),
    PhraseCase("последний рабочий день сентября", "day 2023-09-29/2023-09-29"),
    PhraseCase("1-й рабочий день октября", "day 2023-10-02/2023-10-02"),
    PhraseCase("12-й рабочий день сентября", "day 2023-09-18/2023-09-18"),
    PhraseCase("30-й рабочий день мая", "no such day: 30-й рабочий день мая"),
    PhraseCase("by the last working day of October 2023", "by 2023-09-01/2023-10-31"),
    PhraseCase("15 февраля", "day 2024-02-15/2024-02-15"),
    PhraseCase("29 февраля", "day 2024-02-29/2024-02-29"),
    PhraseCase("2023-09-16", "day 2023-09-16/2023-09-16"),
    PhraseCase("1.9.23", "day 2023-09-01/2023-09-01"),
    PhraseCase("15-окт-2023", "day 2023-10-15/2023-10-15"),
    PhraseCase("01-сен-23", "day 2023-09-01/2023-09-01"),
    PhraseCase("5 окт 23", "day 2023-10-05/2023-10-05"),
    PhraseCase("28/05", "day 2024-05-28/2024-05-28"),
    PhraseCase("15-окт", "day 2023-10-15/2023-10-15"),
    PhraseCase("15. октября", "day 2023-10-15/2023-10-15"),
  ]

  @Test(arguments: cases)
  func `a phrase that names one day is understood`(_ phrase: PhraseCase) {
    phrase.check()
  }
}

import RoadmapCore
import Testing

struct RemarkPhraseTests {
  private static let cases = [
    PhraseCase("с 19 по 25 февраля\n2024 г. (7 дней)", "span 2024-02-19/2024-02-25"),
    PhraseCase("30.12.2023 – 08.01.2024 (10 календарных дней)", "span 2023-12-30/2024-01-08"),
    PhraseCase("с 1 по 14 октября (2 недели)", "span 2023-10-01/2023-10-14"),
    PhraseCase("28 октября (сб.) – 5 ноября (вс.)", "span 2023-10-28/2023-11-05"),
    PhraseCase("с 6 октября (пт) по 9 октября (пн) 2023", "span 2023-10-06/2023-10-09"),
    PhraseCase(
      "16 сентября (сб), 17 сентября (вс)", "list 2023-09-16/2023-09-16 2023-09-17/2023-09-17"),
    PhraseCase("15.09.2023 в 14.00", "day 2023-09-15/2023-09-15"),
    PhraseCase("15 сентября 2023 г., 14:00", "day 2023-09-15/2023-09-15"),
    PhraseCase("15 сентября в 15 ч.", "day 2023-09-15/2023-09-15"),
    PhraseCase("до 15.09.2023 до 12 часов", "by 2023-09-01/2023-09-15"),
    PhraseCase("15 сентября с 10.00 до 12.00", "day 2023-09-15/2023-09-15"),
    PhraseCase("1 октября (вс) 2023 в 10:00–12:00", "day 2023-10-01/2023-10-01"),
    PhraseCase(
      "по понедельникам в 8.00", "periodic 2023-09-04/2023-09-04 … 2024-08-26/2024-08-26 (52)"),
    PhraseCase("Дата проведения: 12-16 февраля", "span 2024-02-12/2024-02-16"),
    PhraseCase("ориентировочно октябрь", "span 2023-10-01/2023-10-31"),
    PhraseCase("предположительно март", "span 2024-03-01/2024-03-31"),
    PhraseCase("~ 15 ноября", "day 2023-11-15/2023-11-15"),
    PhraseCase("tentatively March 2024", "span 2024-03-01/2024-03-31"),
  ]

  @Test(arguments: cases)
  func `a remark beside dates moves none`(_ phrase: PhraseCase) { phrase.check() }

  private static let others = [
    PhraseCase(
      "28 октября (пн.) – 5 ноября (вс.)", "no such day: 28 октября (пн.) – 5 ноября (вс.)"),
    PhraseCase("15.09.2023, 14.10.2023", "list 2023-09-15/2023-09-15 2023-10-14/2023-10-14"),
    PhraseCase("15.09, 14.10", "list 2023-09-15/2023-09-15 2023-10-14/2023-10-14"),
    PhraseCase("сентябрь (7 дней)", "unknown: 7 дней)"),
    PhraseCase("сентябрь в 14.00", "no such day: 14.00"),
    PhraseCase("15.09.2023 в 25.00", "no such day: 25.00"),
    PhraseCase("15 сентября в 15", "unknown: 15"),
    PhraseCase("15 сентября, 20-25", "unknown: 25"),
    PhraseCase(
      "5 октября, 10-15, 20-25 ноября",
      "list 2023-10-05/2023-10-05 2023-11-10/2023-11-15 2023-11-20/2023-11-25"),
    PhraseCase("15 сентября в 14-30", "day 2023-09-15/2023-09-15"),
    PhraseCase("1-сентябрь", "unknown: 1"),
    PhraseCase("5-май", "day 2024-05-05/2024-05-05"),
    PhraseCase("дата уточняется", "unknown: уточняется"),
    PhraseCase("примерно", "unknown: примерно"),
    PhraseCase("2 часа", "unknown: часа"),
    PhraseCase("34 недели", "unknown: 34 недели"),
    PhraseCase("37-я неделя", "span 2023-09-11/2023-09-17"),
    PhraseCase("37 неделя 2023 г.", "span 2023-09-11/2023-09-17"),
  ]

  @Test(arguments: others)
  func `what looks like a remark and is none decides`(_ phrase: PhraseCase) { phrase.check() }
}

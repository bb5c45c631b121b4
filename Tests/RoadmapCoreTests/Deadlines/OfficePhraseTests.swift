import RoadmapCore
import Testing

/// Deadlines as school offices write them, which were refused or read otherwise once.
struct OfficePhraseTests {
  private static let everyDay = "periodic 2023-09-01/2023-09-01 … 2024-08-31/2024-08-31 (366)"

  @Test(arguments: [
    PhraseCase(
      "в течение года, май", "list 2024-05-01/2024-05-31 2023-09-01/2024-08-31"),
    PhraseCase(
      "в течение учебного года, май", "list 2024-05-01/2024-05-31 2023-09-01/2024-08-31"),
    PhraseCase(
      "в течение учебного года, октябрь, март",
      "list 2023-10-01/2023-10-31 2024-03-01/2024-03-31 2023-09-01/2024-08-31"),
    PhraseCase("в течение учебного года (май)", "span 2024-05-01/2024-05-31"),
    PhraseCase("в течение учебного года, с сентября по май", "span 2023-09-01/2024-05-31"),
    PhraseCase(
      "второй пятницы ноября, февраля и апреля",
      "list 2023-11-10/2023-11-10 2024-02-09/2024-02-09 2024-04-12/2024-04-12"),
    PhraseCase(
      "second Friday of November, February and April",
      "list 2023-11-10/2023-11-10 2024-02-09/2024-02-09 2024-04-12/2024-04-12"),
    PhraseCase(
      "каждую 2-ю среду месяца",
      "periodic 2023-09-13/2023-09-13 … 2024-08-14/2024-08-14 (12)"),
    PhraseCase("во 2-ю среду ноября", "day 2023-11-08/2023-11-08"),
    PhraseCase("октябрь, не позднее 20-го", "by 2023-09-01/2023-10-20"),
    PhraseCase("октябрь до 20-го", "by 2023-09-01/2023-10-20"),
    PhraseCase(
      "Август, ноябрь, январь, март",
      "list 2023-08-01/2023-08-31 2023-11-01/2023-11-30 2024-01-01/2024-01-31 "
        + "2024-03-01/2024-03-31"),
    PhraseCase(
      "1 раз в четверть (октябрь, декабрь, март)",
      "periodic 2023-10-01/2023-10-31 2023-12-01/2023-12-31 2024-03-01/2024-03-31"),
    PhraseCase(
      "Termly (December, April)", "periodic 2023-12-01/2023-12-31 2024-04-01/2024-04-30"),
    PhraseCase("Ежедневно, перед началом уроков", everyDay),
    PhraseCase("ежедневно (после занятий)", everyDay),
    PhraseCase("ежедневно до 10.00", everyDay),
    PhraseCase("перед началом уроков", "after-event"),
    PhraseCase("15 мая после окончания занятий", "day 2024-05-15/2024-05-15"),
    PhraseCase("во время уроков", "unknown: уроков"),
    PhraseCase("сентябрь, по графику", "span 2023-09-01/2023-09-30"),
    PhraseCase("в течение года согласно плану работы", "whole 2023-09-01/2024-08-31"),
    PhraseCase("по плану воспитательной работы", "elsewhere: плану"),
    PhraseCase("план на сентябрь", "elsewhere: план"),
    PhraseCase("октябрь до 20", "by 2023-09-01/2023-10-20"),
    PhraseCase("сентябрь 23", "span 2023-09-01/2023-09-30"),
    PhraseCase("сентябрь 23 – май 24", "span 2023-09-01/2024-05-31"),
    PhraseCase("4 кв 23", "span 2023-10-01/2023-12-31"),
    PhraseCase("I полугодие 24", "span 2024-01-01/2024-06-30"),
    PhraseCase("до 25,12", "by 2023-09-01/2023-12-25"),
    PhraseCase("до 20 12", "by 2023-09-01/2023-12-20"),
    PhraseCase("на 2020 – 2024 учебный год", "whole 2020-09-01/2024-08-31"),
    PhraseCase("2022–2025 учебные годы", "whole 2022-09-01/2025-08-31"),
    PhraseCase("с 10 сентября до конца месяца", "span 2023-09-10/2023-09-30"),
    PhraseCase(
      "4 раза в год (в конце каждого квартала)",
      "periodic 2023-09-01/2023-09-30 2023-12-01/2023-12-31 2024-03-01/2024-03-31 "
        + "2024-06-01/2024-06-30"),
    PhraseCase(
      "дважды: до 1 декабря, до 1 июня", "list 2023-09-01/2023-12-01 2023-09-01/2024-06-01"),
    PhraseCase(
      "третья суббота месяца с октября по апрель",
      "periodic 2023-10-21/2023-10-21 … 2024-04-20/2024-04-20 (7)"),
    PhraseCase(
      "октябрь (2 и 4 недели)", "list 2023-10-09/2023-10-15 2023-10-23/2023-10-29"),
    PhraseCase(
      "октябрь 2023 (2 и 4 недели), май",
      "list 2023-10-09/2023-10-15 2023-10-23/2023-10-29 2024-05-01/2024-05-31"),
    PhraseCase("с момента утверждения до 31 мая 2024", "by 2023-09-01/2024-05-31"),
    PhraseCase(
      "каждый квартал, не позднее 10 числа следующего за ним месяца",
      "periodic 2023-10-01/2023-10-10 2024-01-01/2024-01-10 2024-04-01/2024-04-10 "
        + "2024-07-01/2024-07-10"),
    PhraseCase("half-yearly", "periodic 2023-09-01/2023-12-31 2024-01-01/2024-05-31"),
    PhraseCase("six-monthly", "periodic 2023-09-01/2024-02-29 2024-03-01/2024-08-31"),
    PhraseCase(
      "every weekday", "periodic 2023-09-01/2023-09-01 … 2024-08-30/2024-08-30 (261)"),
    PhraseCase("wk beginning 4 Nov", "span 2023-11-04/2023-11-10"),
    PhraseCase(
      "in September and again in May", "list 2023-09-01/2023-09-30 2024-05-01/2024-05-31"),
    PhraseCase("by close of play 28 Feb", "by 2023-09-01/2024-02-28"),
  ])
  func `are understood`(_ phrase: PhraseCase) { phrase.check() }

  @Test(arguments: ["1 раз в 5 лет", "1 раз в 3 года"])
  func `what comes back in some years only is asked about in a shorter roadmap`(phrase: String) {
    #expect(PhraseCase(phrase, "").deadline.reading?.doubts == [.onlySomeYears])
    let long = PhraseCase(phrase, "", in: "2023-09-01/2028-08-31").deadline.reading
    #expect(long?.doubts.contains(.onlySomeYears) == false)
  }
}

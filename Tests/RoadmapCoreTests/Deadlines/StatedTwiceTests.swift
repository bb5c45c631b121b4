import RoadmapCore
import Testing

/// Cells that say two things, the grammar of reporting days, and days with names.
struct StatedTwiceTests {
  private static let cases = [
    // A label before the time.
    PhraseCase("Доклад – до 15 ноября", "by 2023-09-01/2023-11-15"),
    PhraseCase("1 этап: сентябрь – октябрь 2023", "span 2023-09-01/2023-10-31"),
    PhraseCase("1 четверть: 1 сент - 27 окт", "span 2023-09-01/2023-10-27"),
    PhraseCase("осенние каникулы (28 октября – 6 ноября)", "span 2023-10-28/2023-11-06"),
    PhraseCase("Срок сдачи: 25.05.2024", "day 2024-05-25/2024-05-25"),
    PhraseCase("этап 1: сентябрь – ноябрь 2023", "span 2023-09-01/2023-11-30"),
    PhraseCase("Сдать отчёт до 25 мая", "by 2023-09-01/2024-05-25"),
    PhraseCase("Completed by: 30 September 2023", "by 2023-09-01/2023-09-30"),
    PhraseCase("первая четверть – со 2 сентября по 31 октября", "span 2023-09-02/2023-10-31"),
    PhraseCase("1 период: (сентябрь-декабрь 2023г)", "span 2023-09-01/2023-12-31"),
    // A label behind it.
    PhraseCase(
      "12.10 – 1 тур, 15.11 – 2 тур", "list 2023-10-12/2023-10-12 2023-11-15/2023-11-15"),
    PhraseCase(
      "сентябрь (входная), май (итоговая)", "list 2023-09-01/2023-09-30 2024-05-01/2024-05-31"),
    PhraseCase(
      "октябрь – 5-е классы\nмарт – 9-е классы",
      "list 2023-10-01/2023-10-31 2024-03-01/2024-03-31"),
    PhraseCase(
      "школьный этап – октябрь, муниципальный – ноябрь",
      "list 2023-10-01/2023-10-31 2023-11-01/2023-11-30"),
    PhraseCase("6-7 сентября – «вводное»", "span 2023-09-06/2023-09-07"),
    PhraseCase("20 ноября 2023 года, актовый зал", "day 2023-11-20/2023-11-20"),
    PhraseCase("20 ноября, каб. 15", "day 2023-11-20/2023-11-20"),
    PhraseCase("20 ноября, если утвердят", "unknown: утвердят"),
    PhraseCase("20 ноября (если утвердят)", "unknown: утвердят"),
    PhraseCase("20–24 ноября (неделя наставничества)", "span 2023-11-20/2023-11-24"),
    PhraseCase("completion by 24 November 2023", "by 2023-09-01/2023-11-24"),
    PhraseCase("Annual review", "unknown: review"),
    // The numbers of a list.
    PhraseCase("1) октябрь 2) декабрь", "list 2023-10-01/2023-10-31 2023-12-01/2023-12-31"),
    PhraseCase(
      "1) октябрь; 2) декабрь; 3) март",
      "list 2023-10-01/2023-10-31 2023-12-01/2023-12-31 2024-03-01/2024-03-31"),
    PhraseCase("октябрь (отменено)", "unknown: отменено)"),
    PhraseCase("октябрь (перенесено на май)", "unknown: перенесено на май)"),
    PhraseCase("перенести до 15 мая", "unknown: перенести до 15 мая"),
    PhraseCase("октябрь (уточнить)", "unknown: уточнить)"),
    PhraseCase("октябрь – декбрья", "unknown: декбрья"),
    PhraseCase("октябрь, педсовет", "unknown: педсовет"),
    PhraseCase("октябрь (приказ от 12.10)", "unknown: приказ"),
    PhraseCase("кроме сентября – до 15 ноября", "unknown: кроме сентября – до 15 ноября"),
    // A length beside the dates.
    PhraseCase("9 дней с 30 октября 2023 г. по 7 ноября 2023 г.", "span 2023-10-30/2023-11-07"),
    PhraseCase("с 23 по 31 марта продолжительностью 9 дней", "span 2024-03-23/2024-03-31"),
    PhraseCase("2 недели с 9 октября", "span 2023-10-09/2023-10-22"),
    PhraseCase("с 9 октября в течение 2 недель", "span 2023-10-09/2023-10-22"),
    PhraseCase("10 дней с 1 ноября", "span 2023-11-01/2023-11-10"),
    PhraseCase("two weeks from 9 October", "span 2023-10-09/2023-10-22"),
    PhraseCase("5 рабочих дней с 9 октября", "unknown: 5 рабочих дней с 9 октября"),
    PhraseCase("2 недели с октября", "unknown: 2 недели с октября"),
    PhraseCase("2 недели после 9 октября", "unknown: после 9 октября"),
    // Days of the week beside both ends.
    PhraseCase("20–24 ноября (пн–пт)", "span 2023-11-20/2023-11-24"),
    PhraseCase("20–24 ноября (вт–пт)", "no such day: 20–24 ноября"),
    PhraseCase("Monday, October 16 – Friday, October 20", "span 2023-10-16/2023-10-20"),
    PhraseCase("Mon 16 – Fri 20 October 2023", "span 2023-10-16/2023-10-20"),
    PhraseCase("Tue 16 – Fri 20 October 2023", "no such day: Tue 16 – Fri 20 October 2023"),
    PhraseCase(
      "с понедельника, 16 октября по четверг, 20 октября",
      "no such day: понедельника, 16 октября по четверг, 20 октября"),
    PhraseCase(
      "5 дней с 1 по 10 октября",
      "contradiction: 1 по 10 октября 2023-10-01/2023-10-10, 5 дней 2023-10-01/2023-10-05"),
    // A statement and a second one.
    PhraseCase("I полугодие (сентябрь-декабрь)", "span 2023-09-01/2023-12-31"),
    PhraseCase("I полугодие (янв–июн)", "span 2024-01-01/2024-06-30"),
    PhraseCase(
      "II квартал (сентябрь)",
      "contradiction: II квартал 2024-04-01/2024-06-30, сентябрь 2023-09-01/2023-09-30"),
    PhraseCase("в течение учебного года с сентября по май", "span 2023-09-01/2024-05-31"),
    PhraseCase("по окончании учебного года, в июне", "span 2024-06-01/2024-06-30"),
    PhraseCase("по окончании учебного года", "after-event"),
    PhraseCase("по итогам полугодия, до 15 января", "by 2023-09-01/2024-01-15"),
    PhraseCase("начало: 1 октября; конец: 15 мая", "span 2023-10-01/2024-05-15"),
    PhraseCase("Начало 01.10.2023\nОкончание 15.05.2024", "span 2023-10-01/2024-05-15"),
    PhraseCase(
      "начало октября, конец мая", "list 2023-10-01/2023-10-10 2024-05-21/2024-05-31"),
    PhraseCase(
      "Start date: 10/16/2023 End date: 5/15/2024", "span 2023-10-16/2024-05-15"),
    PhraseCase("январь-июнь 2024 (I полугодие)", "span 2024-01-01/2024-06-30"),
    PhraseCase("октябрь (осень)", "span 2023-10-01/2023-10-31"),
    PhraseCase("ноябрь (II квартал)", "unknown: II квартал"),
    PhraseCase("сентябрь – все классы", "span 2023-09-01/2023-09-30"),
    PhraseCase("сентябрь–октябрь (II квартал)", "unknown: II квартал"),
    PhraseCase("окончание – 15 мая", "by 2023-09-01/2024-05-15"),
    PhraseCase("Начало: 1 октября", "from from 2023-10-01"),
    PhraseCase("после окончания четверти", "after-event"),
    PhraseCase(
      "неделя 16–20 октября", "yearly 2022-10-16/2022-10-20 2023-10-16/2023-10-20",
      in: "2022-09-01/2024-08-31"),
    PhraseCase("март (1 раз)", "span 2024-03-01/2024-03-31"),
    PhraseCase("март (2 раза)", "unknown: 2 раза)"),
    PhraseCase("Издание приказа до 5 октября", "by 2023-09-01/2023-10-05"),
    PhraseCase("неделя с 16 по 20 октября", "span 2023-10-16/2023-10-20"),
    PhraseCase("неделя 16–20 октября", "span 2023-10-16/2023-10-20"),
    PhraseCase(
      "неделя с 16 октября по 20 ноября",
      "contradiction: 16 октября по 20 ноября 2023-10-16/2023-11-20, "
        + "неделя 2023-10-16/2023-10-22"),
    PhraseCase("октябрь и далее по необходимости", "span 2023-10-01/2023-10-31"),
    PhraseCase("октябрь 2023 г., далее – по мере необходимости", "span 2023-10-01/2023-10-31"),
    PhraseCase(
      "сентябрь 2023, далее – ежеквартально",
      "periodic 2023-09-01/2023-09-30 2023-10-01/2023-12-31 2024-01-01/2024-03-31 "
        + "2024-04-01/2024-06-30"),
    PhraseCase("постоянно, 2023-2024 учебный год", "continuous"),
    PhraseCase("1 сентября (День знаний)", "day 2023-09-01/2023-09-01"),
    PhraseCase("2 сентября (День знаний)", "unknown: День знаний"),
    PhraseCase(
      "до 15 января (I полугодие), до 25 мая (II полугодие)",
      "list 2023-09-01/2024-01-15 2023-09-01/2024-05-25"),
    PhraseCase(
      "до 15 октября (II квартал), до 25 мая (II квартал)", "unknown: II квартал"),
    PhraseCase(
      "до 01.03.2023, далее ежегодно до 1 марта",
      "yearly 2022-09-01/2023-03-01 2023-09-01/2024-03-01",
      in: "2022-09-01/2024-08-31"),
    PhraseCase(
      "до 1 октября 2022, далее ежегодно до 15 мая",
      "yearly 2022-09-01/2022-10-01 2022-09-01/2023-05-15 2023-09-01/2024-05-15",
      in: "2022-09-01/2024-08-31"),
    // Times of the day and marks of footnotes.
    PhraseCase("24.01.2024 20.00", "day 2024-01-24/2024-01-24"),
    PhraseCase("Aug 17, 2024 @ 1:00pm PDT", "day 2024-08-17/2024-08-17"),
    PhraseCase("2024-05-20 15:00 UTC+3", "day 2024-05-20/2024-05-20"),
    PhraseCase("до 15:00 20 мая", "by 2023-09-01/2024-05-20"),
    PhraseCase("до 18.00 25.12.2023", "by 2023-09-01/2023-12-25"),
    PhraseCase("10 ноября 2023* года", "day 2023-11-10/2023-11-10"),
    // Days of reports.
    PhraseCase(
      "ежеквартально до 5 числа",
      "periodic 2023-10-01/2023-10-05 2024-01-01/2024-01-05 2024-04-01/2024-04-05 "
        + "2024-07-01/2024-07-05"),
    PhraseCase(
      "до 25 числа месяца, следующего за кварталом",
      "periodic 2023-10-01/2023-10-25 2024-01-01/2024-01-25 2024-04-01/2024-04-25 "
        + "2024-07-01/2024-07-25"),
    PhraseCase(
      "ежеквартально до конца месяца, следующего за отчетным кварталом",
      "periodic 2023-10-01/2023-10-31 2024-01-01/2024-01-31 2024-04-01/2024-04-30 "
        + "2024-07-01/2024-07-31"),
    PhraseCase(
      "1-го и 15-го числа",
      "periodic 2023-09-01/2023-09-01 … 2024-08-15/2024-08-15 (24)"),
    PhraseCase(
      "3–4 раза в год",
      "periodic 2023-09-01/2023-12-31 2024-01-01/2024-04-30 2024-05-01/2024-08-31"),
    PhraseCase("не реже 1 раза в 12 месяцев", "periodic 2023-09-01/2024-08-31"),
    PhraseCase("за 3 дня до начала учебного года", "by 2023-08-29/2023-08-29"),
    PhraseCase("за две недели до 25 мая", "by 2023-09-01/2024-05-11"),
    PhraseCase("за 3 дня до мероприятия", "after-event"),
    // More than one day, week or time is not the first of them.
    PhraseCase("первые числа сентября", "span 2023-09-01/2023-09-10"),
    PhraseCase("в последних числах мая", "span 2024-05-21/2024-05-31"),
    PhraseCase("двадцатые числа мая", "unknown: двадцатые числа мая"),
    PhraseCase("последние дни мая", "unknown: последние дни мая"),
    PhraseCase("первые недели сентября", "unknown: первые недели сентября"),
    PhraseCase(
      "последнее число месяца", "periodic 2023-09-30/2023-09-30 … 2024-08-31/2024-08-31 (12)"),
    PhraseCase(
      "1 полугодие - сентябрь, 2 полугодие - январь",
      "unknown: сентябрь, 2 полугодие - январь"),
    // Days and weeks with names.
    PhraseCase("до Нового года", "by 2023-09-01/2023-12-31"),
    PhraseCase("ко Дню учителя", "by 2023-09-01/2023-10-05"),
    PhraseCase("до нового учебного года", "by 2023-09-01/2024-08-31"),
    PhraseCase("неделя 37", "span 2023-09-11/2023-09-17"),
    PhraseCase("w/c 13 May", "span 2024-05-13/2024-05-19"),
    PhraseCase("week commencing 13 May 2024", "span 2024-05-13/2024-05-19"),
    PhraseCase("on or before 12 May 2024", "by 2023-09-01/2024-05-12"),
    PhraseCase("at least annually", "yearly 2023-09-01/2024-08-31"),
    PhraseCase("early 2024", "span 2024-01-01/2024-03-31"),
    PhraseCase("IX.2023 – V.2024", "span 2023-09-01/2024-05-31"),
    PhraseCase("15.IX.2023", "day 2023-09-15/2023-09-15"),
    PhraseCase("IX–X", "span 2023-09-01/2023-10-31"),
    PhraseCase("IX–III", "span 2023-09-01/2024-03-31"),
    PhraseCase("IX 2023 – V 2024", "span 2023-09-01/2024-05-31"),
    PhraseCase("X, XII", "list 2023-10-01/2023-10-31 2023-12-01/2023-12-31"),
    PhraseCase("20.IX – 5.X", "span 2023-09-20/2023-10-05"),
    PhraseCase("X", "unknown: X"),
    PhraseCase("II–III", "unknown: III"),
    PhraseCase("W/B 13/11/23", "span 2023-11-13/2023-11-19"),
    PhraseCase("w/e 17 November", "span 2023-11-11/2023-11-17"),
    PhraseCase("last week in May", "span 2024-05-27/2024-05-31"),
    PhraseCase("prior to the start of the school year", "by 2023-08-31/2023-08-31"),
    PhraseCase("понедельник 2 октября", "day 2023-10-02/2023-10-02"),
    PhraseCase("Wed 15 Nov 2023", "day 2023-11-15/2023-11-15"),
    PhraseCase("вторник 2 октября", "no such day: вторник 2 октября"),
    PhraseCase(
      "вторник 15.00", "periodic 2023-09-05/2023-09-05 … 2024-08-27/2024-08-27 (52)"),
    PhraseCase(
      "every other Tuesday", "periodic 2023-09-12/2023-09-12 … 2024-08-27/2024-08-27 (26)"),
    PhraseCase("twice yearly", "periodic 2023-09-01/2023-12-31 2024-01-01/2024-05-31"),
    // Lists whose lines begin with a dash.
    PhraseCase("- октябрь\n- декабрь", "list 2023-10-01/2023-10-31 2023-12-01/2023-12-31"),
    PhraseCase("октябрь\n– декабрь", "span 2023-10-01/2023-12-31"),
    // Two days with a slash are no range, except where ISO 8601 has them.
    PhraseCase("31.12.2023/31.05.2024", "unknown: /31.05.2024"),
    PhraseCase(
      "октябрь 2023 г./апрель 2024 г.", "list 2023-10-01/2023-10-31 2024-04-01/2024-04-30"),
    PhraseCase("December 2023/January 2024", "span 2023-12-01/2024-01-31"),
    PhraseCase("2023-11/2024-05", "span 2023-11-01/2024-05-31"),
    PhraseCase("2023-09-01/2024-05-31", "span 2023-09-01/2024-05-31"),
    // A date within an event would be lost.
    PhraseCase(
      "с момента издания приказа по 31.05.2024", "unknown: издания приказа"),
    PhraseCase(
      "в течение 2 недель после 5 октября", "unknown: в течение 2 недель после 5 октября"),
    PhraseCase("в течение 5 дней после приказа от 15.09.2023", "after-event"),
    PhraseCase("через день", "unknown: через день"),
    // Digits that are typed as letters.
    PhraseCase("сентябрь 2О23", "span 2023-09-01/2023-09-30"),
  ]

  @Test(arguments: cases)
  func `a cell that says two things is read where they fit together`(_ phrase: PhraseCase) {
    phrase.check()
  }

  @Test func `a digit that is a letter is asked about`() {
    let reading = PhraseCase("до 1O.12.2023", "").deadline.reading
    #expect(reading?.doubts == [.misspelled("1O")])
  }
}

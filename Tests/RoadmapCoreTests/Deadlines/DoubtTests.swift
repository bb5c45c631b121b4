import RoadmapCore
import Testing

/// What a phrase touches asks its question in every form.
struct DoubtTests {
  /// A touch, the roadmap that shows it, and phrases of many forms that touch it.
  struct Touch: CustomTestStringConvertible, Sendable {
    let name: String
    var period = PhraseCase.schoolYear
    var yearKind = YearKind.school
    let phrases: [String]

    var testDescription: String { name }

    func doubts(_ phrase: String) -> [DeadlineDoubt]? {
      PhraseCase(phrase, "", in: period, yearKind).deadline.reading?.doubts
    }
  }

  private static let threeYears = "2021-09-01/2024-08-31"

  private static let touches = [
    Touch(
      name: "a half-year",
      phrases: [
        "I полугодие", "в первом полугодии", "до начала второго полугодия", "в начале II полугодия",
        "в конце I полугодия", "с II полугодия", "до конца I полугодия", "ежегодно в I полугодии",
        "1 раз в полугодие", "сентябрь, II полугодие", "к концу первого полугодия", "по полугодиям",
        "2 раза в год", "первая половина года", "I–II полугодие",
        "до 10 числа последнего месяца полугодия",
        "за неделю до конца I полугодия", "с I полугодия по май",
      ]),
    Touch(
      name: "days that stand in another document",
      phrases: [
        "сентябрь, по графику", "в течение года согласно плану работы школы", "ежемесячно по плану",
        "в соответствии с планом ВШК, май", "до 15 мая (по плану-графику)", "постоянно, по плану",
        "monthly, as per the plan",
      ]),
    Touch(
      name: "what a time waits for, or that it has no end",
      phrases: [
        "при формировании пар (октябрь 2023 г.)", "по мере формирования пар, сентябрь",
        "по согласованию с партнерами (апрель)", "по согласованию, октябрь 2023",
        "после педсовета (октябрь 2023)", "после издания приказа, до 15 сентября 2023 г.",
        "по окончании стажировки (июнь)", "через месяц после начала работы: октябрь",
        "в ходе проведения конкурса (март 2024)", "по запросу, до 1 мая",
        "октябрь, по согласованию",
        "постоянно, с 01.09.2023 по 25.05.2024", "систематически (сентябрь - май)",
        "ongoing until 31 May 2024", "upon completion of training (June 2024)",
        "при наличии, ежемесячно", "по факту, до конца мая", "до 1 октября и постоянно",
      ]),
    Touch(
      name: "a time that is only about right",
      phrases: [
        "около 20 октября", "примерно до 15 октября", "ориентировочно октябрь", "c. 15 December",
        "предположительно ноябрь 2023", "ежегодно примерно в мае", "approximately March 2024",
        "октябрь, ориентировочно",
      ]),
    Touch(
      name: "a quarter of a school year",
      phrases: [
        "I квартал учебного года", "последний квартал учебного года", "1 квартал 2023-2024 уч. г.",
        "до конца II квартала учебного года", "first quarter of the school year",
      ]),
    Touch(
      name: "the next year",
      phrases: [
        "до 1 июня следующего года", "в январе следующего года", "в начале следующего года",
        "май следующего года",
      ]),
    Touch(
      name: "rounds behind a day",
      phrases: [
        "до 15 сентября, далее ежемесячно", "01.10.2023, далее – ежеквартально",
        "15 октября, затем еженедельно", "by 1 October 2023, then monthly",
      ]),
    Touch(
      name: "a yearly time beside one that says its year",
      period: threeYears,
      phrases: ["март (ежегодно), сентябрь 2022", "сентябрь 2022, май ежегодно"]),
    Touch(
      name: "a list that begins with the August before",
      phrases: ["Август, ноябрь, январь, март", "август, сентябрь", "август, январь"]),
    Touch(
      name: "the end of the year",
      phrases: [
        "до конца года", "к концу года", "конец года", "в конце года", "последний день года",
        "с сентября до конца года", "не позднее конца года", "ежегодно в конце года",
        "май, конец года", "by the end of the year", "ежегодно до конца года",
        "с мая по конец года",
      ]),
    Touch(
      name: "the end of the year in a roadmap of one calendar year",
      period: "2024-01-01/2024-12-31", yearKind: .calendar,
      phrases: ["до конца года", "к концу года", "в конце года"]),
    Touch(
      name: "a range that lies across the first day of the roadmap",
      period: "2024-01-01/2024-12-31", yearKind: .calendar,
      phrases: [
        "декабрь- январь", "с декабря по январь", "25 декабря – 15 января",
        "ежегодно, декабрь–январь",
        "December to January",
      ]),
    Touch(
      name: "a time that goes on as needed",
      phrases: [
        "октябрь и далее по необходимости", "октябрь, далее – по мере необходимости",
        "до 1 октября, затем по запросу", "октябрь 2023, в дальнейшем по запросу",
        "до 1 октября, далее постоянно",
      ]),
    Touch(
      name: "the end of the school year",
      phrases: [
        "до конца учебного года", "к концу учебного года", "конец учебного года",
        "в конце учебного года", "с марта до конца учебного года", "ежегодно в конце учебного года",
        "за неделю до конца учебного года", "последний день учебного года",
      ]),
    Touch(
      name: "a day or a part behind several months",
      phrases: [
        "январь, апрель, июль (до 10 числа)", "сентябрь и май (последняя декада)",
        "сентябрь, декабрь, март, 10 число", "ежегодно январь, июль (до 10 числа)",
        "by 10 January, April and July", "the last Friday of March and September",
      ]),
    Touch(
      name: "the beginning of the year",
      phrases: [
        "с начала года", "в начале года", "до начала года", "начало года", "ежегодно в начале года",
        "к началу года",
      ]),
    Touch(
      name: "August",
      phrases: [
        "август", "в августе", "до 25 августа", "к 31 августа", "25 августа", "10–20 августа",
        "ежегодно в августе", "август–сентябрь", "конец августа", "последняя неделя августа",
        "с августа", "с 20 августа", "май, август", "ежегодно до 25 августа",
        "не позднее 20 августа", "2 раза в год (январь, август)",
      ]),
    Touch(
      name: "the eve",
      phrases: [
        "до мая", "до начала мая", "до начала учебного года", "к началу мая", "ежегодно до мая",
        "с сентября до мая", "до начала II квартала", "перед началом октября",
      ]),
    Touch(
      name: "a week of a month",
      phrases: [
        "1 неделя сентября", "в первую неделю октября", "2–3 неделя октября",
        "последняя неделя мая", "ежемесячно, последняя неделя", "ежемесячно в последнюю неделю",
        "ежемесячно\nпоследняя неделя", "последняя неделя, ежемесячно",
        "ежегодно в первую неделю сентября", "первая неделя каждого месяца",
        "с первой недели октября",
      ]),
    Touch(
      name: "the first day of the period",
      phrases: [
        "до 1 сентября", "к 1 сентября", "не позднее 1 сентября", "ежегодно до 1 сентября",
        "до 1 сентября включительно", "перед 1 сентября",
      ]),
    Touch(
      name: "a time before or after the period",
      phrases: [
        "с 15 сентября 2033 г.", "до 1 мая 2030", "октябрь 2021", "15 сентября 2022 г.",
        "2019-2020 учебный год", "до конца 2030 года", "начиная с 2030 года", "с 2013 года",
        "постоянно (2013–2015 гг.)", "с 1 июля по 30 сентября 2023",
      ]),
    Touch(
      name: "a range that is turned",
      phrases: [
        "декабрь – октябрь 2023", "с декабря по октябрь 2023", "15 декабря – 10 октября 2023",
      ]),
    Touch(
      name: "a time that the period holds more than once", period: threeYears,
      phrases: [
        "сентябрь", "до 28 мая", "IV квартал", "1–15 октября", "с 1 по 10 мая", "осень", "28 мая",
        "I полугодие", "с сентября", "с 1 октября", "до конца учебного года",
      ]),
    Touch(
      name: "every other day of the week",
      phrases: [
        "каждый второй четверг", "каждую вторую пятницу", "every second Thursday",
        "каждый второй четверг до мая 2024", "каждый третий понедельник", "каждый 2-й четверг",
      ]),
    Touch(
      name: "a school year in a roadmap of one calendar year",
      period: "2024-01-01/2024-12-31", yearKind: .calendar,
      phrases: ["в течение учебного года", "весь учебный год", "учебный год"]),
    Touch(
      name: "numbers of which either may be the month",
      phrases: ["09/10/2023", "by 9/10/2023", "09/10/2023 – 09/12/2023", "9/10/23, 1 мая 2024"]),
    Touch(
      name: "two digits behind English months",
      phrases: ["Sep 23 – Jul 24", "Sept 23 to June 24", "Oct 23 & ongoing", "by Oct 23"]),
    Touch(
      name: "a winter that is named by one of its years", period: threeYears,
      phrases: ["зима 2023", "зимой 2023 года", "к зиме 2023 года", "до конца зимы 2023"]),
    Touch(
      name: "a year that is said of what comes back every year", period: threeYears,
      phrases: ["ежегодно до 1 декабря 2023 года", "ежегодно не позднее 25 мая 2023"]),
    Touch(
      name: "a quarter or season across the first day",
      phrases: ["III квартал", "I, III кварталы"]),
    Touch(
      name: "a winter across the first day", period: "2024-01-01/2024-12-31", yearKind: .calendar,
      phrases: ["зима", "зимой"]),
    Touch(
      name: "a part of a year, a number of times, a week of the year",
      phrases: [
        "в начале 2024 года", "early 2024", "3–4 раза в год", "1–2 раза в год", "неделя 37",
      ]),
  ]

  @Test(arguments: touches)
  func `what a phrase touches asks the same in every form`(_ touch: Touch) {
    for phrase in touch.phrases {
      #expect(touch.doubts(phrase)?.isEmpty == false, "\(phrase)")
    }
  }

  @Test(
    arguments: [
      "октябрь", "до 15 ноября", "1 сентября", "с 1 октября", "сентябрь–май",
      "ноябрь 2023 – май 2024", "ноябрь – май 2024", "I квартал", "в течение года",
      "в течение учебного года", "ежегодно до 28 мая", "1 раз в год", "ежемесячно",
      "I полугодие 2024 года", "I полугодие 2023-2024 учебного года", "I полугодие (янв–июн)",
      "до конца 2023 года", "до конца мая", "весь период", "декабрь–январь",
      "2023-2024 учебный год", "июнь–август", "каждый четверг",
      "1 раз в четверть (октябрь, декабрь, март)", "ежедневно до 10.00",
    ])
  func `where the words decide nothing is asked`(_ phrase: String) {
    #expect(PhraseCase(phrase, "").deadline.reading?.doubts == [], "\(phrase)")
  }

  @Test func `a number in digits and in words names the same day of the week`() {
    let phrases = ["каждый второй четверг", "каждый 2-й четверг", "каждый 2 четверг"]
    let readings = Set(phrases.map { PhraseCase.text(PhraseCase($0, "").deadline) })
    #expect(readings.count == 1)
  }

  @Test(arguments: ["март 2022 г., далее ежегодно", "до 1 мая 2022, далее ежегодно до 1 мая"])
  func `what goes on from a year that is said is not asked about`(_ phrase: String) {
    let reading = PhraseCase(phrase, "", in: Self.threeYears).deadline.reading
    #expect(reading?.doubts == [], "\(phrase)")
  }

  @Test func `the days of a usual calendar are asked about, those of the school's own are not`()
    throws
  {
    let days = try #require(
      CalendarDate("2023-09-01").flatMap { start in
        CalendarDate("2023-10-27").flatMap { DateSpan(start, $0) }
      })
    let parts = [SchoolCalendar.List.terms: [SchoolCalendar.Part(name: "I четверть", days: days)]]
    let period = PhraseCase("", "").context.period
    for phrase in ["I четверть", "до конца I четверти", "1 раз в четверть", "в первой четверти"] {
      for isUsual in [true, false] {
        let context = DeadlineContext(
          period: period, yearKind: .school,
          calendar: SchoolCalendar(parts, isUsual: isUsual))
        let reading = Deadline(text: phrase, in: context).reading
        #expect(reading?.doubts == (isUsual ? [.usualCalendar] : []), "\(phrase)")
      }
    }
  }

  @Test(arguments: [
    "последний рабочий день сентября", "до первого рабочего дня января", "last working day of May",
  ])
  func `working days do not know the holidays`(_ phrase: String) {
    #expect(PhraseCase(phrase, "").deadline.reading?.doubts == [.workingDays])
  }

  @Test func `words that mean twice in or once in two are asked about`() {
    for phrase in ["biweekly", "bi-weekly", "biannually"] {
      #expect(PhraseCase(phrase, "").deadline.reading?.doubts.isEmpty == false, "\(phrase)")
    }
    let report = "до 1 марта года, следующего за отчетным"
    let doubts = PhraseCase(report, "", in: "2024-01-01/2026-12-31", .calendar)
      .deadline.reading?.doubts
    #expect(doubts == CalendarDate("2027-03-01").map { [.otherDue($0)] })
  }

  @Test func `a doubt names the other days, not the form of the phrase`() {
    let may = PhraseCase("до конца учебного года", "").deadline.reading
    let august = CalendarDate("2024-08-31")
    #expect(may?.doubts == august.map { [.otherDue($0)] })
    let start = PhraseCase("с начала года", "").deadline.reading
    #expect(start?.doubts == CalendarDate("2024-01-01").map { [.otherStart($0)] })
  }
}

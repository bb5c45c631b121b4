import Testing

@testable import RoadmapCore

/// Which time a plan covers, and whether that is asked about.
struct PlanPeriodTests {
  private static let times: [([String], String, String)] = [
    (["План подготовки к 2011/2012 учебному году"], "2011-01-01/2011-12-31", "before"),
    (["План подготовки школы к новому 2024-2025 учебному году"], "2024-01-01/2024-12-31", "before"),
    (["Дорожная карта подготовки к ГИА в 2023 году"], "2022-09-01/2023-08-31", "before"),
    (["Дорожная карта проведения ЕГЭ в 2023 году"], "2022-09-01/2023-08-31", "before"),
    (["School plan to prepare for the new 2024-2025 year"], "2024-01-01/2024-12-31", "before"),
    (["План подготовки к ГИА в 2022-2023 учебном году"], "2022-09-01/2023-08-31", "said"),
    (["План подготовки к аттестации на 2023 год"], "2023-01-01/2023-12-31", "said"),
    (
      ["План подготовки к 2011/2012 учебному году", "Срок реализации: 01.05.2011 - 31.08.2011"],
      "2011-05-01/2011-08-31", "said"
    ),
    // The name of a school or a town is no time.
    (
      ["План работы МБДОУ «Детский сад № 3 «Весна» на 2024-2025 учебный год"],
      "2024-09-01/2025-08-31", "said"
    ),
    (
      ["План работы МБОУ СОШ № 5 г. Лесной на 2024-2025 учебный год"], "2024-09-01/2025-08-31",
      "said"
    ),
    (["План работы гимназии имени 8 Марта на 2024-2025 уч. год"], "2024-09-01/2025-08-31", "said"),
    (["План работы на ноябрь 2023 года"], "2023-11-01/2023-11-30", "said"),
    (["План работы на июнь - август 2023 года, школа"], "2023-06-01/2023-08-31", "said"),
    (
      ["План работы", "Срок осуществления плана: с 01.09.2023 по 31.05.2024"],
      "2023-09-01/2024-05-31", "said"
    ),
    (
      ["План работы", "Сроки реализации", "01.09.2024 – 31.08.2026"], "2024-09-01/2026-08-31",
      "said"
    ),
    (["2013-2014", "Campus Improvement Plan"], "2013-09-01/2014-08-31", "said"),
    (["План работы до конца 2025 года"], "2025-01-01/2025-12-31", "asked"),
    (["План работы на 1 четверть 2024-2025 учебного года"], "2024-09-01/2025-08-31", "asked"),
    (["Работа школы 2023-24"], "2023-09-01/2024-08-31", "said"),
    (["Работа школы на 2023-2024 годы"], "2023-09-01/2024-08-31", "asked"),
    (
      ["План на 2025-2026 учебный год", "г. Тула, сентябрь 2025 г."], "2025-09-01/2026-08-31",
      "said"
    ),
    (
      ["План на 2025-2026 учебный год", "Заседание — октябрь 2025 — завуч"],
      "2025-09-01/2026-08-31", "said"
    ),
    (
      ["План на 2025-2026 учебный год", "1. Открытие – октябрь 2025 – завуч"],
      "2025-09-01/2026-08-31", "said"
    ),
  ]

  @Test(arguments: times)
  func `the time of a plan is what it says, and else asked`(
    lines: [String], span: String, how: String
  ) throws {
    try PlanPeriodTests.expectPeriod(lines, span, how)
  }

  private static let ends: [([String], String, String)] = [
    (["Mentoring Plan, September 2025 – July 2026"], "2025-09-01/2026-07-31", "said"),
    (["Mentoring Plan Sept 2025 – July 2026"], "2025-09-01/2026-07-31", "said"),
    (["Mentoring Plan, Autumn 2025 to Summer 2026"], "2025-09-01/2026-08-31", "said"),
    (["Mentoring Plan: 01/09/2025 – 31/07/2026"], "2025-09-01/2026-07-31", "said"),
    (["Mentoring Plan", "", "September 2025 – July 2026"], "2025-09-01/2026-07-31", "said"),
    (["Mentoring Plan for 2025 to 2026"], "2025-09-01/2026-08-31", "said"),
    (["Mentoring Plan 2025/26"], "2025-09-01/2026-08-31", "said"),
    (["Mentoring Plan 2025–2026"], "2025-09-01/2026-08-31", "said"),
    (
      ["Hi all,", "", "Here is the plan for us, September 2025 to June 2026."],
      "2025-09-01/2026-06-30", "said"
    ),
    (
      ["Mentoring Plan 2025-26", "This plan runs from September 2025 to June 2026."],
      "2025-09-01/2026-06-30", "said"
    ),
    (["Mentoring Plan", "", "2025-2026 School Year"], "2025-09-01/2026-08-31", "said"),
    (["План работы, осень 2025 – весна 2026"], "2025-09-01/2026-05-31", "said"),
    (
      ["План: II полугодие 2025 – I полугодие 2026 года"], "2025-07-01/2026-06-30", "said"
    ),
    (["План работы, II полугодие 2025 года"], "2025-07-01/2025-12-31", "said"),
    (["План работы на I полугодие 2025-2026 учебного года"], "2025-09-01/2025-12-31", "said"),
    (["План работы на 2025 и 2026 годы"], "2025-01-01/2026-12-31", "said"),
    (["План работы на 2020 – 2024 учебный год"], "2020-09-01/2024-08-31", "said"),
    (["План по приказу 2023 года на 2025 год"], "2025-01-01/2025-12-31", "asked"),
    (["План работы", "", "на 2025/2026 учебный год"], "2025-09-01/2026-08-31", "said"),
    (["План работы", "", "Отчёт за 2025/2026 учебный год"], "2025-09-01/2026-08-31", "asked"),
    (
      ["План работы", "", "Разработан по приказу № 5. Срок реализации: май 2025 – июнь 2026."],
      "2025-05-01/2026-06-30", "said"
    ),
    (
      ["План работы на 2025 год", "", "Действителен: с 20.12.2021 до 20.12.2022"],
      "2025-01-01/2025-12-31", "said"
    ),
  ]

  @Test(arguments: ends)
  func `the years of both ends make the time of a plan`(
    lines: [String], span: String, how: String
  ) throws {
    try PlanPeriodTests.expectPeriod(lines, span, how)
  }

  @Test(arguments: [
    (["2024/25", "2025/26"], "2024-09-01/2027-08-31"), (["2024", "2025"], "2024-01-01/2027-12-31"),
    ([], "2024-01-01/2027-12-31"),
  ])
  func `the years of the indicators say of which kind those of the plan are`(
    goals: [String], span: String
  ) throws {
    let today = try #require(CalendarDate("2030-02-28"))
    let text = SurroundingsTests.text(["План наставничества на 2024–2027 годы"])
    let period = PlanPeriod(text, deadlines: [], goals: goals, today: today)
    #expect(period.span.map { "\($0.start)/\($0.end)" } == span)
    #expect(period.doubts.count == 1)
  }

  static func expectPeriod(_ lines: [String], _ span: String, _ how: String) throws {
    let today = try #require(CalendarDate("2030-02-28"))
    let period = PlanPeriod(SurroundingsTests.text(lines), deadlines: [], today: today)
    #expect(period.span.map { "\($0.start)/\($0.end)" } == span)
    let asked = period.doubts.map { doubt in
      switch doubt.question {
      case .periodBefore: "before"
      case .periodReadAs: "asked"
      default: "from today"
      }
    }
    #expect(asked == (how == "said" ? [] : [how]))
  }
}

import SourceTables
import Testing

@testable import RoadmapCore

/// Tables as pages of laws and old office programs hand them out when they are copied.
struct PastedPageTests {
  private static let rows = [
    ["1", "Приказ о кураторе", "сентябрь 2023", "Директор"],
    ["2", "Список пар", "до 15.10.2023", "Лыкова А.П."],
    ["1", "Встречи пар", "ежемесячно", "Наставники"],
  ]

  /// A bar ends each cell; a section's title ends with the bars of the columns that it covers, or one.
  private static func barred(_ bar: String, section: String) -> String {
    let cells = ["N", "Мероприятия", "Сроки", "Ответственные"]
    func line(_ row: [String]) -> String { row.map { $0 + bar }.joined(separator: "\n") }
    return [
      "Дорожная карта на 2023-2024 учебный год", line(cells),
      "I. Мероприятия по подготовке" + section,
      line(rows[0]), line(rows[1]), "II. Работа" + section, line(rows[2]),
    ].joined(separator: "\n")
  }

  private static let framed = """
    Дорожная карта на 2023-2024 учебный год
    ┌────┬───────────────────┬───────────────┬────────────────┐
    │ N  │    Мероприятие    │     Срок      │ Ответственный  │
    ├────┴───────────────────┴───────────────┴────────────────┤
    │              I. Мероприятия по подготовке               │
    ├────┬───────────────────┬───────────────┬────────────────┤
    │ 1  │Приказ о   кураторе│сентябрь 2023  │Директор        │
    ├────┼───────────────────┼───────────────┼────────────────┤
    │ 2  │Список пар         │до 15.10.2023  │Лыкова А.П.     │
    ├────┴───────────────────┴───────────────┴────────────────┤
    │                       II. Работа                        │
    ├────┬───────────────────┬───────────────┬────────────────┤
    │ 1  │Встречи пар        │ежемесячно     │Наставники      │
    └────┴───────────────────┴───────────────┴────────────────┘
    """

  @Test(arguments: [
    barred(" |", section: " | |||"), barred(" |", section: " |"), barred("\n|", section: "\n|"),
    framed,
  ])
  func `titles of sections as wide as the table are stages`(text: String) throws {
    let imported = RoadmapImport(
      try PlainTextLayout.document(text), today: try #require(CalendarDate("2023-10-01")))
    let roadmap = try #require(RoadmapFile(bytes: imported.bytes).roadmap)
    #expect(roadmap.stages.map(\.title) == ["Мероприятия по подготовке", "Работа"])
    #expect(
      roadmap.workItems.map { [$0.item.title, $0.item.deadline?.text ?? ""] }
        == Self.rows.map { [$0[1], $0[2]] })
  }

  @Test
  func `bars around one cell are none of a stage's name, and numbers of pages no cells`() throws {
    let text = """
      Дорожная карта на 2023-2024 учебный год
      | № | Мероприятие | Срок | Кто |
      | 1. Подготовка |
      | 1.1 | Приказ | май 2024 | Завуч |
      Страница 2 из 3
      | 1.2 | Опрос | май 2024 | Завуч |
      """
    let document = try PlainTextLayout.document(text)
    let items = PlanItems(TableFinder(document).tables).items
    #expect(items.map(\.title) == ["Подготовка", "Приказ", "Опрос"])
    #expect(items.map(\.depth) == [0, 1, 1])
  }

  @Test(arguments: [
    ("Дорожная карта наставничества на период с 01.09.2021 по 31.08.2022", "2021-09-01/2022-08-31"),
    (
      "Дорожная карта (план мероприятий) ДОУ № 18 (сентябрь 2022 г. - май 2024 г.)",
      "2022-09-01/2024-05-31"
    ),
    ("Mentoring roadmap from 1 September 2023 to 31 May 2024", "2023-09-01/2024-05-31"),
  ])
  func `a title says from when to when the plan is`(title: String, span: String) {
    #expect(PlanYears.span(saidIn: title).map { "\($0.start)/\($0.end)" } == span)
  }

  @Test(arguments: [
    "Дорожная карта на 2023-2024 учебный год", "План работы с молодыми педагогами (2023/24)",
    "План работы с 1 сентября", "План подготовки к конкурсу в октябре 2023 года",
  ])
  func `other titles do not`(title: String) {
    #expect(PlanYears.span(saidIn: title) == nil)
  }

  @Test
  func `lines below titles that ran together are asked about one by one`() throws {
    let today = try #require(CalendarDate("2024-02-29"))
    let text = """
      План на 2024 год

      Дела Срок Ответственный
      Опрос май Завуч

      Мероприятие\tСрок\tОтветственный
      Отчёт\tиюнь 2024\tДиректор
      """
    let found = RoadmapImport(try PlainTextLayout.document(text), today: today)
    let left = found.doubts.filter { $0.question == .cellLeftOver }.map(\.place.text)
    #expect(left == ["Дела Срок Ответственный", "Опрос май Завуч"])
  }

  @Test(arguments: [
    ("План мероприятий ДОУ 2020 год", 2020), ("План на 2021 год", 2021),
    ("Action Plan 2026 Oak School", 2026),
    ("План по итогам за 2019 год", nil), ("План от 5 мая 2020 года", nil),
  ])
  func `the year that ends a title is the plan's`(title: String, year: Int?) {
    #expect(PlanYears.years(in: title)?.first == year)
  }
}

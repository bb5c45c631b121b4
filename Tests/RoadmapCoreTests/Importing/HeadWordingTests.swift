import SourceTables
import Testing

@testable import RoadmapCore

/// The wordings of heads: times and years of several sorts, shortened acts, labels beside their cells.
struct HeadWordingTests {
  private static let times: [(String, String)] = [
    ("План на период с 15 сентября 2025 г. по 30 июня 2027 г.", "2025-09-15/2027-06-30"),
    ("План на срок с 1 сентября 2025 года по 31 августа 2027 года", "2025-09-01/2027-08-31"),
    ("План на период с «1» сентября 2025 г. по «31» мая 2028 г.", "2025-09-01/2028-05-31"),
    ("План работы (с 1 сентября 2025 года по 31 мая 2027 года)", "2025-09-01/2027-05-31"),
    ("План работы на 2025-2026, 2026-2027 учебные годы", "2025-09-01/2027-08-31"),
    ("План работы на 2025-2026 и 2026-2027 учебные годы", "2025-09-01/2027-08-31"),
    ("План работы на 2025-2026 учебный год, 2026-2027 учебный год", "2025-09-01/2027-08-31"),
    ("План работы на 2025/26, 2026/27 и 2027/28 учебные годы", "2025-09-01/2028-08-31"),
    ("Mentoring Plan for 2025-26 and 2026-27", "2025-09-01/2027-08-31"),
    ("План работы на 2025, 2026 и 2027 годы", "2025-01-01/2027-12-31"),
    ("План на I и II полугодия 2025-2026 учебного года", "2025-09-01/2026-08-31"),
    ("План работы на 2025, 2026 гг.", "2025-01-01/2026-12-31"),
    ("План работы на 2025/26 – 2026/27 учебные годы", "2025-09-01/2027-08-31"),
    ("План работы на 2025/26-2027/28 уч. гг.", "2025-09-01/2028-08-31"),
    ("План работы на 2025-2026 - 2027-2028 учебные годы", "2025-09-01/2028-08-31"),
    ("План работы на 2025-2026 уч. год – 2026-2027 уч. год", "2025-09-01/2027-08-31"),
    ("План работы с 2025-2026 по 2027-2028 учебный год", "2025-09-01/2028-08-31"),
    ("План работы на 2025 год и 2026 год", "2025-01-01/2026-12-31"),
  ]

  @Test(arguments: times)
  func `a time goes from the first day or year that a title says to the last`(
    title: String, span: String
  ) throws {
    try PlanPeriodTests.expectPeriod([title], span, "said")
  }

  @Test(arguments: [
    ("План работы на 2025-2026 учебный год, всего до 2028 года", "2025-09-01/2026-08-31"),
    ("План работы на 2025/26 учебный год и далее по 2027/28", "2025-09-01/2026-08-31"),
  ])
  func `years that are left over behind a time are asked about`(title: String, span: String) throws
  {
    try PlanPeriodTests.expectPeriod([title], span, "asked")
  }

  @Test func `the time of the whole plan above a list is that of no entry`() throws {
    let lines = [
      "Программа наставничества «Ступени»", "Срок реализации: сентябрь 2025 – май 2027",
      "Автор-составитель: Орлова Р.Э., педагог", "", "Мероприятие: Сбор", "Срок: 15.09.2025",
      "Ответственный: Орлова Р.Э.", "", "Мероприятие: Форум", "Срок: апрель 2027 г.",
      "Ответственный: директор",
    ]
    let document = SourceDocument(blocks: lines.map { .paragraph($0) })
    let read = RoadmapImport(document, today: try #require(CalendarDate("2026-11-30")))
    let roadmap = try #require(RoadmapFile(bytes: read.bytes).roadmap)
    #expect(roadmap.activities.map(\.title) == ["Сбор", "Форум"])
    #expect("\(roadmap.period.start)/\(roadmap.period.end)" == "2025-09-01/2027-05-31")
  }

  @Test(arguments: [
    ("Форма «Учитель – учитель»", ""), ("Паспорт программы", ""), ("Приложение к программе", ""),
    ("Методическое объединение", ""), ("Дорожная карта", ""), ("Показатели", ""), ("Педагоги", ""),
    ("ПЛАН РАБОТЫ", ""), ("Казани", " Казани"), ("г. Набережные Челны", " г. Набережные Челны"),
    ("ЗАТО Северск", " ЗАТО Северск"), ("Республики Крым", " Республики Крым"),
    ("Пушкинского района Санкт-Петербурга", " Пушкинского района Санкт-Петербурга"),
  ])
  func `only a place stands behind the name of a school`(words: String, place: String) {
    for school in ["МБОУ «СОШ № 3»", "МКДОУ «Детский сад «Ель»"] {
      #expect(OrganizationFinder.organization(in: "План \(school) \(words)") == school + place)
    }
  }

  @Test(arguments: [
    (["Hillcrest Middle School. Coordinator: Dana Ruiz"], "Hillcrest Middle School", "Dana Ruiz"),
    (
      ["Hillcrest Middle School", "Coordinator: Dana Ruiz"], "Hillcrest Middle School", "Dana Ruiz"
    ),
    (["МАОУ «Лицей № 5». Куратор: Ежова А.П."], "МАОУ «Лицей № 5»", "Ежова А.П."),
    (["МАОУ «Лицей № 5», руководитель проекта: Ежова А.П."], "МАОУ «Лицей № 5»", "Ежова А.П."),
    (
      ["МАОУ «Лицей № 5»", "Ответственный за внедрение: Ежова А.П."], "МАОУ «Лицей № 5»",
      "Ежова А.П."
    ),
    (["Учреждение\tМАДОУ № 45", "Куратор\tЕжова А.П."], "МАДОУ № 45", "Ежова А.П."),
  ])
  func `who leads stands behind whose plan it is`(
    lines: [String], organization: String, curator: String
  ) {
    let text = SurroundingsTests.text(lines + ["", "План работы"])
    #expect(PlanOrganization(text, team: []).name == organization)
    #expect(text.persons.curator == curator)
  }

  @Test(arguments: [
    (["Организация", "МАДОУ № 45"], ["Организация: МАДОУ № 45"]),
    (["План работы", "Период:", "2025 год"], ["План работы", "Период: 2025 год"]),
    (["Название плана", "План работы"], ["Название плана", "План работы"]),
    (["Организация", "Период"], ["Организация", "Период"]),
    (["МБОУ «СОШ № 5»", "УТВЕРЖДАЮ"], ["МБОУ «СОШ № 5»", "УТВЕРЖДАЮ"]),
    (["Организация"], ["Организация"]),
  ])
  func `a label and the cell beside it are a line`(cells: [String], lines: [String]) {
    #expect(LabelledCells.lines(cells) == lines)
  }

  @Test func `rows with labels above the titles say what the head does`() throws {
    let document = PlanSample.document([
      "Дорожная карта наставничества|Период:||2025-2026 уч. год", "Организация:|МАДОУ № 45||",
      "Куратор:|Ежова А.П.||", "Этап|Задача|Срок|Исполнители", "Этап 1|Приказ|сентябрь|Завуч",
      "Этап 1|Пары|октябрь|Завуч",
    ])
    let today = try #require(CalendarDate("2030-02-28"))
    let read = RoadmapImport(document, today: today)
    #expect(read.doubts.isEmpty)
    #expect(
      String(decoding: read.bytes, as: UTF8.self).contains(
        "\"title\": \"Дорожная карта наставничества\""))
    #expect(String(decoding: read.bytes, as: UTF8.self).contains("\"curator\": \"Ежова А.П.\""))
  }

  private static let plans: [([String], [String])] = [
    (
      [
        "Этап|Мероприятие|Срок|Кто", "Этап 1|Приказ|май|Завуч", "Этап 1|Пары|май|Завуч",
        "Этап 2|Отчёт|июнь|Завуч",
      ],
      [
        "Этап 1", "· Приказ | май | Завуч", "· Пары | май | Завуч", "Этап 2",
        "· Отчёт | июнь | Завуч",
      ]
    ),
    (
      [
        "Этап|Мероприятие|Срок|Кто", "I|Приказ|май|Завуч", "I|Пары|май|Завуч",
        "II|Отчёт|июнь|Завуч",
      ],
      ["I", "· Приказ | май | Завуч", "· Пары | май | Завуч", "II", "· Отчёт | июнь | Завуч"]
    ),
    (
      ["№|Мероприятие|Срок|Ответственный|Соисполнители", "1|Приказ|май|Заведующий|кастелянша"],
      ["1 | Приказ | май | Заведующий | кастелянша"]
    ),
    (
      [
        "№|Мероприятие|Срок|Исполнители|<", "^|^|^|от школы|от предприятия",
        "1|Экскурсия|май|Директор|мастер участка",
      ],
      ["1 | Экскурсия | май | Директор | мастер участка"]
    ),
    (
      [
        "№|Мероприятие|Сроки|<|Кто", "^|^|I полугодие|II полугодие|^",
        "1|Уроки|октябрь|январь|Завуч", "2|Защита||апрель|Завуч",
      ],
      ["1 | Уроки | октябрь, январь | Завуч", "2 | Защита | апрель | Завуч"]
    ),
  ]

  @Test(arguments: plans)
  func `numbers name stages, and titles of several columns are those of each`(
    lines: [String], outline: [String]
  ) {
    #expect(PlanSample.outline(lines) == outline)
  }

  @Test(arguments: [
    ("Наблюдения – дважды в семестр – наставники", "Наблюдения", "дважды в семестр", "наставники"),
    ("Observations — twice a semester — Mentors", "Observations", "twice a semester", "Mentors"),
    ("Log — before winter break — Dana Ruiz", "Log", "before winter break", "Dana Ruiz"),
    ("Сбор отзывов – по плану района – завуч", "Сбор отзывов", "по плану района", "завуч"),
    ("Праздник – последний звонок – завуч", "Праздник – последний звонок", nil, "завуч"),
  ])
  func `days that a school sets say when between what and who`(
    text: String, title: String, deadline: String?, parties: String
  ) {
    let entry = EntryText(text)
    #expect(entry.title == title)
    #expect(entry.deadline == deadline)
    #expect(entry.parties == parties)
  }

  @Test(arguments: [
    ("семинар, 2-я неделя", "семинар", "2-я неделя ноября"),
    ("опрос, 15-го числа", "опрос", "15-го ноября"),
    ("запуск пар: первая неделя", "запуск пар", "первая неделя ноября"),
    ("3-я неделя, открытый урок", "открытый урок", "3-я неделя ноября"),
    ("беседа, чай и пироги", "беседа, чай и пироги", nil),
    ("урок для 5, 6 классов", "урок для 5, 6 классов", nil),
  ])
  func `a part of the month above sets itself off by a sign`(
    text: String, title: String, deadline: String?
  ) {
    var items = ["Ноябрь", text].enumerated().map { index, title in
      DraftItem(
        kind: index == 0 ? .stage : .activity, depth: index, title: title,
        place: ImportPlace(text: title))
    }
    RowTime.takeMonths(in: &items)
    #expect(items[1].title == title)
    #expect(items[1].deadline == deadline)
  }
}

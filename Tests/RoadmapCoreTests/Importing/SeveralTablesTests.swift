import SourceTables
import Testing

@testable import RoadmapCore

/// Documents with several tables, and tables in which rows of their own say when.
struct SeveralTablesTests {
  private static let plan = [
    "План наставничества на 2024 год", "№|Мероприятие|Срок|Ответственный",
    "1|Приказ|май 2024|Завуч",
    "2|Опрос|июнь 2024|Завуч",
  ]
  private static let outline = ["1 | Приказ | май 2024 | Завуч", "2 | Опрос | июнь 2024 | Завуч"]

  @Test(arguments: [
    ["№|Наставник|Молодой педагог|Предмет", "1|Лось Н.Н.|Еж А.А.|математика"],
    ["№|Наставник|Наставляемый", "1|Лось Н.Н.|Еж А.А.", "2|Рысь О.О.|Кит И.И."],
    [
      "№|Наставник|Молодой педагог|Предмет",
      "1|Пахомова Галина Сергеевна|Лыкова Дарья Андреевна|химия",
    ],
    ["№ п/п|ФИО наставника|ФИО наставляемого|Предмет", "1|Лось Н.Н.|Еж А.А.|химия"],
    [
      "Предмет|Наставник|Наставляемый|Период", "химия|Лось Н.Н.|Еж А.А.|2024 год",
      "музыка|Уж О.О.|Сом И.И.|2024 год",
    ],
    ["№|Класс|Предмет|Наставник", "1|5а|химия|Лось Н.Н.", "2|5б|физика|Еж А.А."],
    // Without titles, below a plan with as many columns.
    ["химия|Лось Н.Н.|Еж А.А.|5а", "физика|Рысь О.О.|Кит И.И.|5б", "музыка|Уж О.О.|Сом И.И.|6а"],
    ["Лось Н.Н.|учитель химии", "Рысь О.О.|учитель физики"],
  ])
  func `a table of persons is no plan, and is told`(rows: [String]) throws {
    let lines = Self.plan + ["Список пар"] + rows
    #expect(PlanSample.outline(lines) == Self.outline)
    let today = try #require(CalendarDate("2024-02-29"))
    let found = RoadmapImport(PlanSample.document(lines), today: today)
    #expect(found.doubts.filter { $0.place.table == 2 }.map(\.question) == [.tableLeftOver])
    #expect(found.count.activities == 2)
  }

  @Test func `days below the title of a plan are no stage`() {
    let lines = [
      "План недели библиотеки", "20 – 25 октября 2025 года", "Дата|Мероприятие|Кто",
      "20.10.2025|Открытие|Завуч", "21.10.2025|Викторина|Психолог",
    ]
    #expect(
      PlanSample.outline(lines) == [
        "Открытие | 20.10.2025 | Завуч", "Викторина | 21.10.2025 | Психолог",
      ])
  }

  static let sections: [(lines: [String], outline: [String])] = [
    (
      [
        "1.1. Педсоветы", "№|Мероприятие|Срок|Кто", "1|Приказ|май 2024|Завуч",
        "1.2. Консультации", "№|Мероприятие|Срок|Кто", "1|Опрос|июнь 2024|Завуч",
      ],
      [
        "1.1 | Педсоветы", "· 1 | Приказ | май 2024 | Завуч", "1.2 | Консультации",
        "· 1 | Опрос | июнь 2024 | Завуч",
      ]
    ),
    (
      [
        "1. Педагоги", "№|Мероприятие|Срок|Кто", "1|Приказ|май 2024|Завуч", "2. Ученики",
        "№|Срок|Кто|Мероприятие", "1|июнь 2024|Завуч|Опрос",
      ],
      [
        "1 | Педагоги", "· 1 | Приказ | май 2024 | Завуч", "2 | Ученики",
        "· 1 | Опрос | июнь 2024 | Завуч",
      ]
    ),
    (
      [
        "Работа с педагогами", "№|Мероприятие|Срок|Кто", "1|Приказ|май 2024|Завуч",
        "Работа с учениками", "№|Мероприятие|Срок|Кто|Итог", "1|Опрос|июнь 2024|Завуч|Справка",
      ],
      [
        "Работа с педагогами", "· 1 | Приказ | май 2024 | Завуч", "Работа с учениками",
        "· 1 | Опрос | июнь 2024 | Завуч",
      ]
    ),
    (
      [
        "Сентябрь", "№|Мероприятие|Форма", "1|Приказ|беседа", "Весенние каникулы",
        "№|Мероприятие|Кто", "1|Опрос|Завуч",
      ],
      [
        "Сентябрь | Сентябрь", "· 1 | Приказ", "Весенние каникулы | Весенние каникулы",
        "· 1 | Опрос | Завуч",
      ]
    ),
    // Lines with labels that come back, one below the other.
    (
      [
        "Цель 1: Кадры", "Задача 1: Найти", "№|Мероприятие|Срок|Кто", "1|Приказ|май 2024|Завуч",
        "Цель 2: Среда", "Задача 2: Опросить", "№|Мероприятие|Срок|Кто", "1|Опрос|июнь 2024|Завуч",
      ],
      [
        "Цель 1: Кадры", "· Задача 1: Найти", "· · 1 | Приказ | май 2024 | Завуч",
        "Цель 2: Среда", "· Задача 2: Опросить", "· · 1 | Опрос | июнь 2024 | Завуч",
      ]
    ),
    (
      [
        "GOAL I: Staff.", "OBJECTIVE: Mentors.", "№|Task|When|Who", "1|Order|May 2024|Head",
        "GOAL II: Climate.", "OBJECTIVE: Adults.", "№|Task|When|Who", "1|Survey|June 2024|Head",
      ],
      [
        "GOAL I: Staff.", "· OBJECTIVE: Mentors.", "· · 1 | Order | May 2024 | Head",
        "GOAL II: Climate.", "· OBJECTIVE: Adults.", "· · 1 | Survey | June 2024 | Head",
      ]
    ),
    // The time of the whole plan is no stage.
    (
      ["на 2024-2025 учебный год", "№|Мероприятие|Кто", "1|Приказ|Завуч"],
      ["1 | Приказ | Завуч"]
    ),
    // Another plan is no stage of the first one.
    (
      [
        "План наставников", "№|Мероприятие|Срок|Кто", "1|Приказ|май 2024|Завуч",
        "План работы с учениками", "№|Срок|Мероприятие|Кто", "1|июнь 2024|Опрос|Завуч",
      ],
      ["1 | Приказ | май 2024 | Завуч", "1 | Опрос | июнь 2024 | Завуч"]
    ),
    // What stands above indicators is no stage.
    (
      [
        "Мероприятия", "№|Мероприятие|Срок|Кто", "1|Приказ|май 2024|Завуч", "Показатели",
        "Показатель|2024", "Доля, %|80",
      ],
      ["1 | Приказ | май 2024 | Завуч"]
    ),
  ]

  @Test(arguments: sections)
  func `lines above tables with different columns are stages`(lines: [String], outline: [String]) {
    #expect(PlanSample.outline(["План на 2024 год"] + lines) == outline)
  }

  @Test
  func `a stage above a table is no part of the title, and of the same plan`() throws {
    let today = try #require(CalendarDate("2024-02-29"))
    let lines = ["План наставничества на 2024 год"] + Self.sections[0].lines
    let found = RoadmapImport(PlanSample.document(lines), today: today)
    let roadmap = try #require(RoadmapFile(bytes: found.bytes).roadmap)
    #expect(roadmap.title == "План наставничества на 2024 год")
    #expect(roadmap.workItems.map(\.item.id) == ["1.1", "2.1"])
    #expect(!found.doubts.contains { if case .secondPlan = $0.question { true } else { false } })
  }

  @Test(arguments: [
    (
      [
        "№|Содержание деятельности|Форма|Результат", "Сентябрь|<|<|<", "1|Планы|беседа|КТП",
        "Октябрь|<|<|<", "2|Уроки|практикум|участники",
      ],
      ["Сентябрь | Сентябрь", "· 1 | Планы", "Октябрь | Октябрь", "· 2 | Уроки"]
    ),
    (
      [
        "№|Мероприятие|Ответственный", "1 четверть|<|<", "1|Планы|Завуч", "II четверть|<|<",
        "2|Уроки|Завуч",
      ],
      [
        "1 четверть | 1 четверть", "· 1 | Планы | Завуч", "II четверть | II четверть",
        "· 2 | Уроки | Завуч",
      ]
    ),
    (
      ["№|Мероприятие|Форма", "Осенние каникулы|<|<", "1|Слёт|встреча"],
      ["Осенние каникулы | Осенние каникулы", "· 1 | Слёт"]
    ),
  ])
  func `rows over the table say when`(rows: [String], outline: [String]) {
    #expect(PlanSample.outline(rows) == outline)
  }

  @Test(arguments: [
    (
      [
        "№|Мероприятие|Кто|Квартал|<|<|<", "^|^|^|I|II|III|IV", "1|Приказ|Завуч|+|||",
        "2|Опрос|Завуч||+||+",
      ],
      ["1 | Приказ | I квартал | Завуч", "2 | Опрос | II квартал, IV квартал | Завуч"]
    ),
    (
      ["№|Мероприятие|Кто|1 полугодие|2 полугодие", "1|Приказ|Завуч|+|", "2|Опрос|Завуч||+"],
      ["1 | Приказ | 1 полугодие | Завуч", "2 | Опрос | 2 полугодие | Завуч"]
    ),
    (
      ["№|Мероприятие|Срок", "1|• Приказ|май 2024", "2|• Опрос|июнь 2024"],
      ["1 | Приказ | май 2024", "2 | Опрос | июнь 2024"]
    ),
    (
      ["Месяц|Мероприятие|Кто", "Май|• Приказ¶• Опрос|Завуч", "Июнь|• Отчёт|Завуч"],
      ["Приказ | Май | Завуч", "Опрос | Май | Завуч", "Отчёт | Июнь | Завуч"]
    ),
    // One sign alone is as it is.
    (
      ["№|Мероприятие|Срок", "1|- 5 баллов|май 2024", "2|Опрос|июнь 2024"],
      ["1 | - 5 баллов | май 2024", "2 | Опрос | июнь 2024"]
    ),
  ])
  func `a title stands apart from signs and numbers`(rows: [String], outline: [String]) {
    #expect(PlanSample.outline(rows) == outline)
  }

  @Test
  func `codes of several lists are kept as they are, and told once`() throws {
    let today = try #require(CalendarDate("2024-02-29"))
    let rows = ["ID|Activity|Who|Due", "A1|Meeting|Head|1 May 2024", "B1|Survey|Head|2 May 2024"]
    let found = RoadmapImport(PlanSample.document(rows), today: today)
    #expect(
      found.doubts.filter { $0.place.table == 1 }.map(\.question) == [.columnKeptAsNotes("ID")])
    let roadmap = try #require(RoadmapFile(bytes: found.bytes).roadmap)
    #expect(roadmap.workItems.map(\.item.notes) == ["ID: A1", "ID: B1"])
  }

  @Test
  func `what was reached is no goal`() {
    let rows = ["Показатель|Факт 2023|План 2024", "Охват, %|40|80"]
    let found = PlanItems(TableFinder(PlanSample.document(rows)).tables)
    #expect(found.targets.map { $0.goals.map(\.key) } == [["2024"]])
    #expect(found.valuesLeftOver == ["Охват, %: Факт 2023: 40"])
  }

  @Test(arguments: [
    ("Отчисление, не более, %|7|5", "Отчисление", "%", true),
    ("Доля пропусков (не более), %|7|5", "Доля пропусков", "%", true),
    ("Текучесть не выше, %|10|8", "Текучесть", "%", true),
    ("Жалобы, ед., не более|3|1", "Жалобы", "ед.", true),
    ("Отсев не превышает, чел.|3|1", "Отсев", "чел.", true),
    ("Staff turnover, no more than, %|7|5", "Staff turnover", "%", true),
    ("Drop-out rate (at most), %|7|5", "Drop-out rate", "%", true),
    ("Vacancies, maximum|3|1", "Vacancies", "units", true),
    ("Охват, не менее, %|40|30", "Охват", "%", false),
    ("Классы, где не более 25 детей, %|4|6", "Классы, где не более 25 детей", "%", false),
  ])
  func `the name of an indicator says its bound`(
    row: String, title: String, unit: String, isUpper: Bool
  ) {
    let rows = ["Показатель|2025|2026", row]
    let found = PlanItems(TableFinder(PlanSample.document(rows)).tables)
    #expect(found.targets.map(\.title) == [title])
    #expect(found.targets.map(\.unit) == [unit])
    #expect(found.targets.map(\.isUpperBound) == [isUpper])
    #expect(found.doubts.isEmpty)
  }

  @Test
  func `values that fall are asked about`() {
    let rows = ["Показатель|2025|2026", "Отчисление, %|7|5", "Охват, %|40|60"]
    let found = PlanItems(TableFinder(PlanSample.document(rows)).tables)
    #expect(found.targets.map(\.isUpperBound) == [true, false])
    #expect(found.doubts.map(\.question) == [.valuesFall])
  }

  @Test(arguments: [
    "                              1", "   Заместитель директора          О.П. Лось",
    "   Директор школы    ________    О.П. Лось",
  ])
  func `what stands below a table told by spaces is none of it`(line: String) throws {
    let text = """
         №   Мероприятие         Сроки       Ответственный
         1   Опрос               сентябрь    Методист
         2   Чтения              28 марта    Методист, директор

      \(line)
      """
    let document = try PlainTextLayout.document(text)
    let items = PlanItems(TableFinder(document).tables).items
    #expect(items.map(\.title) == ["Опрос", "Чтения"])
    #expect(items.map(\.deadline) == ["сентябрь", "28 марта"])
    #expect(document.blocks.last == .paragraph(line))
  }

  @Test
  func `a row between others is none of who signs`() throws {
    let text = """
      Мероприятие     Кто          Срок
      Опрос           Методист     май 2024

      Директор        Лось О.П.

      Чтения          Методист     июнь 2024
      """
    let document = try PlainTextLayout.document(text)
    #expect(document.blocks.first?.isTable == true)
    let items = PlanItems(TableFinder(document).tables)
    #expect(items.items.map(\.title) == ["Опрос", "Чтения"])
    #expect(items.rowsLeftOver.map(\.line) == ["Директор | Лось О.П."])
  }

  @Test(arguments: [
    ("Директор МАОУ СОШ № 17 _________ Ю.А. Ветров", "МАОУ СОШ № 17"),
    ("Директор МАОУ СОШ № 17 Ю.А. Ветров", "МАОУ СОШ № 17"),
    ("© 2024 МБОУ «Лицей № 5». Карта сайта", "МБОУ «Лицей № 5»"),
  ])
  func `an organisation ends before who signs and before the next sentence`(
    text: String, name: String
  ) {
    #expect(OrganizationFinder.organization(in: text) == name)
  }

  @Test(arguments: [
    ("План на 2024 календарный год", 2024, false), ("School year 2025-2026", 2025, true),
    ("План на учебный год 2024-2025", 2024, true), ("School plan 2025-2026", 2025, false),
  ])
  func `a year is called one of a calendar or of a school`(text: String, first: Int, isSchool: Bool)
  {
    #expect(PlanYears.years(in: text)?.first == first)
    #expect(PlanYears.years(in: text)?.isSchool == isSchool)
  }

  @Test
  func `a coordinator of mentors is another party than a mentor`() throws {
    let today = try #require(CalendarDate("2024-02-29"))
    let rows = [
      "Activity|Due|Who", "Meeting|May 2024|Mentor", "Report|May 2024|mentor coordinator",
    ]
    let found = RoadmapImport(PlanSample.document(rows), today: today)
    let roadmap = try #require(RoadmapFile(bytes: found.bytes).roadmap)
    #expect(roadmap.team.map(\.name) == ["Mentor", "mentor coordinator"])
  }

  @Test(arguments: [
    ("Показатель|План|Факт", ["Охват педагогов|60 %|42 %"], ["60"], 1),
    ("№|Показатели|План", ["1|Охват педагогов|60 %"], ["60"], 0),
    ("Показатель|Ед. изм.|План|Факт", ["Охват педагогов|%|60|42"], ["60"], 1),
    ("Критерий|Показатель|Срок", ["Охват|не менее 60 %|май 2026 г."], ["2026-05-31: 60"], 0),
    ("Показатель|Значение|Срок достижения", ["Охват|60 %|декабрь 2025 г."], ["2025-12-31: 60"], 0),
    (
      "Критерии эффективности|Показатели", ["Охват|не менее 60 % к маю 2026 г."],
      ["2026-05-31: 60"], 0
    ),
    (
      "Показатель|декабрь 2025|май 2026", ["Охват|30 %|60 %"], ["2025-12-31: 30, 2026-05-31: 60"], 0
    ),
    (
      "Показатель|на 31.12.2025|на 31.05.2026", ["Охват|30 %|60 %"],
      ["2025-12-31: 30, 2026-05-31: 60"], 0
    ),
    ("Показатель|План на май 2026|Факт", ["Охват|60 %|"], ["2026-05-31: 60"], 0),
    ("Показатель|На начало года|На конец года", ["Охват|40 %|60 %"], ["60"], 0),
    ("Показатель|Исходное значение|Планируемое значение", ["Охват|40 %|60 %"], ["60"], 0),
    ("Показатель|Ед. изм.|Было|Стало", ["Охват|%|40|60"], ["60"], 0),
    ("Критерий|Показатель|Значение", ["Пары|Охват учеников|60 %"], ["60", "Пары"], 0),
    ("Направление|Показатель|Целевое значение", ["Пары|Охват|60 %"], ["60", "Пары"], 0),
    ("Показатель|Исходное|Целевое", ["Охват|15 %|40 %"], ["40", "Исходное"], 0),
    ("№|Показатель|Текущее значение|Плановое значение", ["1|Охват|15 %|40 %"], ["40"], 0),
    ("Measure|Baseline|Target by July 2026", ["Pupils|12 %|30 %"], ["2026-07-31: 30"], 0),
    (
      "Показатель|I полугодие|II полугодие", ["Охват|30 %|60 %"],
      ["2025-12-31: 30, 2026-05-31: 60"], 0
    ),
    (
      "Показатель|1 полугодие 2025/26|2 полугодие 2025/26", ["Охват|30 %|60 %"],
      ["2025-12-31: 30, 2026-05-31: 60"], 0
    ),
    (
      "Целевой показатель|Минимальное значение|Методика расчёта", ["Охват|60 %|охваченные / все"],
      ["60"], 0
    ),
  ])
  func `indicators stand below many titles`(
    titles: String, rows: [String], goals: [String], facts: Int
  ) throws {
    let today = try #require(CalendarDate("2025-09-01"))
    let found = RoadmapImport(
      PlanSample.document(
        [
          "План наставничества МБОУ «СОШ № 5» на 2025-2026 учебный год",
          "№|Мероприятие|Срок|Ответственный", "1|Дело|май 2026|Директор", "Показатели",
        ] + [titles] + rows), today: today)
    let targets = try #require(RoadmapFile(bytes: found.bytes).roadmap?.targets)
    let asked = found.doubts.count { if case .factsLeftOver = $0.question { true } else { false } }
    #expect(targets.count == 1 && asked == facts)
    let outline = String(decoding: found.bytes, as: UTF8.self)
    for goal in goals {
      for part in goal.split(whereSeparator: { ": ,".contains($0) }) {
        #expect(outline.contains(part))
      }
    }
  }
}

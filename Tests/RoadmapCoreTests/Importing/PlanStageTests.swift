import SourceTables
import Testing

@testable import RoadmapCore

/// Document → tables → rows → lines of a plan, layout by layout.
struct PlanStageTests {
  /// A document whose lines with bars are rows of tables.
  ///
  /// «^» is covered from above, «<» from the left.
  private func document(_ lines: [String]) -> SourceDocument {
    var blocks: [SourceBlock] = []
    var rows: [SourceRow] = []
    func endTable() {
      if !rows.isEmpty { blocks.append(.table(SourceTable(rows: rows))) }
      rows = []
    }
    for line in lines {
      if line.contains("|") {
        rows.append(row(line))
      } else {
        endTable()
        blocks.append(.paragraph(line))
      }
    }
    endTable()
    return SourceDocument(blocks: blocks)
  }

  private func row(_ line: String) -> SourceRow {
    var cells = line.split(separator: "|", omittingEmptySubsequences: false).map { text in
      let text = Whitespace.trimmed(text).replacing("¶", with: "\n")
      return switch text {
      case "^": SourceCell("", merge: .above)
      case "<": SourceCell("", merge: .left)
      default: SourceCell(text)
      }
    }
    for index in cells.indices.reversed() where cells[index].merge == .left {
      cells[index - 1].span += cells[index].span
    }
    return SourceRow(cells)
  }

  /// The lines of the plan: as deep as they stand, with number, title, deadline and parties.
  private func outline(_ lines: [String]) -> [String] {
    PlanItems(TableFinder(document(lines)).tables).items.map { item in
      let parts = [item.mark?.text, item.title, item.deadline].compactMap { $0 } + item.responsible
      return String(repeating: "· ", count: item.depth) + parts.joined(separator: " | ")
    }
  }

  static let layouts: [(name: String, lines: [String], outline: [String])] = [
    (
      "a line above each table names its stage, the first one too",
      [
        "Дорожная карта", "", "Подготовка", "№|Мероприятие|Срок", "1|Приказ|май 2024", "Работа",
        "№|Мероприятие|Срок", "1|Встречи|июнь 2024",
      ],
      ["Подготовка", "· 1 | Приказ | май 2024", "Работа", "· 1 | Встречи | июнь 2024"]
    ),
    (
      "titles stand above the first table only",
      [
        "1. Подготовка", "№|Мероприятие|Срок", "1.1|Приказ|май 2024", "2. Работа",
        "2.1|Встречи|июнь 2024",
      ],
      ["1 | Подготовка", "· 1.1 | Приказ | май 2024", "2 | Работа", "· 2.1 | Встречи | июнь 2024"]
    ),
    (
      "a line between rows that go on is a page's",
      [
        "№|Мероприятие|Срок", "1|Приказ|май 2024", "2|Опрос|май 2024", "Школа № 5",
        "3|Встречи|июнь 2024",
      ],
      ["1 | Приказ | май 2024", "2 | Опрос | май 2024", "3 | Встречи | июнь 2024"]
    ),
    (
      "a stage over the table, beside an empty column of stages",
      [
        "Направление|Мероприятие|Срок", "Подготовка|<|<", "|Приказ|май 2024", "|Опрос|май 2024",
        "Работа|<|<", "|Встречи|июнь 2024",
      ],
      [
        "Подготовка", "· Приказ | май 2024", "· Опрос | май 2024", "Работа",
        "· Встречи | июнь 2024",
      ]
    ),
    (
      "rows over the table in two levels",
      [
        "№|Мероприятие|Срок", "Управление|<|<", "Подготовка|<|<", "1|Приказ|май 2024",
        "Работа|<|<", "2|Встречи|июнь 2024", "Качество|<|<", "Итоги|<|<", "3|Отчёт|июль 2024",
      ],
      [
        "Управление", "· Подготовка", "· · 1 | Приказ | май 2024", "· Работа",
        "· · 2 | Встречи | июнь 2024", "Качество", "· Итоги", "· · 3 | Отчёт | июль 2024",
      ]
    ),
    (
      "a task beside several activities is their stage",
      [
        "№|Задача|Мероприятия по реализации задачи|Срок", "1|Создать базу|Приказ|май 2024",
        "^|^|Опрос|май 2024", "2|Научить|Курсы|июнь 2024", "^|^|Семинар|июнь 2024",
      ],
      [
        "1 | Создать базу", "· Приказ | май 2024", "· Опрос | май 2024", "2 | Научить",
        "· Курсы | июнь 2024", "· Семинар | июнь 2024",
      ]
    ),
    (
      "letters below numbers",
      [
        "№|Мероприятие|Срок|Исполнитель", "1.|Подготовка||", "а)|Приказ|май 2024|Директор",
        "б)|Опрос|май 2024|Директор", "2.|Работа||", "а)|Встречи|июнь 2024|Куратор",
      ],
      [
        "1 | Подготовка", "· а | Приказ | май 2024 | Директор", "· б | Опрос | май 2024 | Директор",
        "2 | Работа", "· а | Встречи | июнь 2024 | Куратор",
      ]
    ),
    (
      "letters before stages",
      [
        "№|Мероприятие|Срок", "А) Подготовка|<|<", "1|Приказ|май 2024", "Б) Работа|<|<",
        "1|Встречи|июнь 2024",
      ],
      [
        "А | Подготовка", "· 1 | Приказ | май 2024", "Б | Работа", "· 1 | Встречи | июнь 2024",
      ]
    ),
    (
      "a line above the first of several tables of a stage",
      [
        "Дорожная карта", "", "Подготовка", "Мероприятие|Приказ", "Срок|май 2024", "Кто|Директор",
        "", "Мероприятие|Опрос", "Срок|май 2024", "Кто|Директор", "Работа", "Мероприятие|Встречи",
        "Срок|июнь 2024", "Кто|Куратор",
      ],
      [
        "Подготовка", "· Приказ | май 2024 | Директор", "· Опрос | май 2024 | Директор", "Работа",
        "· Встречи | июнь 2024 | Куратор",
      ]
    ),
    (
      "a number alone on the first line of a cell",
      ["Мероприятие|Срок", "1.¶Подготовка|<", "1.1.¶Приказ о кураторе|май 2024"],
      ["1 | Подготовка", "· 1.1 | Приказ о кураторе | май 2024"]
    ),
    (
      "what is done stands under the months",
      [
        "Направление|Сентябрь|Октябрь|Ноябрь",
        "Наставляемые|Входная диагностика|Посещение уроков¶Беседа|Итоги четверти",
        "Родители||Родительское собрание|",
      ],
      [
        "Наставляемые", "· Входная диагностика | Сентябрь", "· Посещение уроков | Октябрь",
        "· Беседа | Октябрь", "· Итоги четверти | Ноябрь", "Родители",
        "· Родительское собрание | Октябрь",
      ]
    ),
    (
      "months under two years, and under one",
      [
        "№|Мероприятие|2024 год|<|2025 год|<", "^|^|ноябрь|декабрь|январь|февраль",
        "1|Встречи||+|+|",
      ],
      ["1 | Встречи | декабрь 2024, январь 2025"]
    ),
    (
      "quarters under a year",
      [
        "№|Мероприятие|2025 год|<|<|<", "^|^|I квартал|II квартал|III квартал|IV квартал",
        "1|Встречи|+|+||",
      ],
      ["1 | Встречи | I квартал, II квартал"]
    ),
    (
      "a column for each direction of work",
      [
        "Месяц|Работа с учениками|Работа с родителями", "Сентябрь|Знакомство|Собрание",
        "Октябрь|Поход|",
      ],
      [
        "Работа с учениками", "· Знакомство | Сентябрь", "· Поход | Октябрь",
        "Работа с родителями", "· Собрание | Сентябрь",
      ]
    ),
    (
      "numbers behind the words for what they number",
      [
        "Наименование|Срок|Исполнитель", "Задача 1. Кадры|<|<",
        "Мероприятие 1.1. Курсы|май 2024|Методист",
      ],
      ["1 | Кадры", "· 1.1 | Курсы | май 2024 | Методист"]
    ),
    (
      "lists side by side, numbered",
      [
        "Раздел|Мероприятия|Сроки|Ответственные",
        "Кадры|1. Курсы¶2. Сайт|1. май 2024¶2. по мере надобности|1. Методист¶2. Куратор",
      ],
      [
        "Кадры", "· 1 | Курсы | май 2024 | 1. Методист",
        "· 2 | Сайт | по мере надобности | 2. Куратор",
      ]
    ),
    (
      "how long a work takes, and when it ends",
      [
        "№|Наименование работ|Продолжительность|Дата окончания", "1|Приказ|5 дней|20.05.2024",
      ],
      ["1 | Приказ | 20.05.2024"]
    ),
    (
      "a card for each activity",
      [
        "Мероприятие|Приказ", "Срок|май 2024", "Ответственный|Директор", "", "Мероприятие|Встречи",
        "Срок|июнь 2024", "Ответственный|Куратор",
      ],
      ["Приказ | май 2024 | Директор", "Встречи | июнь 2024 | Куратор"]
    ),
    (
      "a table on its side",
      [
        "Мероприятие|Приказ|Встречи", "Срок|май 2024|июнь 2024", "Ответственный|Директор|Куратор",
      ],
      ["Приказ | май 2024 | Директор", "Встречи | июнь 2024 | Куратор"]
    ),
    (
      "titles of columns that nobody knows",
      [
        "Веха|Содержательная часть|Рубеж", "Начало|Приказ|май 2024", "|Опрос|май 2024",
        "Работа|Встречи|июнь 2024", "|Семинар|июль 2024",
      ],
      [
        "Начало", "· Приказ | май 2024", "· Опрос | май 2024", "Работа", "· Встречи | июнь 2024",
        "· Семинар | июль 2024",
      ]
    ),
    (
      "parties in brackets behind the title",
      [
        "Срок|Мероприятие и ответственный", "май 2024|Приказ (Директор)",
        "июнь 2024|Встречи (Куратор, наставники)", "июль 2024|Сайт (Системный администратор)",
      ],
      [
        "Приказ | май 2024 | Директор", "Встречи | июнь 2024 | Куратор, наставники",
        "Сайт | июль 2024 | Системный администратор",
      ]
    ),
    (
      "a deadline that is not understood above the parties",
      [
        "№|Мероприятие|Срок, ответственный", "1|Приказ|май 2024¶Директор",
        "2|Сайт|до 15 мая, потом по мере надобности¶Методист",
      ],
      [
        "1 | Приказ | май 2024 | Директор",
        "2 | Сайт | до 15 мая, потом по мере надобности | Методист",
      ]
    ),
    (
      "a time that stands once above several rows",
      [
        "Месяц|Мероприятие|Ответственный", "Сентябрь|Приказ|Директор", "|Опрос|Психолог",
        "|Собрание|", "Октябрь|Встречи|Куратор", "|Беседы|Куратор",
      ],
      [
        "Приказ | Сентябрь | Директор", "Опрос | Сентябрь | Психолог", "Собрание | Сентябрь",
        "Встречи | Октябрь | Куратор", "Беседы | Октябрь | Куратор",
      ]
    ),
    (
      "a time reaches down to the next stage, and behind what is done nowhere",
      [
        "Этап|Срок|Мероприятие", "Начало|май 2024|Приказ", "||Опрос", "||Сайт", "Работа||Встречи",
        "||Беседы", "Конец|июль 2024|Отчёт", "||Итоги",
      ],
      [
        "Начало", "· Приказ | май 2024", "· Опрос | май 2024", "· Сайт | май 2024", "Работа",
        "· Встречи", "· Беседы", "Конец", "· Отчёт | июль 2024", "· Итоги | июль 2024",
      ]
    ),
    (
      "a start beside when it is due",
      [
        "№|Task|Start date|Due date|Owner", "1|Order|1 May 2024|10 May 2024|Head",
        "2|Survey|2 May 2024||Head", "3|Report||10 June 2024|Head",
        "4|Meetings|3 May 2024|monthly|Head",
        "5|Сайт|04.05.2024|до 05.06.2024|Head",
      ],
      [
        "1 | Order | 1 May 2024 - 10 May 2024 | Head", "2 | Survey | 2 May 2024 | Head",
        "3 | Report | 10 June 2024 | Head", "4 | Meetings | monthly | Head",
        "5 | Сайт | с 04.05.2024 до 05.06.2024 | Head",
      ]
    ),
    (
      "titles below those of several columns, one of them unknown",
      [
        "№|Мероприятие|Сроки|<|Ответственные|<", "^|^|начало|окончание|исполнитель|контроль",
        "1|Приказ|01.05.2024|10.05.2024|Завуч|Директор",
      ],
      ["1 | Приказ | 01.05.2024 - 10.05.2024 | Завуч"]
    ),
    (
      "lines between rows whose numbers go on, each another one",
      [
        "№|Мероприятие|Срок", "1|Приказ|май 2024", "Работа", "2|Встречи|июнь 2024", "Итоги",
        "3|Отчёт|июль 2024",
      ],
      [
        "1 | Приказ | май 2024", "Работа", "· 2 | Встречи | июнь 2024", "Итоги",
        "· 3 | Отчёт | июль 2024",
      ]
    ),
    (
      "days and weeks beside their months",
      [
        "Месяц|Число|Мероприятие|Кто", "Сентябрь|10|Приказ|Завуч", "^|25|Опрос|Завуч",
        "Октябрь|3|Встречи|Завуч", "|5|Отчёт|Завуч",
      ],
      [
        "Приказ | 10 сентября | Завуч", "Опрос | 25 сентября | Завуч",
        "Встречи | 3 октября | Завуч",
        "Отчёт | 5 октября | Завуч",
      ]
    ),
    (
      "weeks beside their months",
      ["Месяц|Неделя|Мероприятие|Кто", "Сентябрь|1|Приказ|Завуч", "^|3|Опрос|Завуч"],
      ["Приказ | 1 неделя сентября | Завуч", "Опрос | 3 неделя сентября | Завуч"]
    ),
    (
      "what programs for tasks export",
      [
        "Task ID|Name|Section|Assignee|Start Date|Due Date",
        "12|Order|Start|Head|2024-05-01|2024-05-10",
        "13|Survey|Start|Head|2024-05-02|2024-05-11", "14|Report|End|Head|2024-06-01|2024-06-10",
      ],
      [
        "Start", "· 12 | Order | 2024-05-01 - 2024-05-10 | Head",
        "· 13 | Survey | 2024-05-02 - 2024-05-11 | Head", "End",
        "· 14 | Report | 2024-06-01 - 2024-06-10 | Head",
      ]
    ),
    (
      "times at the beginning of most titles",
      [
        "№|Мероприятие|Ответственный", "1|15.09.2024 – Приказ|Завуч",
        "2|до 10 октября: Опрос|Завуч",
        "3|Встреча 2024|Завуч",
      ],
      [
        "1 | Приказ | 15.09.2024 | Завуч", "2 | Опрос | до 10 октября | Завуч",
        "3 | Встреча 2024 | Завуч",
      ]
    ),
    (
      "a signature below a plan",
      [
        "№|Мероприятие|Срок|Ответственный", "1|Приказ|май 2024|Директор", "|Директор||И. П. Зорин",
      ],
      ["1 | Приказ | май 2024 | Директор"]
    ),
  ]

  @Test(arguments: layouts)
  func `a layout is read`(name: String, lines: [String], outline: [String]) {
    #expect(self.outline(lines) == outline, "\(name)")
  }

  @Test(arguments: [
    ["№|Мероприятие|Срок", "1|Приказ|май 2024", "Работа", "№|Мероприятие|Срок", "1|Курсы|май 2024"]
  ])
  func `a line outside of the stages is asked about`(lines: [String]) throws {
    let today = try #require(CalendarDate("2024-02-29"))
    let result = RoadmapImport(document(lines), today: today)
    #expect(result.doubts.contains { $0.question == .noStage && $0.item == "1" })
  }

  @Test(arguments: [
    (["май 2024", "октябрь 2023"], "2023-09-01..2024-08-31"),
    // What a school does in August belongs to the year that begins then.
    (["20 августа 2024 года", "май 2025 года"], "2024-09-01..2025-08-31"),
    (["январь 2023 года", "ноябрь 2023 года"], "2023-01-01..2023-12-31"),
  ])
  func `dates say which years they are of`(deadlines: [String], years: String) {
    let found = PlanYears.span(of: PlanYears.dates(in: deadlines))
    #expect(found.map { "\($0.span.start)..\($0.span.end)" } == years)
  }

  @Test(arguments: [
    (["Начало", "Работа"], ["Начало", "Приказ", "Работа", "Опрос"]),
    (["Лист1", "Лист2"], ["Приказ", "Опрос"]),
    (["План на 2024 год", "Лист2"], ["Приказ", "Опрос"]),
  ])
  func `the sheets of a workbook are its stages`(names: [String], titles: [String]) {
    var document = SourceDocument()
    for (name, line) in zip(names, ["Приказ|май 2024|Завуч", "Опрос|май 2024|Завуч"]) {
      document.append(sheet: ["Мероприятие|Срок|Кто", line].map { row($0) }, named: name)
    }
    #expect(PlanItems(TableFinder(document).tables).items.map(\.title) == titles)
  }

  @Test
  func `headings of several levels above tables are stages and their parts`() throws {
    let rows = { (text: String) in
      SourceTable(rows: ["Мероприятие|Срок|Кто", text + "|Завуч"].map { self.row($0) })
    }
    let document = SourceDocument(blocks: [
      .heading("Программа на 2024 год", level: 1), .heading("Педагоги", level: 2),
      .heading("Начало", level: 3), .table(rows("Приказ|май 2024")), .heading("Работа", level: 3),
      .table(rows("Опрос|май 2024")), .heading("Ученики", level: 2), .heading("Отбор", level: 3),
      .table(rows("Беседы|июнь 2024")),
    ])
    let items = PlanItems(TableFinder(document).tables).items
    #expect(
      items.map { String(repeating: "· ", count: $0.depth) + $0.title } == [
        "Педагоги", "· Начало", "· · Приказ", "· Работа", "· · Опрос", "Ученики", "· Отбор",
        "· · Беседы",
      ])
  }

  @Test
  func `a line between the tables of a plan that becomes nothing is asked about`() throws {
    let today = try #require(CalendarDate("2024-02-29"))
    let lines = [
      "№|Мероприятие|Срок", "1|Приказ|май 2024", "Встречи проходят в библиотеке",
      "2|Опрос|май 2024",
    ]
    let doubts = RoadmapImport(document(lines), today: today).doubts
    #expect(
      doubts.contains {
        $0.question == .cellLeftOver && $0.place.text == "Встречи проходят в библиотеке"
      })
  }

  @Test
  func `a time that reaches down is asked about once`() throws {
    let today = try #require(CalendarDate("2024-02-29"))
    let rows = [
      "Месяц|Мероприятие|Ответственный", "Сентябрь|Приказ|Директор", "|Опрос|Директор",
      "Октябрь|Встречи|Директор", "|Беседы|Директор",
    ]
    let doubts = RoadmapImport(document(rows), today: today).doubts
    #expect(doubts.filter { $0.question == .timeReachesDown }.map(\.place.text) == ["Сентябрь"])
    #expect(!doubts.contains { $0.question == .noDeadline })
  }

  @Test
  func `an indicator in words is the result, and one with a number a target`() {
    let rows = [
      "№|Мероприятие|Срок|Показатель", "1|Собрание|май 2024|протокол",
      "2|Опрос|май 2024|не менее 50 % обучающихся", "3|План|май 2024|наличие плана, 1 экз",
    ]
    let items = PlanItems(TableFinder(document(rows)).tables)
    #expect(items.items.map(\.keyResult) == ["протокол", nil, "наличие плана, 1 экз"])
    #expect(items.items.map { $0.targets.map(\.value) } == [[], [50], []])
    #expect(items.doubts.map(\.question) == [.indicatorInWords])
  }

  @Test(arguments: [
    ("План работы наставников на 2024 год", "План работы наставников на 2024 год"), ("Лист1", nil),
    ("План", nil),
  ])
  func `the name of a sheet can be the title`(name: String, title: String?) throws {
    var document = document(["№|Мероприятие|Срок", "1|Собрание|май 2024", "2|Опрос|май 2024"])
    document.name = name
    let text = DocumentText(Surroundings(document, TableFinder(document)))
    #expect(text.title == title ?? "")
    #expect(text.doubts.isEmpty == (title != nil))
  }
}

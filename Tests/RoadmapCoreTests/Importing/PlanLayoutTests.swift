import SourceTables
import Testing

@testable import RoadmapCore

/// Layouts of plans that say something once for several rows, in headings or by marks.
struct PlanLayoutTests {
  static let layouts: [(name: String, lines: [String], outline: [String])] = [
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
      "what is planned and what came of it below a time",
      ["№|Мероприятие|Срок|<|Кто", "^|^|план|факт|^", "1|Приказ|май 2024||Завуч"],
      ["1 | Приказ | май 2024 | Завуч"]
    ),
    (
      "who is responsible for a stage, in brackets",
      [
        "№|Мероприятие|Срок", "Подготовка (ответственный – директор)|<|<", "1|Приказ|май 2024",
        "2|Опрос|май 2024",
      ],
      ["Подготовка | директор", "· 1 | Приказ | май 2024", "· 2 | Опрос | май 2024"]
    ),
    (
      "parties in brackets before a full stop",
      [
        "Месяц|Мероприятия", "Май|1. Приказ (директор).¶2. Опрос (завуч).",
        "Июнь|1. Итоги (завуч).",
      ],
      [
        "1 | Приказ | Май | директор", "2 | Опрос | Май | завуч", "1 | Итоги | Июнь | завуч",
      ]
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
      "cells that are as the one above",
      [
        "№|Мероприятие|Срок|Ответственный", "1|Приказ|май 2024|Завуч", "2|Опрос|-//-|тот же",
        "3|Встречи|то же|»", "4|Отчёт|—|Куратор",
      ],
      [
        "1 | Приказ | май 2024 | Завуч", "2 | Опрос | май 2024 | Завуч",
        "3 | Встречи | май 2024 | Завуч", "4 | Отчёт | — | Куратор",
      ]
    ),
    (
      "cells that are as the one above the row of a stage",
      [
        "№|Мероприятие|Срок|Ответственный", "I. Начало|||", "1|Приказ|май 2024|Завуч",
        "II. Итоги|||", "2|Опрос|июнь 2024|то же", "3|Отчёт|-//-|она же",
      ],
      [
        "I | Начало", "· 1 | Приказ | май 2024 | Завуч", "II | Итоги",
        "· 2 | Опрос | июнь 2024 | Завуч", "· 3 | Отчёт | июнь 2024 | Завуч",
      ]
    ),
    (
      "a column for each party",
      [
        "№|Мероприятие|Срок|Директор|Завуч|Психолог", "1|Приказ|май 2024|+||",
        "2|Опрос|май 2024||х|х",
      ],
      ["1 | Приказ | май 2024 | Директор", "2 | Опрос | май 2024 | Завуч | Психолог"]
    ),
    (
      "who stands once before what is done",
      [
        "Исполнитель|Мероприятие|Срок", "Психолог|Опрос|май 2024", "|Тренинг|июнь 2024",
        "|Беседы|июнь 2024", "Завуч|Отчёт|июль 2024",
      ],
      [
        "Опрос | май 2024 | Психолог", "Тренинг | июнь 2024 | Психолог",
        "Беседы | июнь 2024 | Психолог", "Отчёт | июль 2024 | Завуч",
      ]
    ),
    (
      "days below rows of months",
      [
        "Дата|Мероприятие|Кто", "Сентябрь 2024|<|<", "5|Приказ|Завуч", "12|Опрос|Завуч",
        "Октябрь 2024|<|<", "3|Отчёт|Завуч",
      ],
      [
        "Сентябрь 2024 | Сентябрь 2024", "· Приказ | 5 сентября 2024 | Завуч",
        "· Опрос | 12 сентября 2024 | Завуч", "Октябрь 2024 | Октябрь 2024",
        "· Отчёт | 3 октября 2024 | Завуч",
      ]
    ),
    (
      "days in columns of years",
      [
        "№|Мероприятие|2024|2025|Кто", "1|Опрос|до 20 мая|до 25 мая|Завуч", "2|Форум||июнь|Завуч",
      ],
      ["1 | Опрос | до 20 мая 2024, до 25 мая 2025 | Завуч", "2 | Форум | июнь 2025 | Завуч"]
    ),
    (
      "what comes of it is all that is said of the work",
      [
        "#|Deliverable|Owner|Target date|Priority", "1|Handbook|Head|May 2024|High",
        "2|Pilot|Head|June 2024|Low",
      ],
      ["1 | Handbook | May 2024 | Head", "2 | Pilot | June 2024 | Head"]
    ),
    (
      "a plan with a column for marks and signatures, and none for parties",
      [
        "Сроки|Планируемые мероприятия|Отметка о выполнении, подпись", "май 2024|Приказ|",
        "июнь 2024|Опрос|",
      ],
      ["Приказ | май 2024", "Опрос | июнь 2024"]
    ),
    (
      "priorities that reach down",
      [
        "Priority|Action|By whom|By when", "Reading|Workshop|Head|May 2024",
        "^|Survey|Head|June 2024",
        "Sport|Run|Head|July 2024",
      ],
      [
        "Reading", "· Workshop | May 2024 | Head", "· Survey | June 2024 | Head", "Sport",
        "· Run | July 2024 | Head",
      ]
    ),
    (
      "a start, and how many days a work takes",
      [
        "№|Мероприятие|Начало|Срок, дней|Кто", "1|Приказ|01.09.2024|5|Завуч",
        "2|Опрос|01.10.2024|10|Завуч",
      ],
      ["1 | Приказ | 01.09.2024 | Завуч", "2 | Опрос | 01.10.2024 | Завуч"]
    ),
    (
      "a note below a plan",
      [
        "№|Мероприятие|Срок|Кто", "1|Приказ|май 2024|Завуч",
        "Примечание: сроки могут быть изменены|<|<|<",
      ],
      ["1 | Приказ | май 2024 | Завуч"]
    ),
    (
      "a stage whose title could be that of a note",
      [
        "№|Мероприятие|Срок|Кто", "Критерии отбора|<|<|<", "1|Приказ|май 2024|Завуч",
        "Риски|<|<|<",
      ],
      ["Критерии отбора", "· 1 | Приказ | май 2024 | Завуч"]
    ),
    (
      "a stage that spans the table beside one that does not",
      [
        "№|Мероприятие|Срок|Кто", "1.|Подготовка||", "1.1|Приказ|май 2024|Завуч",
        "2.|Работа|<|<", "2.1|Опрос|июнь 2024|Завуч",
      ],
      [
        "1 | Подготовка", "· 1.1 | Приказ | май 2024 | Завуч", "2 | Работа",
        "· 2.1 | Опрос | июнь 2024 | Завуч",
      ]
    ),
    (
      "tables beside each other",
      [
        "№|Мероприятие|Срок||№|Мероприятие|Срок", "1|Приказ|май 2024||1|Опрос|июнь 2024",
        "2|Встречи|май 2024||2|Беседы|июль 2024", "||||3|Отчёт|июль 2024",
      ],
      [
        "1 | Приказ | май 2024", "2 | Встречи | май 2024", "1 | Опрос | июнь 2024",
        "2 | Беседы | июль 2024", "3 | Отчёт | июль 2024",
      ]
    ),
  ]

  @Test(arguments: layouts)
  func `a layout is read`(name: String, lines: [String], outline: [String]) {
    #expect(PlanSample.outline(lines) == outline, "\(name)")
  }

  @Test(arguments: [
    (["Начало", "Работа"], ["Начало", "Приказ", "Работа", "Опрос"]),
    (["Лист1", "Лист2"], ["Приказ", "Опрос"]),
    (["План на 2024 год", "Лист2"], ["Приказ", "Опрос"]),
  ])
  func `the sheets of a workbook are its stages`(names: [String], titles: [String]) {
    var document = SourceDocument()
    for (name, line) in zip(names, ["Приказ|май 2024|Завуч", "Опрос|май 2024|Завуч"]) {
      document.append(
        sheet: ["Мероприятие|Срок|Кто", line].map { PlanSample.row($0) }, named: name)
    }
    #expect(PlanItems(TableFinder(document).tables).items.map(\.title) == titles)
  }

  @Test
  func `a title that is a heading ends with it`() {
    let document = SourceDocument(blocks: [
      .heading("План мероприятий на 2024 год", level: 1), .paragraph("Утверждён педсоветом"),
    ])
    let text = DocumentText(Surroundings(document, TableFinder(document)))
    #expect(text.title == "План мероприятий на 2024 год")
  }

  @Test
  func `a line below the heading of the document names the stage`() {
    func table(_ line: String) -> SourceBlock {
      .table(SourceTable(rows: ["Мероприятие|Срок|Кто", line].map { PlanSample.row($0) }))
    }
    let document = SourceDocument(blocks: [
      .heading("План на 2024 год", level: 1), .paragraph("Начало"), table("Приказ|май 2024|Завуч"),
      .paragraph("Работа"), table("Опрос|июнь 2024|Завуч"),
    ])
    let items = PlanItems(TableFinder(document).tables).items
    #expect(items.map(\.title) == ["Начало", "Приказ", "Работа", "Опрос"])
  }

  @Test
  func `headings of several levels above tables are stages and their parts`() throws {
    let rows = { (text: String) in
      SourceTable(rows: ["Мероприятие|Срок|Кто", text + "|Завуч"].map { PlanSample.row($0) })
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
    let doubts = RoadmapImport(PlanSample.document(lines), today: today).doubts
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
    let doubts = RoadmapImport(PlanSample.document(rows), today: today).doubts
    #expect(doubts.filter { $0.question == .reachesDown }.map(\.place.text) == ["Сентябрь"])
    #expect(!doubts.contains { $0.question == .noDeadline })
  }

  @Test
  func `an indicator in words is the result, and one with a number a target`() {
    let rows = [
      "№|Мероприятие|Срок|Показатель", "1|Собрание|май 2024|протокол",
      "2|Опрос|май 2024|не менее 50 % обучающихся", "3|План|май 2024|наличие плана, 1 экз",
    ]
    let items = PlanItems(TableFinder(PlanSample.document(rows)).tables)
    #expect(items.items.map(\.keyResult) == ["протокол", nil, "наличие плана, 1 экз"])
    #expect(items.items.map { $0.targets.map(\.value) } == [[], [50], []])
    #expect(items.doubts.map(\.question) == [.indicatorInWords])
  }

  @Test(arguments: [
    ("План работы наставников на 2024 год", "План работы наставников на 2024 год"), ("Лист1", nil),
    ("План", nil),
  ])
  func `the name of a sheet can be the title`(name: String, title: String?) throws {
    var document = PlanSample.document([
      "№|Мероприятие|Срок", "1|Собрание|май 2024", "2|Опрос|май 2024",
    ])
    document.name = name
    let text = DocumentText(Surroundings(document, TableFinder(document)))
    #expect(text.title == title ?? "")
    #expect(text.doubts.isEmpty == (title != nil))
  }
}

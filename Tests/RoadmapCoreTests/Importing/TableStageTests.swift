import SourceTables
import Testing

@testable import RoadmapCore

/// Document → tables → titles, roles and kinds.
struct TableStageTests {
  /// A table of texts, a row a string, cells between bars.
  private func table(_ rows: [String], after caption: String = "") -> TableFinder {
    let rows = rows.map { row in
      SourceRow(
        row.split(separator: "|", omittingEmptySubsequences: false).map {
          SourceCell(Whitespace.trimmed($0))
        })
    }
    let before = caption.isEmpty ? [] : [SourceBlock.paragraph(caption)]
    return TableFinder(SourceDocument(blocks: before + [.table(SourceTable(rows: rows))]))
  }

  static let roles: [(rows: [String], roles: [ColumnRole])] = [
    (
      ["№|Планируемые расходы|Мероприятие|Срок", "1|10,0|Собрание|май 2024"],
      [.number, .other, .activity, .deadline]
    ),
    (
      ["Дата|Класс|Мероприятие|Место проведения", "май 2024|5-9|Собрание|зал"],
      [.deadline, .other, .activity, .other]
    ),
    (
      ["№|Место работы|Мероприятие|Стоимость работ|Срок", "1|школа|Собрание|5|май"],
      [.number, .other, .activity, .other, .deadline]
    ),
    (
      ["№|Мероприятие|Дата начала|Дата окончания", "1|Собрание|01.09.2023|10.09.2023"],
      [.number, .activity, .starts, .ends]
    ),
    (
      ["№|Задачи и мероприятия|Сроки|Исполнители", "1|Собрание|май 2024|Директор"],
      [.number, .activity, .deadline, .responsible]
    ),
    (
      [
        "№|Наименование результата, мероприятия, контрольной точки|Срок|Вид документа",
        "1|Собрание|май 2024|Отчёт",
      ],
      [.number, .activity, .deadline, .documents]
    ),
    (
      ["№|Наименование результата|Срок|Исполнитель", "1|Обучены наставники|май 2024|Колледж"],
      [.number, .activity, .deadline, .responsible]
    ),
    (
      ["№|Мероприятие|Дата|ФИО ответственного", "1|Собрание|май 2024|Лыкова Т.И."],
      [.number, .activity, .deadline, .responsible]
    ),
    (
      ["№|Мероприятие|Дата|ФИО", "1|Собрание|май 2024|Лыкова Т.И."],
      [.number, .activity, .deadline, .responsible]
    ),
    (
      ["#|What|When|Who", "1|Meeting|May 2024|Principal"],
      [.number, .activity, .deadline, .responsible]
    ),
    (
      [
        "№|Мероприятие|I четверть|II четверть|III четверть|IV четверть|Ответственный",
        "1|Совет|+||+||Куратор",
      ],
      [
        .number, .activity, .timeOfMarks, .timeOfMarks, .timeOfMarks, .timeOfMarks, .responsible,
      ]
    ),
    (
      ["№|Мероприятие|Дата окончания", "1|Собрание|10.09.2023"],
      [.number, .activity, .deadline]
    ),
    (
      ["№|Мероприятие|Ответственный|Сентябрь|Октябрь|Ноябрь", "1|Собрание|Директор|+||"],
      [.number, .activity, .responsible, .timeOfMarks, .timeOfMarks, .timeOfMarks]
    ),
    (
      ["№|Name of works, issues considered|Period of execution", "1|Report|October"],
      [.number, .activity, .deadline]
    ),
    (
      [
        "Section|Name|Assignee|Due date", "Start|Poll|Tutor|May 2024", "Start|Talk|Tutor|June 2024",
      ],
      [.stage, .activity, .responsible, .deadline]
    ),
    (
      ["Strategy|Timeframe|Responsibility", "Poll|May 2024|Office", "Talk|June 2024|DSL"],
      [.activity, .deadline, .responsible]
    ),
    (
      ["№|Мероприятие|Срок|Отв.", "1|Опрос|май|Логинова"],
      [.number, .activity, .deadline, .responsible]
    ),
    // «Шаг» above numbers that count.
    (
      [
        "Этап|Шаг|Описание|Начать|Закончить", "Старт|1|Опрос|1 мая|2 мая",
        "Старт|2|Сайт|3 мая|4 мая",
      ],
      [.stage, .number, .activity, .starts, .ends]
    ),
    (
      ["ИСР|Название задачи|Окончание|Названия ресурсов", "1|Опрос|02.05.2024|Завуч"],
      [.number, .activity, .deadline, .responsible]
    ),
    (
      [
        "Дата|Форма мероприятия|Название мероприятия|Ответственный",
        "10.05.2024|Форум|Мы вместе|Завуч",
      ],
      [.deadline, .other, .activity, .responsible]
    ),
    (
      ["Направление|Задача|Дедлайн", "Связи|Опрос|1 мая", "Связи|Сайт|2 мая", "Итог|Отчёт|3 мая"],
      [.stage, .activity, .deadline]
    ),
    (
      ["Мероприятие|Плановый срок|Фактический срок", "Опрос|1 мая 2024|"],
      [.activity, .deadline, .note]
    ),
    (
      ["Название|Срок|Раздел", "Курсы|1 мая 2024|Обучение", "Слёт|2 мая 2024|События"],
      [.activity, .deadline, .stage]
    ),
    // The column whose cells are understood says when.
    (
      ["Неделя|Дата|Мероприятие", "1-я учебная|01.09–05.09|Опрос", "2-я учебная|08.09–12.09|Сайт"],
      [.other, .deadline, .activity]
    ),
    (
      ["Месяц|Срок|Мероприятие", "Май|до 5 числа|Опрос", "Июнь|последняя пятница|Отчёт"],
      [.deadline, .partOfMonth, .activity]
    ),
    // What a title calls activities and what holds nothing but sums is none.
    (
      ["№|Работы|Содержание|Срок", "1|1 250,0|Ремонт|май", "2|300|Закупка|июнь"],
      [.number, .other, .activity, .deadline]
    ),
    // Directions in every row are what is done, under a row that names the stage.
    (
      ["№|Направления деятельности|Срок", "Этап первый||", "1|Собрание|май", "2|Опрос|июнь"],
      [.number, .activity, .deadline]
    ),
    (
      ["№|Этап|Мероприятие|Срок", "1|Начало|Собрание|май"], [.number, .stage, .activity, .deadline]
    ),
    // A title on two lines.
    (
      ["№|Мероприятие|Срок|Ответственный", "п/п||исполнения|исполнитель", "1|Собрание|май|Завуч"],
      [.number, .activity, .deadline, .responsible]
    ),
    (
      [
        "№|Мероприятие|Сроки||Ответственный", "||начало|окончание|",
        "1|Опрос|01.09.2023|02.09.2023|Завуч",
      ],
      [.number, .activity, .starts, .ends, .responsible]
    ),
  ]

  @Test(arguments: roles)
  func `columns are told by title and content`(rows: [String], roles: [ColumnRole]) throws {
    let found = try #require(table(rows).tables.first)
    #expect(found.roles == roles)
    #expect(found.kind == .plan)
  }

  @Test(arguments: [
    (["Дата начала"], true), (["Дата окончания"], false), (["Начало", "Окончание"], false),
    (["Дата начала", "Срок исполнения"], false),
  ])
  func `a start without an end is asked about`(times: [String], isAsked: Bool) {
    let days = times.map { _ in "01.09.2023" }
    let found = table([
      (["№", "Мероприятие"] + times).joined(separator: "|"),
      (["1", "Собрание"] + days).joined(separator: "|"),
    ])
    #expect((found.doubts.map(\.question) == [.startAlone("Дата начала")]) == isAsked)
    #expect(found.doubts.isEmpty != isAsked)
  }

  static let kinds: [(rows: [String], caption: String, kind: PlanTable.Kind)] = [
    (["№|ФИО|Должность|Дата|Подпись", "1|Лисин А.Б.|учитель|01.09.2023|"], "", .other),
    (["Наименование организации|Количество экземпляров|Дата", "Школа|1|05.09.2023"], "", .other),
    (["Риск|Вероятность|Меры|Ответственный", "Отток|высокая|Беседы|Завуч"], "", .other),
    (["№|Содержание|Дата", "1|Лисин А.Б.|01.09.2023"], "Лист ознакомления", .other),
    (["Директор||А. Н. Зимин", "Куратор||И. П. Котова"], "", .other),
    (["Наименование|Содержание", "Цель|Поддержка", "Сроки реализации|2023 год"], "", .other),
    (["№|ФИО|Должность|Обязанности", "1|Лисин А.Б.|учитель|отчёты"], "", .workingGroup),
    (["Показатель|Ед. изм.|2023|2024", "Доля|%|20|30"], "", .indicators),
    (["№|Мероприятие|Срок", "1|Собрание|май"], "Лист 2", .plan),
    // A plan may be signed off row by row.
    (
      ["№|Мероприятие|Срок|Ответственный|Отметка, подпись", "1|Собрание|май|Завуч|"], "", .plan
    ),
  ]

  @Test(arguments: kinds)
  func `other tables stay other`(rows: [String], caption: String, kind: PlanTable.Kind) throws {
    #expect(table(rows, after: caption).tables.map(\.kind) == [kind])
  }

  @Test
  func `a table that a page cut is one, its titles and numbers of columns no rows`() throws {
    let found = table([
      "№|Мероприятие|Срок", "1|2|3", "1|Собрание|май", "№|Мероприятие|Срок", "1|2|3",
      "2|Опрос|июнь",
    ])
    #expect(found.tables.map(\.rows.count) == [2])
    #expect(found.titleCells == 12)
  }

  @Test(arguments: [
    ("Итого:||1 550,5", ImportDoubt.Question.totals), ("5.||", .emptyRow),
    ("01.02.2026|Опрос|май", .numberWasDate("1.2")),
  ])
  func `rows that are no lines of a plan are set aside`(
    row: String, question: ImportDoubt.Question
  ) throws {
    let found = try #require(table(["№|Мероприятие|Срок", "1|Собрание|май", row]).tables.first)
    let sorted = RowSorting(found)
    #expect(sorted.doubts.map(\.question) == [question])
    #expect(sorted.rows.count + sorted.leftOver.count == 2)
  }
}

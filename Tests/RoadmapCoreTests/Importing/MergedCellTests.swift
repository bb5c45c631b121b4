import SourceTables
import Testing

@testable import RoadmapCore

/// What holds for several rows of a table: numbers of stages, and cells that span them.
struct MergedCellTests {
  static let numbered: [(lines: [String], ids: [String])] = [
    // The number is the stage's, whose works have several rows each.
    (
      [
        "№|Этап|Мероприятия|Содержание|Срок", "1.|Подготовка|База|Приказ|май",
        "^|^|^|Положение|май",
        "2.|Работа|Сбор|Опрос|июнь", "^|^|^|Список|июнь",
      ],
      ["1", "1.1", "1.1.1", "1.1.2", "2", "2.1", "2.1.1", "2.1.2"]
    ),
    // The same without merged cells, also with the number in every row.
    (
      [
        "№|Этап|Мероприятия|Содержание|Срок", "1|Подготовка|База|Приказ|май", "|||Положение|май",
        "2|Работа|Сбор|Опрос|июнь", "2|Работа|Сбор|Список|июнь",
      ],
      ["1", "1.1", "1.1.1", "1.1.2", "2", "2.1", "2.1.1", "2.1.2"]
    ),
    // It is that of what is done in a stage.
    (
      [
        "№|Этап|Мероприятия|Содержание|Срок", "1|Подготовка|База|Приказ|май", "^|^|^|Положение|май",
        "2|^|Сбор|Опрос|июнь", "^|^|^|Список|июнь",
      ],
      ["1", "1.1", "1.1.1", "1.1.2", "1.2", "1.2.1", "1.2.2"]
    ),
    // It is that of every row.
    (
      [
        "№|Этап|Мероприятия|Содержание|Срок", "1|Подготовка|База|Приказ|май", "2|^|^|Положение|май",
        "1|Работа|Сбор|Опрос|июнь", "2|^|^|Список|июнь",
      ],
      ["1", "1.1", "1.1.1", "1.1.2", "2", "2.1", "2.1.1", "2.1.2"]
    ),
  ]

  @Test(arguments: numbered)
  func `numbers are those of the lines that begin with them`(lines: [String], ids: [String]) {
    var items = PlanItems(TableFinder(PlanSample.document(lines)).tables).items
    let doubts = ItemNumbers.give(to: &items)
    #expect(items.map(\.id) == ids)
    #expect(doubts.isEmpty)
  }

  @Test func `a cell that spans rows is said of each of them`() {
    let lines = [
      "№|Мероприятие|Срок|Место проведения|Ожидаемый результат|Документы|Примечание|Показатели",
      "1|Тренинг|ноябрь|Зал|Справка|План|Вместе|не менее 30%", "2|Урок|^|^|^|^|^|^",
      "3|Собрание|март|Столовая|Протокол|||",
    ]
    let items = PlanItems(TableFinder(PlanSample.document(lines)).tables).items
    #expect(items.map(\.deadline) == ["ноябрь", "ноябрь", "март"])
    #expect(items.map(\.keyResult) == ["Справка", "Справка", "Протокол"])
    #expect(items.map(\.documents) == [["План"], ["План"], []])
    #expect(
      items.map(\.notes) == [
        ["Место проведения: Зал", "Вместе"], ["Место проведения: Зал", "Вместе"],
        ["Место проведения: Столовая"],
      ])
    // A number is reached by both together.
    #expect(items.map(\.targets.count) == [1, 0, 0])
  }

  @Test func `half of a time that spans rows holds for them`() {
    let lines = [
      "№|Мероприятие|Начало|Окончание", "1|Тренинг|01.05.2024|10.05.2024", "2|Урок|^|20.05.2024",
    ]
    let items = PlanItems(TableFinder(PlanSample.document(lines)).tables).items
    #expect(items.map(\.deadline) == ["01.05.2024 - 10.05.2024", "01.05.2024 - 20.05.2024"])
  }

  @Test(arguments: [
    ("Фактор риска", ImportDoubt.Question.columnGuessed(.stage)),
    ("Категория участников", .columnKeptAsNotes("Категория участников")),
  ])
  func `a column that groups what is done is asked about`(
    title: String, question: ImportDoubt.Question
  ) {
    let lines = [
      "\(title)|Мероприятие|Срок|Кто", "Кадры|Ярмарка|март|Завуч", "^|Наставники|май|Завуч",
      "Мотивация|Опрос|июнь|Психолог",
    ]
    let doubts = TableFinder(PlanSample.document(lines)).doubts
    #expect(doubts.map(\.question) == [question])
  }

  @Test func `of two columns that group what is done the first is the wider`() {
    let lines = [
      "Фактор риска|Задача|Мероприятие|Срок|Кто", "Кадры|Найти|Ярмарка|март|Завуч",
      "^|^|Договор|март|Завуч", "^|Закрепить|Наставники|май|Завуч", "^|^|Приказ|май|Завуч",
    ]
    #expect(
      PlanSample.outline(lines) == [
        "Кадры", "· Найти", "· · Ярмарка | март | Завуч", "· · Договор | март | Завуч",
        "· Закрепить", "· · Наставники | май | Завуч", "· · Приказ | май | Завуч",
      ])
  }
}

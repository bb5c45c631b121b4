import SourceTables
import Testing

@testable import RoadmapCore

/// The cells of tables that are text, in the layouts that programs and pages copy.
struct PastedCellTests {
  @Test
  func `a word that a narrow column cuts is put together, or asked about`() throws {
    let text = """
      №   Мероприятие    Срок      Кто
      1   Промежуточны   май       Завуч
          й опрос
      2   Удовлетворённо  июнь      Завуч
          сть
      3   Регулярные     июль      Завуч
          встречи
      """
    let document = try PlainTextLayout.document(text)
    let titles = PlanItems(TableFinder(document).tables).items.map(\.title)
    #expect(titles == ["Промежуточный опрос", "Удовлетворённо сть", "Регулярные встречи"])
    #expect(document.remarks == [SourceRemark(.cutWord, "Удовлетворённо сть")])
  }

  static let layouts: [(text: String, rows: [[String]])] = [
    // Without numbers a small letter goes on with the row above.
    (
      "   Дело         Срок        Кто\nОпрос       сентябрь       Завуч\nучеников    2024\nи семей\nОтчёт       май            Куратор",
      [
        ["Дело", "Срок", "Кто"], ["Опрос учеников и семей", "сентябрь 2024", "Завуч"],
        ["Отчёт", "май", "Куратор"],
      ]
    ),
    (
      "№\tДело\tКто\n1\tОпрос\tЗавуч,\nКуратор\n2\tОтчёт\tЗавуч и\nадминистрация",
      [
        ["№", "Дело", "Кто"], ["1", "Опрос", "Завуч,\nКуратор"],
        ["2", "Отчёт", "Завуч и\nадминистрация"],
      ]
    ),
    (
      "Action / Lead / Due\n1. Poll / Head / May 2024\n2. Report and/or talk / Tutor / June 2024",
      [
        ["Action", "Lead", "Due"], ["1. Poll", "Head", "May 2024"],
        ["2. Report and/or talk", "Tutor", "June 2024"],
      ]
    ),
    // The title of the plan is none of a column, though it names what is done.
    (
      "План работы наставника\n\n№\n\nДело\n\nСрок\n\n1\n\nОпрос\n\nмай\n\n2\n\nОтчёт\n\nиюнь",
      [["№", "Дело", "Срок"], ["1", "Опрос", "май"], ["2", "Отчёт", "июнь"]]
    ),
    (
      "№\n|\nДело\n|\nСрок\n|\nРабота с фондом\n|\n1\n|\nОпрос\n|\nмай\n|",
      [["№", "Дело", "Срок"], ["Работа с фондом", "", ""], ["1", "Опрос", "май"]]
    ),
    (
      "План наставничества\n№\n|\nДело\n|\nСрок\n|\nI. Начало\n|\n1\n|\nОпрос\n|\nмай\n|",
      [["№", "Дело", "Срок"], ["I. Начало", "", ""], ["1", "Опрос", "май"]]
    ),
    (
      "№\tДело\tСрок\tКто\n1\tСобрание родителей\nи учителей\tмай\tЗавуч\n2\tОтчёт\tмай\n2024\tЗавуч",
      [
        ["№", "Дело", "Срок", "Кто"], ["1", "Собрание родителей\nи учителей", "май", "Завуч"],
        ["2", "Отчёт", "май\n2024", "Завуч"],
      ]
    ),
    (
      "№ |\nМероприятие |\nСрок |\n1 |\nСобрание\nродителей |\nмай |",
      [["№", "Мероприятие", "Срок"], ["1", "Собрание\nродителей", "май"]]
    ),
    (
      "№\tДело\tСрок\n1\t\"Собрание\nродителей\"\tмай\n2\t\"Школа\" – итоги\tиюнь",
      [
        ["№", "Дело", "Срок"], ["1", "Собрание\nродителей", "май"],
        ["2", "\"Школа\" – итоги", "июнь"],
      ]
    ),
    ("Срок\tМероприятие\nмай\tОпрос", [["Срок", "Мероприятие"], ["май", "Опрос"]]),
    (
      "№\n|\nМероприятие\n|\nСрок\n|\n1\n|\nСобрание\n|\nмай\n|",
      [["№", "Мероприятие", "Срок"], ["1", "Собрание", "май"]]
    ),
  ]

  @Test(arguments: layouts)
  func `pasted cells are found`(text: String, rows: [[String]]) throws {
    let tables = try PlainTextLayout.document(text).blocks.compactMap { block in
      if case .table(let table) = block { return table }
      return nil
    }
    #expect(tables.map { $0.rows.map { $0.cells.map(\.text) } } == [rows])
  }
}

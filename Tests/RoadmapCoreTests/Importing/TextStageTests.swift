import SourceTables
import Testing

@testable import RoadmapCore

/// What stands around tables, and plans that are text.
struct TextStageTests {
  @Test(arguments: [
    ("приказом МБОУ «СОШ № 40» от 29.08.2023 № 214-о", "№ 214-о"),
    ("приказом директора школы № 7 от 29.08.2023 № 12", "№ 12"),
    ("приказом № 60-ОД от 1 сентября 2023 г.", "№ 60-ОД"), ("приказом № 5", "№ 5"),
    ("приказом «18» ноября 2020г. №370", "№ 370"),
  ])
  func `the number of an order is the one beside its date`(text: String, number: String) {
    #expect(OrderNumber.find(in: text, after: "приказ") == number)
  }

  @Test(arguments: ["приказом МБОУ «СОШ № 40»", "приказом школы № 40", "приказом директора"])
  func `the number of a school is none of an order`(text: String) {
    #expect(OrderNumber.find(in: text, after: "приказ") == nil)
  }

  @Test(arguments: [
    "Утверждена приказом МБОУ «СОШ № 40» от 29.08.2023 № 214-о",
    "Утверждена\nприказом МБОУ «СОШ № 40»\nот 29.08.2023 № 214-о",
    "Приложение 1\nк приказу МБОУ «СОШ № 40»\nот 29.08.2023 № 214-о",
  ])
  func `an approval stands on one line or on three`(text: String) {
    let document = SourceDocument(
      blocks: text.split(separator: "\n").map { .paragraph(String($0)) }
        + [.paragraph(""), .paragraph("Дорожная карта на 2023-2024 учебный год")])
    var lines = Surroundings(document, TableFinder(document))
    let approval = ApprovalFinder(&lines)
    #expect(approval.order == "№ 214-о")
    #expect(approval.date == CalendarDate("2023-08-29"))
  }

  static let hyphens: [(lines: [String], joined: [String], doubtful: [String])] = [
    (["приказ о назна-", "чении куратора"], ["приказ о назначении куратора"], []),
    (["семинар для педа-", "гогов-наставников"], ["семинар для педагогов-наставников"], []),
    // The whole word stands elsewhere.
    (["встречи настав-", "ников", "наставников"], ["встречи наставников", "наставников"], []),
    // The compound stands elsewhere.
    (
      ["педагог-", "психолог школы", "и педагог-психолог"],
      ["педагог-психолог школы", "и педагог-психолог"], []
    ),
    // The first half is a word of the text, or both are long and «о» is between them.
    (
      ["учитель", "учитель-", "дефектолог"], ["учитель", "учитель-дефектолог"],
      ["учитель-дефектолог"]
    ),
    (
      ["совет психолого-", "педагогический"], ["совет психолого-педагогический"],
      ["психолого-педагогический"]
    ),
    (
      ["май -", "июнь", "2023-", "2024", "СОШ-", "Лицей"],
      ["май -", "июнь", "2023-", "2024", "СОШ-", "Лицей"], []
    ),
    (["одно сло-", "во и дру-", "гое"], ["одно слово и другое"], []),
  ]

  @Test(arguments: hyphens)
  func `words cut at the end of a line are put together`(
    lines: [String], joined: [String], doubtful: [String]
  ) {
    let found = LineEndHyphens(lines)
    #expect(found.lines == joined)
    #expect(found.doubtful == doubtful)
  }

  /// Layouts of one plan as text.
  static let samePlan: [String] = [
    """
    №    Мероприятие               Срок            Ответственный
    Итоговый этап
    1.1  Анкетирование участников  апрель 2024     Педагог-психолог
         программы
    1.2  Отчёт                     28 мая 2024 г.  Директор
    """,
    """
    +-----+--------------------------+----------------+------------------+
    | №   | Мероприятие              | Срок           | Ответственный    |
    +-----+--------------------------+----------------+------------------+
    |     | Итоговый этап            |                |                  |
    +-----+--------------------------+----------------+------------------+
    | 1.1 | Анкетирование участников | апрель 2024    | Педагог-психолог |
    |     | программы                |                |                  |
    +-----+--------------------------+----------------+------------------+
    | 1.2 | Отчёт                    | 28 мая 2024 г. | Директор         |
    +-----+--------------------------+----------------+------------------+
    """,
    """
    ┌─────┬──────────────────────────┬────────────────┬──────────────────┐
    │ №   │ Мероприятие              │ Срок           │ Ответственный    │
    ├─────┼──────────────────────────┼────────────────┼──────────────────┤
    │     │ Итоговый этап            │                │                  │
    ├─────┼──────────────────────────┼────────────────┼──────────────────┤
    │ 1.1 │ Анкетирование участников │ апрель 2024    │ Педагог-психолог │
    │     │ программы                │                │                  │
    ├─────┼──────────────────────────┼────────────────┼──────────────────┤
    │ 1.2 │ Отчёт                    │ 28 мая 2024 г. │ Директор         │
    └─────┴──────────────────────────┴────────────────┴──────────────────┘
    """,
    """
    > №\tМероприятие\tСрок\tОтветственный
    > Итоговый этап
    > 1.1\tАнкетирование участников программы\tапрель 2024\tПедагог-психолог
    > 1.2\tОтчёт\t28 мая 2024 г.\tДиректор
    """,
    """
    №
    Мероприятие
    Срок
    Ответственный
    Итоговый этап
    1.1
    Анкетирование участников программы
    апрель 2024
    Педагог-психолог
    1.2
    Отчёт
    28 мая 2024 г.
    Директор
    """,
    """
    Итоговый этап
    1.1. Анкетирование участников программы (апрель 2024; ответственный: Педагог-психолог)
    1.2. Отчёт (28 мая 2024 г.; ответственный: Директор)
    """,
    """
    Итоговый этап
    1.1. Анкетирование участников программы – апрель 2024 (Педагог-психолог)
    1.2. Отчёт – 28 мая 2024 г. (Директор)
    """,
    """
    Итоговый этап
    - 1.1 Анкетирование участников программы — апрель 2024 — Педагог-психолог
    - 1.2 Отчёт — 28 мая 2024 г. — Директор
    """,
  ]

  @Test(arguments: samePlan)
  func `a plan reads alike from every layout of text`(text: String) throws {
    let today = try #require(CalendarDate("2024-02-29"))
    let read = RoadmapImport(
      try PlainTextLayout.document("План на 2023-2024 учебный год\n\n" + text), today: today)
    let roadmap = try #require(RoadmapFile(bytes: read.bytes).roadmap)
    #expect(roadmap.stages.map(\.item.title) == ["Итоговый этап"])
    let lines = roadmap.workItems.map { work in
      "\(work.item.number ?? work.id) \(work.title) | \(work.deadline?.text ?? "") | "
        + work.responsible.joined(separator: ", ")
    }
    #expect(
      lines == [
        "1.1 Анкетирование участников программы | апрель 2024 | Педагог-психолог",
        "1.2 Отчёт | 28 мая 2024 г. | Директор",
      ])
  }

  static let labelled: [(line: String, head: String, fields: [String])] = [
    (
      "1. Собрание. Срок: октябрь 2023. Ответственный: директор.", "1. Собрание",
      ["октябрь 2023", "директор"]
    ),
    ("Срок исполнения: до 1 мая", "", ["до 1 мая"]),
    (
      "Опрос (срок: май 2024; ответственные: завуч, психолог)", "Опрос",
      ["май 2024", "завуч, психолог"]
    ),
    ("Итоги: отчёт", "Итоги: отчёт", []), ("Собрание", "Собрание", []),
  ]

  @Test(arguments: labelled)
  func `labels say what stands behind them`(line: String, head: String, fields: [String]) {
    let found = LabelledLine(line)
    #expect(found.head == head)
    #expect(found.fields.map(\.text) == fields)
  }

  @Test
  func `a list with labels has stages, numbers and parties`() throws {
    let text = """
      I. Подготовка
      1. Собрание. Срок: октябрь 2023. Ответственный: директор.
      2. Опрос.
      Срок: ноябрь 2023. Ответственный: психолог.
      """
    let document = try PlainTextLayout.document(text)
    var lines = Surroundings(document, TableFinder(document))
    let items = PlanList(&lines).items
    #expect(items.map(\.title) == ["Подготовка", "Собрание", "Опрос"])
    #expect(items.map(\.deadline) == [nil, "октябрь 2023", "ноябрь 2023"])
    #expect(items.map(\.depth) == [0, 1, 1])
  }

  static let lines: [(lines: [String], cells: [String])] = [
    (["1", "Собрание", "май 2024", "Директор"], ["1", "Собрание", "май 2024", "Директор"]),
    (
      ["1", "Собрание", "родителей", "май 2024", "Директор"],
      ["1", "Собрание\nродителей", "май 2024", "Директор"]
    ),
    (
      ["1", "Собрание", "май 2024", "Директор", "Куратор"],
      ["1", "Собрание", "май 2024", "Директор\nКуратор"]
    ),
    (
      ["2", "Собрание", "сентябрь 2023", "май 2024", "Директор"],
      ["2", "Собрание", "сентябрь 2023\nмай 2024", "Директор"]
    ),
    (["3", "Собрание", "Директор"], ["3", "Собрание", "", "Директор"]),
  ]

  @Test(arguments: lines)
  func `lines of a row find their columns`(lines: [String], cells: [String]) {
    let roles: [ColumnRole] = [.number, .activity, .deadline, .responsible]
    #expect(LinesInColumns(lines, roles: roles).cells == cells)
  }

  static let layouts: [(text: String, rows: [[String]])] = [
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

  @Test(arguments: [
    ("№ п/п Мероприятие Срок Ответственный\n1 Опрос май Завуч", true), ("Просто письмо.", false),
  ])
  func `a plan whose cells are lost is known as one`(text: String, isKnown: Bool) throws {
    let today = try #require(CalendarDate("2024-02-29"))
    let result = try RoadmapImport(PlainTextLayout.document(text), today: today)
    #expect(result.isEmpty)
    #expect(result.namesColumns == isKnown)
  }
}

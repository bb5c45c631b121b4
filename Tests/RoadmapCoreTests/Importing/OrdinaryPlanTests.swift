import SourceTables
import Testing

@testable import RoadmapCore

/// What ordinary plans have in their columns, their tables beside the plan, their dates and periods.
struct OrdinaryPlanTests {
  private static let title = "План наставничества МБОУ СОШ № 5 на 2024/2025 учебный год"

  static let dates: [(texts: [String], mended: [String])] = [
    (["9/5/2023", "9/15/2023"], ["5 September 2023", "15 September 2023"]),
    (["9/5/2023 - 9/29/2023", "5/5/24"], ["5 September 2023 - 29 September 2023", "5/5/24"]),
    (["9/5/2023", "5/10/2024"], ["9/5/2023", "5/10/2024"]),
    (["15/9/2023", "9/15/2023", "9/5/2023"], ["15/9/2023", "9/15/2023", "9/5/2023"]),
    (["2023/24", "May 2024", "9/5"], ["2023/24", "May 2024", "9/5"]),
  ]

  private func said(_ span: DateSpan) -> String { "\(span.start)/\(span.end)" }

  @Test(arguments: dates)
  func `months stand first where a date shows it`(texts: [String], mended: [String]) {
    #expect(SlashDates.mended(texts) == mended)
  }

  @Test
  func `months that stand first are those of the plan`() throws {
    let roadmap = try read([
      "Mentoring Plan 2023-2024", "No | Activity | Due | Owner", "1 | Recruit | 9/5/2023 | Head",
      "2 | Train | 9/15/2023 | Head", "3 | Report | 5/10/2024 | Head",
    ])
    #expect(said(roadmap.period) == "2023-09-01/2024-08-31")
    #expect(
      roadmap.workItems.compactMap { $0.item.deadline?.text }
        == ["5 September 2023", "15 September 2023", "10 May 2024"])
  }

  @Test(arguments: [
    "Встреча после 10 октября 2026 года", "Встреча не ранее 10 октября 2026 года",
    "Встреча в сентябре 2026", "Провести встречу 15 сент. 2026", "Провести встречу 10 октября",
    "Review before 15 March 2027", "Review no later than 15 March 2027",
  ])
  func `a time goes with the word before it`(text: String) {
    let entry = EntryText(text)
    let title =
      text.prefix { $0 != " " } == "Провести"
      ? "Провести встречу" : String(text.prefix { $0 != " " })
    let isWhole = entry.deadline == nil && entry.title == text
    #expect(isWhole || entry.title == title && text == "\(title) \(entry.deadline ?? "")")
  }

  @Test(arguments: [
    ("Опрос педагогов\nАнализ результатов", 2), ("Собрание\nПровести опрос", 2),
    ("Заседание рабочей группы\nпо вопросам наставничества", 0), ("Школа\nНаставника", 0),
  ])
  func `two paragraphs that begin as work are asked about`(cell: String, count: Int) {
    #expect(ListSplit(cell).joinedCount == count)
  }

  static let roles: [(titles: String, row: String, roles: [ColumnRole])] = [
    (
      "ID | Workstream | Recommendation | Action | Lead | By when | Success measure | Cost | RAG",
      "1 | Training | Train all | Train mentors | Head | May 2025 | All trained | £20 | Green",
      [
        .number, .stage, .focus, .activity, .responsible, .deadline, .indicators, .other, .note,
      ]
    ),
    (
      "Priority | Action | Lead | Timescale | Evidence of impact",
      "High | Train mentors | Head | May 2025 | Register",
      [.other, .activity, .responsible, .deadline, .documents]
    ),
    (
      "Recommendation | Lead | By when", "Train mentors | Head | May 2025",
      [.activity, .responsible, .deadline]
    ),
  ]

  @Test(arguments: roles)
  func `columns of English plans are known`(
    titles: String, row: String, roles: [ColumnRole]
  ) throws {
    let found = TableFinder(PlanSample.document([titles, row]))
    #expect(found.tables.map(\.roles) == [roles])
    #expect(found.doubts.filter { $0.question != .marksKeptAsNotes("RAG") }.isEmpty)
  }

  @Test
  func `priorities with names are stages`() throws {
    #expect(
      PlanSample.outline([
        "Priority | Action | Lead | When", "1. People | Recruit | Head | May 2025",
        "1. People | Pair | Head | June 2025", "2. Training | Train | Head | May 2025",
      ]) == [
        "1 | People", "· Recruit | May 2025 | Head", "· Pair | June 2025 | Head",
        "2 | Training", "· Train | May 2025 | Head",
      ])
  }

  @Test(arguments: [
    ["Мероприятия | Ответственный", "Сентябрь | <", "Опрос | завуч", "Май | <", "Отчёт | завуч"],
    ["Мероприятия | Ответственный", "Сентябрь | ", "Опрос | завуч", "Май | ", "Отчёт | завуч"],
  ])
  func `months in rows of their own are stages`(rows: [String]) {
    #expect(
      PlanSample.outline(rows)
        == ["Сентябрь | Сентябрь", "· Опрос | завуч", "Май | Май", "· Отчёт | завуч"])
  }

  @Test(arguments: [
    ["Список 5 «А» класса", "№ | ФИО | Должность", "1 | Лось Пётр | староста"],
    ["Список", "№ | ФИО | Должность", "1 | Лось Н. Н. | ученик", "2 | Еж А. А. | ученик"],
    [
      "Наставнические пары", "ФИО наставника | Должность | ФИО молодого педагога | Должность",
      "Лось Н. Н. | учитель | Еж А. А. | учитель",
    ],
  ])
  func `a roster is no working group`(lines: [String]) {
    #expect(TableFinder(PlanSample.document(lines)).tables.map(\.kind) == [.other])
  }

  @Test(arguments: [
    ("МБОУ СОШ № 5 (Ежова А. А.)", ["МБОУ СОШ № 5", "Ежова А.А."]),
    ("ГБПОУ «Колледж связи», отдел практики", ["ГБПОУ «Колледж связи»", "отдел практики"]),
    ("ООО «Завод» (Лось П. П.)", ["ООО «Завод»", "Лось П.П."]),
    (
      "Министерство образования и науки совместно с профсоюзом",
      ["Министерство образования и науки", "профсоюзом"]
    ),
  ])
  func `what stands behind an organisation is asked about`(text: String, names: [String]) {
    let split = PartySplit(text)
    #expect(split.parties.map(\.name) == names)
    #expect(split.toldApart == names.suffix(1))
  }

  @Test(arguments: [
    "Колледж, куратор", "Методический совет, отдел кадров", "Директор (Лось П. П.)",
  ])
  func `other parties are not`(text: String) {
    #expect(PartySplit(text).toldApart.isEmpty)
  }

  @Test(arguments: [
    [
      "План наставничества МБОУ СОШ № 5", "на 2024/2025 учебный год", "Что | Когда | Кто",
      "Опрос | май | Завуч",
    ],
    [
      "План наставничества МБОУ СОШ № 5", "Что | Когда | Кто", "Опрос | 10.09.2024 | Завуч",
      "Отчёт | 20.05.2025 | Завуч",
    ],
  ])
  func `a period that is said is not asked about`(lines: [String]) throws {
    #expect(try imported(lines).doubts.isEmpty)
    #expect(said(try read(lines).period) == "2024-09-01/2025-08-31")
  }

  @Test(arguments: [
    "План МБОУ СОШ № 5 (2024–2025)", "План МБОУ СОШ № 5: учебный год 2024/25",
    "План МБОУ СОШ № 5 (сентябрь 2024 – май 2025)",
  ])
  func `a name ends before the time of the plan`(title: String) {
    #expect(OrganizationFinder.organization(in: title) == "МБОУ СОШ № 5")
  }

  @Test
  func `a doubt about the number of a stage names the stage`() throws {
    let columns = "№ | Дело | Срок | Кто"
    let found = try imported([
      Self.title, "1.1. Начало", columns, "1 | Опрос | май | Завуч", "1.2. Итоги", columns,
      "1 | Отчёт | июнь | Завуч",
    ])
    let about = found.doubts.filter {
      if case .numberElsewhere = $0.question { true } else { false }
    }
    #expect(about.compactMap(\.item) == ["1", "2"])
  }

  /// As programs lay out printed pages as text.
  @Test(arguments: [
    """
         №                                                        Сроки
                Наименование мероприятия                                          Ответственные
        п/п                                                     исполнения

                                1. Организационный этап

         1.1   Издание приказа «О внедрении системы          до 5 сентября
               наставничества» в школе                          2024 г.           Директор

         1.2   Подбор наставников, составление                 сентябрь         Заместитель
               банка данных                                     2024 г.          директора
    """,
    """
         №     Мероприятие                             Сроки          Ответственные
         1. Организационный этап
         1.1   Издание приказа «О внедрении системы    до 5 сентября  Директор
               наставничества» в школе                 2024 г.
         1.2   Подбор наставников, составление         сентябрь       Заместитель
               банка данных                            2024 г.        директора
    """,
  ])
  func `cells of several lines are told by spaces`(text: String) throws {
    let document = try PlainTextLayout.document(text)
    let items = PlanItems(TableFinder(document).tables).items
    #expect(
      items.map { ([$0.title, $0.deadline ?? ""] + $0.responsible).map(ImportText.line) } == [
        ["Организационный этап", ""],
        [
          "Издание приказа «О внедрении системы наставничества» в школе", "до 5 сентября 2024 г.",
          "Директор",
        ],
        [
          "Подбор наставников, составление банка данных", "сентябрь 2024 г.",
          "Заместитель директора",
        ],
      ])
  }

  @Test
  func `doubts about the lines of a list name them`() throws {
    let text =
      "\(Self.title)\n\n1. Опрос – май – завуч\n2. Отчёт – по плану – завуч\n3. Слёт – июнь"
    let found = RoadmapImport(
      try PlainTextLayout.document(text), today: try #require(CalendarDate("2024-10-01")))
    #expect(found.doubts.filter { $0.settled == .responsible }.map(\.item) == ["3"])
  }

  // MARK: -

  private func imported(_ lines: [String]) throws -> RoadmapImport {
    RoadmapImport(PlanSample.document(lines), today: try #require(CalendarDate("2024-10-01")))
  }

  private func read(_ lines: [String]) throws -> Roadmap {
    try #require(RoadmapFile(bytes: try imported(lines).bytes).roadmap)
  }
}

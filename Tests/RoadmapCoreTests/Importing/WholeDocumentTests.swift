import SourceTables
import Testing

@testable import RoadmapCore

/// What several parts of a document say together: its head, its tables, and what stands behind them.
struct WholeDocumentTests {
  /// An import of lines, those with bars rows of tables, those with «#» headings.
  private static func imported(_ lines: [String]) throws -> RoadmapImport {
    let blocks = PlanSample.document(lines).blocks.map { block -> SourceBlock in
      guard case .paragraph(let text) = block, text.hasPrefix("#") else { return block }
      let signs = text.prefix { $0 == "#" }.count
      return .heading(String(text.dropFirst(signs + 1)), level: signs)
    }
    let today = try #require(CalendarDate("2026-11-30"))
    return RoadmapImport(SourceDocument(blocks: blocks), today: today)
  }

  private static func deadlines(_ lines: [String]) throws -> [String] {
    try imported(lines).outline.split(separator: "\n").dropFirst(2).compactMap {
      $0.split(separator: " · ").dropFirst().first.map(String.init)
    }
  }

  private static let rows = ["№|Мероприятие|Срок|Кто", "1|Приказ|сентябрь|Директор"]

  @Test(arguments: [
    ["Утверждаю: директор школы _____ А.А. Лось", "2 сентября 2024 г."],
    ["УТВЕРЖДАЮ", "Директор школы", "_____ А.А. Лось", "«02» сентября 2024 г."],
    ["Утверждаю", "Директор школы Лось А.А.", "02.09.2024"],
  ])
  func `a plan may be approved behind it`(lines: [String]) throws {
    let title = "План наставничества МБОУ «СОШ № 5» на 2024-2025 учебный год"
    let blocks = PlanSample.document([title] + Self.rows + lines).blocks
    let document = SourceDocument(blocks: blocks)
    let text = DocumentText(Surroundings(document, TableFinder(document)))
    #expect(text.approval.by == "Директор школы Лось А.А.")
    #expect(text.approval.date == CalendarDate("2024-09-02"))
  }

  @Test(arguments: [
    ("от 1-го сентября 2026 № 5", "2026-09-01"), ("2026-09-01", "2026-09-01"),
    ("«_18_» ноября 2020 года", "2020-11-18"), ("18. 11. 2020", "2020-11-18"),
    ("от 01.09.21 № 5", "2021-09-01"), ("30.08.2024г.", "2024-08-30"),
    ("September 12, 2024", "2024-09-12"), ("on 12th September 2024", "2024-09-12"),
    ("Протокол № 1 от 30 августа 2024 года", "2024-08-30"), ("в сентябре 2024 года", nil),
    ("№ 12/3-2024", nil),
  ])
  func `a day in running text is read as deadlines are`(text: String, day: String?) {
    #expect(WrittenDay.first(in: text) == day.flatMap { CalendarDate($0) })
  }

  @Test(arguments: [
    (
      ["2023-2024 учебный год", "2024-2025 учебный год"],
      ["сентябрь 2023 г.", "ежемесячно, 2023-2024 учебный год", "сентябрь 2024 г."]
    ),
    (["2023 год", "2024 год"], ["сентябрь 2023 г.", "ежемесячно, 2023 год", "сентябрь 2024 г."]),
  ])
  func `the year of a stage is that of the times in it`(stages: [String], said: [String]) throws {
    let deadlines = try Self.deadlines([
      "План наставничества МБОУ «СОШ № 5»", "№|Мероприятие|Срок|Кто", "\(stages[0])|<|<|<",
      "1|Приказ|сентябрь|Директор", "2|Встречи|ежемесячно|Наставники",
      "3|Итоги|май 2024 г.|Директор", "\(stages[1])|<|<|<", "4|Приказ|сентябрь|Директор",
      "5|Слёт|до 20 октября|Директор",
    ])
    let last = said[2].replacing("сентябрь", with: "до 20 октября")
    #expect(deadlines == [stages[0], said[0], said[1], "май 2024 г.", stages[1], said[2], last])
  }

  @Test(arguments: [
    ("Месяц|Год", ["сентябрь|2024", "до 10.02|2025"], ["сентябрь 2024", "до 10.02.2025"]),
    ("Срок|Год", ["ноябрь 2024|2024", "|2025"], ["ноябрь 2024", "2025"]),
    ("Год|Кто", ["2024|Директор", "2025|Директор"], ["2024", "2025"]),
  ])
  func `a column of years says the year of the time beside it`(
    titles: String, cells: [String], said: [String]
  ) throws {
    let rows = cells.enumerated().map { "\($0 + 1)|Дело \($0)|\($1)" }
    let deadlines = try Self.deadlines(["План МБОУ «СОШ № 5»", "№|Мероприятие|\(titles)"] + rows)
    #expect(deadlines == said)
  }

  @Test func `titles of several years make their tables stages`() throws {
    let titles = ["2023-2024", "2024-2025"].map { "План МБОУ «СОШ № 5» на \($0) учебный год" }
    let plan = try Self.imported([titles[0]] + Self.rows + [titles[1]] + Self.rows)
    #expect(plan.outline.contains("\n1 2023-2024 учебный год"))
    #expect(plan.outline.contains("1.1 Приказ · сентябрь 2023 г."))
    #expect(plan.outline.contains("2.1 Приказ · сентябрь 2024 г."))
    let same = try Self.imported([titles[0]] + Self.rows + [titles[0]] + Self.rows)
    #expect(same.count.stages == 0)
  }

  @Test func `years above the only table are those of the whole plan`() throws {
    let plan = try Self.imported(["План МБОУ «СОШ № 5»", "на 2025-2027 годы"] + Self.rows)
    #expect(plan.count.stages == 0)
    #expect(plan.outline.contains("(2025-01-01 – 2027-12-31)"))
  }

  @Test(arguments: [
    ("Приказ¶Круглый стол", "10.09.2024¶15.10.2024", "Директор", 1),
    ("Приказ¶Круглый стол", "май", "Директор¶Методист", 1),
    ("Педсовет по итогам¶учебного года", "май", "Директор", 0),
  ])
  func `as many times or parties as lines of one numbered row are asked about`(
    title: String, deadline: String, who: String, count: Int
  ) throws {
    let plan = try Self.imported([
      "План МБОУ «СОШ № 5» на 2024-2025 учебный год", Self.rows[0],
      "1|\(title)|\(deadline)|\(who)",
    ])
    #expect(plan.doubts.count { $0.question == .paragraphsJoined(2) } == count)
  }

  @Test func `a day that must stand first settles the others`() throws {
    let plan = try Self.imported([
      "Mentoring plan of Oakfield School 2025-2026", "Action|Start|Finish|Who",
      "Recruit|15/09/2025|30/09/2025|Head", "Review|01/06/2026|12/06/2026|Head",
    ])
    #expect(
      !plan.doubts.contains { if case .deadlineUncertain = $0.question { true } else { false } })
  }

  @Test func `parts of a plan called by years make its period`() throws {
    let plan = try Self.imported(
      ["План МБОУ «СОШ № 5»", "Этап|Мероприятие|Срок|Кто", "2023-2024|Приказ|сентябрь|Директор"]
        + ["2024-2025|Итоги|до 25 мая|Куратор"])
    #expect(plan.outline.contains("(2023-09-01 – 2025-08-31)"))
    #expect(plan.outline.contains("сентябрь") && !plan.outline.contains("2026"))
  }

  @Test(arguments: [
    ["Список литературы", "1. Лось А.А. Наставничество в школе. – М.: Наука, 2020."],
    ["Использованные источники", "1. Лось А.А. Наставничество – М., 2020."],
    ["Приказываю:", "2. Контроль оставляю за собой."], ["- 1 -"], ["Страница 1 из 2"],
  ])
  func `what is no part of a plan is kept without a question`(lines: [String]) throws {
    let plan = try Self.imported(
      ["План МБОУ «СОШ № 5» на 2024-2025 учебный год"] + Self.rows + lines)
    #expect(plan.doubts.isEmpty)
  }

  @Test func `what is to be done below a line about books is asked about`() throws {
    let plan = try Self.imported(
      ["План МБОУ «СОШ № 5» на 2024-2025 учебный год"] + Self.rows
        + ["Неделя литературы", "- Вечер поэзии – ноябрь – методист"])
    #expect(plan.doubts.map(\.place.text) == ["- Вечер поэзии – ноябрь – методист"])
  }

  @Test func `a plan that is a section of its document has numbers of its own`() throws {
    let plan = try Self.imported(
      ["Программа МБОУ «СОШ № 5» на 2024-2025 учебный год", "4. План мероприятий"]
        + ["№|Мероприятие|Срок|Кто", "4.1|Приказ|май|Завуч", "4.2|Слёт|июнь|Завуч"])
    #expect(plan.doubts.isEmpty)
    #expect(plan.outline.contains("\n  1 Приказ") && plan.outline.contains("\n  2 Слёт"))
  }

  @Test(arguments: [
    ("Mentoring Improvement Plan 2024-25", "Objective 1: Train", "Objective 2: Extend"),
    ("План мероприятий на 2024 год", "## План подготовки", "## План проведения"),
    ("План мероприятий на 2024 год", "## Программа подготовки", "## Программа проведения"),
  ])
  func `the heading of a document is no stage, and those of its parts are`(
    title: String, first: String, second: String
  ) throws {
    let table = ["№|Мероприятие|Срок", "1|Приказ|май 2024"]
    let plan = try Self.imported(["# \(title)", first] + table + [second] + table)
    let stages = plan.outline.split(separator: "\n").filter { $0.first?.isNumber ?? false }
    let names = [first, second].map { $0.replacing("## ", with: "") }
    #expect(stages.map(String.init) == zip(["1", "2"], names).map { "\($0) \($1)" })
  }

  @Test(arguments: [
    ("Наставник: Жукова М.И., учитель", "Жукова М.И."), ("Куратор: Жуков Иван", "Жуков Иван"),
    ("Тема: работа с детьми", nil), ("Составил: Жуков И.И.", nil),
  ])
  func `who is named above a plan without parties is asked about`(
    line: String, name: String?
  ) throws {
    let plan = try Self.imported(
      ["План МБОУ «СОШ № 5» на 2024-2025 учебный год", line, "№|Мероприятие|Срок", "1|Урок|май"])
    let asked = name.map { [ImportDoubt.Question.nobodyResponsible(above: $0)] } ?? []
    #expect(plan.doubts.map(\.question) == asked)
  }

  @Test func `half-years have columns in which stands what is done`() throws {
    let lines = try Self.imported([
      "План МБОУ «СОШ № 5» на 2024-2025 учебный год",
      "Направление|I полугодие|II полугодие|Ответственный",
      "Обучение|Семинар для наставников|Курсы для молодых|Методист",
    ]).outline.split(separator: "\n").dropFirst(2)
    #expect(
      lines == [
        "1 Обучение", "    1.1 Семинар для наставников · I полугодие · Методист",
        "    1.2 Курсы для молодых · II полугодие · Методист",
      ])
  }

  @Test func `a list of indicators is read, and what names no figure asked about`() throws {
    let plan = try Self.imported(
      ["План МБОУ «СОШ № 5» на 2024-2025 учебный год"] + Self.rows
        + [
          "", "Показатели эффективности:", "- отчисление – не более 5 %;",
          "- охват – не менее 60 %;", "- все наставники обучены.",
        ])
    #expect(plan.count.targets == 2)
    #expect(plan.doubts.map(\.place.text) == ["- все наставники обучены."])
    let said = String(decoding: plan.bytes, as: UTF8.self)
    #expect(said.contains("atMost") && said.contains("atLeast"))
  }

  @Test func `values from which indicators start are kept without a question`() throws {
    let plan = try Self.imported(
      ["План МБОУ «СОШ № 5» на 2024-2025 учебный год"] + Self.rows
        + ["", "№|Показатель|Ед. изм.|Базовое значение|2024|2025", "1|Охват|%|12|20|35"])
    #expect(plan.doubts.isEmpty)
    #expect(String(decoding: plan.bytes, as: UTF8.self).contains("Охват: Базовое значение: 12"))
  }

  @Test func `titles of which some reach down and others stand above several are a header`() throws
  {
    let lines = [
      "Мероприятия|Реализация|<", "^|Срок|Ответственные", "Приказ|до 16.09.2024|Директор",
      "Педсовет|30 сентября|Завуч",
    ]
    #expect(
      PlanSample.outline(lines) == [
        "Приказ | до 16.09.2024 | Директор", "Педсовет | 30 сентября | Завуч",
      ])
  }

  @Test func `letters number stages, and what is done in them with its number`() {
    let lines = [
      "Ref|Activity|Lead|By when", "A|Set-up||", "A1|Appoint a lead|Principal|13 Sept 2024",
      "A2|Induct mentors|P. Marsh|4 Oct 2024", "B|Delivery||", "B1|Meetings|Mentors|Fortnightly",
      "C|Review||", "C1|Survey|P. Marsh|20 June 2025",
    ]
    #expect(
      PlanSample.outline(lines) == [
        "A | Set-up", "· A1 | Appoint a lead | 13 Sept 2024 | Principal",
        "· A2 | Induct mentors | 4 Oct 2024 | P. Marsh", "B | Delivery",
        "· B1 | Meetings | Fortnightly | Mentors", "C | Review",
        "· C1 | Survey | 20 June 2025 | P. Marsh",
      ])
  }

  @Test func `names of sheets that rows say again are not asked about`() throws {
    let found = try Self.imported([
      "План наставничества МБОУ «СОШ № 5» на 2025 год", "Психологическое",
      "Направление: психологическое|<|<", "№|Мероприятие|Срок", "1|Опрос|май",
      "Методическое", "Направление: методическое|<|<", "№|Мероприятие|Срок", "1|Семинар|март",
    ])
    #expect(!found.doubts.contains { $0.question == .cellLeftOver })
  }

  @Test func `headings above lists are the title, the indicators and the stages`() throws {
    let found = try Self.imported([
      "# Northgate Academy: Mentoring Road Map", "Academic year 2024-2025",
      "Agreed by the Senior Leadership Team on 5 September 2024. Co-ordinator: Tom Birch.",
      "## Targets", "- 60% of Year 9 pupils mentored by July 2025",
      "- At least 12 employer mentors", "## Stage 1. Prepare",
      "1. Agree the policy (Headteacher, by 20 September 2024)",
      "2. Find employers (Tom Birch, September–October)", "## Stage 2. Run",
      "1. Monthly meetings (mentors, October to June)",
      "2. Work shadowing (S. Lane, 10–14 March 2025)",
    ])
    let roadmap = try #require(RoadmapFile(bytes: found.bytes).roadmap)
    #expect(roadmap.title == "Northgate Academy: Mentoring Road Map")
    #expect(roadmap.organization == "Northgate Academy")
    #expect(roadmap.approval?.date == CalendarDate("2024-09-05"))
    #expect(roadmap.curator == "Tom Birch")
    #expect(roadmap.stages.map(\.title) == ["Prepare", "Run"])
    #expect(roadmap.targets.map(\.unit) == ["%", "employer mentors"])
  }
}

import SourceTables
import Testing

@testable import RoadmapCore

/// Passports of programmes above a plan, and who drew it up.
struct PassportTests {
  private static let plan = [
    "План мероприятий", "№|Мероприятие|Срок|Ответственный", "1|Собрание|10.09.2024|Директор",
  ]
  private static let rows = [
    "Наименование программы|Программа наставничества «Шаг за шагом»",
    "Основание для разработки программы|Распоряжение от 25.12.2019 № Р-145; Устав МБДОУ № 27",
    "Разработчики программы|Белова Т.С., завуч¶Котов И.И., методист",
    "Куратор программы|Лось А.А., педагог", "Цель программы|Адаптация¶молодых педагогов",
    "Задачи программы|1. Обучить наставников.¶2. Провести мониторинг.",
    "Сроки и этапы реализации|сентябрь 2024 г. – май 2026 г.",
    "Ожидаемые конечные результаты|Рост мастерства;¶Обмен опытом",
    "Важнейшие целевые показатели|Охват педагогов – 100 %", "Форма контроля|Отчёт за год",
  ]

  private static func read(_ rows: [String]) throws -> (Roadmap, RoadmapImport) {
    let document = PlanSample.document(["Паспорт программы"] + rows + plan)
    let read = RoadmapImport(document, today: try #require(CalendarDate("2024-09-01")))
    return (try #require(RoadmapFile(bytes: read.bytes).roadmap), read)
  }

  @Test(arguments: [false, true])
  func `each row of a passport says what its label does`(isNumbered: Bool) throws {
    let numbered = Self.rows.enumerated().map { "\($0 + 1)|\($1)" }
    let (roadmap, read) = try Self.read(
      isNumbered ? ["№ п/п|Параметр|Содержание"] + numbered : Self.rows)
    #expect(roadmap.title == "Программа наставничества «Шаг за шагом»")
    #expect(roadmap.basis == ["Распоряжение от 25.12.2019 № Р-145", "Устав МБДОУ № 27"])
    #expect(roadmap.purpose == "Адаптация молодых педагогов")
    #expect(roadmap.tasks == ["Обучить наставников.", "Провести мониторинг."])
    #expect("\(roadmap.period.start)/\(roadmap.period.end)" == "2024-09-01/2026-05-31")
    #expect(roadmap.expectedResults == ["Рост мастерства", "Обмен опытом"])
    #expect(roadmap.curator == "Лось А.А.")
    #expect(roadmap.targets.map(\.title) == ["Охват педагогов"])
    #expect(roadmap.activities.map(\.title) == ["Собрание"])
    let makers = roadmap.team.filter { $0.duties == ["Разработчики программы"] }
    #expect(makers.map(\.name) == ["Белова Т.С.", "Котов И.И."])
    #expect(makers.map(\.position) == ["завуч", "методист"])
    let asked = read.doubts.filter { $0.question == .tableLeftOver }
    #expect(asked.map(\.place.text) == ["Форма контроля"])
  }

  @Test func `stages of a passport are no tasks and asked about with their row`() throws {
    var rows = Self.rows
    rows[6] = "Сроки и этапы реализации|2024–2026 годы¶1 этап – запуск (2024)¶2 этап – итоги (2026)"
    let (roadmap, read) = try Self.read(rows)
    #expect(roadmap.tasks.count == 2)
    #expect("\(roadmap.period.start)/\(roadmap.period.end)" == "2024-01-01/2026-12-31")
    let asked = read.doubts.filter { [.tableLeftOver, .cellLeftOver].contains($0.question) }
    #expect(asked.map(\.place.text) == ["Сроки и этапы реализации | Форма контроля"])
  }

  @Test(arguments: [
    ("Автор-составитель: Орлова Вера Ивановна, педагог", "Орлова Вера Ивановна", "педагог"),
    ("Составитель: Орлова В.И.", "Орлова В.И.", nil),
    ("Составила: Орлова В.И., методист", "Орлова В.И.", "методист"),
    ("Разработчик: Орлова В.И., методист", "Орлова В.И.", "методист"),
    ("Автор Орлова В.И.", "Орлова В.И.", nil),
    ("Prepared by: Ms K. Byrne (SENCo)", "Ms K. Byrne", "SENCo"),
  ])
  func `who drew a plan up is one of the team`(line: String, name: String, position: String?) {
    let text = SurroundingsTests.text(["План работы", line])
    #expect(text.title == "План работы")
    #expect(text.persons.members.map(\.name) == [name])
    #expect(text.persons.members.map(\.position) == [position])
    #expect(text.persons.curator == nil)
  }

  @Test func `who is responsible above a list leads the plan`() throws {
    let lines = [
      "Программа «Ступени»", "МБОУ «Новая СОШ»", "Срок реализации: сентябрь 2023 – май 2025",
      "Ответственный: Орлова В.И.", "", "1. Опрос", "Срок: до 15.09.2023",
      "Ответственный: Пак А.С.", "2. Форум", "Срок: апрель 2025 г.", "Ответственный: директор",
    ]
    let read = RoadmapImport(
      PlanSample.document(lines), today: try #require(CalendarDate("2024-09-01")))
    let roadmap = try #require(RoadmapFile(bytes: read.bytes).roadmap)
    #expect(roadmap.title == "Программа «Ступени»")
    #expect(roadmap.organization == "МБОУ «Новая СОШ»")
    #expect(roadmap.curator == "Орлова В.И.")
    #expect(roadmap.activities.map(\.responsible) == [["Пак А.С."], ["директор"]])
  }

  @Test(arguments: [
    (["План работы", "МБОУ «Школа № 7» г. Твери"], "План работы"),
    (["План работы", "МБОУ СОШ № 5", "на 2024-2025 учебный год"], nil),
    (["План работы наставников в", "МБОУ «Школа № 7»"], nil),
  ])
  func `a title ends above the organisation alone`(lines: [String], title: String?) {
    #expect(SurroundingsTests.text(lines).title == title ?? lines.joined(separator: " "))
  }

  @Test(arguments: [
    "Директор МБОУ СОШ № 45 г. Омска ____ Т. С. Лось", "Директор МБОУ СОШ № 45 г. Омска Т.С. Лось",
  ])
  func `a town before initials is nobody's surname`(line: String) {
    let text = SurroundingsTests.text(["УТВЕРЖДАЮ", line, "План работы"])
    #expect(text.approval.by == "Директор МБОУ СОШ № 45 г. Омска Лось Т.С.")
    let names = PersonName.all(in: Array("2024 г. Лось Т.С. Пак А.А.".unicodeScalars))
    #expect(names.map(\.spelling) == ["Лось Т.С.", "Пак А.А."])
  }
}

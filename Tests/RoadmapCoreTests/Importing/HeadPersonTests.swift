import Testing

@testable import RoadmapCore

/// Who is named around a plan: who leads the programme, and the persons of a group.
struct HeadPersonTests {
  private static let curators: [(lines: [String], curator: String?, by: String?)] = [
    (["Куратор: Орлова В.И., методист"], "Орлова В.И.", nil),
    (["Координатор проекта — Орлова В.И."], "Орлова В.И.", nil),
    (["Руководитель программы Орлова В.И."], "Орлова В.И.", nil),
    (["Куратор программы наставничества ______ Орлова Вера Ивановна"], "Орлова Вера Ивановна", nil),
    (["Куратор", "Орлова Вера Ивановна, методист"], "Орлова Вера Ивановна", nil),
    (["Programme lead: Mr T. Osei"], "Mr T. Osei", nil),
    (["Mentoring coordinator – Tom Osei"], "Tom Osei", nil),
    (["Кураторы: Орлова В.И., Пак А.С."], nil, nil), (["Руководитель: Орлова В.И."], nil, nil),
    (["Задачи:", "- обучить;", "Руководитель проекта Орлова В.И."], "Орлова В.И.", nil),
    (
      ["УТВЕРЖДАЮ", "Директор школы", "Куратор Орлова В.И.", "от 01.04.2022 № 7"], "Орлова В.И.",
      "Директор школы"
    ),
    (
      ["УТВЕРЖДАЮ", "Директор школы Лось О.П.", "Руководитель программы Орлова В.И."],
      "Орлова В.И.",
      "Директор школы Лось О.П."
    ),
    (
      ["УТВЕРЖДАЮ", "Руководитель проекта Орлова В.И."], nil, "Руководитель проекта Орлова В.И."
    ),
  ]

  @Test(arguments: curators)
  func `who leads the programme is its curator`(lines: [String], curator: String?, by: String?) {
    let text = SurroundingsTests.text(["План работы"] + lines)
    #expect(text.persons.curator == curator)
    #expect(text.approval.by == by)
    #expect(text.title == "План работы")
    #expect(!text.sections.tasks.contains { $0.contains("Орлова") })
  }

  @Test(arguments: [
    ["Рабочая группа", "Лось В.И.\tдиректор", "Пак А.С.\tметодист"],
    ["Рабочая группа:", "1. Лось В.И. — директор;", "2. Пак А.С. — методист."],
    ["Состав рабочей группы", "- Лось В.И., директор", "- Пак А.С. (методист)"],
    ["Рабочая группа: Лось В.И., директор; Пак А.С., методист", "Директор: Еж О.П."],
  ])
  func `a group is named below a plan as above it`(lines: [String]) throws {
    let rows = ["1. Приказ – до 10.09.2024 – директор", "2. Слёт – май 2025 – методист"]
    for plan in [["Мероприятие|Срок|Кто", "Приказ|до 10.09.2024|директор"], rows] {
      let all = [["План работы"], plan, [""], lines, [""]]
      for order in [[0, 1, 2, 3], [0, 3, 2, 1]] {
        let document = PlanSample.document(order.flatMap { all[$0] })
        let read = RoadmapImport(document, today: try #require(CalendarDate("2024-09-01")))
        let roadmap = try #require(RoadmapFile(bytes: read.bytes).roadmap)
        let team = roadmap.team.prefix(2).map { [$0.name, $0.position] }
        #expect(team == [["Лось В.И.", "директор"], ["Пак А.С.", "методист"]], "\(order)")
        #expect(read.count.activities == plan.count { $0.contains("20") })
      }
    }
  }

  /// A line, and the persons that it names: «~» and the position, «=» and the duties.
  private static let labelled: [(line: String, team: [String])] = [
    (
      "Наставники: Лось В.Д. (математика), Пак Р.А. Молодые специалисты: Чиж К.Л. (физика), Еж Д.Ю.",
      [
        "Лось В.Д.=Наставники;математика", "Пак Р.А.=Наставники",
        "Чиж К.Л.=Молодые специалисты;физика", "Еж Д.Ю.=Молодые специалисты",
      ]
    ),
    (
      "Наставник: Лось В.Д., молодой специалист: Чиж К.Л.",
      ["Лось В.Д.=Наставник", "Чиж К.Л.=молодой специалист"]
    ),
    (
      "Наставник – Лось В.Д. Наставляемые – Чиж К.Л., Еж Д.Ю.",
      ["Лось В.Д.=Наставник", "Чиж К.Л.=Наставляемые", "Еж Д.Ю.=Наставляемые"]
    ),
    (
      "Наставник – учитель химии Лось В.Д.; наставляемый – учитель Чиж К.Л.",
      ["Лось В.Д.~учитель химии=Наставник", "Чиж К.Л.~учитель=наставляемый"]
    ),
    (
      "Куратор: Лось В.Д. Наставники: Чиж К.Л., Еж Д.Ю.",
      ["Лось В.Д.=Куратор", "Чиж К.Л.=Наставники", "Еж Д.Ю.=Наставники"]
    ),
    (
      "Рабочая группа: руководитель – Лось В.Д.; члены – Чиж К.Л., Еж Д.Ю.",
      [
        "Лось В.Д.~руководитель=Рабочая группа", "Чиж К.Л.~члены=Рабочая группа",
        "Еж Д.Ю.~члены=Рабочая группа",
      ]
    ),
    ("Слёт наставников – Лось В.Д.", []), ("Директор школы – Лось В.Д.", []),
    (
      "Рабочая группа: Лось В.Д., директор; методист; Еж Д.Ю., психолог",
      [
        "Лось В.Д.~директор=Рабочая группа", "методист=Рабочая группа",
        "Еж Д.Ю.~психолог=Рабочая группа",
      ]
    ),
  ]

  @Test(arguments: labelled)
  func `a label holds up to the next one`(line: String, team: [String]) throws {
    let document = PlanSample.document([
      "План работы", line, "Мероприятие|Срок|Кто", "Приказ|сентябрь 2024|Завуч",
    ])
    let read = RoadmapImport(document, today: try #require(CalendarDate("2024-09-01")))
    let roadmap = try #require(RoadmapFile(bytes: read.bytes).roadmap)
    let found = roadmap.team.filter { $0.name != "Завуч" }.map { member in
      member.name + (member.position.map { "~" + $0 } ?? "")
        + (member.duties.isEmpty ? "" : "=" + member.duties.joined(separator: ";"))
    }
    #expect(found == team)
  }

  @Test func `a place in a group that nobody has yet is vacant`() throws {
    let document = PlanSample.document([
      "План работы", "ФИО|Должность|Функции", "Лось В.Д.|директор|руководство", "|методист|сбор",
      "вакансия|психолог|опросы", "—|логопед|занятия", "", "Мероприятие|Срок|Кто",
      "Приказ|сентябрь 2024|Завуч",
    ])
    let read = RoadmapImport(document, today: try #require(CalendarDate("2024-09-01")))
    let roadmap = try #require(RoadmapFile(bytes: read.bytes).roadmap)
    #expect(roadmap.team.map(\.name) == ["Лось В.Д.", "методист", "психолог", "логопед", "Завуч"])
    #expect(roadmap.team.map(\.isVacant) == [false, true, true, true, false])
    #expect(!read.doubts.contains { $0.question == .cellLeftOver })
  }

  @Test func `a person of the group who is named above too is one`() throws {
    let lines = ["План работы", "Куратор: Орлова Вера Ивановна", "Фамилия|Должность"]
    let table = ["Орлова В.И.|методист", "Пак А.С.|психолог", "", "Мероприятие|Срок|Кто"]
    let document = PlanSample.document(lines + table + ["Приказ|сентябрь 2024|директор"])
    let read = RoadmapImport(document, today: try #require(CalendarDate("2024-09-01")))
    let roadmap = try #require(RoadmapFile(bytes: read.bytes).roadmap)
    #expect(roadmap.curator == "Орлова В.И.")
    #expect(roadmap.team.map(\.name) == ["Орлова В.И.", "Пак А.С.", "директор"])
  }

  @Test(arguments: [
    ["Рабочая группа: Лось В.И., заместитель директора; Пак А.С., методист."],
    ["Состав рабочей группы: Лось В.И. (заместитель директора), Пак А.С. (методист)"],
    ["Рабочая группа: заместитель директора Лось В.И., методист Пак А.С."],
    ["Команда проекта: Лось В.И. (заместитель директора), Пак А.С. (методист)"],
    ["Проектная группа:", "Лось В.И., заместитель директора", "Пак А.С., методист"],
    ["Рабочая группа", "1. Лось В.И., заместитель директора", "2. Пак А.С. – методист"],
  ])
  func `the persons of a group are named behind its label, or below it`(lines: [String]) {
    let persons = SurroundingsTests.text(["План работы", ""] + lines).text.group
    #expect(
      persons.map { [$0.name, $0.position] } == [
        ["Лось В.И.", "заместитель директора"], ["Пак А.С.", "методист"],
      ])
  }

  @Test(arguments: [
    ["Working group: Ingrid Solberg (Director), Peter Hale (Regional Coordinator)"],
    ["Working group", "- Ingrid Solberg, Director", "- Peter Hale, Regional Coordinator"],
    ["Project team:", "Ingrid Solberg – Director", "Peter Hale – Regional Coordinator"],
  ])
  func `the persons of an English group are named behind its label, or below it`(lines: [String]) {
    let persons = SurroundingsTests.text(["Mentoring plan", ""] + lines).text.group
    #expect(
      persons.map { [$0.name, $0.position] } == [
        ["Ingrid Solberg", "Director"], ["Peter Hale", "Regional Coordinator"],
      ])
  }
}

import Testing

@testable import RoadmapCore

/// Who approved a plan, when and by what, and who is named above it as one of its group.
struct ApprovalTests {
  private static let offices: [([String], String?, String?, String)] = [
    (["Приложение № 2 к приказу МБДОУ № 18", "от 01.09.2022 № 21/1"], nil, "№ 21/1", "2022-09-01"),
    (
      ["УТВЕРЖДЕНО", "приказом директора МАОУ № 5", "от 01.04.2022 № 42-ОД"],
      "Директор МАОУ № 5", "№ 42-ОД", "2022-04-01"
    ),
    (
      ["УТВЕРЖДЕНО", "распоряжением администрации района", "от 11.03.2022 № 87-р"],
      "Администрация района", "распоряжение № 87-р", "2022-03-11"
    ),
    (
      ["Приложение", "к постановлению главы района", "от 09.04.2008 № 805"], "Глава района",
      "постановление № 805", "2008-04-09"
    ),
    (
      ["УТВЕРЖДЕНО", "приказом Центра № 4", "от 01.04.2022 № 7"], "Центр № 4", "№ 7", "2022-04-01"
    ),
    (
      ["УТВЕРЖДЕНО", "заведующим МАДОУ № 61", "Приказ № 77-Д от 02.09.2025"],
      "Заведующий МАДОУ № 61", "№ 77-Д", "2025-09-02"
    ),
    (
      ["УТВЕРЖДАЮ", "Заведующая МАДОУ № 61", "Приказ № 77-Д от 02.09.2025"],
      "Заведующая МАДОУ № 61", "№ 77-Д", "2025-09-02"
    ),
    (
      ["УТВЕРЖДЕНО", "приказом ректора ГАУ ДПО ИРОСТ", "от 27 января 2025 года № 14"],
      "Ректор ГАУ ДПО ИРОСТ", "№ 14", "2025-01-27"
    ),
    (
      ["Утверждена приказом Комитета по образованию края от 15.01.2026 № 12"],
      "Комитет по образованию края", "№ 12", "2026-01-15"
    ),
    (
      ["Утверждено на заседании педагогического совета 28.08.2025, протокол № 1"],
      "Педагогический совет", "протокол № 1", "2025-08-28"
    ),
    (
      ["Утверждено решением методического совета (протокол от 28.08.2025 № 1)"],
      "Методический совет", "протокол № 1", "2025-08-28"
    ),
    (
      ["Утверждено педсоветом (протокол № 1 от 28.08.2025)", "и приказом № 5 от 01.09.2025"],
      "Педсовет", "№ 5", "2025-09-01"
    ),
    (["Утв. приказом 01.09.25 №211"], nil, "№ 211", "2025-09-01"),
    (["Утв. пр. от 01.09.2025 № 211"], nil, "№ 211", "2025-09-01"),
    (["(утв. приказом директора от 01.09.2025 № 211)"], "Директор", "№ 211", "2025-09-01"),
    (
      ["МБОУ «СОШ № 5», утверждено приказом от 01.09.2025 № 211"], nil, "№ 211", "2025-09-01"
    ),
    (
      [
        "Принят на педсовете", "протокол № 1 от 28.08.2025",
        "Введён в действие приказом № 90 от 29.08.2025",
      ], nil, "№ 90", "2025-08-29"
    ),
    (
      ["УТВЕРЖДЕНО", "Приказ №_45_ от «_30_» _08_ 2024 г."], nil, "№ 45", "2024-08-30"
    ),
    (
      [
        "СОГЛАСОВАНО        УТВЕРЖДАЮ", "Председатель ПК    Директор школы",
        "___ Ершова Т.Н.    ___ Громов И.И.", "29.08.2025    30.08.2025",
      ], "Директор школы Громов И.И.", nil, "2025-08-30"
    ),
    (
      [
        "РАССМОТРЕНО\tУТВЕРЖДАЮ", "Протокол № 1 от 27.08.2025\tДиректор школы",
        "Агеева З.Х.\tРыбин Д.Д.", "\tПриказ № 141 от 29.08.2025",
      ], "Директор школы Рыбин Д.Д.", "№ 141", "2025-08-29"
    ),
    (
      [
        "УТВЕРЖДАЮ\tРАССМОТРЕНО\tСОГЛАСОВАНО", "Директор\tна заседании МО\tЗам. директора",
        "Рыбин Д.Д.\tПротокол № 1\tАгеева З.Х.", "Приказ № 141 от 29.08.2025\t\t28.08.2025",
      ], "Директор Рыбин Д.Д.", "№ 141", "2025-08-29"
    ),
    (
      ["МБОУ «СОШ № 5»        УТВЕРЖДАЮ", "Директор В.И. Лось", "Приказ от 01.09.2025 № 211"],
      "Директор Лось В.И.", "№ 211", "2025-09-01"
    ),
    (
      ["Oakfield Academy, approved by the Trust Board on 4 September 2025"], "Trust Board", nil,
      "2025-09-04"
    ),
    (
      ["Oakfield Academy · approved by the Trust Board, 4 Sept 2025"], "Trust Board", nil,
      "2025-09-04"
    ),
    (["Ratified by governors 9/9/2025"], "governors", nil, "2025-09-09"),
    (["Approved by:", "____ School Head", "4 September 2025"], "School Head", nil, "2025-09-04"),
  ]

  @Test(arguments: offices)
  func `an act has the number beside its date, and an office or a body approves`(
    lines: [String], by: String?, number: String?, date: String
  ) {
    let approval = SurroundingsTests.text(lines + ["", "План работы"]).approval
    #expect(approval.by == by)
    #expect(approval.order == number)
    #expect(approval.date == CalendarDate(date))
  }

  @Test(arguments: [
    "План работы МБОУ «СОШ № 5», утверждённый приказом от 01.09.2025 № 211",
    "План работы МБОУ «СОШ № 5» (утв. приказом от 01.09.2025 № 211)",
  ])
  func `no stamp is a part of the title`(line: String) {
    let text = SurroundingsTests.text([line])
    #expect(text.title == "План работы МБОУ «СОШ № 5»")
    #expect(text.approval.order == "№ 211")
  }

  @Test(arguments: [
    "1. Разместить план, утверждённый приказом от 01.09.2025 № 211, на сайте",
    "Вводный курс, утверждённый советом школы",
  ])
  func `what is said of something approved is no stamp`(line: String) {
    #expect(ApprovalFinder.parts(of: line) == [line])
  }

  private static let names: [([String], String?)] = [
    (["УТВЕРЖДАЮ", "И.о. директора", "_________ В.Д. Тришин"], "И.о. директора Тришин В.Д."),
    (["УТВЕРЖДАЮ", "Врио директора школы Тришин В.Д."], "Врио директора школы Тришин В.Д."),
    (["Утверждаю", "Заместитель директора Тришин В.Д."], "Заместитель директора Тришин В.Д."),
    (["Утверждаю: директор школы Тришин В.Д."], "Директор школы Тришин В.Д."),
    (
      ["УТВЕРЖДЕНО приказом директора школы Тришиной В.Д. от 01.04.2022 № 7"],
      "Директор школы Тришина В.Д."
    ),
    (
      ["УТВЕРЖДЕНО", "приказом заведующего", "В.Д. Тришина от 01.04.2022 № 7"],
      "Заведующий Тришин В.Д."
    ),
    (
      ["УТВЕРЖДЕНО приказом директора школы Петренко В.Д. от 01.04.2022 № 7"],
      "Директор школы Петренко В.Д."
    ),
    (
      ["УТВЕРЖДЕНО приказом директора школы Коваля В.Д. от 01.04.2022 № 7"],
      "директора школы Коваля В.Д."
    ),
    (
      ["УТВЕРЖДЕНО приказом директора", "Директор школы ____ В.Д. Тришин"],
      "Директор школы Тришин В.Д."
    ),
    (["Утверждён на педсовете 30.08.2024", "Программа", "Наставник: Тришина В.Д."], "Педсовет"),
    (["Approved by the Governing Body on 12 September 2024"], "Governing Body"),
    (["Approved by: Governing Body", "Date approved: 12 September 2024"], "Governing Body"),
    (["Approved by M. Adeyemi, CEO, 29 August 2025"], "M. Adeyemi, CEO"),
    (
      ["Approved: Order No. ER-118 of 20 August 2025, Director Ingrid Solberg"],
      "Director Ingrid Solberg"
    ),
    (["Approved by order of the Director No. 118 dated 20 August 2025"], "Director"),
    (["Approved by the Governing Body, minutes No. 4 of 9 July 2025"], "Governing Body"),
    (["Approved", "Hub Steering Group, 11 September 2025"], "Hub Steering Group"),
    (["Agreed by the leadership team, 1 September 2025"], "leadership team"),
    (
      ["Утверждена", "приказ от 29.08.2025 № 5", "Цель", "Рост", "Куратор", "Еж Вера Ивановна"], nil
    ),
    (
      ["УТВЕРЖДАЮ", "29.08.2025", "Директор школы", "____ В.Д. Тришин"],
      "Директор школы Тришин В.Д."
    ),
    (
      ["УТВЕРЖДЕНО приказом № 5 от 29.08.2025", "", "Директор школы ____ В.Д. Тришин"],
      "Директор школы Тришин В.Д."
    ),
    (
      ["ПРИКАЗ", "от 01.04.2022 № 7", "Заведующая детским садом Тришина В.Д."],
      "Заведующая детским садом Тришина В.Д."
    ),
  ]

  @Test(arguments: names)
  func `who approves stands as the document says`(lines: [String], by: String?) {
    #expect(SurroundingsTests.text(lines + ["", "План работы"]).approval.by == by)
  }

  @Test(arguments: [
    ["Цель: рост мастерства", "Куратор: Орлова Вера Ивановна"],
    ["Цель: рост мастерства", "Задачи:", "- создать базу", "Руководитель: Орлова Вера Ивановна"],
    ["Составитель: методист Орлова В.И."], ["Руководитель: Орлова Вера Ивановна"],
    ["Разработчик: Орлова Вера Ивановна, методист"],
    ["Рабочая группа: Орлова В.И., методист; Пак А.С., психолог"],
    ["Обед за счёт школы.", "Вопросы: Орлова Вера Ивановна"],
    ["О работе с молодыми педагогами школы.", "Орлова Вера Ивановна, методист"],
  ])
  func `a stamp swallows nothing that stands behind it`(lines: [String]) {
    for stamp in ["приказом", "приказом директора"] {
      let stamp = "Утверждена \(stamp) от 29.08.2025 № 55"
      let text = SurroundingsTests.text(["Дорожная карта наставничества", stamp] + lines)
      #expect(text.approval.by == (stamp.contains("директора") ? "Директор" : nil))
      #expect(text.approval.order == "№ 55")
      #expect(text.approval.date == CalendarDate("2025-08-29"))
      // What is used is read as something else.
      let known =
        text.persons.members.count + text.text.group.count + text.sections.tasks.count
        + (text.sections.purpose ?? "").count
      #expect(known > 0 || text.text.lines.contains { $0.text == lines.last && !$0.isUsed })
    }
  }

  private static let lines: [(String, String?, Int)] = [
    ("Approved: Order No. ER-118 of 20 August 2025, Director Ingrid Solberg", "No. ER-118", 0),
    ("Approved by order of the Director No. 118 dated 20 August 2025", "No. 118", 0),
    ("Approved by the Governing Body, minutes No. 4 of 20 August 2025", "minutes No. 4", 0),
    ("Approved by the Academic Board on 20 August 2025 (minute AB/25/41).", nil, 1),
    ("Принято на заседании педсовета, протокол № 1 от 20.08.2025", "протокол № 1", 0),
    ("Утверждено приказом МБОУ «СОШ № 9» от 20.08.2025 № 5", "№ 5", 1),
    ("Утверждено приказом МБОУ «СОШ № 5» от 20.08.2025 № 5", "№ 5", 0),
    ("Утверждено приказом директора от 20.08.2025 № 5 (срок – до 2027 года)", "№ 5", 1),
  ]

  @Test(arguments: lines)
  func `a line that says more than the approval does is kept`(
    line: String, order: String?, kept: Int
  ) throws {
    let file = try ApprovalTests.file(["План наставничества МБОУ «СОШ № 5»", line])
    #expect(file.roadmap?.approval?.order == order)
    #expect(file.roadmap?.approval?.date == CalendarDate("2025-08-20"))
    #expect(file.keptApart == (kept == 0 ? [] : [line]))
  }

  @Test(arguments: [
    ["Oakfield Academy, approved by the Trust Board on 4 September 2025"],
    ["Срок реализации: 2025-2026 учебный год"], ["Срок реализации", "01.09.2025 – 31.08.2026"],
    ["УТВЕРЖДАЮ", "Директор школы", "_____ В.И. Лось", "«02» сентября 2025 г."],
    ["Приложение № 2 к приказу МБОУ «СОШ № 5»", "от 01.09.2025 № 21/1"],
    ["Организация: МБОУ «СОШ № 5»"], ["Academic year 2025-2026"],
  ])
  func `nothing of a head is kept twice`(lines: [String]) throws {
    let title = lines[0].contains("Oak") ? "Mentoring plan" : "План работы с молодыми педагогами"
    #expect(try ApprovalTests.file([title] + lines).keptApart == [])
  }

  /// The file that an import of lines above a small plan makes.
  private static func file(_ lines: [String]) throws -> RoadmapFile {
    let document = PlanSample.document(lines + ["Мероприятие|Срок|Кто", "Приказ|сентябрь|Завуч"])
    let today = try #require(CalendarDate("2026-11-30"))
    return RoadmapFile(bytes: RoadmapImport(document, today: today).bytes)
  }

  private static let acts: [(lines: [String], order: String?, date: String?)] = [
    (
      [
        "УТВЕРЖДАЮ", "Директор Лось В.И.", "Протокол педсовета № 1 от 30.08.2024",
        "Приказ № 112 от 31.08.2024",
      ],
      "№ 112", "2024-08-31"
    ),
    (
      [
        "РАССМОТРЕНО", "на заседании педсовета", "протокол № 1 от 30.08.2024", "УТВЕРЖДЕНО",
        "приказом от 31.08.2024 № 112",
      ],
      "№ 112", "2024-08-31"
    ),
    (
      ["УТВЕРЖДЕНО педсоветом (протокол № 1 от 30.08.2024), приказом № 112 от 31.08.2024"], "№ 112",
      "2024-08-31"
    ),
    (
      ["Approved by the Board, minutes No. 4 of 9 July 2024", "Order No. 12 of 12 July 2024"],
      "No. 12",
      "2024-07-12"
    ),
    (["УТВЕРЖДЕНО", "на педсовете", "протокол № 1 от 30.08.2024"], "протокол № 1", "2024-08-30"),
    (["УТВЕРЖДЕНО решением педсовета, протокол от 30.08.2024 № 1"], "протокол № 1", "2024-08-30"),
    (
      ["ПРИНЯТО", "Педагогическим советом", "Протокол № 1", "от 30.08.2024"], "протокол № 1",
      "2024-08-30"
    ),
    (
      ["Рассмотрено и принято на педсовете, протокол № 1 от 30.08.2024"], "протокол № 1",
      "2024-08-30"
    ),
    (["Протокол педсовета № 1 от 30.08.2024"], "протокол № 1", "2024-08-30"),
    (["Рассмотрено на заседании педсовета, протокол № 1 от 30.08.2024"], nil, nil),
    (["СОГЛАСОВАНО", "Протокол методсовета № 2 от 28.08.2024"], nil, nil),
    (["УТВЕРЖДЕНО", "Приказом директора школы", "№ 112 от 31.08.2024"], "№ 112", "2024-08-31"),
    (["УТВЕРЖДЕНО", "Приказом директора школы", "№ 5 от 31.08.2024 № 112"], "№ 112", "2024-08-31"),
  ]

  @Test(arguments: acts)
  func `an order goes before minutes, and those before nothing`(
    lines: [String], order: String?, date: String?
  ) {
    let text = SurroundingsTests.text(lines + ["", "План работы"])
    #expect(text.approval.order == order)
    #expect(text.approval.date == date.flatMap { CalendarDate($0) })
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

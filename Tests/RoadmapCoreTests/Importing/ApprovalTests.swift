import Testing

@testable import RoadmapCore

/// Who approved a plan, when and by what, and who is named above it as one of its group.
struct ApprovalTests {
  @Test(arguments: [
    (["Приложение № 2 к приказу МБДОУ № 18", "от 01.09.2022 № 21/1"], "№ 21/1", "2022-09-01", 0),
    (
      ["УТВЕРЖДЕНО", "приказом директора МАОУ № 5", "от 01.04.2022 № 42-ОД"], "№ 42-ОД",
      "2022-04-01", 0
    ),
    (
      ["УТВЕРЖДЕНО", "распоряжением администрации района", "от 11.03.2022 № 87-р"],
      "распоряжение № 87-р", "2022-03-11", 1
    ),
    (
      ["Приложение", "к постановлению главы района", "от 09.04.2008 № 805"],
      "постановление № 805", "2008-04-09", 1
    ),
    (["УТВЕРЖДЕНО", "приказом Центра № 4", "от 01.04.2022 № 7"], "№ 7", "2022-04-01", 1),
  ])
  func `an act has the number beside its date, and whose it is is kept`(
    lines: [String], number: String, date: String, kept: Int
  ) {
    let text = SurroundingsTests.text(lines + ["", "План работы"])
    #expect(text.approval.order == number)
    #expect(text.approval.date == CalendarDate(date))
    #expect(text.text.lines.count { !$0.isUsed && $0.block < lines.count } == kept)
  }

  @Test(arguments: [
    (["УТВЕРЖДАЮ", "И.о. директора", "_________ В.Д. Тришин"], "И.о. директора Тришин В.Д."),
    (["УТВЕРЖДАЮ", "Врио директора школы Тришин В.Д."], "Врио директора школы Тришин В.Д."),
    (["Утверждаю", "Заместитель директора Тришин В.Д."], "Заместитель директора Тришин В.Д."),
    (["Утверждаю: директор школы Тришин В.Д."], "Директор школы Тришин В.Д."),
    (["УТВЕРЖДЕНО приказом директора школы Тришиной В.Д. от 01.04.2022 № 7"], "Тришина В.Д."),
    (["УТВЕРЖДЕНО", "приказом заведующего", "В.Д. Тришиной от 01.04.2022 № 7"], "Тришина В.Д."),
    (["УТВЕРЖДЕНО приказом директора школы Петренко В.Д. от 01.04.2022 № 7"], nil),
    (
      ["УТВЕРЖДЕНО приказом директора", "Директор школы ____ В.Д. Тришин"],
      "Директор школы Тришин В.Д."
    ),
    (["Утверждён на педсовете 30.08.2024", "Программа", "Наставник: Тришина В.Д."], nil),
    (["Approved by the Governing Body on 12 September 2024"], "Governing Body"),
    (["Approved by: Governing Body", "Date approved: 12 September 2024"], "Governing Body"),
    (["Approved by M. Adeyemi, CEO, 29 August 2025"], "M. Adeyemi, CEO"),
    (
      ["Approved: Order No. ER-118 of 20 August 2025, Director Ingrid Solberg"],
      "Director Ingrid Solberg"
    ),
    (["Approved by order of the Director No. 118 dated 20 August 2025"], nil),
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
      "Заведующая Тришина В.Д."
    ),
  ])
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
      #expect(text.approval.by == nil)
      #expect(text.approval.order == "№ 55")
      #expect(text.approval.date == CalendarDate("2025-08-29"))
      // What is used is read as something else.
      let known =
        text.persons.members.count + text.text.group.count + text.sections.tasks.count
        + (text.sections.purpose ?? "").count
      #expect(known > 0 || text.text.lines.contains { $0.text == lines.last && !$0.isUsed })
    }
  }

  @Test(arguments: [
    ("Approved: Order No. ER-118 of 20 August 2025, Director Ingrid Solberg", "No. ER-118", 0),
    ("Approved by order of the Director No. 118 dated 20 August 2025", "No. 118", 0),
    ("Approved by the Governing Body, minutes No. 4 of 20 August 2025", "minutes No. 4", 1),
    ("Approved by the Academic Board on 20 August 2025 (minute AB/25/41).", nil, 1),
    ("Принято на заседании педсовета, протокол № 1 от 20.08.2025", "протокол № 1", 1),
  ])
  func `a day and an order of English approvals are read, and minutes are kept`(
    line: String, order: String?, kept: Int
  ) {
    let text = SurroundingsTests.text(["Mentoring Roadmap", line])
    #expect(text.approval.order == order)
    #expect(text.approval.date == CalendarDate("2025-08-20"))
    #expect(text.text.lines.count { !$0.isUsed && $0.block < 2 } == kept)
  }

  private static let acts: [(lines: [String], order: String?, date: String?)] = [
    (
      ["УТВЕРЖДАЮ", "Директор Лось В.И.", "Протокол педсовета № 1 от 30.08.2024", "Приказ № 112 от 31.08.2024"],
      "№ 112", "2024-08-31"
    ),
    (
      ["РАССМОТРЕНО", "на заседании педсовета", "протокол № 1 от 30.08.2024", "УТВЕРЖДЕНО", "приказом от 31.08.2024 № 112"],
      "№ 112", "2024-08-31"
    ),
    (
      ["УТВЕРЖДЕНО педсоветом (протокол № 1 от 30.08.2024), приказом № 112 от 31.08.2024"], "№ 112",
      "2024-08-31"
    ),
    (
      ["Approved by the Board, minutes No. 4 of 9 July 2024", "Order No. 12 of 12 July 2024"], "No. 12",
      "2024-07-12"
    ),
    (["УТВЕРЖДЕНО", "на педсовете", "протокол № 1 от 30.08.2024"], "протокол № 1", "2024-08-30"),
    (["УТВЕРЖДЕНО решением педсовета, протокол от 30.08.2024 № 1"], "протокол № 1", "2024-08-30"),
    (["ПРИНЯТО", "Педагогическим советом", "Протокол № 1", "от 30.08.2024"], "протокол № 1", "2024-08-30"),
    (["Рассмотрено и принято на педсовете, протокол № 1 от 30.08.2024"], "протокол № 1", "2024-08-30"),
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

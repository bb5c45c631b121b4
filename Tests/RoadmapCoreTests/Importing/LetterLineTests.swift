import Testing

@testable import RoadmapCore

/// A letter or a message that a plan stands in.
struct LetterLineTests {
  private static let plan = [
    "1. Приказ – до 15.09.2024 – директор", "2. Слёт – октябрь 2024 – методист",
    "3. Отчёт – ноябрь 2024 – психолог",
  ]
  private static let letters: [(above: [String], below: [String], title: String)] = [
    (["Добрый день, коллеги!"], ["С уважением, Орлова В.И., заместитель директора"], "—"),
    (
      ["Здравствуйте, Вера Ивановна!", "План наставничества"],
      ["С уважением,", "Сидоров П.П., МБУ «Центр развития образования»"], "План наставничества"
    ),
    (
      ["Пётр Сергеевич, добрый день!", "План работы МБОУ «СОШ № 5»"],
      ["Спасибо!", "С уважением,", "", "методист", "Орлова В.И.", "тел. 8-900-123-45-67"],
      "План работы МБОУ «СОШ № 5»"
    ),
    (
      ["Dear all,", "Mentoring plan"], ["Best wishes,", "Anna Brown", "Oakfield Primary School"],
      "Mentoring plan"
    ),
    (["Hi everyone", "Mentoring plan"], ["Kind regards", "Tom"], "Mentoring plan"),
    (
      ["От: Орлова В.И. <orlova@school5.ru>", "Кому: Сидоров П.П.", "Тема: План наставничества"],
      [],
      "План наставничества"
    ),
    (
      ["Добрый день!", "С уважением, Орлова", "", "План наставничества"], [], "План наставничества"
    ),
  ]

  @Test(arguments: letters)
  func `its greeting and its end are none of the plan`(
    above: [String], below: [String], title: String
  ) throws {
    let today = try #require(CalendarDate("2024-09-01"))
    let document = PlanSample.document(above + [""] + Self.plan + [""] + below)
    let read = RoadmapImport(document, today: today)
    let roadmap = try #require(RoadmapFile(bytes: read.bytes).roadmap)
    #expect(roadmap.title == title)
    let whose = title.contains("«") ? "МБОУ «СОШ № 5»" : title
    #expect(roadmap.organization == whose)
    #expect(roadmap.activities.map(\.title) == ["Приказ", "Слёт", "Отчёт"])
    #expect(roadmap.team.map(\.name) == ["директор", "методист", "психолог"])
    #expect(!read.doubts.contains { $0.question == .cellLeftOver })
    let said = String(decoding: read.bytes, as: UTF8.self)
    for line in above.dropLast() + below { #expect(said.contains(line)) }
  }

  @Test(arguments: [
    "Спасибо, учитель!", "Dear Diary – a reading week", "С уважением к старшим",
    "Привет, школа – 1",
  ])
  func `what only begins as they do is none of a letter`(line: String) {
    #expect(SurroundingsTests.text([line]).text.letter.isEmpty)
  }
}

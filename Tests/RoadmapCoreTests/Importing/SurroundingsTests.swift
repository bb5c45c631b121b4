import SourceTables
import Testing

@testable import RoadmapCore

/// What stands around a plan: its title, who approved it, the time that it covers.
struct SurroundingsTests {
  /// What a document says around a small plan; lines with «#» are headings.
  private static func text(_ lines: [String]) -> DocumentText {
    let document = document(lines)
    return DocumentText(Surroundings(document, TableFinder(document)))
  }

  private static func document(_ lines: [String]) -> SourceDocument {
    let blocks = lines.map { line -> SourceBlock in
      let signs = line.prefix { $0 == "#" }.count
      let text = String(line.dropFirst(signs == 0 ? 0 : signs + 1)).replacing("¶", with: "\n")
      return signs == 0 ? .paragraph(text) : .heading(text, level: signs)
    }
    let table = PlanSample.document(["Мероприятие|Срок|Кто", "Приказ|сентябрь|Завуч"]).blocks
    return SourceDocument(blocks: blocks + table)
  }

  @Test(arguments: [
    (
      ["Индивидуальный план наставника", "на 2022-2023 учебный год", "Ф.И.О. наставника: Кокшина"],
      "Индивидуальный план наставника на 2022-2023 учебный год"
    ),
    (["ПРОГРАММА НАСТАВНИЧЕСТВА", "1. Паспорт программы"], "ПРОГРАММА НАСТАВНИЧЕСТВА"),
    (["Campus Improvement Plan", "GOAL I: Well trained teachers."], "Campus Improvement Plan"),
    (["Mentor Timeline 2023-2024", "Home › Staff"], "Mentor Timeline 2023-2024"),
    (
      ["«СОГЛАСОВАНО»", "Начальник ОП № 3", "Совместный план работы школы и ПДН"],
      "Совместный план работы школы и ПДН"
    ),
    (
      ["Приложение № 4", "Сетевой график реализации проекта"],
      "Сетевой график реализации проекта"
    ),
    (
      ["Персонализированная программа наставничества"],
      "Персонализированная программа наставничества"
    ),
    (["Induction - Action Tracker 2023-24"], "Induction - Action Tracker 2023-24"),
    (["УТВЕРЖДАЮ", "### Работа школы¶на 2023 год"], "Работа школы на 2023 год"),
  ])
  func `a title ends where something else begins`(lines: [String], title: String) {
    let text = SurroundingsTests.text(lines)
    #expect(text.title == title)
    #expect(!text.doubts.contains { $0.question == .noTitle })
  }

  @Test func `a title that was guessed is the line that is asked about`() {
    let text = SurroundingsTests.text(["«УТВЕРЖДАЮ»", "МБОУ «СОШ № 5»", "Работа на 2023 год"])
    #expect(text.title == "Работа на 2023 год")
    #expect(text.doubts.map(\.place.text) == ["Работа на 2023 год"])
  }

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
    (["УТВЕРЖДЕНО приказом директора школы Тришиной В.Д. от 01.04.2022 № 7"], nil),
    (
      ["ПРИКАЗ", "от 01.04.2022 № 7", "Заведующая детским садом Тришина В.Д."],
      "Заведующая Тришина В.Д."
    ),
  ])
  func `who approves stands as the document says`(lines: [String], by: String?) {
    #expect(SurroundingsTests.text(lines + ["", "План работы"]).approval.by == by)
  }

  @Test(arguments: [
    "Подготовительный этап", "# 1. Начало",
  ])
  func `a purpose ends before a heading`(line: String) {
    let text = SurroundingsTests.text(["План работы", "", "## Цель", "Раскрытие потенциала.", line])
    #expect(text.sections.purpose == "Раскрытие потенциала.")
  }

  @Test(arguments: [
    (["Goal: Every teacher has a mentor."], "Every teacher has a mentor."),
    (["Goal: Every teacher has a mentor.", "Goal: Every pupil reads."], nil),
  ])
  func `the only goal is the purpose`(lines: [String], purpose: String?) {
    #expect(SurroundingsTests.text(["Mentoring plan", ""] + lines).sections.purpose == purpose)
  }

  @Test(arguments: [
    (["План подготовки к 2011/2012 учебному году"], "2011-01-01/2011-12-31", "before"),
    (["План подготовки школы к новому 2024-2025 учебному году"], "2024-01-01/2024-12-31", "before"),
    (["Дорожная карта подготовки к ГИА в 2023 году"], "2022-09-01/2023-08-31", "before"),
    (["Дорожная карта проведения ЕГЭ в 2023 году"], "2022-09-01/2023-08-31", "before"),
    (["School plan to prepare for the new 2024-2025 year"], "2024-01-01/2024-12-31", "before"),
    (["План подготовки к ГИА в 2022-2023 учебном году"], "2022-09-01/2023-08-31", "said"),
    (["План подготовки к аттестации на 2023 год"], "2023-01-01/2023-12-31", "said"),
    (
      ["План подготовки к 2011/2012 учебному году", "Срок реализации: 01.05.2011 - 31.08.2011"],
      "2011-05-01/2011-08-31", "said"
    ),
    (["План работы на ноябрь 2023 года"], "2023-11-01/2023-11-30", "said"),
    (["План работы на июнь - август 2023 года, школа"], "2023-06-01/2023-08-31", "said"),
    (
      ["План работы", "Срок осуществления плана: с 01.09.2023 по 31.05.2024"],
      "2023-09-01/2024-05-31", "said"
    ),
    (
      ["План работы", "Сроки реализации", "01.09.2024 – 31.08.2026"], "2024-09-01/2026-08-31",
      "said"
    ),
    (["2013-2014", "Campus Improvement Plan"], "2013-09-01/2014-08-31", "asked"),
    (["Работа школы 2023-24"], "2023-09-01/2024-08-31", "asked"),
  ])
  func `the time of a plan is what it says, and else asked`(
    lines: [String], span: String, how: String
  ) throws {
    let today = try #require(CalendarDate("2030-02-28"))
    let period = PlanPeriod(SurroundingsTests.text(lines), deadlines: [], today: today)
    #expect(period.span.map { "\($0.start)/\($0.end)" } == span)
    let asked = period.doubts.map { doubt in
      switch doubt.question {
      case .periodBefore: "before"
      case .periodReadAs: "asked"
      default: "from today"
      }
    }
    #expect(asked == (how == "said" ? [] : [how]))
  }

  @Test func `a title below the name of a school is no stage of those below it`() {
    let headings = ["# Brookside School", "## School Improvement Plan 2021-2022"]
    let blocks =
      SurroundingsTests.document(headings + ["### Priority 1: Teachers"]).blocks
      + SurroundingsTests.document(["### Priority 2: Retention"]).blocks
    let document = SourceDocument(blocks: blocks)
    let tables = TableFinder(document)
    let items = PlanItems(tables.tables).items
    #expect(items.map(\.depth) == [0, 1, 0, 1])
    #expect(
      DocumentText(Surroundings(document, tables)).title == "School Improvement Plan 2021-2022")
  }
}

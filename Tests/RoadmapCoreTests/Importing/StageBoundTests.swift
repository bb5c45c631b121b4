import SourceTables
import Testing

@testable import RoadmapCore

/// Lines that come back more often than their stages last, and stages with months in them.
struct StageBoundTests {
  private static func imported(_ lines: [String]) throws -> RoadmapImport {
    let today = try #require(CalendarDate("2024-09-01"))
    return RoadmapImport(PlanSample.document(lines), today: today)
  }

  private static let title = "План наставничества МБОУ «СОШ № 5» на 2025 год"

  @Test(arguments: [
    ("март – ноябрь 2025", "еженедельно", "еженедельно, март – ноябрь 2025"),
    ("март – ноябрь 2025", "ежемесячно до 25 числа", "ежемесячно до 25 числа, март – ноябрь 2025"),
    (
      "март – ноябрь 2025", "последняя пятница месяца",
      "последняя пятница месяца, март – ноябрь 2025"
    ),
    ("февраль – май", "1 раз в две недели", "1 раз в две недели, февраль – май"),
    // A part of each quarter lies in the stage.
    ("март – ноябрь 2025", "ежеквартально", nil),
    ("январь – декабрь 2025", "еженедельно", nil), ("март – ноябрь 2025", "до 20 мая", nil),
    ("март – ноябрь 2025", "еженедельно, апрель – май 2025", nil),
    ("март – ноябрь 2025", "постоянно", nil),
  ])
  func `what comes back outside of its stage is asked about`(
    stage: String, deadline: String, together: String?
  ) throws {
    let asked = together.map { [ImportDoubt.Question.outsideStage(stage, together: $0)] } ?? []
    let isOutside = { (doubt: ImportDoubt) in
      if case .outsideStage = doubt.question { true } else { false }
    }
    let table = try Self.imported([
      Self.title, "№|Мероприятие|Срок|Ответственный", "Этап 1. Работа (\(stage))|<|<|<",
      "1.1|Встречи|\(deadline)|Наставники", "1.2|Отчёт|до 20 мая|Директор",
    ])
    let found = table.doubts.filter(isOutside)
    #expect(found.map(\.question) == asked)
    #expect(found.map(\.item) == asked.map { _ in "1.1" })
    let list = try Self.imported([
      Self.title, "", "Этап 1. Работа (\(stage))", "1) Встречи – \(deadline); наставники",
      "2) Отчёт – до 20 мая; директор", "3) Слёт – до 25 мая; директор",
    ])
    #expect(list.doubts.filter(isOutside).map(\.question) == asked)
    #expect(list.doubts.filter(isOutside).map(\.item) == asked.map { _ in "1.1" })
  }

  @Test(arguments: [
    [
      "Подготовительный этап", "", "Сентябрь", "- Опрос, отв. психолог", "Октябрь",
      "- Школа наставника, отв. завуч", "", "Основной этап", "", "Ноябрь – апрель",
      "- Встречи пар, отв. наставники", "- Слёт, отв. завуч",
    ],
    [
      "Подготовительный этап", "", "Сентябрь", "Опрос. Отв.: психолог", "", "Октябрь",
      "Школа наставника. Отв.: завуч", "", "Основной этап", "", "Ноябрь – апрель",
      "Встречи пар. Отв.: наставники", "Слёт. Отв.: завуч",
    ],
  ])
  func `months below stages stand in them`(lines: [String]) {
    let document = PlanSample.document([Self.title, ""] + lines)
    var text = Surroundings(document, TableFinder(document))
    let list = PlanList(&text)
    let said = list.items.map { String(repeating: "· ", count: $0.depth) + $0.title }
    #expect(
      said == [
        "Подготовительный этап", "· Сентябрь", "· · Опрос", "· Октябрь", "· · Школа наставника",
        "Основной этап", "· Ноябрь – апрель", "· · Встречи пар", "· · Слёт",
      ])
    #expect(list.doubts.isEmpty)
  }

  @Test(arguments: [
    (["Лось А.А., зам. директора", "Лось А.А., учитель химии"], ["Лось А.А., учитель химии"]),
    (["Лось А.А., зам. директора", "зам. директора Лось А.А."], []),
    (["ст. воспитатель Лось А.А.", "Лось А.А., старший воспитатель"], []),
    (["Лось А.А., методист", "Лось А.А., психолог", "Еж Е.Е., психолог"], ["Лось А.А., психолог"]),
  ])
  func `a second position of one party is asked about`(cells: [String], asked: [String]) throws {
    let rows = cells.enumerated().map { "\($0 + 1)|Дело \($0)|май|\($1)" }
    let found = try Self.imported(
      [
        "Согласовано: психолог, учитель химии", Self.title, "№|Мероприятие|Срок|Ответственный",
      ] + rows)
    let left = found.doubts.filter { $0.question == .partyLeftOver }
    #expect(left.map(\.place.text) == asked)
    #expect(left.allSatisfy { $0.settled == .responsible && $0.item != nil })
  }

  @Test(arguments: [
    (
      ["Основание: приказ Министерства образования от 01.07.2024 № 345."],
      ["приказ Министерства образования от 01.07.2024 № 345"]
    ),
    (
      ["На основании Положения о наставничестве, приказа директора от 01.07.2024 № 345."],
      ["Положения о наставничестве", "приказа директора от 01.07.2024 № 345"]
    ),
    (
      [
        "Разработана в соответствии с:", "- Указом Президента РФ от 27.06.2022 № 401;",
        "- Уставом.",
      ],
      ["Указом Президента РФ от 27.06.2022 № 401", "Уставом"]
    ),
    (
      ["Составлена на основании следующих документов:", "1) Указ от 27.06.2022 № 401."],
      ["Указ от 27.06.2022 № 401"]
    ),
    (
      ["Нормативно-правовая основа", "Указ от 27.06.2022 № 401", "Положение о наставничестве"],
      ["Указ от 27.06.2022 № 401", "Положение о наставничестве"]
    ),
    (
      ["Основание: приказ отдела от 01.08.2024 № 5. Координатор – методист Юрова Н.Н."],
      ["приказ отдела от 01.08.2024 № 5"]
    ),
    (
      ["В соответствии с приказом от 01.08.2024 № 5 в школе реализуется программа."],
      ["приказом от 01.08.2024 № 5"]
    ),
    (
      ["Основание:", "- приказ Минпросвещения от 01.07.2024 № 345;", "- письмо от 02.07.2024 № 5"],
      ["приказ Минпросвещения от 01.07.2024 № 345", "письмо от 02.07.2024 № 5"]
    ),
  ])
  func `what a plan rests on is its basis`(lines: [String], basis: [String]) throws {
    let rows = ["№|Мероприятие|Срок|Ответственный", "1|Дело|май|Директор"]
    let found = try Self.imported([Self.title] + lines + rows)
    #expect(RoadmapFile(bytes: found.bytes).roadmap?.basis == basis)
  }

  @Test func `of two acts in one line the one that approves does`() throws {
    let said =
      "Принята решением педсовета (протокол от 29.08.2024 № 1). Утверждена приказом директора от "
      + "30.08.2024 № 77."
    let rows = ["№|Мероприятие|Срок|Ответственный", "1|Дело|май|Директор"]
    let found = try Self.imported([said, Self.title] + rows)
    let approval = try #require(RoadmapFile(bytes: found.bytes).roadmap?.approval)
    #expect(approval.order == "№ 77" && approval.date == CalendarDate("2024-08-30"))
  }
}

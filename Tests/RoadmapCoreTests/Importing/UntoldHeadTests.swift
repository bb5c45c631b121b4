import SourceTables
import Testing

@testable import RoadmapCore

/// Lines around a plan that say what its head should, and were not understood.
struct UntoldHeadTests {
  private static let plan = [
    "План наставничества на 2024/2025 учебный год", "", "1. Приказ – до 10.09.2024 – завуч",
    "2. Опрос – до 20.09.2024 – завуч", "3. Слёт – май 2025 – завуч", "",
  ]

  private static func left(_ lines: [String]) throws -> [String] {
    let document = SourceDocument(blocks: (plan + lines).map { .paragraph($0) })
    let read = RoadmapImport(document, today: try #require(CalendarDate("2024-09-01")))
    return read.doubts.filter { $0.question == .cellLeftOver }.map(\.place.text)
  }

  @Test(arguments: [
    "Считаем, что в пары входит не менее 80 % молодых педагогов, прошедших программу",
    "Школа № 5, всё это утверждено педсоветом школы 30.08.2024 года",
    "К концу года не менее 50 % обучающихся охвачены.", "Охват первокурсников — 60 %.",
    "Решили: утвердить дорожную карту наставничества", "Plan owner: P. Marsh",
    "Signed off by the Principal, 3 September 2024", "Coordinator: Deputy Head",
    "Куратор: заместитель директора по УВР", "СОГЛАСОВАНО УТВЕРЖДАЮ",
    "Вопросы задавайте: координатор всей работы у нас Лось А. А.",
    "Примечание. Пункт 2 исключён приказом от 10.01.2025 № 3.",
    "* срок пункта 1 перенесён на ноябрь 2024 г.",
    "Изменения: п. 1 изложить в редакции «Слёт».",
    "Внесены изменения приказом от 10.01.2025 № 3", "Item 2 was cancelled in January.",
  ])
  func `are asked about`(line: String) throws {
    #expect(try Self.left([line]) == [line])
  }

  @Test(arguments: [
    "С планом ознакомлены все", "Тел. 2-33-44", "Спасибо за внимание!",
    "Куратор может вносить изменения в план.",
  ])
  func `others are kept`(line: String) throws {
    #expect(try Self.left([line]) == [])
  }
}

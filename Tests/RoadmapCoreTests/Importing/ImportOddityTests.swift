import SourceTables
import Testing

@testable import RoadmapCore

/// What no real plan has is not written without a question.
struct ImportOddityTests {
  private func oddities(_ text: String) throws -> [ImportOddity] {
    let today = try #require(CalendarDate("2024-02-29"))
    return try RoadmapImport(DelimitedText.document(text), today: today).oddities
  }

  static let odd: [(text: String, oddity: ImportOddity)] = [
    (
      "№;Мероприятие;Срок\n1;Лисин А.Б.;май 2024\n2;Котов В.Г.;май 2024\n",
      .titlesArePersons(2, of: 2)
    ),
    (
      "№;Мероприятие;Срок\n1;Опрос;как получится\n2;Сбор;при случае\n3;Слёт;когда-нибудь\n",
      .deadlinesNotUnderstood(3, of: 3)
    ),
    ("Этап;Срок\nПервый этап;май 2024\nВторой этап;июнь 2024\n", .onlyStages(2)),
    ("№;Мероприятие;Ответственный\n1;Опрос;Завуч\n2;Сбор;Завуч\n3;Слёт;Завуч\n", .noDeadlines),
  ]

  @Test
  func `a list within which most lines say nothing is noticed`() throws {
    let today = try #require(CalendarDate("2024-02-29"))
    let text = "План\n\n1. Опрос – май – завуч\nМатер\nИал\nУсло\nВия\n2. Сбор – июнь – завуч"
    let found = RoadmapImport(try PlainTextLayout.document(text), today: today)
    #expect(found.oddities.contains(.moreLeftOver(4, placed: 2)))
  }

  @Test(arguments: odd)
  func `a plan that cannot be one is noticed`(text: String, oddity: ImportOddity) throws {
    #expect(try oddities(text).contains(oddity))
  }

  @Test(arguments: [
    "№;Мероприятие;Срок\n1;Опрос;май 2024\n2;Сбор;июнь 2024\n",
    "№;Мероприятие;Срок\n1;Опрос;1 четверть\n2;Сбор;2 четверть\n3;Слёт;осенние каникулы\n",
    "День;Мероприятие\nПонедельник;Планёрка\nСреда;Обход\nПятница;Отчёт\n",
    "№;Мероприятие;Срок\n1;День знаний;1 сентября\n2;День учителя;5 октября\n",
    "№;Мероприятие;Срок\n1;Опрос;май 2024\n2;Встреча с Лисиным А.Б.;как получится\n",
  ])
  func `a plan is a plan`(text: String) throws {
    #expect(try oddities(text) == [])
  }
}

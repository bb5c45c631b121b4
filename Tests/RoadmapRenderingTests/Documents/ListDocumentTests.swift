import RoadmapCore
import RoadmapRendering
import RoadmapTestSupport
import Testing

struct ListDocumentTests {
  private func text(_ words: String, in language: Language = .russian) throws -> String {
    var filter = ActivityFilter()
    filter.words = words
    let report = ListReport(
      of: try SampleRoadmap.school(), on: try day(SampleRoadmap.schoolDay), filter)
    return TextFormat.render(report.document(in: language), TextStyle())
  }

  @Test func `shows the deadline as written and the status as it stands`() throws {
    #expect(
      try text("") == """
        Наставничество
        На 20 мая 2024 г.: 7 мероприятий.

        №    Мероприятие        Срок                Состояние       Ответственные
        1.1  Издание приказа    2023-09-15          выполнено       Миусов В.А.
        1.2  Отчёт              Ежегодно до 28 мая  просрочено 1/3  Миусов В.А.
        1.3  Страница на сайте  постоянно           постоянно       Иванова А.П.
        2.1  Анкетирование      2024-05-25          в работе        Мюсов В.А.; Иванова
                                                                    А.П.
        2.2  Встреча            —                   без срока
        2.3  Итоги              как получится       без срока
        9    Консультации       по запросу          по запросу

        """)
  }

  @Test(arguments: [
    ("отчет", "1 из 7 мероприятий", "1 of 7 activities"), ("нет", "0 из 7", "0 of 7"),
  ])
  func `says how much of the plan is shown`(
    words: String, inRussian: String, inEnglish: String
  ) throws {
    #expect(try text(words).contains(inRussian))
    #expect(try text(words, in: .english).contains(inEnglish))
  }

  @Test func `a table for spreadsheets has a row for each due date`() throws {
    var filter = ActivityFilter()
    filter.words = "отчет"
    let report = ListReport(
      of: try SampleRoadmap.school(), on: try day(SampleRoadmap.schoolDay), filter)
    #expect(
      CSVFormat.render(report.table(in: .russian)) == """
        №,Этап,Мероприятие,Срок по документу,Начало,Срок,Состояние,Выполнено,Ответственные\r
        1.2,1,Отчёт,Ежегодно до 28 мая,2021-09-01,2022-05-28,выполнено,2022-05-20,Миусов В.А.\r
        1.2,1,Отчёт,Ежегодно до 28 мая,2022-09-01,2023-05-28,просрочено,,Миусов В.А.\r
        1.2,1,Отчёт,Ежегодно до 28 мая,2023-09-01,2024-05-28,скоро срок,,Миусов В.А.\r

        """)
  }
}

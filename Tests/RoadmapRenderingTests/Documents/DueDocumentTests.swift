import RoadmapCore
import RoadmapRendering
import RoadmapTestSupport
import Testing

struct DueDocumentTests {
  private func lines(
    _ direction: DueReport.Direction, on date: String, in language: Language = .russian
  ) throws -> [Substring] {
    let report = DueReport(of: try SampleRoadmap.school(), on: try day(date), direction)
    return TextFormat.render(report.document(in: language), TextStyle()).split(separator: "\n")
  }

  @Test(arguments: [
    (DueReport.Direction.overdue, "2024-05-20", "На 20 мая 2024 г. просрочено: 1."),
    (.overdue, "2021-09-01", "На 1 сентября 2021 г. ничего не просрочено."),
    (.upcoming(days: 14), "2024-05-20", "На 20 мая 2024 г. в ближайшие 14 дней сроков: 2."),
    (.upcoming(days: 1), "2021-09-01", "На 1 сентября 2021 г. в ближайший 1 день сроков нет."),
    (.upcoming(days: 2), "2021-09-01", "На 1 сентября 2021 г. в ближайшие 2 дня сроков нет."),
    (.upcoming(days: 21), "2021-09-01", "На 1 сентября 2021 г. в ближайший 21 день сроков нет."),
  ])
  func `begins with how many there are`(
    direction: DueReport.Direction, date: String, summary: String
  ) throws {
    #expect(try lines(direction, on: date).dropFirst().first ?? "" == summary)
  }

  @Test(arguments: [
    (DueReport.Direction.overdue, "2024-05-20", "As of 20 May 2024, overdue: 1."),
    (.overdue, "2021-09-01", "As of 1 September 2021, nothing is overdue."),
    (.upcoming(days: 14), "2024-05-20", "Due within 14 days from 20 May 2024: 2."),
    (.upcoming(days: 1), "2021-09-01", "Nothing falls due within 1 day from 1 September 2021."),
  ])
  func `and in English`(direction: DueReport.Direction, date: String, summary: String) throws {
    #expect(try lines(direction, on: date, in: .english).dropFirst().first ?? "" == summary)
  }

  @Test func `what is due today is due today`() throws {
    let due = try lines(.upcoming(days: 0), on: "2024-05-25")
    #expect(due.contains { $0.contains("25.05.2024  сегодня") })
    let inEnglish = try lines(.upcoming(days: 0), on: "2024-05-25", in: .english)
    #expect(inEnglish.contains { $0.contains("25 May 2024  today") })
  }

  @Test func `a table for spreadsheets has dates that sort and numbers that add up`() throws {
    let report = DueReport(
      of: try SampleRoadmap.school(), on: try day("2024-05-20"), .upcoming(days: 14))
    #expect(
      CSVFormat.render(report.table(in: .russian)) == """
        №,Мероприятие,Начало,Срок,Осталось дней,Ответственные\r
        2.1,Анкетирование,2024-05-25,2024-05-25,5,"Мюсов В.А.; Иванова А.П."\r
        1.2,Отчёт,2023-09-01,2024-05-28,8,Миусов В.А.\r

        """)
  }

  @Test(arguments: [
    (1, "In 1 roadmap: 1.", "Всего в 1 карте: 1."),
    (2, "In 2 roadmaps: 2.", "Всего в 2 картах: 2."),
    (5, "In 5 roadmaps: 5.", "Всего в 5 картах: 5."),
    (21, "In 21 roadmaps: 21.", "Всего в 21 карте: 21."),
  ])
  func `several roadmaps are summed up`(count: Int, inEnglish: String, inRussian: String) throws {
    let report = DueReport(of: try SampleRoadmap.school(), on: try day("2024-05-20"), .overdue)
    let reports = Array(repeating: report, count: count)
    for (language, text) in [(Language.english, inEnglish), (.russian, inRussian)] {
      let total = DueReport.total(of: reports, in: language)
      #expect(TextFormat.render(total, TextStyle()) == text + "\n")
    }
  }
}

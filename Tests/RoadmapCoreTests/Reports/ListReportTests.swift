import RoadmapCore
import RoadmapTestSupport
import Testing

struct ListReportTests {
  private func ids(_ set: (inout ActivityFilter) -> Void) throws -> [String] {
    var filter = ActivityFilter()
    set(&filter)
    let report = ListReport(
      of: try SampleRoadmap.school(), on: try day(SampleRoadmap.schoolDay), filter)
    #expect(report.activityCount == 7)
    return report.activities.map(\.work.id)
  }

  @Test func `an empty filter lets the whole plan through in its order`() throws {
    #expect(try ids { _ in } == ["1.1", "1.2", "1.3", "2.1", "2.2", "2.3", "9"])
  }

  @Test(arguments: [
    ("1", ["1.1", "1.2", "1.3"]), ("2.1", ["2.1"]), (" 2.1. ", ["2.1"]),
    ("2)", ["2.1", "2.2", "2.3"]),
    ("9", ["9"]), ("3", []), ("", []),
  ])
  func `a stage stands for all below it`(stage: String, expected: [String]) throws {
    #expect(try ids { $0.stage = stage } == expected)
  }

  @Test(arguments: [
    ("миусов", ["1.1", "1.2", "2.1"]), ("Мюсов", ["1.1", "1.2", "2.1"]),
    ("ЗАВУЧ", ["1.1", "1.2", "2.1"]), ("иванова", ["1.3", "2.1"]), ("Петров", []),
    ("", ["1.1", "1.2", "1.3", "2.1"]),
  ])
  func `a person is found by any name and by the position`(
    name: String, expected: [String]
  ) throws {
    #expect(try ids { $0.responsible = name } == expected)
  }

  @Test(arguments: [
    ([ItemStatus.overdue], ["1.2"]), ([.done], ["1.1", "1.2"]),
    ([.continuous, .onRequest], ["1.3", "9"]), ([.unscheduled], ["2.2", "2.3"]),
    ([.inProgress], ["2.1"]), ([.cancelled], []),
  ])
  func `one occurrence of a status is enough`(
    statuses: [ItemStatus], expected: [String]
  ) throws {
    #expect(try ids { $0.statuses = Set(statuses) } == expected)
  }

  @Test(arguments: [
    ("2023-09-15", "2023-09-15", ["1.1"]), ("2024-05-25", "", ["1.2", "2.1"]),
    ("", "2022-05-28", ["1.2"]), ("2024-06-01", "", []), ("2024-01-01", "2023-01-01", []),
  ])
  func `dates cut by the due date, both ends included`(
    from: String, to: String, expected: [String]
  ) throws {
    #expect(
      try ids {
        $0.from = CalendarDate(from)
        $0.to = CalendarDate(to)
      } == expected)
  }

  @Test(arguments: [
    ("ПРИКАЗ", ["1.1"]), ("приказ пакет", ["1.1"]), ("пакет 370", ["1.1"]), ("отчет", ["1.2"]),
    ("бумажном", ["2.1"]), ("приказ сайт", []),
    ("  ", ["1.1", "1.2", "1.3", "2.1", "2.2", "2.3", "9"]),
  ])
  func `every word has to stand somewhere in the line`(words: String, expected: [String]) throws {
    #expect(try ids { $0.words = words } == expected)
  }

  @Test func `filters combine`() throws {
    #expect(
      try ids {
        $0.responsible = "миусов"
        $0.statuses = [.done, .inProgress]
        $0.stage = "1"
        $0.words = "отчет"
      } == ["1.2"])
  }
}

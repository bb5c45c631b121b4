import RoadmapCore
import RoadmapTestSupport
import Testing

struct DueReportTests {
  private static let members = """
    "activities": [
      { "id": "1", "title": "а", "deadline": "2023-05-10" },
      { "id": "2", "title": "б", "deadline": "2023-05-01" },
      { "id": "3", "title": "в", "deadline": "2023-05-10", "progress": [
        { "on": "2023-05-09", "state": "postponed", "until": "2023-05-20" } ] },
      { "id": "4", "title": "г", "deadline": "2023-05-10", "progress": [
        { "on": "2023-05-09", "state": "done" } ] },
      { "id": "5", "title": "д", "deadline": "постоянно" } ]
    """

  private func lines(on date: String, _ direction: DueReport.Direction) throws -> [String] {
    let roadmap = try SampleRoadmap.read(Self.members)
    return DueReport(of: roadmap, on: try day(date), direction).lines.map { line in
      "\(line.id) \(line.due) \(line.days)" + (line.plannedDue.map { " from \($0)" } ?? "")
    }
  }

  @Test func `the worst is first, then the order of the document`() throws {
    #expect(
      try lines(on: "2023-05-30", .overdue) == [
        "2 2023-05-01 29", "1 2023-05-10 20", "3 2023-05-20 20 from 2023-05-10",
      ])
  }

  @Test func `what is due today is not late yet`() throws {
    #expect(try lines(on: "2023-05-10", .overdue) == ["2 2023-05-01 9"])
    #expect(
      try lines(on: "2023-05-10", .upcoming(days: 10)) == [
        "1 2023-05-10 0", "3 2023-05-20 10 from 2023-05-10",
      ])
  }

  @Test(arguments: [(0, 1), (9, 1), (10, 2), (Int.max, 2), (-3, 1)])
  func `looks as many days ahead as asked, the last one included`(days: Int, count: Int) throws {
    #expect(try lines(on: "2023-05-10", .upcoming(days: days)).count == count)
  }

  @Test func `before the first day nothing is late`() throws {
    #expect(try lines(on: "2021-09-01", .overdue).isEmpty)
    #expect(try lines(on: "0001-01-01", .upcoming(days: 14)).isEmpty)
  }
}

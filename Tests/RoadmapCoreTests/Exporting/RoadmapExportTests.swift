import RoadmapCore
import RoadmapTestSupport
import Testing

struct RoadmapExportTests {
  private func export(on day: String) throws -> RoadmapExport {
    RoadmapExport(
      of: try SampleRoadmap.school(), on: try RoadmapTestSupport.day(day), ActivityFilter())
  }

  @Test
  func `a yearly deadline is a series while the period runs`() throws {
    let running = try export(on: "2024-08-31")
    let yearly = try #require(running.activities.first { $0.work.id == "1.2" })
    #expect(running.recurrence(of: yearly)?.frequency == .yearly(months: [5], day: 28))
    let over = try export(on: "2024-09-01")
    let same = try #require(over.activities.first { $0.work.id == "1.2" })
    #expect(over.recurrence(of: same) == nil)
  }

  @Test
  func `a deadline that does not recur is no series`() throws {
    let export = try export(on: "2024-05-20")
    for activity in export.activities where activity.work.id != "1.2" {
      #expect(export.recurrence(of: activity) == nil)
    }
  }

  @Test
  func `what has no date is counted, and names are found in the team`() throws {
    let export = try export(on: "2024-05-20")
    #expect(export.undatedCount == 4)
    #expect(export.activityCount == 7)
    #expect(export.member(named: "Мюсов В.А.")?.name == "Миусов В.А.")
    #expect(export.member(named: "Никто") == nil)
  }
}

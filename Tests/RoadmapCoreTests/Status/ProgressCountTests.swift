import RoadmapCore
import RoadmapTestSupport
import Testing

struct ProgressCountTests {
  private func progress(_ activities: String, on date: String) throws -> ProgressCount {
    let roadmap = try SampleRoadmap.read(#""activities": [ \#(activities) ]"#)
    var count = ProgressCount()
    for activity in RoadmapStatus(of: roadmap, on: try day(date)).activities {
      for occurrence in activity.occurrences { count.count(occurrence) }
    }
    return count
  }

  private func activity(_ id: Int, _ deadline: String, _ state: String? = nil) -> String {
    let progress =
      state.map { #", "progress": [ { "on": "2023-01-01", "state": "\#($0)" } ]"# } ?? ""
    return #"{ "id": "\#(id)", "title": "а", "deadline": "\#(deadline)"\#(progress) }"#
  }

  @Test func `counts occurrences, not activities, and no cancelled ones`() throws {
    let activities = [
      activity(1, "Ежегодно до 28 мая", "done"), activity(2, "2023-05-01"),
      activity(3, "2023-05-01", "done"), activity(4, "2023-05-01", "cancelled"),
      activity(5, "2024-05-01"),
    ]
    let count = try progress(activities.joined(separator: ", "), on: "2023-06-01")
    #expect(count.done == 2 && count.total == 6 && count.overdue == 2)
    #expect(count.percent == 33)
  }

  @Test func `what goes on without a date is no part of the plan and does not count`() throws {
    let open = [activity(1, "постоянно"), activity(2, "по запросу", "started")]
    let none = try progress(open.joined(separator: ", "), on: "2023-06-01")
    #expect(none.total == 0 && none.percent == nil)
    let closed = [activity(1, "постоянно", "done"), activity(2, "по запросу", "cancelled")]
    let nothing = try progress(closed.joined(separator: ", "), on: "2023-06-01")
    #expect(nothing.done == 0 && nothing.total == 0 && nothing.cancelled == 0)
  }

  @Test func `a hundred percent is all and nothing less`() throws {
    let activities = (1...200).map { activity($0, "2023-05-01", $0 == 200 ? nil : "done") }
    let count = try progress(activities.joined(separator: ", "), on: "2023-06-01")
    #expect(count.done == 199 && count.percent == 99)
  }

  @Test func `sums add up`() throws {
    let one = try progress(activity(1, "2023-05-01", "done"), on: "2023-06-01")
    let other = try progress(activity(1, "2023-05-01"), on: "2023-06-01")
    let sum = one + other + ProgressCount()
    #expect(sum.done == 1 && sum.total == 2 && sum.overdue == 1 && sum.percent == 50)
  }
}

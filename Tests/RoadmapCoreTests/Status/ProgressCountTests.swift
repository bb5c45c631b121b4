import RoadmapCore
import RoadmapTestSupport
import Testing

struct ProgressCountTests {
  private func progress(_ activities: String, on date: String) throws -> ProgressCount {
    let roadmap = try SampleRoadmap.read(#""activities": [ \#(activities) ]"#)
    var count = ProgressCount()
    for activity in RoadmapStatus(of: roadmap, on: try day(date)).activities {
      for occurrence in activity.occurrences { count.count(occurrence, on: try day(date)) }
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

  /// One due date, 10 October 2023, with a history; what it counts as on 1 May 2024.
  @Test(arguments: [
    (#"{ "on": "2023-10-10", "state": "done" }"#, "on time, unproven"),
    (#"{ "on": "2023-10-10", "state": "done", "evidence": [ "№ 1" ] }"#, "on time"),
    (#"{ "on": "2023-10-11", "state": "done", "evidence": [ "№ 1" ] }"#, "late by 1"),
    (
      #"{ "on": "2024-04-27", "state": "postponed", "until": "2024-04-30" }, "#
        + #"{ "on": "2024-04-27", "state": "done" }"#,
      "late by 200, unproven, postponed, after the date"
    ),
    (
      #"{ "on": "2023-10-01", "state": "postponed", "until": "2024-04-30" }, "#
        + #"{ "on": "2024-04-27", "state": "done", "evidence": [ "№ 1" ] }"#,
      "late by 200, postponed"
    ),
    (#"{ "on": "2023-10-01", "state": "postponed", "until": "2024-04-30" }"#, "overdue, postponed"),
    (
      #"{ "on": "2023-10-11", "state": "postponed", "until": "2024-05-30" }"#,
      "not due, slipped, postponed, after the date"
    ),
    (#"{ "on": "2023-10-10", "state": "cancelled" }"#, "cancelled"),
    (#"{ "on": "2023-10-11", "state": "cancelled" }"#, "cancelled after the date"),
    (#"{ "on": "2023-10-11", "state": "progress", "percent": 90 }"#, "overdue"),
    (#"{ "on": "2024-05-02", "state": "done" }"#, "overdue"),
  ])
  func `punctuality is judged by the original due date`(history: String, expected: String) throws {
    let count = try progress(
      #"{ "id": "1", "title": "а", "deadline": "до 10.10.2023", "progress": [ \#(history) ] }"#,
      on: "2024-05-01")
    let said: [(Int, String)] = [
      (count.doneOnTime, "on time"), (count.doneLate, "late by \(count.lateDays)"),
      (count.overdue, "overdue"), (count.notDue, "not due"), (count.slipped, "slipped"),
      (count.cancelled, count.cancelledLate > 0 ? "cancelled after the date" : "cancelled"),
      (count.unproven, "unproven"), (count.postponed, "postponed"),
      (count.postponedLate, "after the date"),
    ]
    #expect(said.filter { $0.0 > 0 }.map(\.1).joined(separator: ", ") == expected)
    #expect(count.planned == 1)
    #expect(
      count.doneOnTime + count.doneLate + count.overdue + count.notDue + count.cancelled == 1)
  }

  @Test func `what was never due has its first postponement for its original due date`() throws {
    let count = try progress(
      #"{ "id": "1", "title": "а", "progress": [ "#
        + #"{ "on": "2023-09-01", "state": "postponed", "until": "2023-10-10" }, "#
        + #"{ "on": "2023-11-01", "state": "postponed", "until": "2023-12-10" }, "#
        + #"{ "on": "2023-12-01", "state": "done" } ] }"#,
      on: "2024-05-01")
    #expect(count.doneLate == 1 && count.lateDays == 52 && count.postponedLate == 1)
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

import RoadmapTestSupport
import Testing

@testable import RoadmapCore

/// «В течение месяца после издания приказа»: the second activity waits for the first.
struct AfterEventTests {
  /// How the activity that waits for `event` stands on a day.
  private func waiting(for event: String, _ members: String, on date: String) throws
    -> ActivityStatus
  {
    let roadmap = try SampleRoadmap.read(
      """
      \(members), "activities": [ { "id": "9", "title": "Реестр", \(waits(for: event)) } ]
      """)
    return try #require(RoadmapStatus(of: roadmap, on: try day(date)).activities.last)
  }

  /// A deadline of one month after another item.
  private func waits(for event: String) -> String {
    #""deadline": { "text": "в течение месяца после", "after": "\#(event)", "within": "P1M" }"#
  }

  private func stage(_ activities: String...) -> String {
    #""stages": [ { "id": "1", "title": "Этап", "activities": [ \#(activities.joined(separator: ", ")) ] } ]"#
  }

  private func activity(_ id: String, _ progress: String...) -> String {
    #"{ "id": "\#(id)", "title": "а", "progress": [ \#(progress.joined(separator: ", ")) ] }"#
  }

  private func entry(_ on: String, _ state: String) -> String {
    #"{ "on": "\#(on)", "state": "\#(state)" }"#
  }

  @Test func `waits until the event has a date, then runs its time`() throws {
    let members = stage(activity("1.1", entry("2023-01-31", "done")))
    let before = try waiting(for: "1.1", members, on: "2023-01-30")
    #expect(before.status == .unscheduled && before.dated.isEmpty)
    #expect(before.reading?.kind == .afterEvent)
    let after = try waiting(for: "1.1", members, on: "2023-01-31")
    #expect(after.dated.map { $0.plannedWindow?.description } == ["2023-01-31/2023-02-28"])
    #expect(after.status == .open)
    #expect(try waiting(for: "1.1", members, on: "2023-02-20").status == .dueSoon)
    #expect(try waiting(for: "1.1", members, on: "2023-03-01").status == .overdue)
  }

  @Test func `a stage is over when the last of its activities is`() throws {
    let one = activity("1.1", entry("2023-01-10", "done"))
    let open = stage(one, activity("1.2"))
    #expect(try waiting(for: "1", open, on: "2023-06-01").status == .unscheduled)
    let done = stage(activity("1.2", entry("2023-03-10", "done")), one)
    let windows = try waiting(for: "1", done, on: "2023-06-01").dated
    #expect(windows.map { $0.plannedWindow?.description } == ["2023-03-10/2023-04-10"])
  }

  @Test func `a cancelled part is not waited for, an event cancelled whole never comes`() throws {
    let one = activity("1.1", entry("2023-01-10", "done"))
    let cancelled = activity("1.2", entry("2023-03-10", "cancelled"))
    let windows = try waiting(for: "1", stage(one, cancelled), on: "2023-06-01").dated
    #expect(windows.map { $0.plannedWindow?.description } == ["2023-01-10/2023-02-10"])
    #expect(try waiting(for: "1", stage(cancelled), on: "2023-06-01").status == .unscheduled)
  }

  @Test func `an event that is reopened has no date any more`() throws {
    let members = stage(
      activity("1.1", entry("2023-01-10", "done"), entry("2023-01-20", "reopened")))
    #expect(try waiting(for: "1.1", members, on: "2023-01-19").status == .open)
    #expect(try waiting(for: "1.1", members, on: "2023-01-20").status == .unscheduled)
  }

  @Test(arguments: ["9", "7.7"])
  func `waiting for itself or for nothing that exists never ends`(event: String) throws {
    let status = try waiting(for: event, stage(activity("1.1")), on: "2023-06-01")
    #expect(status.status == .unscheduled && status.dated.isEmpty)
  }

  @Test func `two that wait for each other both wait`() throws {
    let roadmap = try SampleRoadmap.read(
      """
      "activities": [ { "id": "1", "title": "а", \(waits(for: "2")) },
        { "id": "2", "title": "б", \(waits(for: "1")) } ]
      """)
    let report = StatusReport(of: roadmap, on: try day("2023-06-01"))
    #expect(report.undecided.filter { $0.reason == .waitsForEvent }.map(\.id) == ["1", "2"])
    #expect(report.progress.total == 0)
  }
}

import RoadmapCore
import RoadmapTestSupport
import Testing

/// «Ежегодно до 28 мая» in three school years: every year is a story of its own.
struct RecurrenceTests {
  private func statuses(_ progress: String..., on date: String) throws -> [ItemStatus] {
    try activity(progress, on: date).occurrences.map(\.status)
  }

  private func activity(_ progress: [String], on date: String) throws -> ActivityStatus {
    let roadmap = try SampleRoadmap.read(
      """
      "activities": [ { "id": "1", "title": "Отчёт", "deadline": "Ежегодно до 28 мая",
        "progress": [ \(progress.joined(separator: ", ")) ] } ]
      """)
    let status = RoadmapStatus(of: roadmap, on: try day(date))
    return try #require(status.activities.first)
  }

  private func done(_ on: String, for due: String? = nil) -> String {
    let due = due.map { #", "for": "\#($0)""# } ?? ""
    return #"{ "on": "\#(on)", "state": "done"\#(due) }"#
  }

  @Test func `the years of the period are its occurrences`() throws {
    let occurrences = try activity([], on: "2021-09-01").occurrences
    #expect(
      occurrences.map { $0.plannedWindow?.description } == [
        "2021-09-01/2022-05-28", "2022-09-01/2023-05-28", "2023-09-01/2024-05-28",
      ])
  }

  @Test func `a year that was done, a year that was missed, a year that is due`() throws {
    let progress = [done("2022-05-20")]
    let activity = try activity(progress, on: "2024-05-20")
    #expect(activity.occurrences.map(\.status) == [.done, .overdue, .dueSoon])
    #expect(activity.occurrences.first?.doneOn?.description == "2022-05-20")
    #expect(activity.status == .overdue)
  }

  @Test func `every day shows the years as they stood then`() throws {
    let progress = done("2022-05-20")
    #expect(try statuses(progress, on: "2021-10-01") == [.open, .planned, .planned])
    #expect(try statuses(progress, on: "2022-05-19") == [.dueSoon, .planned, .planned])
    #expect(try statuses(progress, on: "2022-05-20") == [.done, .planned, .planned])
    #expect(try statuses(progress, on: "2022-09-01") == [.done, .open, .planned])
    #expect(try statuses(progress, on: "2023-05-28") == [.done, .dueSoon, .planned])
    #expect(try statuses(progress, on: "2023-05-29") == [.done, .overdue, .planned])
    #expect(try statuses(progress, on: "2024-05-29") == [.done, .overdue, .overdue])
  }

  @Test func `an entry without a date closes the earliest open year`() throws {
    #expect(
      try statuses(done("2022-05-20"), done("2024-05-19"), on: "2024-05-20")
        == [.done, .done, .dueSoon])
  }

  @Test func `an entry for a date closes that year alone`() throws {
    let progress = [done("2022-05-20"), done("2024-05-19", for: "2024-05-28")]
    let activity = try activity(progress, on: "2024-05-20")
    #expect(activity.occurrences.map(\.status) == [.done, .overdue, .done])
    #expect(activity.status == .overdue)
  }

  @Test func `one more entry than there are years changes nothing`() throws {
    #expect(
      try statuses(
        done("2022-01-01"), done("2022-01-02"), done("2022-01-03"), done("2022-01-04"),
        on: "2022-02-01") == [.done, .done, .done])
  }

  @Test func `reopening takes back the year that was closed last`() throws {
    let reopened = #"{ "on": "2024-05-20", "state": "reopened" }"#
    #expect(
      try statuses(
        done("2022-05-20"), done("2024-05-18", for: "2024-05-28"), reopened, on: "2024-05-20")
        == [.done, .overdue, .dueSoon])
    #expect(
      try statuses(
        done("2022-05-20"), done("2024-05-18", for: "2024-05-28"), reopened,
        reopened.replacing("05-20", with: "05-21"), on: "2024-05-21")
        == [.overdue, .overdue, .dueSoon])
  }

  @Test func `reopening for a date takes back that year`() throws {
    let reopened = #"{ "on": "2024-05-20", "state": "reopened", "for": "2022-05-28" }"#
    #expect(
      try statuses(done("2022-05-20"), done("2023-05-18"), reopened, on: "2024-05-20")
        == [.overdue, .done, .dueSoon])
  }

  @Test func `a postponed year is known by its old date and by its new one`() throws {
    let postponed =
      #"{ "on": "2023-05-20", "state": "postponed", "for": "2023-05-28", "until": "2023-06-30" }"#
    for due in ["2023-05-28", "2023-06-30"] {
      #expect(
        try statuses(
          done("2022-05-20"), postponed, done("2023-06-20", for: due), on: "2023-07-01")
          == [.done, .done, .planned])
    }
    #expect(
      try statuses(done("2022-05-20"), postponed, on: "2023-06-30") == [.done, .dueSoon, .planned])
  }

  @Test func `a cancelled year leaves the others`() throws {
    let cancelled = #"{ "on": "2022-04-01", "state": "cancelled", "for": "2022-05-28" }"#
    #expect(try statuses(cancelled, on: "2023-06-01") == [.cancelled, .overdue, .planned])
    #expect(
      try statuses(cancelled, done("2023-05-01"), on: "2023-06-01")
        == [.cancelled, .done, .planned])
  }

  @Test func `a beginning counts for the earliest open year`() throws {
    let started = #"{ "on": "2023-03-01", "state": "started" }"#
    #expect(
      try statuses(done("2022-05-20"), started, on: "2023-04-01") == [.done, .inProgress, .planned])
  }
}
